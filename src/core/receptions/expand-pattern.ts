// A rule of the roster written out day by day: every Tuesday, the 15th of each month, each working day of a campaign.
import {
  dayKindOf,
  fromDayNumber,
  holidayName,
  isPublished,
  isWorkday,
  toDayNumber,
  type Calendar,
} from '../clocks/calendar.ts';
import { rollToWorkday } from '../clocks/count-days.ts';
import {
  addDays,
  addMonths,
  datePartsOf,
  weekdayOf,
  type PlainDate,
  type Weekday,
} from '../kit/plain-date.ts';
import type { Words } from '../kit/language.ts';
import type { DaySpan } from './frequency-periods.ts';
import type { ReceptionLeader } from './reception.ts';

export type Rhythm =
  /** On these days of each week, 0 for Sunday. */
  | { readonly kind: 'weekly'; readonly weekdays: readonly Weekday[] }
  /** On that day of each month; the last day of a month that has no such day. */
  | { readonly kind: 'monthly'; readonly day: number }
  /** Each working day, make-up days too: the rota of a campaign. */
  | { readonly kind: 'daily' };

export type ReceptionPattern = DaySpan & {
  readonly rhythm: Rhythm;
  /** A day off rolls to the next working day (顺延), or falls out (取消). */
  readonly holidays: 'roll' | 'skip';
  /** Who sits, in turn; each entry is one day's leaders. */
  readonly turns: readonly (readonly ReceptionLeader[])[];
};

export type PatternDay =
  | {
      readonly kind: 'kept';
      readonly on: PlainDate;
      /** The day that was meant, when it is off. */
      readonly movedFrom: PlainDate | undefined;
      readonly why: Words | undefined;
      readonly leaders: readonly ReceptionLeader[];
      /** The holidays of that year are not announced yet. */
      readonly provisional: boolean;
    }
  | { readonly kind: 'dropped'; readonly meant: PlainDate; readonly why: Words };

/**
 * The days of a pattern in order, each at most once. A day off that would roll onto the next day of the pattern, or past
 * the end, falls out with its reason. Turns pass only with days that are kept.
 */
export function expandPattern(pattern: ReceptionPattern, calendar: Calendar): readonly PatternDay[] {
  const meant = meantDays(pattern, calendar);
  let turn = 0;
  return meant.map((day, at): PatternDay => {
    const off = whyOff(pattern.rhythm, day, calendar);
    const on =
      off && pattern.holidays === 'roll'
        ? fromDayNumber(rollToWorkday(calendar, toDayNumber(day)).limit)
        : day;
    const taken = meant[at + 1];
    if (off && (pattern.holidays === 'skip' || on > pattern.through))
      return { kind: 'dropped', meant: day, why: off };
    if (taken !== undefined && on >= taken) return { kind: 'dropped', meant: day, why: joinsNext };
    const leaders = pattern.turns[turn % pattern.turns.length] ?? [];
    turn += 1;
    const provisional = !isPublished(calendar, day) || !isPublished(calendar, on);
    return { kind: 'kept', on, movedFrom: on === day ? undefined : day, why: off, leaders, provisional };
  });
}

const joinsNext: Words = {
  zh: '顺延后与下一次同日或更晚，不再单独安排',
  en: 'rolls onto the next one, so it is not held apart',
};

function meantDays({ rhythm, from, through }: ReceptionPattern, calendar: Calendar): readonly PlainDate[] {
  if (rhythm.kind === 'monthly') return monthlyDays(rhythm.day, from, through);
  const days: PlainDate[] = [];
  for (let day = from; day <= through; day = addDays(day, 1))
    if (rhythm.kind === 'daily' ? isWorkday(calendar, day) : rhythm.weekdays.includes(weekdayOf(day)))
      days.push(day);
  return days;
}

function monthlyDays(wanted: number, from: PlainDate, through: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  const first = addDays(from, 1 - datePartsOf(from).day);
  for (let month = 0; ; month += 1) {
    const start = addMonths(first, month);
    if (start > through) return days;
    const last = addDays(addMonths(start, 1), -1);
    const day = addDays(start, Math.min(wanted, datePartsOf(last).day) - 1);
    if (day >= from && day <= through) days.push(day);
  }
}

// A reception meant for a Saturday is not off because it is a Saturday; only a holiday takes it away.
function whyOff(rhythm: Rhythm, day: PlainDate, calendar: Calendar): Words | undefined {
  const kind = dayKindOf(calendar, day);
  if (kind === 'holiday') return holidayName(calendar, day) ?? weekend;
  const meant = rhythm.kind === 'weekly' && rhythm.weekdays.includes(weekdayOf(day));
  return kind === 'weekend' && !meant ? weekend : undefined;
}

const weekend: Words = { zh: '周末', en: 'weekend' };
