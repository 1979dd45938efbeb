import type { Words } from '../kit/language.ts';
import { type Calendar, fromDayNumber } from './calendar.ts';
import type { DayRun } from './due.ts';

/** The day numbers of `days`, ascending, as stretches of the same holiday; days no notice names are weekend days. */
export function toDayRuns(calendar: Calendar, days: readonly number[]): readonly DayRun[] {
  const runs: { first: number; last: number; name: Words }[] = [];
  for (const day of days) {
    const name = calendar.noticeDays.get(day)?.name ?? weekend;
    const run = runs.at(-1);
    if (run && run.last + 1 === day && run.name.zh === name.zh) run.last = day;
    else runs.push({ first: day, last: day, name });
  }
  return runs.map(({ first, last, name }) => ({
    from: fromDayNumber(first),
    to: fromDayNumber(last),
    days: last - first + 1,
    name,
  }));
}

const weekend: Words = { zh: '周末', en: 'weekend' };
