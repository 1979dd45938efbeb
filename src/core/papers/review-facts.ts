// What the papers of the ladder of reviews are filled from.
import type { PlainDate } from '../kit/plain-date.ts';
import type { ContactFacts, IssueFacts, LimitFacts, MatterFacts, QueryFacts } from './paper-facts.ts';

/** The opinion that is contested: whose, and under which number. */
export type ContestedFacts = { readonly organ: string; readonly paper: string; readonly number: string };

type ReviewedFacts = IssueFacts & {
  readonly matter: MatterFacts;
  /** 复查 or 复核. */
  readonly level: string;
  /** The article it rests on, such as `《信访工作条例》第三十五条`. */
  readonly basis: string;
  readonly applicant: string;
  readonly receivedOn: PlainDate;
  readonly contested: ContestedFacts;
  readonly contact: ContactFacts;
};

export type ReviewAcceptanceFacts = ReviewedFacts & {
  readonly acceptedOn: PlainDate;
  readonly limit: LimitFacts;
  readonly query?: QueryFacts;
};

export type ReviewRefusalFacts = ReviewedFacts & {
  readonly ground: string;
  readonly reason: string;
};

export type ReviewSuspensionFacts = ReviewedFacts & {
  readonly suspendedOn: PlainDate;
  /** The coded cause in words. */
  readonly cause: string;
  readonly reason: string;
  /** Whether the limit stands still meanwhile; where no rule provides for it, it runs on. */
  readonly pausesLimit: boolean;
  readonly limit: LimitFacts;
};

export type ReviewResumptionFacts = ReviewedFacts & {
  readonly suspendedOn: PlainDate;
  /** The day the cause was gone. */
  readonly overOn: PlainDate;
  readonly reason: string;
  readonly pausedLimit: boolean;
  readonly limit: LimitFacts;
};

export type ReviewOpinionFacts = ReviewedFacts & {
  /** The unit whose answer is reviewed. */
  readonly respondent: string;
  readonly request: string;
  readonly grounds: string;
  readonly defence?: string;
  readonly facts: string;
  readonly findings: string;
  readonly legalBasis: string;
  readonly reasons: string;
  /** 维持, 变更, 撤销并责令重新作出, 退回重新办理. */
  readonly outcome: string;
  /** The claims it changes or sets aside, with the new opinion of a changed one. */
  readonly claims: readonly { readonly claim: string; readonly opinion?: string }[];
  readonly orders?: string;
  /** Whether the answer must be given anew. */
  readonly redo: boolean;
  /** Where the applicant can go; nothing at the end of the ladder. */
  readonly remedy?: { readonly organ: string; readonly days: number };
};
