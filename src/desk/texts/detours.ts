import type { Texts } from './texts.ts';

/** Words of the steps beside the straight road. */
export const detourTexts = {
  ground: { zh: '情形', en: 'Ground' },
  objectionReason: { zh: '异议理由（写明职权依据）', en: 'Reasons, with the basis of competence' },
  suggestedUnit: { zh: '建议由谁办理（选填）', en: 'Who should handle it (optional)' },
  objectAfter: {
    zh: '提出后：生成管辖异议说明并编号；转送单位同意以前，仍由本单位负责，告知期限照常计算。对同一次转送只能提出一次。',
    en: 'Afterwards: the statement of objection exists under its number. Until the sender agrees you stay responsible and the notice limit runs on. One objection per assignment.',
  },
  agreeAfter: {
    zh: '同意后：本件回到甄别分流，原甄别期限不变、不重新计算；退回次数和耽误天数记录在案。',
    en: 'Afterwards: back to triage under the old limit, which does not begin anew; the return and the days lost are on record.',
  },
  returns: { zh: '退回记录', en: 'Returns' },
  returned: {
    zh: '{unit}：{from}转去，{to}退回，用去{days}天（{ground}）',
    en: '{unit}: sent {from}, back {to}, {days} days ({ground})',
  },
  objection: { zh: '管辖异议', en: 'Objection' },
  objectionText: { zh: '{day}提出（{ground}）', en: 'raised {day} ({ground})' },
  objectionRejected: { zh: '{day}未获同意', en: 'rejected {day}' },
  extensionDays: { zh: '延长天数', en: 'Days' },
  extensionReason: { zh: '延期理由（将告知信访人）', en: 'Reasons (the petitioner will read them)' },
  extensionAfter: {
    zh: '提交后：由单位负责人决定；批准以前期限不变。只能延期一次，须在期限届满前批准并告知信访人。',
    en: 'Afterwards the head of the unit decides; until then the limit stays. It is possible once, and must be approved and told to the petitioner before the limit ends.',
  },
  approveExtensionAfter: {
    zh: '批准后：办理期限按批准的天数延长；生成延期办理告知书并编号，须在原期限届满前送达信访人。',
    en: 'Afterwards: the limit moves by these days; the notice exists under its number and must be served before the old limit ends.',
  },
  serveExtensionAfter: {
    zh: '登记后：告知期限停止计算，送达日期不能更改。',
    en: 'Afterwards: the limit for the notice stops; the day of service cannot be changed.',
  },
  extension: { zh: '延期办理', en: 'Extension' },
  extensionAsked: { zh: '{day}申请延期{days}日，等待批准', en: '{days} days asked for on {day}' },
  extensionGranted: {
    zh: '{day}批准延期{days}日，由{before}延至{limit}',
    en: '{days} days granted on {day}: from {before} to {limit}',
  },
  extensionServed: { zh: '{day}已告知信访人', en: 'told to the petitioner on {day}' },
  redirectThis: { zh: '导入其他法定途径', en: 'Lead it to another procedure' },
  route: { zh: '法定途径', en: 'Lawful procedure' },
  routeOrgan: { zh: '受理机关', en: 'Receiving organ' },
  disciplineOrgan: { zh: '接收的纪检监察机关', en: 'Organ of discipline' },
  disciplineOutside: { zh: '本系统以外的机关（填写名称）', en: 'One outside (write its name)' },
  procedure: { zh: '适用程序', en: 'Procedure' },
  reference: { zh: '移交编号（选填）', en: 'Reference of the hand-over (optional)' },
  redirectAfter: {
    zh: '导入后：生成诉求办理途径告知书并编号；其余诉求继续按普通信访程序办理。',
    en: 'Afterwards: the guidance notice exists under its number; the other claims go on by the ordinary procedure.',
  },
  redirectAllAfter: {
    zh: '导入后：生成诉求办理途径告知书并编号；诉求全部导入，本件办结，期限停止计算。不能撤回。',
    en: 'Afterwards: the guidance notice exists under its number. No claim is left here: the petition is closed and every limit stops. It cannot be undone.',
  },
  declineRoute: {
    zh: '正在办理的机关，或者信访人可以走的途径（将告知信访人）',
    en: 'Which organ has it, or where the petitioner can go (will be told)',
  },
  chooseGround: { zh: '请选择', en: 'Choose' },
  roadFinal: {
    zh: '重复件 {number}：复核意见已于{day}送达，三级终结',
    en: 'Repeat {number}: the final opinion was served on {day}',
  },
  roadLapsed: {
    zh: '重复件 {number}：申请复查复核的期限已于{day}届满，没有申请（国家规定未把它列为不再受理的情形）',
    en: 'Repeat {number}: the window for a review ended on {day} unused (no national rule refuses a matter for it)',
  },
  roadWindow: {
    zh: '重复件 {number}：申请复查复核的期限到{day}，可以告知信访人申请',
    en: 'Repeat {number}: a review can be asked for until {day}; the petitioner can be told so',
  },
  roadInHand: { zh: '重复件 {number}：正在办理', en: 'Repeat {number}: in hand' },
  roadEnded: {
    zh: '重复件 {number}：已办结，没有经过复核',
    en: 'Repeat {number}: closed without a final review',
  },
  roadUnknown: {
    zh: '重复件 {number}：旧台账的事项，走到哪一级以纸质文书为准',
    en: 'Repeat {number}: of an earlier ledger; its papers say how far it went',
  },
  earlierPapers: {
    zh: '此前文书的文号（多个用顿号分开）',
    en: 'Numbers of the earlier papers (separated by commas)',
  },
  declineAfter: {
    zh: '提交后：生成告知书并编号，本件办结，期限停止计算。不能撤回。',
    en: 'Afterwards: the notice exists under its number, the petition is closed and every limit stops. It cannot be undone.',
  },
  ending: { zh: '办结情形', en: 'How it ended' },
  endCause: { zh: '情形', en: 'What happened' },
  withdrawReason: { zh: '撤回或终止的理由', en: 'Reason' },
  evidenceOfEnd: {
    zh: '依据（签名的撤回申请、死亡证明等，写明存放处）',
    en: 'Evidence (signed request, certificate) and where it is kept',
  },
  evidenceOn: { zh: '签名或者发生日期', en: 'Day of the signature or event' },
  voluntary: {
    zh: '已向信访人本人核实：撤回出于自愿，没有人动员或者施压',
    en: 'Checked with the petitioner in person: it is of their own free will, nobody pressed them',
  },
  withdrawAfter: {
    zh: '登记后：本件办结，期限停止计算；信访人可以凭查询码看到。',
    en: 'Afterwards: the petition is closed and every limit stops; the petitioner can see it with the code.',
  },
  reopenAfter: {
    zh: '重新办理后：本件回到办理中，60日办理期限从今天的次日起算；原处理意见书仍然有效存档，办结后须重新出具。',
    en: 'Afterwards: back to handling, with sixty days that count from tomorrow. The old letter stays on file; a new one must follow.',
  },
  lapsed: { zh: '期限已过，未提出', en: 'over, not used' },
} as const satisfies Texts;
