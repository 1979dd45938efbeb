// The names of the codes of a petition, as an office says them.
import type { Words } from '../kit/language.ts';
import type { ObjectionGround } from './objection.ts';
import type { ClockOwner, Opinion, PetitionPaperKind, Phase, ServiceMethod, Settlement } from './petition.ts';

export const phaseWords = {
  earlier: { zh: '历史台账', en: 'Earlier ledger' },
  registered: { zh: '待甄别', en: 'To triage' },
  referred: { zh: '待受理', en: 'To accept' },
  objected: { zh: '管辖异议待核实', en: 'Objection to verify' },
  accepted: { zh: '办理中', en: 'Handling' },
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
  'decision-letter': { zh: '信访处理意见书', en: 'Decision letter' },
} as const satisfies Record<PetitionPaperKind, Words>;

export const clockOwnerWords = {
  'petition-office': { zh: '信访工作机构', en: 'Petition office' },
  'responsible-unit': { zh: '责任单位', en: 'Responsible unit' },
  petitioner: { zh: '信访人', en: 'Petitioner' },
} as const satisfies Record<ClockOwner, Words>;
