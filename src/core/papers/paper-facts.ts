// What each paper is filled from. Plain data: whoever maps a petition to these has already checked access and masked
// what must be masked.
import type { ClosingReportFacts } from './report-facts.ts';
import type { ExtensionFormFacts, LetterFormFacts, WithdrawalFormFacts } from './handling-form-facts.ts';
import type {
  ConferenceMinutesFacts,
  ContestRequestFacts,
  DesignationNoticeFacts,
} from './designation-facts.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { RegistrationFormFacts } from './form-facts.ts';
import type {
  AcceptanceNoticeFacts,
  ReferralSlipFacts,
  HandDownOrderFacts,
  DecisionLetterFacts,
  ObjectionStatementFacts,
  ExtensionNoticeFacts,
  GuidanceNoticeFacts,
} from './letter-facts.ts';
import type { SuggestionLetterFacts, SupervisionLetterFacts } from './supervision-facts.ts';
import type { AgreementFacts, ConversionNoticeFacts, SimpleReplyFacts } from './agreement-facts.ts';
import type { ServiceReceiptFacts } from './service-receipt-facts.ts';
import type { InvitationNoticeFacts } from './invitation-facts.ts';
import type { HearingMinutesFacts, HearingNoticeFacts, HearingRecordFacts } from './hearing-facts.ts';
import type {
  ReviewAcceptanceFacts,
  ReviewOpinionFacts,
  ReviewRefusalFacts,
  ReviewResumptionFacts,
  ReviewSuspensionFacts,
} from './review-facts.ts';
import type {
  CompetenceNoticeFacts,
  ConfidentialSlipFacts,
  DestinationNoticeFacts,
  DutyNoticeFacts,
  NoMoreNoticeFacts,
  RefusalNoticeFacts,
  SuggestionReplyFacts,
} from './claim-paper-facts.ts';

export const paperKinds = [
  'registration-form',
  'acceptance-notice',
  'referral-slip',
  'hand-down-order',
  'decision-letter',
  'objection-statement',
  'extension-notice',
  'guidance-notice',
  'refusal-notice',
  'no-more-notice',
  'supervision-letter',
  'hearing-notice',
  'invitation-notice',
  'mediation-agreement',
  'settlement-agreement',
  'simple-reply',
  'conversion-notice',
  'hearing-record',
  'hearing-minutes',
  'conference-minutes',
  'contest-request',
  'closing-report',
  'extension-form',
  'letter-form',
  'withdrawal-form',
  'suggestion-letter',
  'service-receipt',
  'designation-notice',
  'review-acceptance',
  'review-refusal',
  'review-suspension',
  'review-resumption',
  'review-opinion',
  'final-review-opinion',
  'suggestion-reply',
  'duty-notice',
  'confidential-slip',
  'destination-notice',
  'competence-notice',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A limit with the sentence that derives it, in Chinese, as the clock explains itself. */
export type LimitFacts = { readonly date: PlainDate; readonly explanation: string };

/** Whom a reader can ask. */
export type ContactFacts = {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
};

/** The code a petitioner follows the matter with, and the address it opens. */
export type QueryFacts = { readonly code: string; readonly url: string };

export type PersonFacts = {
  readonly name: string;
  readonly sex?: string;
  readonly birthDate?: PlainDate;
  readonly certificateKind?: string;
  readonly certificateNumber?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly household?: string;
  readonly employer?: string;
  readonly identity?: string;
};

/** The matter a paper speaks of. */
export type MatterFacts = {
  readonly petitionNumber: string;
  /** Names in the order of registration; at least one. */
  readonly petitioners: readonly string[];
  /** How many raised the matter together, named or not. */
  readonly petitionerCount: number;
  /** Channel in the office's words, such as `来访`. */
  readonly channel: string;
  readonly receivedOn: PlainDate;
  /** One line naming the matter. */
  readonly subject: string;
};

/** What every numbered letter has: who issues it, under which number, on which day. */
export type IssueFacts = {
  readonly organ: string;
  readonly number: string;
  readonly issuedOn: PlainDate;
};

/** The facts of each kind of paper. */
export type PaperFacts = {
  readonly 'registration-form': RegistrationFormFacts;
  readonly 'acceptance-notice': AcceptanceNoticeFacts;
  readonly 'referral-slip': ReferralSlipFacts;
  readonly 'hand-down-order': HandDownOrderFacts;
  readonly 'decision-letter': DecisionLetterFacts;
  readonly 'objection-statement': ObjectionStatementFacts;
  readonly 'extension-notice': ExtensionNoticeFacts;
  readonly 'guidance-notice': GuidanceNoticeFacts;
  readonly 'refusal-notice': RefusalNoticeFacts;
  readonly 'no-more-notice': NoMoreNoticeFacts;
  readonly 'supervision-letter': SupervisionLetterFacts;
  readonly 'hearing-notice': HearingNoticeFacts;
  readonly 'invitation-notice': InvitationNoticeFacts;
  readonly 'hearing-record': HearingRecordFacts;
  readonly 'hearing-minutes': HearingMinutesFacts;
  readonly 'conference-minutes': ConferenceMinutesFacts;
  readonly 'contest-request': ContestRequestFacts;
  readonly 'closing-report': ClosingReportFacts;
  readonly 'extension-form': ExtensionFormFacts;
  readonly 'letter-form': LetterFormFacts;
  readonly 'withdrawal-form': WithdrawalFormFacts;
  readonly 'suggestion-letter': SuggestionLetterFacts;
  readonly 'service-receipt': ServiceReceiptFacts;
  readonly 'designation-notice': DesignationNoticeFacts;
  readonly 'review-acceptance': ReviewAcceptanceFacts;
  readonly 'review-refusal': ReviewRefusalFacts;
  readonly 'review-suspension': ReviewSuspensionFacts;
  readonly 'review-resumption': ReviewResumptionFacts;
  readonly 'review-opinion': ReviewOpinionFacts;
  readonly 'final-review-opinion': ReviewOpinionFacts;
  readonly 'suggestion-reply': SuggestionReplyFacts;
  readonly 'duty-notice': DutyNoticeFacts;
  readonly 'confidential-slip': ConfidentialSlipFacts;
  readonly 'destination-notice': DestinationNoticeFacts;
  readonly 'competence-notice': CompetenceNoticeFacts;
  readonly 'mediation-agreement': AgreementFacts;
  readonly 'settlement-agreement': AgreementFacts;
  readonly 'simple-reply': SimpleReplyFacts;
  readonly 'conversion-notice': ConversionNoticeFacts;
};
