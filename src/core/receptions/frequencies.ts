// What a leader owes and what was held, period by period: too many in one week do not make up for none in another.
import type { PlainDate } from '../kit/plain-date.ts';
import { periodsIn, type DaySpan } from './frequency-periods.ts';
import type { Frequency } from './reception-rules.ts';

export type OwedAndHeld = {
  readonly owed: number;
  /** Days on the roster, whether they are over or not. */
  readonly planned: number;
  /** Days on which the leader really sat. */
  readonly held: number;
  /** Periods that are over with too few days held. */
  readonly short: readonly DaySpan[];
};

/**
 * The reckoning of one leader for a span. `planned` and `held` are the days of their sittings, in any order and possibly
 * outside the span; two sittings on one day are one day.
 */
export function reckonFrequency(
  { least, per }: Pick<Frequency, 'least' | 'per'>,
  span: DaySpan,
  {
    planned,
    held,
    today,
  }: {
    readonly planned: readonly PlainDate[];
    readonly held: readonly PlainDate[];
    readonly today: PlainDate;
  },
): OwedAndHeld {
  const periods = periodsIn(span, per);
  const heldIn = (period: DaySpan): number => daysIn(held, period);
  return {
    owed: least * periods.length,
    planned: sum(periods.map((period) => daysIn(planned, period))),
    held: sum(periods.map(heldIn)),
    short: periods.filter((period) => period.through < today && heldIn(period) < least),
  };
}

const daysIn = (days: readonly PlainDate[], { from, through }: DaySpan): number =>
  new Set(days.filter((day) => day >= from && day <= through)).size;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
