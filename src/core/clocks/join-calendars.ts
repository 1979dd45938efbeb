import { plainDate } from '../kit/plain-date.ts';
import type { Calendar, NoticeDay } from './calendar.ts';

/**
 * The calendar with the years of `newer` in place of its own or after them. Nothing when a year would be left out between the
 * two: then nobody could say through which day the calendar is known.
 */
export function joinCalendars(calendar: Calendar, newer: Calendar): Calendar | undefined {
  const replaced = new Set(newer.years.map(({ year }) => year));
  const noticeDays = new Map<number, NoticeDay>();
  for (const [day, notice] of calendar.noticeDays)
    if (!replaced.has(notice.year)) noticeDays.set(day, notice);
  for (const [day, notice] of newer.noticeDays) noticeDays.set(day, notice);
  const years = [...calendar.years.filter(({ year }) => !replaced.has(year)), ...newer.years].toSorted(
    (a, b) => a.year - b.year,
  );
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  if (years.length !== last - first + 1) return undefined;
  return {
    publishedFrom: plainDate(`${first}-01-01`),
    publishedThrough: plainDate(`${last}-12-31`),
    noticeDays,
    years,
  };
}
