import type { DueRefusal, Pause } from './due.ts';
import { toDayNumber } from './calendar.ts';
import { err, ok, type Result } from '../kit/result.ts';

/** Day numbers from `from` up to, but not including, `to`. */
export type DaySpan = { readonly from: number; readonly to: number };

/**
 * The pauses after day number `start` in order, those that overlap or touch joined, so that no day is taken out twice.
 * A pause that ends before it begins is refused; one of no days is left out.
 */
export function joinPauses(
  clock: string,
  start: number,
  pauses: readonly Pause[],
): Result<readonly DaySpan[], DueRefusal> {
  if (pauses.length === 0) return ok([]);
  const backwards = pauses.findIndex((pause) => pause.to < pause.from);
  if (backwards >= 0) return err({ kind: 'clock.pause-backwards', clock, at: backwards });
  const spans = pauses
    .map((pause) => ({ from: Math.max(toDayNumber(pause.from), start + 1), to: toDayNumber(pause.to) }))
    .filter((span) => span.from < span.to)
    .toSorted((a, b) => a.from - b.from);
  const joined: DaySpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (!last || span.from > last.to) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return ok(joined);
}
