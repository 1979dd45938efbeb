import type { Texts } from './texts.ts';

/** Words of petitions that belong together, of competence, and of those who act for others. */
export const linkTexts = {
  other: { zh: '哪一件', en: 'Which petition' },
  otherHint: { zh: '系统只提示，由您核实后决定', en: 'Only hints; you check and decide' },
  searchOther: {
    zh: '选一件，或者按编号、姓名、标题查找',
    en: 'Choose one, or find it by number, name or title',
  },
  noCandidates: { zh: '没有找到可能相同的信访事项。', en: 'Nothing that may be the same was found.' },
  cannotLead: { zh: '已报签或者已办结，不能并入', en: 'answered or up for signature: cannot take it in' },
  kind: { zh: '是什么关系', en: 'How they belong together' },
  linkReason: { zh: '理由（凭什么这样认定）', en: 'Reason (what shows it)' },
  linkAfter: {
    zh: '关联后：两件的页面上互相可见（有权查看的人才能看到），各自的办理和期限不变；可以解除。',
    en: 'Afterwards each page shows the other to those who may see it; handling and limits stay apart. It can be taken back.',
  },
  unlinkAfter: {
    zh: '解除后：两件页面不再互相显示，记录仍在。',
    en: 'Afterwards the pages no longer show each other; the record stays.',
  },
  mergeAfter: {
    zh: '并案后：本件以“并入”办结，期限停止计算；本件的信访人、诉求和材料都保留，诉求由主件一并答复；信访人在查询页上会看到由哪一件答复。主件报签以前可以撤销。',
    en: 'Afterwards this petition ends as merged and its limits stop. Its people, claims and files stay on record; the lead answers the claims too, and the petitioner is told so. It can be undone until the lead is up for signature.',
  },
  unmergeAfter: {
    zh: '撤销后：本件恢复到并案以前的阶段，期限按原来的截止日继续计算；主件不再答复本件的诉求。',
    en: 'Afterwards this petition stands where it stood, under its old limits; the lead no longer answers its claims.',
  },
  links: { zh: '关联的信访事项', en: 'Linked petitions' },
  merged: { zh: '已并案', en: 'Merged' },
  mergedText: { zh: '{day}并入下列主件一并答复', en: 'merged on {day} into the lead below' },
  mergedHidden: { zh: '{day}并入的主件您无权查看', en: 'merged on {day} into a petition you may not see' },
  mergedIn: { zh: '并入本件、须一并答复', en: 'Merged into this, to be answered with it' },
  mergedInHidden: { zh: '另一件（您无权查看其页面）', en: 'Another petition (its page is not yours to see)' },
  mergedClaim: { zh: '并入事项的诉求', en: 'Claim of a merged petition' },
  otherPeople: {
    zh: '信访人不同，处理意见书也要送达他们',
    en: 'Other people: the letter has to reach them too',
  },
  samePeople: { zh: '同一信访人', en: 'same petitioner' },
  contestReason: {
    zh: '仍有争议的理由（写明职权依据）',
    en: 'Why it is still contested, with the basis of competence',
  },
  contestAfter: {
    zh: '报请后：由共同的上级机关指定；没有共同上级或者上级没有岗位的，由信访工作联席会议指定。指定以前仍由本单位负责，告知期限照常计算。只能报请一次。',
    en: 'Afterwards the common superior designates, or the joint conference where there is none. Until then you stay responsible and the notice limit runs on. It is possible once.',
  },
  contested: { zh: '管辖争议', en: 'Contested competence' },
  contestedText: { zh: '{day}报请{way}，等待{unit}登记结果', en: '{day}: {way}, to be recorded by {unit}' },
  designatedUnit: { zh: '指定由谁办理', en: 'Designated unit' },
  body: { zh: '作出指定的机关（写在文书上）', en: 'Who designates (as the paper names it)' },
  minutes: { zh: '会议纪要或者决定的文号', en: 'Number of the minutes or the decision' },
  designationReason: { zh: '指定理由', en: 'Reasons' },
  designateAfter: {
    zh: '指定后：生成指定办理通知书并编号，对各方有约束力，不得再提管辖异议。指定给别的单位的，它的15日告知期限从明天起算，原单位的停止；仍由原单位办理的，原期限不变。不能撤回。',
    en: 'Afterwards the paper exists under its number and binds everybody; no further objection. Another unit has fifteen days from tomorrow and the old limit stops; the same unit goes on under its old limit. It cannot be undone.',
  },
  designation: { zh: '指定管辖', en: 'Designation' },
  designationText: { zh: '{day}，{body}指定由{unit}办理', en: '{day}: {body} designated {unit}' },
  coHandlers: { zh: '协办单位', en: 'Co-handling units' },
  coHandlersHint: {
    zh: '最先收到的单位（{unit}）牵头并答复信访人',
    en: 'The first receiver ({unit}) leads and answers',
  },
  coHandlersAfter: {
    zh: '确定后：协办单位可以查看本件、记录办理情况，不能签发；责任单位和期限不变。清空即取消。',
    en: 'Afterwards these units may read and record what they did, never sign; responsibility and limits stay. Empty takes it back.',
  },
  successor: { zh: '承继单位', en: 'Successor' },
  successionCause: { zh: '原单位怎么了', en: 'What became of the unit' },
  successorAfter: {
    zh: '转由承继单位后：原阶段、原期限不变，经办人须重新指定。只有原单位已停用时才能办理。',
    en: 'Afterwards the successor goes on at the same stage under the same limits and names a handler. Only when the old unit is closed.',
  },
  catchAll: {
    zh: '已退回{count}次，不再转出：由{unit}直接办理（兜底责任单位）',
    en: 'Returned {count} times: {unit} now handles it itself (catch-all owner)',
  },
  guardianOf: { zh: '{name}的监护人（{relation}）', en: 'guardian of {name} ({relation})' },
  proxyOf: { zh: '代理人（{authority}）', en: 'proxy ({authority})' },
  standingMore: { zh: '未成年、监护、代理…', en: 'Minor, guardian, proxy…' },
  standing: { zh: '身份', en: 'Acts as' },
  capacity: { zh: '能否独立行为', en: 'Capacity' },
  actsAlone: { zh: '能独立行为', en: 'Acts alone' },
  relation: { zh: '与被监护人的关系', en: 'Relation to the ward' },
  authority: { zh: '授权委托书（写明存放处）', en: 'Written authority, and where it is kept' },
  signedBy: { zh: '撤回申请由谁签名', en: 'Who signed the request' },
  guardianSigns: {
    zh: '信访人不能独立行为：须由监护人签名，文书送达监护人',
    en: 'The petitioner cannot act alone: the guardian signs, and papers are served on the guardian',
  },
  happenedOn: { zh: '实际日期', en: 'Day it happened' },
  backDateReason: {
    zh: '补录原因（发生在{days}天以前，现在才登记）',
    en: 'Why it is written down only now (more than {days} days later)',
  },
  backDated: { zh: '补录', en: 'late entry' },
  backDatedText: { zh: '实际日期{day}，{reason}', en: 'happened {day}: {reason}' },
} as const satisfies Texts;
