import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { type Calendar, fromDayNumber, isPublished } from './calendar.ts';
import type { DayCount } from './count-days.ts';
import { toDayRuns } from './day-runs.ts';
import type { Because, Due, DueInput } from './due.ts';
import { hasOwnLength } from './rule.ts';

/** Puts a counted end into words' reach: the dates, and every fact that led to them, in the order people tell it. */
export function deriveDue(
  input: DueInput,
  calendar: Calendar,
  count: DayCount,
  rolled: { readonly limit: number; readonly over: readonly number[] },
): Due {
  const { rule, from } = input;
  const target = fromDayNumber(count.end);
  const limit = rolled.limit === count.end ? target : fromDayNumber(rolled.limit);
  const provisional = isProvisional(input, calendar, target, limit);
  const counted = hasOwnLength(rule.unit) || input.lengthDays !== undefined;
  const start: Because = { kind: 'start', on: from, trigger: rule.trigger, counted };
  const because: Because[] = [start, lengthFact(input, target)];
  if (rule.note) because.push({ kind: 'note', note: rule.note });
  addExtension(because, input);
  addPauses(because, input, count);
  addDaysOff(because, calendar, count);
  because.push({ kind: 'end', on: target });
  if (limit > target) because.push({ kind: 'roll', to: limit, over: toDayRuns(calendar, rolled.over) });
  if (from < rule.inForceFrom) because.push({ kind: 'before-rules', inForceFrom: rule.inForceFrom });
  if (provisional)
    because.push({
      kind: 'provisional',
      from: calendar.publishedFrom,
      through: calendar.publishedThrough,
    });
  return { clock: rule.id, from, target, limit, provisional, because };
}

function lengthFact({ rule, lengthDays, dueOn }: DueInput, target: PlainDate): Because {
  const { article, unit } = rule;
  if (unit === 'cal' || unit === 'wd' || unit === 'month')
    return { kind: 'length', length: rule.length ?? 0, unit, article };
  if (unit === 'appointment') return { kind: 'set-by-appointment', dueOn: dueOn ?? target, article };
  if (unit === 'other-clock') return { kind: 'set-by-clock', dueOn: dueOn ?? target, article };
  if (unit === 'immediate') return { kind: 'immediate', article };
  if (dueOn) return { kind: 'set-by-letter', days: null, dueOn, article };
  return { kind: 'set-by-letter', days: lengthDays ?? 0, dueOn: null, article };
}

// Only a working-day count looks at the days between; the others look at the end alone.
function isProvisional(
  { rule, from }: DueInput,
  calendar: Calendar,
  target: PlainDate,
  limit: PlainDate,
): boolean {
  if (rule.window === 'none' && rule.unit !== 'wd') return false;
  const earliest = rule.unit === 'wd' ? addDays(from, 1) : target;
  return !isPublished(calendar, limit) || !isPublished(calendar, earliest);
}

function addExtension(because: Because[], { rule, extendDays = 0 }: DueInput): void {
  if (extendDays === 0 || !rule.extension) return;
  const unit = rule.unit === 'wd' || rule.unit === 'month' ? rule.unit : 'cal';
  because.push({ kind: 'extension', days: extendDays, unit, approver: rule.extension.approver });
}

function addPauses(because: Because[], { rule }: DueInput, count: DayCount): void {
  const unit = rule.unit === 'wd' ? 'wd' : 'cal';
  for (const { from, to, days, causes } of count.pauses) {
    const span = { from: fromDayNumber(from), to: fromDayNumber(to) };
    because.push({ kind: 'pause', ...span, days, unit, ...(causes.length > 0 ? { causes } : {}) });
  }
  if (count.pauses.length === 0) return;
  if (!rule.pause) because.push({ kind: 'pause-basis', basis: 'none', for: null });
  else because.push({ kind: 'pause-basis', basis: rule.pause.basis, for: rule.pause.for });
}

function addDaysOff(because: Because[], calendar: Calendar, count: DayCount): void {
  if (count.weekends.length + count.holidays.length + count.makeUpDays.length === 0) return;
  const holidays = toDayRuns(calendar, count.holidays);
  because.push({
    kind: 'days-off',
    weekendDays: count.weekends.length,
    weekends: toDayRuns(calendar, count.weekends),
    holidays,
    makeUpDays: toDayRuns(calendar, count.makeUpDays),
  });
}
