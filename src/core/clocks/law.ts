import type { PlainDate } from '../kit/plain-date.ts';
import type { Calendar } from './calendar.ts';
import type { ClockRule, RuleSet } from './rule.ts';

/** The law data of this office: the calendar and every rule set, the earliest first. */
export type Law = { readonly calendar: Calendar; readonly ruleSets: readonly RuleSet[] };

/** The sets in the order they came into force. */
export function orderRuleSets(sets: readonly RuleSet[]): readonly RuleSet[] {
  return sets.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
}

/**
 * The rule of `clock` in force on `on`: a matter keeps the rules it began under, so `on` is the day of the event that starts the
 * clock. Before the first set that knows the clock that set is taken, and the due date says so. Nothing for an unknown clock.
 */
export function findRule(law: Law, clock: string, on: PlainDate): ClockRule | undefined {
  let found: ClockRule | undefined;
  for (const set of law.ruleSets) {
    const rule = set.clocks.get(clock);
    if (rule && (found === undefined || set.inForceFrom <= on)) found = rule;
  }
  return found;
}
