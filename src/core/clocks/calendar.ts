// Working days as the State Council's yearly notices make them: weekends, holidays and make-up working days.
import type { Words } from '../kit/language.ts';
import { addDays, daysBetween, type PlainDate, plainDate } from '../kit/plain-date.ts';

/** What a day is. A weekend day inside a holiday of the notice is a holiday; a make-up day is a working weekend day. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'make-up';

/** A day the notices speak of: off, or a make-up working day, and for which holiday. */
export type NoticeDay = {
  readonly kind: 'holiday' | 'make-up';
  readonly name: Words;
  /** The year of the notice, which may take the last days of December before it. */
  readonly year: number;
};

/** A year whose notice is out, and where it was read. */
export type CalendarYear = { readonly year: number; readonly papers: readonly string[] };

/**
 * The published calendar. Outside the published years every Saturday and Sunday is off and nothing else, and whatever was
 * computed there is provisional.
 */
export type Calendar = {
  readonly publishedFrom: PlainDate;
  readonly publishedThrough: PlainDate;
  readonly noticeDays: ReadonlyMap<number, NoticeDay>;
  readonly years: readonly CalendarYear[];
};

/** True when offices work on `date`. */
export function isWorkday(calendar: Calendar, date: PlainDate): boolean {
  return isWorkdayNumber(calendar, toDayNumber(date));
}

/** What kind of day `date` is. */
export function dayKindOf(calendar: Calendar, date: PlainDate): DayKind {
  const day = toDayNumber(date);
  return calendar.noticeDays.get(day)?.kind ?? (isWeekendNumber(day) ? 'weekend' : 'workday');
}

/** The holiday that `date` is off for or made up for, if the notices name it. */
export function holidayName(calendar: Calendar, date: PlainDate): Words | undefined {
  return calendar.noticeDays.get(toDayNumber(date))?.name;
}

/** True when the notices of that year are out, so that nothing about `date` can still change. */
export function isPublished(calendar: Calendar, date: PlainDate): boolean {
  return date >= calendar.publishedFrom && date <= calendar.publishedThrough;
}

/** Days since 1970-01-01: rules count on numbers and write a date only at the end. */
export function toDayNumber(date: PlainDate): number {
  return daysBetween(epoch, date);
}

/** The day with that number. */
export function fromDayNumber(day: number): PlainDate {
  return addDays(epoch, day);
}

export function isWorkdayNumber(calendar: Calendar, day: number): boolean {
  const notice = calendar.noticeDays.get(day);
  return notice ? notice.kind === 'make-up' : !isWeekendNumber(day);
}

const epoch = plainDate('1970-01-01');

/** True for a Saturday or Sunday, whatever the notices say of it. */
export function isWeekendNumber(day: number): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
