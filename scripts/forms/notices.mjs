// The words of the papers beside the straight road. {…} are fields, {#…}{/…} passages that repeat or fall away.
import {
  blank,
  body,
  contact,
  contactPart,
  first,
  flush,
  imprint,
  letterHead,
  mark,
  redHead,
  signature,
  title,
} from './word-pieces.mjs';

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
  ...contactPart('四、联系方式'),
  ...signature(),
];

export const extensionNotice = () => [
  ...letterHead(),
  title('信访事项延期办理告知书'),
  blank(),
  flush('{信访人}：'),
  body(
    '{称呼}于{收到日期}通过{信访形式}提出的“{事项名称}”信访事项（信访编号：{信访编号}），本机关已于{受理日期}受理，原应在{原办结期限}前（含当日）办结。因情况复杂，依照《信访工作条例》第三十四条的规定，经本机关负责人批准，决定延长办理期限，现将有关事项告知如下：',
  ),
  first('一、延期理由'),
  body('{延期理由}'),
  first('二、延长后的期限'),
  body(
    '办理期限延长{延期天数}日，本机关将在{办结期限}前（含当日）办结，并向{称呼}出具书面处理意见。期限计算：{办结期限说明}。',
  ),
  first('三、查询与联系'),
  mark('{#查询码}'),
  body('{称呼}可以凭查询码{查询码}，登录{查询网址}查询办理进展和结果。'),
  mark('{/查询码}'),
  contact(),
  ...signature(),
];

const received = '{称呼}于{收到日期}通过{信访形式}提出的“{事项名称}”信访事项（信访编号：{信访编号}）收悉。';

export const guidanceNotice = () => [
  ...letterHead(),
  title('信访诉求办理途径告知书'),
  blank(),
  flush('{信访人}：'),
  body(
    `${received}经审查，下列诉求应当通过其他法定途径处理，依照《信访工作条例》第二十三条、第三十条、第三十一条的规定，现将办理途径告知如下：`,
  ),
  first('一、办理途径'),
  mark('{#诉求}'),
  body(
    '{序号}.诉求“{内容}”：属于{途径}，由{受理机关}按照{程序}办理{#移交编号}，编号{移交编号}{/移交编号}。{#履职答复}该机关依法履行职责后以投诉（举报）处理情况告知书答复；不服的，可以依法申请行政复议或者提起行政诉讼。{/履职答复}',
  ),
  mark('{/诉求}'),
  first('二、其他诉求'),
  mark('{#其他诉求}'),
  body('{称呼}在同一信访事项中的其他诉求，由本机关继续分别依法办理。'),
  mark('{/其他诉求}'),
  mark('{^其他诉求}'),
  body('{称呼}的诉求已经全部导入相应的法定途径，本机关不再按照普通信访程序办理，不出具信访处理意见书。'),
  mark('{/其他诉求}'),
  first('三、查询与联系'),
  mark('{#查询码}'),
  body('{称呼}可以凭查询码{查询码}，登录{查询网址}查询本告知书。'),
  mark('{/查询码}'),
  contact(),
  ...signature(),
];

export const refusalNotice = () => [
  ...letterHead(),
  title('信访事项不予受理告知书'),
  blank(),
  flush('{信访人}：'),
  body(`${received}经审查，该事项属于“{不予受理情形}”的情形，依照{依据}，决定不予受理，现告知如下：`),
  first('一、不予受理的理由'),
  body('{理由}。'),
  first('二、办理途径'),
  body('{办理途径}。'),
  ...contactPart('三、联系方式'),
  ...signature(),
];

export const noMoreNotice = () => [
  ...letterHead(),
  title('信访事项不再受理告知书'),
  blank(),
  flush('{信访人}：'),
  body(`${received}经审查，该事项属于“{不再受理情形}”的情形，依照{依据}，决定不再受理，现告知如下：`),
  first('一、此前的处理'),
  mark('{#此前文书}'),
  body('{序号}.{内容}'),
  mark('{/此前文书}'),
  first('二、不再受理的理由'),
  body('{理由}。'),
  first('三、新的事实和理由'),
  body('有新的事实或者理由的，可以作为新的信访事项提出，并附上能够证明的材料。'),
  ...contactPart('四、联系方式'),
  ...signature(),
];

export const designationNotice = () => [
  ...redHead(),
  title('关于指定信访事项办理单位的通知'),
  blank(),
  flush('{主送单位}：'),
  body(
    `{提出争议单位}对${matter}的管辖提出争议。依照《信访工作条例》第二十四条的规定，经{决定机关}研究决定{#会议纪要}（{会议纪要}）{/会议纪要}，指定由你单位受理、办理该信访事项。现将有关事项通知如下：`,
  ),
  first('一、指定理由'),
  body('{指定理由}'),
  first('二、办理要求'),
  body('1.请在{告知期限}前（含当日）书面告知信访人是否受理及办理程序。期限计算：{告知期限说明}。'),
  body('2.本指定对有关单位具有约束力，不得再就该事项提出管辖异议，不得推诿、敷衍、拖延。'),
  body('3.原承办单位应当及时移交材料，并配合做好与信访人的衔接。'),
  ...contactPart('三、联系方式'),
  ...signature(),
  ...imprint(),
];
