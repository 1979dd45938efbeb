import type { EndReviewRefusal, RefuseReviewRefusal } from '#core/petitions/admit-review.ts';
import type { ReviewApplicationRefusal } from '#core/petitions/apply-for-review.ts';
import type { OutsideRefusal, ReviewDecisionRefusal } from '#core/petitions/decide-review.ts';
import type { SameAnswerRefusal } from '#core/petitions/redo-answer.ts';
import type { SignerRefusal } from '#core/petitions/sign-for-others.ts';
import type { ReviewerRefusal } from '#core/petitions/reviewer-apart.ts';
import type { ResumeRefusal } from '#core/petitions/suspend-review.ts';
import type { WithdrawRefusal } from '#core/petitions/withdraw-petition.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type ReviewRefusal =
  | Exclude<ReviewApplicationRefusal, SignerRefusal>
  | ReviewerRefusal
  | RefuseReviewRefusal
  | Exclude<EndReviewRefusal, WithdrawRefusal>
  | ReviewDecisionRefusal
  | OutsideRefusal
  | SameAnswerRefusal
  | ResumeRefusal
  | { readonly kind: 'petitions.review-is-late' };

/** The refusals of the ladder of reviews in words. */
export const reviewRefusals = {
  'petitions.review-in-future': {
    status: 422,
    words: {
      zh: '收到申请的日期 {receivedOn} 晚于今天',
      en: 'The day of the request, {receivedOn}, is in the future',
    },
  },
  'petitions.review-before-service': {
    status: 422,
    words: {
      zh: '收到申请的日期 {receivedOn} 早于意见书送达日期 {servedOn}',
      en: 'The request of {receivedOn} is earlier than the service of the opinion on {servedOn}',
    },
  },
  'petitions.review-too-late': {
    status: 409,
    words: {
      zh: '申请期限到 {limit} 为止（含当日），已经超过。有正当理由的写明理由和证据；没有的，选“逾期”登记后书面不予受理（《信访工作条例》第三十五条、第三十六条）',
      en: 'The time ended on {limit}. With good cause state it and its evidence; otherwise record it as late and refuse it in writing (arts. 35, 36)',
    },
  },
  'petitions.review-excuse-missing': {
    status: 422,
    words: {
      zh: '请写明逾期的理由和证据，或者不能确定收到日期的情况',
      en: 'Say why it is late and what shows it, or why the day of receipt is not known',
    },
  },
  'petitions.review-applicant-missing': {
    status: 422,
    words: {
      zh: '请选择申请人，或者写明由谁承继、依据什么',
      en: 'Choose the applicant, or say who succeeds the petitioner and on what evidence',
    },
  },
  'petitions.review-organ-missing': {
    status: 422,
    words: { zh: '请写明复查复核机关', en: 'Name the reviewing organ' },
  },
  'petitions.review-organ-not-apart': {
    status: 409,
    words: {
      zh: '作出原处理意见或者复查意见的单位、被反映单位不能复查复核本件，请选上一级机关',
      en: 'Neither the unit that decided before nor the unit complained of can review it; choose the organ above',
    },
  },
  'petitions.review-organ-cannot': {
    status: 409,
    words: {
      zh: '该单位没有人能办理复查复核，请先由管理员配好岗位，或者登记为外部机关',
      en: 'Nobody at this unit can review; the administrator must fill its posts, or record it as an outside organ',
    },
  },
  'petitions.reviewer-not-apart': {
    status: 409,
    words: {
      zh: '您经办或者签发过原意见，不能再办理对它的复查复核，请换人',
      en: 'You handled or signed the opinion under review; somebody else has to review it',
    },
  },
  'petitions.review-is-late': {
    status: 409,
    words: {
      zh: '本申请登记为逾期且无正当理由，不能受理，请书面不予受理',
      en: 'The request is recorded as late without cause; refuse it in writing',
    },
  },
  'petitions.review-was-in-time': {
    status: 422,
    words: {
      zh: '申请是在期限内提出的，不能以逾期为由不予受理',
      en: 'The request came in time and cannot be refused as late',
    },
  },
  'petitions.review-number-missing': {
    status: 422,
    words: {
      zh: '请填写外部机关文书的文号',
      en: 'Fill in the number of the outside organ’s paper',
    },
  },
  'petitions.review-signed-when': {
    status: 422,
    words: {
      zh: '意见书日期 {signedOn} 应在收到申请（{receivedOn}）以后、不晚于今天',
      en: 'The opinion of {signedOn} must be after the request of {receivedOn} and not in the future',
    },
  },
  'petitions.review-claims-missing': {
    status: 422,
    words: {
      zh: '变更、撤销或者退回的，请选定涉及哪些诉求',
      en: 'Choose the claims that are changed, annulled or returned',
    },
  },
  'petitions.review-claim-unknown': {
    status: 422,
    words: {
      zh: '请只选原处理意见答复过的诉求',
      en: 'Choose only claims that the decision answered',
    },
  },
  'petitions.review-opinion-missing': {
    status: 422,
    words: {
      zh: '变更的，请写明每项诉求变更后的意见',
      en: 'Say for each changed claim what the opinion is now',
    },
  },
  'petitions.review-orders-missing': {
    status: 422,
    words: {
      zh: '请写明变更的内容，或者要求重新办理的事项',
      en: 'Say what is changed, or what has to be done anew',
    },
  },
  'petitions.review-remedy-missing': {
    status: 422,
    words: {
      zh: '复查意见书须写明向哪个机关申请复核',
      en: 'A review opinion must name the organ of the final review',
    },
  },
  'petitions.suspension-over-when': {
    status: 422,
    words: {
      zh: '中止事由消除的日期 {overOn} 应在中止之日（{since}）以后、不晚于今天',
      en: 'The day the cause was gone, {overOn}, must not be before the suspension of {since} nor in the future',
    },
  },
  'petitions.same-answer-again': {
    status: 409,
    words: {
      zh: '第 {claim} 项诉求：原意见已被撤销，不得以同一事实和理由作出相同的意见',
      en: 'Claim {claim}: the answer was set aside and may not be given again on the same facts and reasons',
    },
  },
} as const satisfies Record<ReviewRefusal['kind'], RefusalText>;
