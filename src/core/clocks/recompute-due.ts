import type { Calendar } from './calendar.ts';
import { computeDue } from './compute-due.ts';
import type { Due, DueInput, Pause } from './due.ts';
import type { ClockRule } from './rule.ts';

/** What a due date was given beside its rule and its start. */
export type DueTerms = Pick<DueInput, 'extendDays' | 'pauses' | 'lengthDays' | 'dueOn'>;

/**
 * The same due date by `rule` and `calendar` as they are now: the start, the granted days, the pauses and the day of the letter
 * come from its own derivation. Nothing when the rule refuses what was granted; then the limit stays as it was recorded.
 */
export function recomputeDue(due: Due, rule: ClockRule, calendar: Calendar): Due | undefined {
  const computed = computeDue({ rule, from: due.from, ...termsOf(due) }, calendar);
  return computed.ok ? computed.value : undefined;
}

/** The granted days, the pauses and the day or days of the letter, read out of the derivation. */
export function termsOf(due: Due): DueTerms {
  const pauses: Pause[] = [];
  const terms: { extendDays?: number; lengthDays?: number; dueOn?: Due['target'] } = {};
  for (const fact of due.because) {
    if (fact.kind === 'extension') terms.extendDays = fact.days;
    if (fact.kind === 'pause') pauses.push(pauseOf(fact));
    if (fact.kind === 'set-by-clock' || fact.kind === 'set-by-appointment') terms.dueOn = fact.dueOn;
    if (fact.kind !== 'set-by-letter') continue;
    if (fact.dueOn) terms.dueOn = fact.dueOn;
    else if (fact.days !== null) terms.lengthDays = fact.days;
  }
  return { pauses, ...terms };
}

function pauseOf({ from, to, causes }: Extract<Due['because'][number], { kind: 'pause' }>): Pause {
  return { from, to, ...(causes ? { causes } : {}) };
}
