// What the letters of the ordinary road are filled from.
import type { PlainDate } from '../kit/plain-date.ts';
import type {
  ContactFacts,
  IssueFacts,
  LimitFacts,
  MatterFacts,
  PersonFacts,
  QueryFacts,
} from './paper-facts.ts';

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
