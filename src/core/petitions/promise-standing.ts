import { amberDay } from '../supervision/assess-clock.ts';
import type { WarningLadder } from '../supervision/ladder.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PromiseDays } from './stand-of-promises.ts';

/** How a promise stands today; amber once the office's share of its time, from the day it was made, has gone. */
export const promiseStandings = ['calm', 'amber', 'late', 'kept', 'kept-late', 'withdrawn'] as const;
export type PromiseStanding = (typeof promiseStandings)[number];

export function standingOfPromise(
  { madeOn, limit, keptOn, withdrawnOn }: PromiseDays,
  today: PlainDate,
  ladder: Pick<WarningLadder, 'amberPercent'>,
): PromiseStanding {
  if (withdrawnOn !== null) return 'withdrawn';
  if (keptOn !== null) return keptOn > limit ? 'kept-late' : 'kept';
  if (today > limit) return 'late';
  return today >= amberDay({ from: madeOn, limit }, ladder) ? 'amber' : 'calm';
}
