// How the promises stand at the end of a period: every figure is a set of promises, so that it opens its list.
import type { PlainDate } from '../kit/plain-date.ts';

/** The days of a promise that the figures ask for; `limit` is the present one. */
export type PromiseDays = {
  readonly madeOn: PlainDate;
  readonly limit: PlainDate;
  readonly keptOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
};

/**
 * Owed before the first day · made, kept, kept after their day, withdrawn in the period · owed at its end, and of these
 * past their day.
 */
export const promiseFigures = ['before', 'made', 'kept', 'kept-late', 'withdrawn', 'owed', 'late'] as const;
export type PromiseFigure = (typeof promiseFigures)[number];

export type PromiseStand = Readonly<Record<PromiseFigure, number>>;

/** Whether the promise is counted under that figure of the days from `from` to `to`, both included. */
export function countsAs(
  figure: PromiseFigure,
  { madeOn, limit, keptOn, withdrawnOn }: PromiseDays,
  from: PlainDate,
  to: PlainDate,
): boolean {
  const within = (day: PlainDate | null): boolean => day !== null && day >= from && day <= to;
  const endedOn = keptOn ?? withdrawnOn;
  const owed = madeOn <= to && (endedOn === null || endedOn > to);
  switch (figure) {
    case 'before':
      return madeOn < from && (endedOn === null || endedOn >= from);
    case 'made':
      return within(madeOn);
    case 'kept':
      return within(keptOn);
    case 'kept-late':
      return within(keptOn) && keptOn !== null && keptOn > limit;
    case 'withdrawn':
      return within(withdrawnOn);
    case 'owed':
      return owed;
    case 'late':
      return owed && limit < to;
  }
}

/** Every figure of the period. What was owed before and made in it was kept, was withdrawn, or is still owed. */
export function standOfPromises(
  promises: readonly PromiseDays[],
  from: PlainDate,
  to: PlainDate,
): PromiseStand {
  const count = (figure: PromiseFigure): number =>
    promises.filter((promise) => countsAs(figure, promise, from, to)).length;
  return {
    before: count('before'),
    made: count('made'),
    kept: count('kept'),
    'kept-late': count('kept-late'),
    withdrawn: count('withdrawn'),
    owed: count('owed'),
    late: count('late'),
  };
}
