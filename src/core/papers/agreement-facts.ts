import type { PlainDate } from '../kit/plain-date.ts';
import type { ContactFacts, IssueFacts, LimitFacts, MatterFacts, QueryFacts } from './paper-facts.ts';

/** What both sides sign. */
export type AgreementFacts = IssueFacts & {
  /** 调解 or 和解. */
  readonly manner: string;
  readonly matter: MatterFacts;
  readonly claims: readonly string[];
  readonly otherParty: string;
  /** Absent for a settlement between the two. */
  readonly mediator?: string;
  readonly discretion: string;
  readonly terms: string;
  readonly performance: string;
  readonly performBy: PlainDate;
};

export type SimpleReplyFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly acceptedOn: PlainDate;
  readonly claims: readonly string[];
  readonly answer: string;
  readonly contact: ContactFacts;
  readonly query?: QueryFacts;
};

export type ConversionNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly acceptedOn: PlainDate;
  readonly ground: string;
  readonly reason: string;
  readonly limit: LimitFacts;
  readonly contact: ContactFacts;
  readonly query?: QueryFacts;
};
