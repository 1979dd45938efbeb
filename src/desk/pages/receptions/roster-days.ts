import { periodOf } from '#core/receptions/frequency-periods.ts';
import { addDays, addMonths, parsePlainDate, weekdayOf, type PlainDate } from '#core/kit/plain-date.ts';

export type RosterView = 'month' | 'week';
export type RosterSearch = { readonly view?: RosterView; readonly on?: PlainDate };

/** What the address of the roster says; what it says wrongly counts as not said. */
export function parseRosterSearch(raw: Record<string, unknown>): RosterSearch {
  const on = parsePlainDate(String(raw['on'] ?? ''));
  return { ...(raw['view'] === 'week' ? { view: 'week' } : {}), ...(on ? { on } : {}) };
}

/** The days that are drawn: whole weeks from Monday, those of the month or the one week. */
export function drawnDays(view: RosterView, on: PlainDate): readonly PlainDate[] {
  const { from, through } = periodOf(on, view);
  const first = periodOf(from, 'week').from;
  const last = periodOf(through, 'week').through;
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The same day one month or week earlier or later. */
export function stepOf(view: RosterView, on: PlainDate, step: 1 | -1): PlainDate {
  return view === 'week' ? addDays(on, 7 * step) : addMonths(periodOf(on, 'month').from, step);
}

/** `三`, `We`: the word of a day's weekday, from the seven words of the language. */
export function weekdayWord(day: PlainDate, names: string): string {
  const width = names.length / 7;
  return names.slice(weekdayOf(day) * width, (weekdayOf(day) + 1) * width);
}
