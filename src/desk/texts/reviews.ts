import type { Texts } from './texts.ts';

/** Words of the ladder of reviews. */
export const reviewTexts = {
  heading: { zh: '复查复核', en: 'Review' },
  where: { zh: '复查复核机关', en: 'Reviewing organ' },
  here: { zh: '由本系统内的单位办理', en: 'A unit here does the work' },
  outside: { zh: '外部机关，由本单位登记结果', en: 'An organ outside; its result is recorded here' },
  unit: { zh: '具体办理的单位', en: 'Unit that does the work' },
  organName: { zh: '以哪个机关的名义（写在文书上）', en: 'In whose name (as the papers say)' },
  outsideName: { zh: '外部机关全称', en: 'Full name of the outside organ' },
  proposed: {
    zh: '按送达的意见书和上一级机关的规定建议，请核对后确定。',
    en: 'Proposed from the served opinion and the rule of the next higher organ; please check it.',
  },
  receivedOn: { zh: '收到申请的日期', en: 'Day the request came in' },
  windowEnds: {
    zh: '申请期限到{limit}为止（含当日）；办理期限从收到之日的次日起算',
    en: 'The time to ask ends on {limit}; the organ’s own limit counts from the day after receipt',
  },
  applicant: { zh: '申请人', en: 'Applicant' },
  successor: {
    zh: '承继人（原信访人已死亡或者终止）',
    en: 'A successor (the petitioner died or was dissolved)',
  },
  succession: { zh: '承继人是谁、依据什么', en: 'Who succeeds, and on what evidence' },
  request: { zh: '复查复核请求', en: 'Request' },
  grounds: { zh: '事实和理由', en: 'Facts and reasons' },
  lateness: { zh: '已超过申请期限，怎样登记', en: 'It is out of time: how to record it' },
  excuse: { zh: '理由和证据', en: 'Cause and evidence' },
  late: { zh: '逾期', en: 'late' },
  applyAfter: {
    zh: '登记后：申请期限停止计算，30日办理期限从收到申请的次日起算；由复查复核机关审查是否受理。',
    en: 'Afterwards the petitioner’s time stops and the thirty days of the organ count from the day after receipt; the organ decides on admission.',
  },
  documentsWanted: { zh: '需要补正的材料', en: 'Documents that are missing' },
  documentsAfter: {
    zh: '通知后：申请人在查询页上看到要补什么。本件适用的规则规定补正时间不计入期限的，期限自今天起停止计算，收到材料或者补正期限届满后继续；没有规定的，期限照常计算。',
    en: 'Afterwards the applicant reads what is missing. Where the rules of this matter take the time out, the limit stands still from today until the documents come or their time ends; elsewhere it runs on.',
  },
  documentsGot: { zh: '收到的材料', en: 'Documents received' },
  admitAfter: {
    zh: '受理后：生成受理告知书并编号，写明期限；责任单位可以提交答辩意见。',
    en: 'Afterwards the notice of admission exists under its number with the limit; the responsible unit can hand in its defence.',
  },
  refusalGround: { zh: '不予受理的情形', en: 'Ground of refusal' },
  outsideNumber: { zh: '对方文书的文号', en: 'Number of their paper' },
  refuseAfter: {
    zh: '提交后：生成不予受理告知书并编号；申请期限没有届满的继续计算。不能撤回。',
    en: 'Afterwards the notice of refusal exists under its number; what is left of the petitioner’s time runs on. It cannot be undone.',
  },
  refuseOutsideAfter: {
    zh: '登记后：记录对方的不予受理；申请期限没有届满的继续计算。不能撤回。',
    en: 'Afterwards the refusal of the outside organ is on record. It cannot be undone.',
  },
  defence: { zh: '答辩意见', en: 'Defence' },
  endAfter: {
    zh: '登记后：复查复核终止，原意见继续有效；期限停止计算。不能撤回。',
    en: 'Afterwards the review is over and the contested opinion stands; its limit stops. It cannot be undone.',
  },
  suspensionCause: { zh: '中止的事由', en: 'Cause of the suspension' },
  suspensionReason: {
    zh: '具体情况（哪个机关的什么程序、文号）',
    en: 'What exactly (which procedure of which organ, its number)',
  },
  suspendAfter: {
    zh: '中止后：暂不能拟写意见，申请人在查询页上看到中止和事由。本件适用的规则规定中止不计入期限的，期限自今天起停止计算；没有规定的，期限照常计算。',
    en: 'Afterwards no opinion can be written, and the applicant reads of the suspension and its cause. Where the rules of this matter take the time out, the limit stands still from today; elsewhere it runs on.',
  },
  overOn: { zh: '中止事由消除的日期', en: 'Day the cause was gone' },
  overReason: { zh: '怎样消除、有什么材料', en: 'How it ended, and what shows it' },
  resumeAfter: {
    zh: '恢复后：继续审查，申请人在查询页上看到恢复。停止计算的期限自事由消除之日起继续计算，迟登记的日子不扣除。',
    en: 'Afterwards the inquiry goes on and the applicant reads of it. A limit that stood still counts again from the day the cause was gone, however late that is recorded.',
  },
  suspendedSince: { zh: '{from}起中止（{cause}）', en: 'suspended since {from} ({cause})' },
  suspendedFor: {
    zh: '{from}至{to}中止（{cause}）',
    en: 'suspended from {from} to {to} ({cause})',
  },
  suspensionPaused: { zh: '期限停止计算', en: 'the limit stands still' },
  suspensionRunning: { zh: '期限照常计算', en: 'the limit runs on' },
  outcome: { zh: '结论', en: 'Outcome' },
  findings: { zh: '对原意见的审查认定', en: 'Findings on the contested opinion' },
  affected: { zh: '涉及的诉求', en: 'Claims concerned' },
  newOpinion: { zh: '变更为', en: 'Changed to' },
  ordersOfChange: { zh: '变更的内容（谁、何时、做什么）', en: 'What is changed (who, when, what)' },
  ordersOfRedo: { zh: '要求重新办理的事项和期限', en: 'What has to be done anew, and by when' },
  remedyOrgan: { zh: '复核机关（写在意见书上）', en: 'Organ of the final review (named in the opinion)' },
  redoAfter: {
    zh: '送达后：本件回到责任单位重新办理，同一事实和理由不得作出相同意见；新的处理意见另有复查、复核。',
    en: 'Once served the matter goes back to the responsible unit; the same opinion on the same facts and reasons is not possible, and the new one can be reviewed again.',
  },
  finalAfter: {
    zh: '送达后：三级终结，同一事实和理由不再受理。',
    en: 'Once served this is final: the same facts and reasons are not accepted again.',
  },
  reviewAfter: {
    zh: '送达后：信访人自收到之日起30日内可以申请复核。',
    en: 'Once served the petitioner has thirty days to ask for the final review.',
  },
  signAfter: {
    zh: '签发后：意见书取得正式文号，内容不能再改；接下来送达申请人。',
    en: 'Afterwards the opinion has its official number and cannot be changed; it is then served.',
  },
  serveAfter: {
    zh: '登记后：办理期限停止计算，结论自送达日起生效，送达日期不能更改。',
    en: 'Afterwards the limit stops and the outcome takes effect from the day of service, which cannot be changed.',
  },
  signedOn: { zh: '意见书日期', en: 'Day of the opinion' },
  next: { zh: '下一级', en: 'Next rung' },
  nextOpen: {
    zh: '可以申请{level}，到{limit}为止，向{organ}提出',
    en: '{level} can be asked for until {limit}, at {organ}',
  },
  nextLapsed: {
    zh: '申请{level}的期限已于{limit}届满，没有提出',
    en: 'The time for “{level}” ended on {limit} without a request',
  },
  finality: { zh: '三级终结', en: 'Final' },
  finalityText: {
    zh: '{day}复核意见送达，以同一事实和理由再次提出的不再受理。文书：{papers}',
    en: 'Final opinion served on {day}; the same facts and reasons are not accepted again. Papers: {papers}',
  },
  redo: { zh: '重新办理', en: 'Redo' },
  redoText: {
    zh: '{day}经{level}撤销，{count}项诉求重新办理',
    en: 'Set aside on {day} ({level}); {count} claims are answered anew',
  },
  requested: { zh: '{day}收到{applicant}的申请', en: 'requested on {day} by {applicant}' },
  documentsAsked: { zh: '{day}通知补正：{what}', en: 'documents asked for on {day}: {what}' },
  admitted: { zh: '{day}受理', en: 'admitted {day}' },
  served: { zh: '{day}送达', en: 'served {day}' },
  pastOnes: { zh: '对此前处理意见的复查复核（{count}）', en: 'Reviews of earlier answers ({count})' },
  standsStill: { zh: '已中止', en: 'Suspended' },
  noDefence: { zh: '责任单位尚未提交答辩意见', en: 'No defence yet' },
} as const satisfies Texts;
