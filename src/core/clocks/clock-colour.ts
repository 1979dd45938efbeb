import { daysBetween, type PlainDate } from '../kit/plain-date.ts';

export type ClockColour = 'calm' | 'amber' | 'red' | 'stopped';

/** Share of the time after which a limit is near; an office may choose otherwise later. */
const amberShare = 0.8;

/**
 * Red after the limit, amber once 80 % of the time has gone. A stopped clock is red when it was stopped late.
 */
export function clockColour(
  clock: { readonly from: PlainDate; readonly limit: PlainDate; readonly stoppedOn: PlainDate | undefined },
  today: PlainDate,
): ClockColour {
  if (clock.stoppedOn !== undefined) return clock.stoppedOn > clock.limit ? 'red' : 'stopped';
  if (today > clock.limit) return 'red';
  const total = daysBetween(clock.from, clock.limit);
  return daysBetween(clock.from, today) >= total * amberShare ? 'amber' : 'calm';
}
