import { addDays, addMonths, datePartsOf, plainDate, weekdayOf, type PlainDate } from '../kit/plain-date.ts';
import type { FrequencyPeriod } from './reception-rules.ts';

export type DaySpan = { readonly from: PlainDate; readonly through: PlainDate };

/** The week (from Monday), month, quarter, half-year or year that `day` lies in. */
export function periodOf(day: PlainDate, per: FrequencyPeriod): DaySpan {
  if (per === 'week') {
    const from = addDays(day, -((weekdayOf(day) + 6) % 7));
    return { from, through: addDays(from, 6) };
  }
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[per];
  const { year, month } = datePartsOf(day);
  const first = Math.floor((month - 1) / months) * months + 1;
  const from = plainDate(`${year}-${String(first).padStart(2, '0')}-01`);
  return { from, through: addDays(addMonths(from, months), -1) };
}

/** Every period that ends inside the span, and the one that its last day lies in; so each week belongs to one month. */
export function periodsIn({ from, through }: DaySpan, per: FrequencyPeriod): readonly DaySpan[] {
  const periods: DaySpan[] = [];
  for (let day = from; ;) {
    const period = periodOf(day, per);
    const over = period.through > through;
    if (!over || periods.length === 0) periods.push(period);
    if (over || period.through === through) return periods;
    day = addDays(period.through, 1);
  }
}
