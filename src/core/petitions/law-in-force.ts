import type { Due } from '../clocks/due.ts';
import type { DueTerms } from '../clocks/recompute-due.ts';
import type { ClockRule, RuleSet } from '../clocks/rule.ts';
import type { Words } from '../kit/language.ts';
import type { LadderHistory, WarningLadder } from '../supervision/ladder.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** The rules one matter began under together with the calendar, handed to every rule that sets a limit. */
export type LawInForce = {
  readonly ruleSet: string;
  /** `dueOn` fixes the end for clocks whose length is written in the letter (交办). Throws for an unknown clock. */
  readonly due: (clock: string, from: PlainDate, dueOn?: PlainDate) => Due;
  /**
   * The same clock from the same start, with `terms` in place of those it has: granted days, pauses. What is not named stays as it
   * is. Throws when the rule does not grant so much.
   */
  readonly dueAgain: (due: Due, terms: DueTerms) => Due;
  readonly nameOf: (clock: string) => Words;
};

/** The law as one matter knows it, with the rule behind each clock. */
export type MatterLaw = LawInForce & {
  readonly sets: readonly RuleSet[];
  readonly rule: (clock: string, from: PlainDate) => ClockRule;
};

/** The law of the office, from which each matter gets its own (`features/clocks/bind-law.ts`). */
export type LawBook = {
  /** For a matter that is registered now: the rules in force on the day it was received. */
  readonly on: (receivedOn: PlainDate) => MatterLaw;
  /** For a matter in the log: the rules it began under, whatever came into force later. */
  readonly for: (petition: { readonly ruleSet: string }) => MatterLaw;
  /** The last day whose holidays are known; a limit after it is provisional. */
  readonly publishedThrough: () => PlainDate;
  /** By the published calendar, and by weekdays where none is published yet. */
  readonly isWorkday: (on: PlainDate) => boolean;
  /** The warnings as they are set for that day. */
  readonly ladder: (on: PlainDate) => WarningLadder;
  readonly ladders: () => LadderHistory;
  readonly nameOf: (clock: string) => Words;
};
