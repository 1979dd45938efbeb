// The words of the papers about single claims. {…} are fields, {#…}{/…} passages that repeat or fall away.
import {
  body,
  flush,
  first,
  blank,
  mark,
  title,
  letterHead,
  signature,
  contact,
  contactPart,
} from './word-pieces.mjs';

const received = '{称呼}于{收到日期}通过{信访形式}提出的“{事项名称}”信访事项（信访编号：{信访编号}）收悉。';

const following = (heading) => [
  first(heading),
  mark('{#查询码}'),
  body('{称呼}可以凭查询码{查询码}，登录{查询网址}查询。'),
  mark('{/查询码}'),
  contact(),
];

const letterTo = (addressee, name) => [...letterHead(), title(name), blank(), flush(`${addressee}：`)];

export const suggestionReply = () => [
  ...letterTo('{信访人}', '建议意见答复函'),
  body(`${received}依照《信访工作条例》第二十九条的规定，本机关对其中的建议意见作了研究论证，现答复如下：`),
  first('一、答复意见'),
  mark('{#建议}'),
  body('{序号}.关于“{内容}”的意见：{采纳情况}。{理由}{#落实安排}落实安排：{落实安排}{/落实安排}'),
  mark('{/建议}'),
  first('二、致谢和说明'),
  body(
    '感谢{称呼}对我们工作的关心和支持。本答复函不是信访处理意见书，不适用复查、复核程序；对建议意见有补充的，可以继续提出。',
  ),
  ...following('三、查询与联系'),
  ...signature(),
];

export const dutyNotice = () => [
  ...letterTo('{信访人}', '投诉（举报）处理情况告知书'),
  body(
    '{称呼}提出的“{事项名称}”（编号：{信访编号}），本机关已于{接到日期}收到，其中下列诉求属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责。依照《信访工作条例》第三十一条第五项的规定，本机关已依法履行职责，现将处理情况告知如下：',
  ),
  first('一、投诉（举报）事项'),
  mark('{#诉求}'),
  body('{序号}.{内容}'),
  mark('{/诉求}'),
  first('二、被调查的单位或者个人'),
  body('{被调查对象}'),
  first('三、查明的情况'),
  body('{查明情况}'),
  first('四、处理情况'),
  body('{处理情况}'),
  first('五、依据'),
  body('{依据}'),
  first('六、救济途径'),
  body(
    '{称呼}与本处理有利害关系且不服的，可以自知道之日起60日内向{复议机关}申请行政复议，也可以自知道之日起6个月内向{管辖法院}提起行政诉讼。',
  ),
  ...following('七、查询与联系'),
  ...signature(),
];

export const confidentialSlip = () => [
  ...letterTo('{主送单位}', '检举控告件保密转送单'),
  body(
    '我单位于{收到日期}通过{信访形式}收到检举控告件（编号：{编号}）。依照《信访工作条例》第三十条的规定，现转送你单位，请按照规定受理、办理和反馈。',
  ),
  first('一、检举控告内容'),
  mark('{#检举控告}'),
  body('{序号}.{内容}'),
  mark('{/检举控告}'),
  first('二、被反映的单位或者个人'),
  body('{被反映对象}'),
  first('三、检举控告人'),
  body('{检举控告人}'),
  first('四、保密要求'),
  body('本件由专人收转、专人保管，不得将检举控告材料及检举控告人的情况透露或者转给被检举控告的人员和单位。'),
  ...contactPart('五、联系方式'),
  ...signature(),
];

export const destinationNotice = () => [
  ...letterTo('{信访人}', '信访事项{去向方式}告知书'),
  body(
    `${received}依照《信访工作条例》第二十二条、第二十三条的规定，已于{成文日期}{去向方式}{去向单位}，现告知如下：`,
  ),
  first('一、{去向方式}的诉求'),
  mark('{#诉求}'),
  body('{序号}.{内容}（{办理方式}）'),
  mark('{/诉求}'),
  first('二、接下来'),
  body(
    '{去向单位}应当在{告知期限}前（含当日）书面告知{称呼}是否受理。期限计算：{告知期限说明}。在此期间，{称呼}不需要重复提出。',
  ),
  ...following('三、查询与联系'),
  ...signature(),
];

export const competenceNotice = () => [
  ...letterTo('{信访人}', '信访事项管辖告知书'),
  body(`${received}经审查，该事项不属于本机关职权范围，依照《信访工作条例》第二十三条的规定，现告知如下：`),
  first('一、理由'),
  body('{理由}'),
  first('二、有权处理的机关、单位'),
  body('{办理途径}'),
  ...contactPart('三、联系方式'),
  ...signature(),
];
