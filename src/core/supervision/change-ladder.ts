// When the office may set another ladder of warnings. What has begun is never touched: a night that passed was warned by the
// ladder of that night.
import type { LawProblem } from '../clocks/read-json.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { type DatedLadder, type LadderHistory, withLadder, withoutLadder } from './ladder.ts';

/** The ladders with `newer` among them, or what is wrong with its day. */
export function adoptLadder(
  ladders: LadderHistory,
  newer: DatedLadder,
  today: PlainDate,
): Result<LadderHistory, readonly LawProblem[]> {
  const problem = (text: string) => err([{ path: 'inForceFrom', problem: text }]);
  if (newer.inForceFrom <= today) return problem(`must be after today (${today})`);
  if (ladders.some(({ inForceFrom }) => inForceFrom === newer.inForceFrom))
    return problem('contradiction: another ladder begins on that day');
  return ok(withLadder(ladders, newer));
}

export type WithdrawLadderRefusal =
  | { readonly kind: 'clocks.no-such-ladder'; readonly day: PlainDate }
  | { readonly kind: 'clocks.ladder-begun'; readonly day: PlainDate };

/** The ladders without the one that begins on `day`; one that has begun stays. */
export function withdrawLadder(
  ladders: LadderHistory,
  day: PlainDate,
  today: PlainDate,
): Result<LadderHistory, WithdrawLadderRefusal> {
  if (!ladders.some(({ inForceFrom }) => inForceFrom === day))
    return err({ kind: 'clocks.no-such-ladder', day });
  return day <= today ? err({ kind: 'clocks.ladder-begun', day }) : ok(withoutLadder(ladders, day));
}
