import type { Calendar } from './calendar.ts';
import { computeDue } from './compute-due.ts';
import type { Due, DueInput, Pause } from './due.ts';
import type { ClockRule } from './rule.ts';

/**
 * The same due date by `rule` and `calendar` as they are now: the start, the granted days, the pauses and the day of the letter
 * come from its own derivation. Nothing when the rule refuses what was granted; then the limit stays as it was recorded.
 */
export function recomputeDue(due: Due, rule: ClockRule, calendar: Calendar): Due | undefined {
  const computed = computeDue(inputOf(due, rule), calendar);
  return computed.ok ? computed.value : undefined;
}

function inputOf(due: Due, rule: ClockRule): DueInput {
  const pauses: Pause[] = [];
  const terms: { extendDays?: number; lengthDays?: number; dueOn?: Due['target'] } = {};
  for (const fact of due.because) {
    if (fact.kind === 'extension') terms.extendDays = fact.days;
    if (fact.kind === 'pause') pauses.push({ from: fact.from, to: fact.to });
    if (fact.kind === 'set-by-clock') terms.dueOn = fact.dueOn;
    if (fact.kind !== 'set-by-letter') continue;
    if (fact.dueOn) terms.dueOn = fact.dueOn;
    else if (fact.days !== null) terms.lengthDays = fact.days;
  }
  return { rule, from: due.from, pauses, ...terms };
}
