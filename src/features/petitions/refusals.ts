import type { RecordRefusal } from '#core/petitions/hold-hearing.ts';
import type { InvitationRefusal } from '#core/petitions/invite-petitioner.ts';
import type { HearingRefusal } from '#core/petitions/order-hearing.ts';
import type { HandlerRefusal } from '#core/petitions/accept-petition.ts';
import type { NoteRefusal } from '#core/petitions/add-note.ts';
import type { ExtensionRefusal } from '#core/petitions/extend-handling.ts';
import type { ObjectionRefusal } from '#core/petitions/object-to-jurisdiction.ts';
import type { RatingRefusal } from '#core/petitions/rate-petition.ts';
import type { IntakeRefusal } from '#core/petitions/register-petition.ts';
import type { ServiceRefusal } from '#core/petitions/serve-decision.ts';
import type { StepRefusal } from '#core/petitions/steps.ts';
import type { DecisionRefusal } from '#core/petitions/submit-decision.ts';
import type { TriageRefusal } from '#core/petitions/triage-petition.ts';
import type { PaperRefusal } from '#core/petitions/void-paper.ts';
import type { WithdrawRefusal } from '#core/petitions/withdraw-petition.ts';
import { togetherRefusals, type TogetherRefusal } from './link-refusals.ts';
import type { ChangedMeanwhile, NotFound } from '#ledger/load-petition.ts';
import type { Stale } from '#ledger/transaction.ts';
import { supervisionRefusals, type SupervisionAreaRefusal } from './supervision-refusals.ts';
import type { RefusalText } from '#platform/http/problem.ts';
import { qualityRefusals, type QualityRefusal } from './quality-refusals.ts';
import { knowingRefusals, type KnowingRefusal } from './knowing-refusals.ts';
import { agreementRefusals, type AgreementAreaRefusal } from './agreement-refusals.ts';
import { invitationRefusals } from './invitation-refusals.ts';
import { promiseRefusals, type PromiseAreaRefusal } from './promise-refusals.ts';
import type { TalkRefusal } from '#core/petitions/conclude-talk.ts';
import { talkRefusals } from './talk-refusals.ts';
import { jointRefusals, type JointAreaRefusal } from './joint-refusals.ts';
import { authorityRefusals, type AuthorityAreaRefusal } from './authority-refusals.ts';
import { caseLeadRefusals, type CaseAreaRefusal } from './case-lead-refusals.ts';
import { hearingRefusals } from './hearing-refusals.ts';
import { reviewRefusals, type ReviewRefusal } from './review-refusals.ts';
import { claimRefusals, type ClaimRefusal } from './claim-refusals.ts';
import { issuedPaperRefusals } from './issued-paper-refusals.ts';

export type PetitionRefusal =
  | IntakeRefusal
  | StepRefusal
  | TriageRefusal
  | ObjectionRefusal
  | ExtensionRefusal
  | ClaimRefusal
  | WithdrawRefusal
  | ReviewRefusal
  | HandlerRefusal
  | HearingRefusal
  | InvitationRefusal
  | AgreementAreaRefusal
  | PromiseAreaRefusal
  | AuthorityAreaRefusal
  | JointAreaRefusal
  | RecordRefusal
  | TalkRefusal
  | NoteRefusal
  | DecisionRefusal
  | ServiceRefusal
  | RatingRefusal
  | SupervisionAreaRefusal
  | CaseAreaRefusal
  | QualityRefusal
  | KnowingRefusal
  | TogetherRefusal
  | PaperRefusal
  | NotFound
  | ChangedMeanwhile
  | Stale
  | { readonly kind: 'petitions.may-not-register' };

/** Every refusal of the area in words; a missing one does not compile. */
export const petitionRefusals = {
  ...supervisionRefusals,
  ...caseLeadRefusals,
  ...qualityRefusals,
  ...knowingRefusals,
  ...hearingRefusals,
  ...invitationRefusals,
  ...togetherRefusals,
  ...reviewRefusals,
  ...claimRefusals,
  ...agreementRefusals,
  ...promiseRefusals,
  ...talkRefusals,
  ...authorityRefusals,
  ...jointRefusals,
  'petitions.not-found': {
    status: 404,
    words: { zh: '没有这件信访事项，或者您无权查看', en: 'There is no such petition, or you may not see it' },
  },
  'petitions.changed-meanwhile': {
    status: 409,
    words: {
      zh: '这件信访事项刚刚被别人改动过，请看过最新内容后再提交；您填写的内容还在',
      en: 'Somebody changed this petition a moment ago. Please look at it again before you submit; what you typed is kept',
    },
  },
  // Also of the organisation, the law and whatever else has a log.
  'ledger.stale': {
    status: 409,
    words: {
      zh: '这里的内容刚刚被别人改动过，请看过最新内容后再提交；您填写的内容还在',
      en: 'Somebody changed this a moment ago. Please look at it again before you submit; what you typed is kept',
    },
  },
  'petitions.may-not-register': {
    status: 403,
    words: { zh: '您的岗位不能登记信访事项', en: 'Your post may not register petitions' },
  },
  'petitions.wrong-phase': {
    status: 409,
    words: { zh: '现在的办理阶段不能做这一步', en: 'This step is not possible at the present stage' },
  },
  'petitions.not-your-step': {
    status: 403,
    words: { zh: '这一步由别的岗位办理', en: 'This step belongs to another post' },
  },
  'petitions.received-in-future': {
    status: 422,
    words: {
      zh: '收到日期 {receivedOn} 晚于今天（{today}）',
      en: 'The day of receipt {receivedOn} is later than today ({today})',
    },
  },
  'petitions.no-petitioner': {
    status: 422,
    words: { zh: '至少填写一位信访人', en: 'At least one petitioner is needed' },
  },
  'petitions.no-claim': {
    status: 422,
    words: { zh: '至少填写一项诉求', en: 'At least one claim is needed' },
  },
  'petitions.fewer-present-than-named': {
    status: 422,
    words: {
      zh: '人数填了 {present} 人，却登记了 {named} 位信访人',
      en: '{present} people are stated, but {named} are named',
    },
  },
  'petitions.group-needs-representatives': {
    status: 422,
    words: {
      zh: '来访 {present} 人属于集体访，请推选代表（不超过 5 人）',
      en: 'With {present} people this is a group visit; representatives (at most 5) must be chosen',
    },
  },
  'petitions.too-many-representatives': {
    status: 422,
    words: {
      zh: '代表不得超过 {max} 人，现有 {named} 人',
      en: 'At most {max} representatives; {named} are named',
    },
  },
  'petitions.unit-is-complained-of': {
    status: 409,
    words: {
      zh: '该单位是被反映单位，不能转给它办理（《信访工作条例》第三十条）',
      en: 'This is the unit complained of; the petition may not be sent to it (art. 30)',
    },
  },
  'petitions.unit-cannot-receive': {
    status: 409,
    words: {
      zh: '该单位没有人负责接收，请先由管理员配好岗位',
      en: 'Nobody at this unit can receive it; the administrator must fill a post first',
    },
  },
  'petitions.refer-to-yourself': {
    status: 422,
    words: { zh: '本单位办理请选“本单位办理”', en: 'To handle it yourselves choose “kept by this unit”' },
  },
  'petitions.returned-too-often': {
    status: 409,
    words: {
      zh: '本件已被退回 {returns} 次，不再转出，由登记单位直接办理',
      en: 'It has come back {returns} times; the registering unit must now handle it itself',
    },
  },
  'petitions.objection-too-late': {
    status: 409,
    words: {
      zh: '管辖异议应当在 {limit} 前（含当日）提出，现已超过期限，请依法受理（《信访工作条例》第二十三条）',
      en: 'An objection was possible until {limit}; the time is over and the unit must accept (art. 23)',
    },
  },
  'petitions.objection-rejected-before': {
    status: 409,
    words: {
      zh: '转送机关已于 {on} 核实不同意异议，对同一次转送不能再次提出，请依法受理',
      en: 'The sender rejected the objection on {on}; the same assignment cannot be objected to again',
    },
  },
  'petitions.evidence-in-future': {
    status: 422,
    words: { zh: '日期 {on} 晚于今天', en: 'The day {on} is in the future' },
  },
  'petitions.not-voluntary': {
    status: 422,
    words: {
      zh: '撤回须出于信访人自愿并有其签名的申请，不得动员、施压；请核实后确认',
      en: 'A withdrawal must be of the petitioner’s own free will and signed; confirm it after checking',
    },
  },
  'petitions.withdrawn-before-received': {
    status: 422,
    words: {
      zh: '撤回申请日期 {on} 早于收到日期 {receivedOn}',
      en: 'The request of {on} is earlier than the day of receipt {receivedOn}',
    },
  },
  'petitions.accusation-stays': {
    status: 409,
    words: {
      zh: '含有检举控告内容的信访事项不能转送其他单位；其他诉求请由本单位办理，或者另行登记后转送',
      en: 'A petition with an accusation is not sent to other units; keep the other claims or register them apart',
    },
  },
  'petitions.already-extended': {
    status: 409,
    words: {
      zh: '已于 {on} 批准延期一次，不能再次延期（《信访工作条例》第三十四条）',
      en: 'It was extended on {on}; a second extension is not possible (art. 34)',
    },
  },
  'petitions.extension-after-end': {
    status: 409,
    words: {
      zh: '办理期限已于 {limit} 届满，届满后不能申请或者批准延期',
      en: 'The limit ended on {limit}; an extension must be asked for and approved before',
    },
  },
  'petitions.extension-too-long': {
    status: 422,
    words: {
      zh: '延期 {days} 日超过上限，最多 {daysMax} 日',
      en: '{days} days are too many; at most {daysMax}',
    },
  },
  'petitions.not-extendable': {
    status: 409,
    words: {
      zh: '本件适用的规则不允许延期',
      en: 'The rules this petition began under know no extension',
    },
  },
  'petitions.report-due-in-past': {
    status: 422,
    words: { zh: '报告期限 {dueOn} 应晚于今天', en: 'The day for the report, {dueOn}, must be after today' },
  },
  'petitions.handler-not-in-unit': {
    status: 422,
    words: { zh: '该人员不是本单位的经办人', en: 'This person is not a handler of the unit' },
  },
  'petitions.handler-reviews-it': {
    status: 409,
    words: {
      zh: '该人员正在拟写或者签发本件的复查复核意见，不能经办本件，请另选经办人',
      en: 'This person writes or signs the opinion of the review and cannot handle the matter; choose another handler',
    },
  },
  'petitions.note-in-future': {
    status: 422,
    words: { zh: '日期 {on} 晚于今天', en: 'The day {on} is in the future' },
  },
  'petitions.decision-incomplete': {
    status: 422,
    words: {
      zh: '处理意见还不完整，请补齐所列内容',
      en: 'The decision is not complete; please add what is listed',
    },
  },
  'petitions.served-in-future': {
    status: 422,
    words: { zh: '送达日期 {servedOn} 晚于今天', en: 'The day of service {servedOn} is in the future' },
  },
  'petitions.served-before-signed': {
    status: 422,
    words: {
      zh: '送达日期 {servedOn} 早于签发日期 {signedOn}',
      en: 'The day of service {servedOn} is before the day of signing {signedOn}',
    },
  },
  'petitions.left-needs-witnesses': {
    status: 422,
    words: { zh: '留置送达须有两名见证人', en: 'Leaving the letter needs two witnesses' },
  },
  'petitions.already-rated': { status: 409, words: { zh: '已于 {on} 评价过', en: 'Already rated on {on}' } },
  'petitions.not-yet-ratable': {
    status: 409,
    words: { zh: '处理意见书送达后才能评价', en: 'It can be rated once the decision letter is served' },
  },
  ...issuedPaperRefusals,
} as const satisfies Record<PetitionRefusal['kind'], RefusalText>;
