// What the papers about single claims are filled from.
import type { PlainDate } from '../kit/plain-date.ts';
import type { ContactFacts, IssueFacts, LimitFacts, MatterFacts, QueryFacts } from './paper-facts.ts';

export type SuggestionReplyFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly suggestions: readonly {
    readonly text: string;
    /** 采纳、部分采纳、未采纳、解释说明 */
    readonly result: string;
    readonly reasons: string;
    readonly measures?: string;
  }[];
  readonly contact: ContactFacts;
  readonly query?: QueryFacts;
};

export type DutyNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  /** The day the unit received the request. */
  readonly dutyReceivedOn: PlainDate;
  readonly claims: readonly string[];
  readonly checked: string;
  readonly findings: string;
  readonly action: string;
  readonly basis: string;
  readonly reconsiderOrgan: string;
  readonly court: string;
  readonly contact: ContactFacts;
  readonly query?: QueryFacts;
};

/** Names nobody who raised the matter unless that person allowed it. */
export type ConfidentialSlipFacts = IssueFacts & {
  readonly toUnit: string;
  readonly petitionNumber: string;
  readonly receivedOn: PlainDate;
  readonly channel: string;
  readonly realName: boolean;
  readonly identity?: { readonly name: string; readonly phone?: string; readonly address?: string };
  readonly respondent?: string;
  readonly accusations: readonly string[];
  readonly contact: ContactFacts;
};

export type DestinationNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly toUnit: string;
  readonly assignedDown: boolean;
  readonly claims: readonly { readonly text: string; readonly way: string }[];
  readonly noticeLimit: LimitFacts;
  readonly contact: ContactFacts;
  readonly query?: QueryFacts;
};

export type CompetenceNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly reason: string;
  readonly route: string;
  readonly contact: ContactFacts;
};

export type RefusalNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly ground: string;
  readonly basis: string;
  readonly reason: string;
  readonly route: string;
  readonly contact: ContactFacts;
};

export type NoMoreNoticeFacts = IssueFacts & {
  readonly matter: MatterFacts;
  readonly ground: string;
  readonly basis: string;
  readonly earlierPapers: readonly string[];
  readonly reason: string;
  readonly contact: ContactFacts;
};
