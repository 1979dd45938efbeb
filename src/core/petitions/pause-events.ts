import type { Due } from '../clocks/due.ts';
import type { PauseCause } from '../clocks/rule.ts';
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** A running clock stops counting for a time, and counts again (听证、会审、中止、补正). */
export type PauseEvent =
  | {
      readonly kind: 'ClockPaused';
      readonly clock: string;
      readonly name: Words;
      readonly cause: PauseCause;
      /** The first day that does not count. */
      readonly on: PlainDate;
      readonly reason: string;
      /** The rule that lets it stop. */
      readonly article: Words;
    }
  | {
      readonly kind: 'ClockResumed';
      readonly clock: string;
      readonly name: Words;
      readonly cause: PauseCause;
      /** The first day that counts again. */
      readonly on: PlainDate;
      /** The limit as it was, and the clock as it is now, with the days taken out. */
      readonly before: PlainDate;
      readonly due: Due;
    };
