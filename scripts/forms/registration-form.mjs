// The boxed registration form.
import { AlignmentType, Table, TableLayoutType, WidthType } from 'docx';
import { columnWidths, pair, wide } from './form-box.mjs';
import { mm, paragraph, toTheRight } from './word-pieces.mjs';

export const registrationForm = () => [
  paragraph('{标题}', {
    face: 'title',
    size: 22,
    indent: 0,
    align: AlignmentType.CENTER,
    spacing: { after: 160 },
  }),
  paragraph('登记单位：{登记单位}\t编号：{信访编号}', {
    size: 12,
    tabStops: toTheRight(0),
    align: AlignmentType.LEFT,
    indent: 0,
    spacing: { after: 60 },
  }),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(156), type: WidthType.DXA },
    columnWidths,
    rows: [
      pair('登记时间', '{登记时间}', '信访形式', '{信访形式}'),
      pair(
        '{#来访}接待人员{/来访}{^来访}登记人员{/来访}',
        '{接待人员}',
        '{#来访}接待窗口{/来访}',
        '{接待窗口}',
      ),
      pair('姓名', '{姓名}', '性别', '{性别}'),
      pair('出生日期', '{出生日期}', '联系电话', '{联系电话}'),
      pair('证件类型', '{证件类型}', '证件号码', '{证件号码}'),
      pair('身份', '{身份}', '工作单位', '{工作单位}'),
      wide('户籍地', '{户籍地}'),
      wide('现住址', '{现住址}'),
      pair('{#来访}来访人数{/来访}{^来访}信访人数{/来访}', '{来访人数}人', '初重情况', '{初重情况}'),
      wide('代表', '{#代表}', '{姓名}，{性别}，{证件号码}，{联系电话}，{现住址}', '{/代表}'),
      pair('特殊需要', '{特殊需要}', '关联事项', '{关联事项}'),
      pair('发生时间', '{发生时间}', '发生地点', '{发生地点}'),
      wide('涉及单位', '{涉及单位}'),
      wide('事项名称', '{事项名称}'),
      wide('反映的情况和理由', '{反映情况}'),
      wide('诉求', '{#诉求}', '{序号}.{内容}{#信访目的}（{信访目的}）{/信访目的}', '{/诉求}'),
      wide('此前处理', '{此前处理}'),
      wide('提交材料', '{#材料}', '{序号}.{名称}{#页数}（{页数}页）{/页数}', '{/材料}'),
      wide('当场解释说明', '{解释说明}'),
      wide('初步意见', '{初步意见}', ''),
      wide('领导意见', '{领导意见}', ''),
      wide('处理结果', '{处理结果}'),
      wide(
        '{#来访}信访人',
        '以上内容已向我宣读或由我核对，记录属实。',
        '信访人签名：　　　　　　　　　年　　月　　日{/来访}',
      ),
      wide('经办人', '签名：　　　　　　　　　　　　年　　月　　日'),
    ],
  }),
  paragraph(
    '注：登记信息仅用于办理本信访事项，依法保密；检举控告材料及信访人情况不得透露或者转给被检举控告的人员、单位。',
    { size: 9, indent: 0, spacing: { before: 60 } },
  ),
];
