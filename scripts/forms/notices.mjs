// The words of the papers beside the straight road. {…} are fields, {#…}{/…} passages that repeat or fall away.
import { body, flush, first, blank, mark, title, letterHead, signature, contact } from './word-pieces.mjs';

const matter = '{信访人}于{收到日期}通过{信访形式}提出的“{事项名称}”事项（信访编号：{信访编号}）';

export const objectionStatement = () => [
  ...letterHead(),
  title('信访事项管辖异议说明'),
  blank(),
  flush('{主送单位}：'),
  body(
    `你单位于{转送日期}转来${matter}收悉。经研究，本单位认为该事项不属于本单位职权范围，依照《信访工作条例》第二十三条的规定提出异议。`,
  ),
  first('一、异议理由'),
  body('{异议情形}。{异议理由}'),
  first('二、建议'),
  mark('{#建议单位}'),
  body('建议转由{建议单位}办理。'),
  mark('{/建议单位}'),
  mark('{^建议单位}'),
  body('请你单位核实后确定有权处理的机关、单位。'),
  mark('{/建议单位}'),
  first('三、异议期限'),
  body('本异议应当在{异议期限}前（含当日）提出。期限计算：{异议期限说明}。'),
  body('在你单位核实同意之前，本单位不停止对该事项的责任。'),
  first('四、联系方式'),
  contact(),
  ...signature(),
];
