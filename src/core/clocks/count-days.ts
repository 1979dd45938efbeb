import { type Calendar, isWorkdayNumber } from './calendar.ts';
import type { DaySpan } from './pauses.ts';

/** Where a count of days ends. Working-day counts also tell the days they met. All days are day numbers. */
export type DayCount = {
  readonly end: number;
  /** The pauses that moved the end, with the countable days each took out. */
  readonly pauses: readonly (DaySpan & { readonly days: number })[];
  readonly weekends: readonly number[];
  readonly holidays: readonly number[];
  readonly makeUpDays: readonly number[];
};

/** Counts `length` calendar days after `start`. A pause moves the end when it begins on or before it. */
export function countCalendarDays(start: number, length: number, pauses: readonly DaySpan[]): DayCount {
  let end = start + length;
  const met: DayCount['pauses'][number][] = [];
  for (const pause of pauses) {
    if (pause.from > end) break;
    const days = pause.to - pause.from;
    met.push({ ...pause, days });
    end += days;
  }
  return { end, pauses: met, weekends: [], holidays: [], makeUpDays: [] };
}

/** Counts `length` working days after `start`, day by day; weekends, holidays and pauses do not count, make-up days do. */
export function countWorkingDays(
  calendar: Calendar,
  start: number,
  length: number,
  pauses: readonly DaySpan[],
): DayCount {
  const [holidays, makeUpDays, weekends]: [number[], number[], number[]] = [[], [], []];
  const met: DayCount['pauses'][number][] = [];
  let [end, left, next] = [start, length, 0];
  while (left > 0) {
    end += 1;
    const pause = pauses[next];
    if (pause && pause.from <= end) {
      met.push({ ...pause, days: workdaysIn(calendar, pause) });
      end = pause.to - 1;
      next += 1;
      continue;
    }
    const notice = calendar.noticeDays.get(end);
    if (isWorkdayNumber(calendar, end)) {
      left -= 1;
      if (notice) makeUpDays.push(end);
    } else if (notice) holidays.push(end);
    else weekends.push(end);
  }
  return { end, pauses: met, weekends, holidays, makeUpDays };
}

/** The first working day on or after `day`, and the days off passed over. */
export function rollToWorkday(calendar: Calendar, day: number): { limit: number; over: readonly number[] } {
  const over: number[] = [];
  let limit = day;
  while (!isWorkdayNumber(calendar, limit)) {
    over.push(limit);
    limit += 1;
  }
  return { limit, over };
}

function workdaysIn(calendar: Calendar, span: DaySpan): number {
  let days = 0;
  for (let day = span.from; day < span.to; day += 1) if (isWorkdayNumber(calendar, day)) days += 1;
  return days;
}
