import type { LawProblem } from './read-json.ts';
import type { RuleSet } from './rule.ts';

/** The clocks that only local rules speak of: the program starts them or works their dates out where a set has them. */
const localClocks = [
  'bj_refusal_reasons',
  'hn_misdirected',
  'sd_consult',
  'sd_defence',
  'sd_expert',
  'sd_hearing',
  'sd_redo',
  'sd_refusal_appeal',
  'sd_rereview_cascade',
  'sd_restore',
  'sd_review_admit',
  'sd_supplement',
  'zj_register',
] as const;

/**
 * The clocks of a local set that neither a national set nor the program knows: nothing would ever start them, so the name is a
 * slip and the rule meant for another clock would silently not hold. `path` leads to the name in the file.
 */
export function checkClockNames(set: RuleSet, national: readonly RuleSet[]): readonly LawProblem[] {
  const known = new Set<string>([...localClocks, ...national.flatMap(({ clocks }) => [...clocks.keys()])]);
  return [...set.clocks.keys()].flatMap((clock, at) =>
    known.has(clock) ? [] : [{ path: `clocks[${at}].id`, problem: `there is no clock called ${clock}` }],
  );
}
