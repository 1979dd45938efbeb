import type { WarningLadder } from '../supervision/ladder.ts';
import { amberDay } from '../supervision/assess-clock.ts';
import type { PlainDate } from '../kit/plain-date.ts';

export type ClockColour = 'calm' | 'amber' | 'red' | 'stopped';

/**
 * Red after the limit, amber once the office's share of the time has gone. A stopped clock is red when it was stopped late.
 */
export function clockColour(
  clock: { readonly from: PlainDate; readonly limit: PlainDate; readonly stoppedOn: PlainDate | undefined },
  today: PlainDate,
  ladder: Pick<WarningLadder, 'amberPercent'>,
): ClockColour {
  if (clock.stoppedOn !== undefined) return clock.stoppedOn > clock.limit ? 'red' : 'stopped';
  if (today > clock.limit) return 'red';
  return today >= amberDay(clock, ladder) ? 'amber' : 'calm';
}
