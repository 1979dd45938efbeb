import type { DueRefusal, Pause } from './due.ts';
import type { PauseCause } from './rule.ts';
import { toDayNumber } from './calendar.ts';
import { err, ok, type Result } from '../kit/result.ts';

/** Day numbers from `from` up to, but not including, `to`, and why they are taken out. */
export type DaySpan = {
  readonly from: number;
  readonly to: number;
  readonly causes: readonly PauseCause[];
};

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
    .map((pause) => ({
      from: Math.max(toDayNumber(pause.from), start + 1),
      to: toDayNumber(pause.to),
      causes: pause.causes ?? [],
    }))
    .filter((span) => span.from < span.to)
    .toSorted((a, b) => a.from - b.from);
  const joined: DaySpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (!last || span.from > last.to) joined.push(span);
    else joined[joined.length - 1] = join(last, span);
  }
  return ok(joined);
}

// Causes in one order, so that the order of the pauses makes no difference.
function join(one: DaySpan, other: DaySpan): DaySpan {
  const causes = [...new Set([...one.causes, ...other.causes])].toSorted();
  return { from: one.from, to: Math.max(one.to, other.to), causes };
}
