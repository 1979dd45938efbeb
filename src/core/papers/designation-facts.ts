import type { PlainDate } from '../kit/plain-date.ts';
import type { ContactFacts, IssueFacts, LimitFacts, MatterFacts } from './paper-facts.ts';

/** Who is to answer a matter whose competence was contested (条例第二十四条). */
export type DesignationNoticeFacts = IssueFacts & {
  readonly toUnit: string;
  readonly matter: MatterFacts;
  /** The common superior, or the joint conference. */
  readonly body: string;
  /** The minutes or the decision that it rests on. */
  readonly minutes?: string;
  readonly contestedBy: string;
  readonly reason: string;
  readonly noticeLimit: LimitFacts;
  readonly copyTo: readonly string[];
  readonly contact: ContactFacts;
};

/** The minutes of the meeting that designated. */
export type ConferenceMinutesFacts = IssueFacts &
  Pick<
    DesignationNoticeFacts,
    'matter' | 'body' | 'contestedBy' | 'toUnit' | 'reason' | 'noticeLimit' | 'copyTo'
  > & {
    readonly on: PlainDate;
    readonly place: string;
    readonly chair: string;
    /** Units and names, as the office wrote them; several lines stand under each other. */
    readonly attendees: string;
    readonly absent: string;
    readonly observers: string;
    /** Why the unit contested. */
    readonly contest: string;
  };

/** The unit's request that somebody above designates; its objection was rejected before. */
export type ContestRequestFacts = IssueFacts & {
  readonly toUnit: string;
  /** Who signed the request out; empty when it is signed by hand. */
  readonly signer: string;
  readonly sender: string;
  readonly matter: MatterFacts;
  readonly assignedOn: PlainDate;
  readonly objectedOn: PlainDate;
  readonly rejectedOn: PlainDate;
  /** The coded ground in words. */
  readonly ground: string;
  readonly objection: string;
  readonly rejection: string;
  readonly reason: string;
  readonly suggestedUnit?: string;
  readonly noticeLimit: LimitFacts;
  readonly contact: ContactFacts;
};
