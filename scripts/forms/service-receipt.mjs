// The words of the receipt of service. {…} are fields.
import { AlignmentType, Table, TableLayoutType, WidthType } from 'docx';
import { columnWidths, pair, wide } from './form-box.mjs';
import { mm, paragraph } from './word-pieces.mjs';

const toSign = '签名或者盖章：';

export const serviceReceipt = () => [
  paragraph('送达回证', {
    face: 'title',
    size: 22,
    indent: 0,
    align: AlignmentType.CENTER,
    spacing: { after: 160 },
  }),
  paragraph('送达机关：{送达机关}', {
    size: 12,
    align: AlignmentType.LEFT,
    indent: 0,
    spacing: { after: 60 },
  }),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(156), type: WidthType.DXA },
    columnWidths,
    rows: [
      pair('送达文书', '{送达文书}', '文书文号', '{文号}'),
      wide('信访编号', '{信访编号}'),
      wide('信访事项', '{事项名称}'),
      wide('受送达人', '{受送达人}'),
      wide('送达地点', '{送达地点}'),
      wide('送达方式', '{送达方式}'),
      wide('送达日期', '{送达日期}'),
      pair('收件人', '{收件人}', '与受送达人关系', '{与受送达人关系}'),
      pair('送达人', '{送达人}', '见证人', '{见证人}'),
      wide('拒收事由及备注', '{备注}'),
      wide('收件人', toSign, '签收时间：　　　　年　　月　　日'),
      wide('送达人（两人）', toSign),
      wide('见证人', toSign),
    ],
  }),
  paragraph(
    '注：收件人拒绝签名或者盖章的，由送达人在备注栏记明事由和日期，由送达人、见证人签名或者盖章。邮寄、电子送达的，附邮寄回执或者到达记录。',
    { size: 9, indent: 0, spacing: { before: 60 } },
  ),
];
