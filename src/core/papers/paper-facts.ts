// What each paper is filled from. Plain data: whoever maps a petition to these has already checked access and masked
// what must be masked.
import type { DesignationNoticeFacts } from './designation-facts.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { SuggestionLetterFacts, SupervisionLetterFacts } from './supervision-facts.ts';
import type { AgreementFacts, ConversionNoticeFacts, SimpleReplyFacts } from './agreement-facts.ts';
import type { ServiceReceiptFacts } from './service-receipt-facts.ts';
import type { HearingNoticeFacts, HearingRecordFacts } from './hearing-facts.ts';
import type { ReviewAcceptanceFacts, ReviewOpinionFacts, ReviewRefusalFacts } from './review-facts.ts';
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
  'mediation-agreement',
  'settlement-agreement',
  'simple-reply',
  'conversion-notice',
  'hearing-record',
  'suggestion-letter',
  'service-receipt',
  'designation-notice',
  'review-acceptance',
  'review-refusal',
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

/** The name of the form for those who came in person. */
export const visitFormTitle = '群众来访登记表';

export type RegistrationFormFacts = {
  /** 群众来访登记表 when absent; a matter that came in another way is a 信访事项登记表. */
  readonly title?: string;
  readonly organ: string;
  readonly petitionNumber: string;
  readonly registeredOn: PlainDate;
  /** Clock time as shown, such as `9:35`. */
  readonly registeredAt?: string;
  readonly channel: string;
  readonly window?: string;
  readonly receivedBy: string;
  readonly person: PersonFacts;
  readonly presentCount: number;
  readonly representatives: readonly PersonFacts[];
  readonly specialNeeds?: string;
  readonly firstTime: boolean;
  readonly linkedPetition?: string;
  readonly happenedOn?: string;
  readonly happenedAt?: string;
  readonly organConcerned?: string;
  readonly subject: string;
  /** The whole account: request, facts, reasons; up to many thousands of characters. */
  readonly account: string;
  readonly claims: readonly { readonly text: string; readonly purpose?: string; readonly content?: string }[];
  readonly priorHandling?: string;
  readonly materials: readonly { readonly name: string; readonly pages?: number }[];
  readonly explanation?: string;
  readonly proposal?: string;
  readonly leaderNote?: string;
  readonly result?: string;
};

export type AcceptanceNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly acceptedOn: PlainDate;
  readonly claims: readonly string[];
  readonly handlingUnit: string;
  /** Of the ordinary claims; nothing when there are none. */
  readonly limit?: LimitFacts;
  /** Claims answered by a reply, without limit and review (条例第二十九条). */
  readonly suggestions: readonly string[];
  /** Claims answered by a notice on the unit's duty. */
  readonly duties: readonly string[];
  readonly dutyLimit?: LimitFacts;
  readonly contact: ContactFacts;
  readonly query?: QueryFacts;
};

export type ReferralSlipFacts = IssueFacts & {
  readonly toUnit: string;
  readonly matters: readonly MatterFacts[];
  /** How the office classed it, such as `申诉求决类`. */
  readonly classification?: string;
  readonly requirement?: string;
  readonly noticeLimit: LimitFacts;
  readonly objectionLimit: LimitFacts;
  readonly contact: ContactFacts;
};

export type HandDownOrderFacts = IssueFacts & {
  readonly toUnit: string;
  readonly matter: MatterFacts;
  readonly summary: string;
  readonly leaderInstruction?: string;
  readonly requirement?: string;
  readonly reportLimit: LimitFacts;
  readonly objectionLimit: LimitFacts;
  readonly contact: ContactFacts;
  readonly attachments: readonly string[];
  readonly copyTo: readonly string[];
};

export type DecidedClaimFacts = {
  readonly claim: string;
  readonly facts: string;
  readonly evidence: readonly string[];
  readonly basis: readonly string[];
  /** Outcome in the law's words: 支持, 解释说明, 不予支持 … */
  readonly result: string;
  /** What the claim is worth (诉求合理、部分合理、不合理). */
  readonly demand?: string;
  readonly opinion: string;
  readonly execution?: string;
  /** By when it is carried out. */
  readonly executeBy?: PlainDate;
};

export type DecisionLetterFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly petitioner: PersonFacts;
  readonly acceptedOn: PlainDate;
  readonly claims: readonly DecidedClaimFacts[];
  /** The organ that reviews, and how many days the petitioner has after receiving the letter (条例第三十五条). */
  readonly remedy: { readonly organ: string; readonly days: number };
  readonly contact: ContactFacts;
  readonly attachments: readonly string[];
  readonly copyTo: readonly string[];
};

export type ObjectionStatementFacts = IssueFacts & {
  readonly toUnit: string;
  readonly matter: MatterFacts;
  readonly assignedOn: PlainDate;
  /** The coded ground in words. */
  readonly ground: string;
  readonly reason: string;
  readonly suggestedUnit?: string;
  readonly objectionLimit: LimitFacts;
  readonly contact: ContactFacts;
};

export type ExtensionNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly acceptedOn: PlainDate;
  readonly reason: string;
  readonly days: number;
  readonly limitBefore: PlainDate;
  readonly limit: LimitFacts;
  readonly contact: ContactFacts;
  readonly query?: QueryFacts;
};

export type GuidedClaimFacts = {
  readonly claim: string;
  readonly route: string;
  readonly organ: string;
  readonly procedure: string;
  readonly reference?: string;
  /** The organ performs a duty and answers by its own notice, never by a decision letter. */
  readonly byDuty: boolean;
};

export type GuidanceNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly claims: readonly GuidedClaimFacts[];
  /** Whether other claims of the same matter go on by the ordinary procedure. */
  readonly othersGoOn: boolean;
  readonly contact: ContactFacts;
  readonly query?: QueryFacts;
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
  readonly 'hearing-record': HearingRecordFacts;
  readonly 'suggestion-letter': SuggestionLetterFacts;
  readonly 'service-receipt': ServiceReceiptFacts;
  readonly 'designation-notice': DesignationNoticeFacts;
  readonly 'review-acceptance': ReviewAcceptanceFacts;
  readonly 'review-refusal': ReviewRefusalFacts;
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

/** The receipt a visitor takes home: one A5 page for a reader of seventy. */
export type VisitSlipFacts = {
  readonly organ: string;
  readonly petitionNumber: string;
  readonly petitioner: string;
  readonly receivedOn: PlainDate;
  readonly receivedBy: string;
  readonly subject: string;
  /** What happens next, as a sentence without the date: `决定是否受理并书面告知你`. */
  readonly nextStep: string;
  readonly nextBy: string;
  readonly limit: LimitFacts;
  readonly query: QueryFacts;
  readonly contact: ContactFacts;
};
