// The words of the papers of a hearing. {…} are fields, {#…}{/…} passages that repeat or fall away.
import { AlignmentType, Table, TableLayoutType, WidthType } from 'docx';
import { columnWidths, pair, wide } from './form-box.mjs';
import {
  body,
  flush,
  first,
  blank,
  mark,
  mm,
  title,
  letterHead,
  signature,
  contact,
  paragraph,
  toTheRight,
} from './word-pieces.mjs';

export const hearingNotice = () => [
  ...letterHead(),
  title('信访事项听证通知书'),
  blank(),
  flush('{信访人}：'),
  body(
    '{称呼}于{收到日期}通过{信访形式}提出的“{事项名称}”信访事项（信访编号：{信访编号}），本机关正在{听证阶段}。{听证理由}。依照《信访工作条例》的规定，决定举行听证，现将有关事项通知如下：',
  ),
  first('一、时间和地点'),
  body('{听证日期}{听证时间}，{听证地点}。'),
  first('二、主持人和参加人'),
  body('主持人：{主持人}；记录员：{记录员}。'),
  body('参加人：{参加人}。'),
  body('公开方式：{公开方式}。'),
  first('三、{称呼}的权利'),
  body(
    '{称呼}可以委托一至二名代理人参加，可以提交证据、陈述意见、质询和辩论，并核对听证笔录。认为主持人、记录员与本事项有直接利害关系的，可以在听证开始前申请其回避。不能按时参加的，请在听证前告知本机关；无正当理由不参加的，不影响对本事项依法作出处理。',
  ),
  first('四、联系方式'),
  mark('{#查询码}'),
  body('{称呼}可以凭查询码{查询码}，登录{查询网址}查询进展。'),
  mark('{/查询码}'),
  contact(),
  ...signature(),
];

export const hearingRecord = () => [
  paragraph('信访事项听证笔录', {
    face: 'title',
    size: 22,
    indent: 0,
    align: AlignmentType.CENTER,
    spacing: { after: 160 },
  }),
  paragraph('听证机关：{发文机关}\t{文号}', {
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
      pair('信访编号', '{信访编号}', '听证阶段', '{听证阶段}'),
      wide('信访事项', '{事项名称}'),
      wide('信访人', '{信访人}'),
      pair('听证时间', '{听证日期} {听证时间}', '听证地点', '{听证地点}'),
      pair('主持人', '{主持人}', '记录员', '{记录员}'),
      wide('参加人', '{参加人}'),
      pair('公开方式', '{公开方式}', '到场情况', '{到场情况}'),
      wide('陈述和举证', '{陈述}'),
      wide('询问', '{询问}'),
      wide('质证和辩论', '{辩论}'),
      wide('听证结论', '{听证结论}'),
      wide('附件', '{附件数}份'),
      wide('信访人', '签名：　　　　　　　　　　　　年　　月　　日'),
      wide('办理机关', '签名：　　　　　　　　　　　　年　　月　　日'),
      wide('主持人', '签名：　　　　　　　　　　　　年　　月　　日'),
      wide('记录员', '签名：　　　　　　　　　　　　年　　月　　日'),
    ],
  }),
  paragraph('注：以上笔录经听证参加人核对无误后签名；拒绝签名的，由主持人注明。', {
    size: 9,
    indent: 0,
    spacing: { before: 60 },
  }),
];
