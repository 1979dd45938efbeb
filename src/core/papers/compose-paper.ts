import { composeAcceptanceNotice } from './compose-acceptance-notice.ts';
import { composeConfidentialSlip } from './compose-confidential-slip.ts';
import { composeDecisionLetter } from './compose-decision-letter.ts';
import { composeDesignationNotice } from './compose-designation-notice.ts';
import { composeDestinationNotice } from './compose-destination-notice.ts';
import { composeDutyNotice } from './compose-duty-notice.ts';
import { composeExtensionNotice } from './compose-extension-notice.ts';
import { composeGuidanceNotice } from './compose-guidance-notice.ts';
import { composeAgreement } from './compose-agreement.ts';
import { composeConversionNotice, composeSimpleReply } from './compose-simple-papers.ts';
import { composeClosingReport } from './compose-closing-report.ts';
import { composeConferenceMinutes } from './compose-conference-minutes.ts';
import { composeContestRequest } from './compose-contest-request.ts';
import { composeExtensionForm } from './compose-extension-form.ts';
import { composeHearingMinutes } from './compose-hearing-minutes.ts';
import { composeLetterForm } from './compose-letter-form.ts';
import { composeWithdrawalForm } from './compose-withdrawal-form.ts';
import { composeInvitationNotice } from './compose-invitation-notice.ts';
import { composeHearingNotice } from './compose-hearing-notice.ts';
import { composeHearingRecord } from './compose-hearing-record.ts';
import { composeHandDownOrder } from './compose-hand-down-order.ts';
import { composeObjectionStatement } from './compose-objection-statement.ts';
import { composeReferralSlip } from './compose-referral-slip.ts';
import {
  composeCompetenceNotice,
  composeNoMoreNotice,
  composeRefusalNotice,
} from './compose-refusal-notice.ts';
import { composeRegistrationForm } from './compose-registration-form.ts';
import { composeServiceReceipt } from './compose-service-receipt.ts';
import { composeSuggestionLetter } from './compose-suggestion-letter.ts';
import { composeSupervisionLetter } from './compose-supervision-letter.ts';
import { composeReviewAcceptance, composeReviewRefusal } from './compose-review-notices.ts';
import { composeReviewResumption, composeReviewSuspension } from './compose-review-suspension.ts';
import { composeReviewOpinion } from './compose-review-opinion.ts';
import { composeSuggestionReply } from './compose-suggestion-reply.ts';
import type { PaperContent } from './paper-content.ts';
import type { PaperFacts, PaperKind } from './paper-facts.ts';

type Composers = { readonly [Kind in PaperKind]: (facts: PaperFacts[Kind]) => PaperContent };

// A new kind of paper is one entry here, one in PaperFacts and its own file; the compiler names what is missing.
const composers: Composers = {
  'registration-form': composeRegistrationForm,
  'acceptance-notice': composeAcceptanceNotice,
  'referral-slip': composeReferralSlip,
  'hand-down-order': composeHandDownOrder,
  'decision-letter': composeDecisionLetter,
  'objection-statement': composeObjectionStatement,
  'extension-notice': composeExtensionNotice,
  'guidance-notice': composeGuidanceNotice,
  'refusal-notice': composeRefusalNotice,
  'no-more-notice': composeNoMoreNotice,
  'supervision-letter': composeSupervisionLetter,
  'hearing-notice': composeHearingNotice,
  'invitation-notice': composeInvitationNotice,
  'hearing-record': composeHearingRecord,
  'hearing-minutes': composeHearingMinutes,
  'conference-minutes': composeConferenceMinutes,
  'contest-request': composeContestRequest,
  'closing-report': composeClosingReport,
  'extension-form': composeExtensionForm,
  'letter-form': composeLetterForm,
  'withdrawal-form': composeWithdrawalForm,
  'suggestion-letter': composeSuggestionLetter,
  'service-receipt': composeServiceReceipt,
  'designation-notice': composeDesignationNotice,
  'review-acceptance': composeReviewAcceptance,
  'review-refusal': composeReviewRefusal,
  'review-suspension': composeReviewSuspension,
  'review-resumption': composeReviewResumption,
  'review-opinion': composeReviewOpinion,
  'final-review-opinion': composeReviewOpinion,
  'suggestion-reply': composeSuggestionReply,
  'duty-notice': composeDutyNotice,
  'confidential-slip': composeConfidentialSlip,
  'destination-notice': composeDestinationNotice,
  'competence-notice': composeCompetenceNotice,
  'mediation-agreement': composeAgreement,
  'settlement-agreement': composeAgreement,
  'simple-reply': composeSimpleReply,
  'conversion-notice': composeConversionNotice,
};

/** The words of a paper in the order they are read, from its facts. Always Chinese, as the law's papers are. */
export function composePaper<Kind extends PaperKind>(kind: Kind, facts: PaperFacts[Kind]): PaperContent {
  return composers[kind](facts);
}
