// Visits owed and made in one calendar year, side by side.
import { datePartsOf, type PlainDate } from '../kit/plain-date.ts';
import type { ContactPoint } from './contact-point.ts';

export type VisitsOwed = {
  readonly owed: number;
  /** Days on which the leader came in person; two on one day are one. */
  readonly made: number;
  /** Written down, but the leader was not there in person. */
  readonly others: number;
};

/** Of a point that began or ended within the year, the part of the visits that its months owe, rounded down. */
export function reckonVisits(
  { visitsAYear, leaders, ended, visits }: Pick<ContactPoint, 'visitsAYear' | 'leaders' | 'ended' | 'visits'>,
  year: number,
): VisitsOwed {
  const inYear = visits.filter(({ on }) => datePartsOf(on).year === year);
  const months = monthsIn(year, leaders[0]?.from, ended?.on);
  return {
    owed: Math.floor((visitsAYear * months) / 12),
    made: new Set(inYear.filter(({ inPerson }) => inPerson).map(({ on }) => on)).size,
    others: inYear.filter(({ inPerson }) => !inPerson).length,
  };
}

// The month it began in and the month it ended in count whole.
function monthsIn(year: number, from: PlainDate | undefined, through: PlainDate | undefined): number {
  const first = from === undefined ? 0 : monthsAfter(year, from);
  const last = through === undefined ? 11 : monthsAfter(year, through);
  return Math.max(0, Math.min(11, last) - Math.max(0, first) + 1);
}

const monthsAfter = (year: number, day: PlainDate): number => {
  const parts = datePartsOf(day);
  return (parts.year - year) * 12 + parts.month - 1;
};
