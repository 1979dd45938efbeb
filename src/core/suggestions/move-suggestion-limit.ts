import type { Calendar } from '../clocks/calendar.ts';
import { recomputeDue } from '../clocks/recompute-due.ts';
import type { ClockRule } from '../clocks/rule.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Suggestion, SuggestionEvent } from './suggestion.ts';

/**
 * The event that brings the limit of an unanswered suggestion to what `rule` and `calendar` say now; none when nothing differs.
 * `on` is the day it is computed, `notice` names the paper that caused it.
 */
export function moveSuggestionLimit(
  { due, answer }: Pick<Suggestion, 'due' | 'answer'>,
  rule: ClockRule,
  calendar: Calendar,
  { on, notice }: { readonly on: PlainDate; readonly notice: string },
): readonly SuggestionEvent[] {
  if (answer) return [];
  const now = recomputeDue(due, rule, calendar);
  if (!now) return [];
  const { target, limit, provisional } = due;
  if (now.target === target && now.limit === limit && now.provisional === provisional) return [];
  return [{ kind: 'SuggestionLimitMoved', on, due: now, before: { target, limit, provisional }, notice }];
}
