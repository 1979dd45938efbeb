import type { Due } from '../clocks/due.ts';
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** A rule set together with the calendar, bound once at start and handed to every rule that sets a limit. */
export type LawInForce = {
  readonly ruleSet: string;
  /** `dueOn` fixes the end for clocks whose length is written in the letter (交办). Throws for an unknown clock. */
  readonly due: (clock: string, from: PlainDate, dueOn?: PlainDate) => Due;
  /** The same clock with `days` granted on top; its derivation names them. Throws when the rule does not grant so many. */
  readonly extendedDue: (clock: string, from: PlainDate, days: number) => Due;
  readonly nameOf: (clock: string) => Words;
};
