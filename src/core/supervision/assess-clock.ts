// Which warnings a limit has earned: computed from its state, so that a night without the program loses nothing.
import { addDays, daysBetween, type PlainDate } from '../kit/plain-date.ts';
import type { PetitionEvent } from '../petitions/events.ts';
import { isRight, pausedSince } from '../petitions/petition-clocks.ts';
import type { PetitionState } from '../petitions/petition.ts';
import type { RunningClock } from '../petitions/running-clock.ts';
import { type LadderHistory, type Rung, rungs, type WarningLadder } from './ladder.ts';

/** The first day on which a limit is near. */
export function amberDay(
  { from, limit }: { readonly from: PlainDate; readonly limit: PlainDate },
  { amberPercent }: Pick<WarningLadder, 'amberPercent'>,
): PlainDate {
  return addDays(from, Math.ceil((daysBetween(from, limit) * amberPercent) / 100));
}

/** The first day on which the clock stands on `rung` of one ladder. */
export function rungDay(
  rung: Rung,
  due: { readonly from: PlainDate; readonly limit: PlainDate },
  ladder: WarningLadder,
): PlainDate {
  if (rung === 'amber') return amberDay(due, ladder);
  return addDays(due.limit, rung === 'red' ? 1 : ladder.daysOver[rung]);
}

/**
 * The first day on which the clock stands on `rung` of the ladder of that day. What a night long ago would have raised is
 * raised by the ladder of that night, and a new ladder reaches nothing before its own first day.
 */
export function firstDayOn(
  rung: Rung,
  due: { readonly from: PlainDate; readonly limit: PlainDate },
  ladders: LadderHistory,
): PlainDate {
  const [ladder, next, ...rest] = ladders;
  const day = rungDay(rung, due, ladder);
  if (next === undefined || day < next.inForceFrom) return day;
  const later = firstDayOn(rung, due, [next, ...rest]);
  return later < next.inForceFrom ? next.inForceFrom : later;
}

/**
 * The rungs that the clock has reached by `today` and that were not raised yet, each with the day it became true. None for a
 * right that may lie unused, nor for a clock that does not run or stands still. Every rung comes once, the lower before the higher,
 * whatever ladder raised it.
 */
export function assessClock(
  clock: RunningClock,
  today: PlainDate,
  ladders: LadderHistory,
): readonly { readonly rung: Rung; readonly on: PlainDate }[] {
  if (clock.stoppedOn !== undefined || isRight(clock) || pausedSince(clock)) return [];
  return rungs
    .slice(clock.warnings?.length ?? 0)
    .map((rung) => ({ rung, on: firstDayOn(rung, clock.due, ladders) }))
    .filter(({ on }) => on <= today);
}

/** The warnings that are due for a petition; none when nothing is new. */
export function assessPetition(
  state: PetitionState,
  today: PlainDate,
  ladders: LadderHistory,
): readonly PetitionEvent[] {
  return state.clocks.flatMap((clock) =>
    assessClock(clock, today, ladders).map(({ rung, on }) => {
      const { clock: id, from, limit } = clock.due;
      return { kind: 'WarningRaised' as const, clock: id, from, limit, rung, on };
    }),
  );
}
