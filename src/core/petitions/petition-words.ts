// The names of the codes of a petition, as an office says them.
import type { Words } from '../kit/language.ts';
import type { EndingCause } from './ending.ts';
import type { LawfulRoute } from './lawful-route.ts';
import type { ObjectionGround } from './objection.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { Opinion, Phase, ReopenCause, ServiceMethod, Settlement } from './petition.ts';
import type { ClockOwner } from './running-clock.ts';

export const phaseWords = {
  earlier: { zh: '历史台账', en: 'Earlier ledger' },
  registered: { zh: '待甄别', en: 'To triage' },
  referred: { zh: '待受理', en: 'To accept' },
  objected: { zh: '管辖异议待核实', en: 'Objection to verify' },
  accepted: { zh: '办理中', en: 'Handling' },
  'extension-asked': { zh: '延期待批准', en: 'Extension to approve' },
  submitted: { zh: '待签发', en: 'To sign' },
  signed: { zh: '待送达', en: 'To serve' },
  served: { zh: '已送达', en: 'Served' },
  reported: { zh: '已报结待审', en: 'Report to approve' },
  'report-approved': { zh: '报结已审', en: 'Report approved' },
  closed: { zh: '已办结', en: 'Closed' },
} as const satisfies Record<Phase, Words>;

export const objectionGroundWords = {
  'not-our-power': { zh: '非本机关职权', en: 'Outside our powers' },
  'lower-level': { zh: '属下级机关职权', en: 'Belongs to a lower organ' },
  'higher-level': { zh: '属上级机关职权', en: 'Belongs to a higher organ' },
  judicial: { zh: '涉法涉诉', en: 'Belongs to court or procuratorate' },
  repeat: { zh: '重复交办', en: 'Sent before' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<ObjectionGround, Words>;

/** The six lawful procedures, the answering of suggestions and the confidential way of accusations. */
export const routeWords = {
  ordinary: { zh: '普通信访程序', en: 'Ordinary petition procedure' },
  suggestion: { zh: '建议意见办理', en: 'Suggestion' },
  litigation: { zh: '诉讼、检察监督、公安程序', en: 'Court, procuratorate or police procedure' },
  arbitration: { zh: '仲裁', en: 'Arbitration' },
  'party-appeal': { zh: '党员申诉、申请复审', en: 'Party appeal or request for re-examination' },
  administrative: {
    zh: '行政程序（复议、裁决、确认、许可等）',
    en: 'Administrative procedure (reconsideration, ruling, licence)',
  },
  duty: { zh: '申请查处、履行职责', en: 'Request to investigate or to perform a duty' },
  accusation: { zh: '检举控告（纪检监察）', en: 'Accusation (discipline and supervision)' },
} as const satisfies Record<LawfulRoute, Words>;

export const reopenCauseWords = {
  'new-facts': { zh: '出现新的事实或者理由', en: 'New facts or reasons' },
  inspection: { zh: '督查发现问题', en: 'Found by inspection' },
  'not-executed': { zh: '处理意见未执行到位', en: 'Decision not carried out' },
} as const satisfies Record<ReopenCause, Words>;

export const endingWords = {
  declined: { zh: '不予受理', en: 'Declined' },
  'no-more': { zh: '不再受理', en: 'Not accepted again' },
  redirected: { zh: '诉求全部导入其他法定途径', en: 'All claims led to other procedures' },
  merged: { zh: '并入同一事项一并办理', en: 'Merged into the lead matter' },
  withdrawn: { zh: '信访人撤回', en: 'Withdrawn by the petitioner' },
  died: { zh: '信访人死亡，无人继受', en: 'The petitioner died, nobody succeeds' },
  dissolved: { zh: '信访组织终止，无人继受', en: 'The organisation was dissolved, nobody succeeds' },
} as const satisfies Record<EndingCause, Words>;

export const opinionWords = {
  support: { zh: '支持', en: 'Supported' },
  'partial-support': { zh: '部分支持', en: 'Partly supported' },
  explain: { zh: '解释说明', en: 'Explained' },
  'not-support': { zh: '不予支持', en: 'Not supported' },
} as const satisfies Record<Opinion, Words>;

export const serviceMethodWords = {
  'in-person': { zh: '直接送达', en: 'In person' },
  post: { zh: '邮寄送达', en: 'By post' },
  electronic: { zh: '电子送达', en: 'Electronically' },
  left: { zh: '留置送达', en: 'Left at the address' },
} as const satisfies Record<ServiceMethod, Words>;

export const settlementWords = {
  solved: { zh: '诉求已解决', en: 'Solved' },
  explained: { zh: '已解释清楚', en: 'Explained' },
  assisted: { zh: '已帮扶到位', en: 'Assisted' },
} as const satisfies Record<Settlement, Words>;

export const paperWords = {
  'registration-form': { zh: '群众来访登记表', en: 'Registration form' },
  'objection-statement': { zh: '管辖异议说明', en: 'Statement of objection' },
  'acceptance-notice': { zh: '受理告知书', en: 'Acceptance notice' },
  'referral-slip': { zh: '转送单', en: 'Referral slip' },
  'hand-down-order': { zh: '交办函', en: 'Hand-down order' },
  'extension-notice': { zh: '延期办理告知书', en: 'Extension notice' },
  'guidance-notice': { zh: '诉求办理途径告知书', en: 'Guidance notice' },
  'refusal-notice': { zh: '不予受理告知书', en: 'Refusal notice' },
  'no-more-notice': { zh: '不再受理告知书', en: 'No-more-acceptance notice' },
  'designation-notice': { zh: '指定办理通知书', en: 'Designation of the unit' },
  'decision-letter': { zh: '信访处理意见书', en: 'Decision letter' },
  'supervision-letter': { zh: '督办函', en: 'Supervision letter' },
  'invitation-notice': { zh: '约访通知书', en: 'Letter of invitation' },
  'hearing-notice': { zh: '听证通知书', en: 'Hearing notice' },
  'mediation-agreement': { zh: '调解协议书', en: 'Mediation agreement' },
  'settlement-agreement': { zh: '和解协议书', en: 'Settlement agreement' },
  'simple-reply': { zh: '简易办理答复单', en: 'Simple reply' },
  'conversion-notice': { zh: '转为普通程序告知书', en: 'Notice of the ordinary procedure' },
  'hearing-record': { zh: '听证笔录', en: 'Hearing record' },
  'hearing-minutes': { zh: '听证纪要', en: 'Hearing minutes' },
  'conference-minutes': { zh: '管辖会议纪要', en: 'Minutes of the conference' },
  'contest-request': { zh: '指定办理单位的请示', en: 'Request for a designation' },
  'closing-report': { zh: '办结报告', en: 'Closing report' },
  'extension-form': { zh: '延期办理申请审批表', en: 'Request and approval of more time' },
  'letter-form': { zh: '来信登记表', en: 'Letter registration form' },
  'withdrawal-form': { zh: '撤回信访事项申请书', en: 'Request to withdraw' },
  'review-acceptance': { zh: '复查复核受理告知书', en: 'Notice of admission for review' },
  'review-refusal': { zh: '复查复核不予受理告知书', en: 'Notice of refusal of review' },
  'review-suspension': { zh: '中止复查复核通知书', en: 'Notice that the review is suspended' },
  'review-resumption': { zh: '恢复复查复核通知书', en: 'Notice that the review goes on' },
  'review-opinion': { zh: '复查意见书', en: 'Review opinion' },
  'final-review-opinion': { zh: '复核意见书', en: 'Final review opinion' },
  'suggestion-reply': { zh: '建议意见答复函', en: 'Reply to suggestions' },
  'duty-notice': { zh: '投诉（举报）处理情况告知书', en: 'Notice on the handling of a complaint' },
  'confidential-slip': { zh: '检举控告件保密转送单', en: 'Confidential transfer slip' },
  'destination-notice': { zh: '信访事项转送（交办）告知书', en: 'Notice of the destination' },
  'competence-notice': { zh: '信访事项管辖告知书', en: 'Notice of the competent organ' },
} as const satisfies Record<PetitionPaperKind, Words>;

export const clockOwnerWords = {
  'petition-office': { zh: '信访工作机构', en: 'Petition office' },
  'responsible-unit': { zh: '责任单位', en: 'Responsible unit' },
  'reviewing-unit': { zh: '复查复核机关', en: 'Reviewing organ' },
  'discipline-organ': { zh: '纪检监察机关', en: 'Discipline organ' },
  petitioner: { zh: '信访人', en: 'Petitioner' },
} as const satisfies Record<ClockOwner, Words>;
