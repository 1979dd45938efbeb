// A limit that runs, or ran, on a petition.
import type { Due } from '../clocks/due.ts';
import type { PauseCause } from '../clocks/rule.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Rung } from '../supervision/ladder.ts';

/** Who must act before the limit of a clock. */
export const clockOwners = [
  'petition-office',
  'responsible-unit',
  'reviewing-unit',
  'discipline-organ',
  'petitioner',
] as const;
export type ClockOwner = (typeof clockOwners)[number];

/** A time that a clock does not count, from its first day up to, but not including, `to`; without `to` it goes on. */
export type ClockPause = {
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  readonly cause: PauseCause;
};

export type RunningClock = {
  readonly due: Due;
  readonly owner: ClockOwner;
  readonly stoppedOn: PlainDate | undefined;
  /** What was raised for it so far, lowest first; absent before the first. */
  readonly warnings?: readonly { readonly rung: Rung; readonly on: PlainDate }[];
  readonly pauses: readonly ClockPause[];
};
