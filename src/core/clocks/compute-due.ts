import { addMonths, daysBetween, plainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { type Calendar, toDayNumber } from './calendar.ts';
import { countCalendarDays, countWorkingDays, type DayCount, rollToWorkday } from './count-days.ts';
import { deriveDue } from './derive-due.ts';
import type { Due, DueInput, DueRefusal } from './due.ts';
import { type DaySpan, joinPauses } from './pauses.ts';
import { hasOwnLength } from './rule.ts';

/**
 * When a limit ends, and why (民法典 201-203, 行政许可法 82).
 *
 * The day of the event is not counted. `target` is the plain end; `limit` is the first working day on or after it.
 * Working-day clocks count working days, make-up days among them; a month ends on the day of the same number. Each
 * pause takes out its days from the first up to but not including the last, overlapping ones once; one that begins
 * after the end changes nothing. An extension is appended in the unit of the rule. Refuses an extension the rule
 * does not know or that is too long, a length given where the law sets it or missing where it does not, and a pause that runs backwards.
 */
export function computeDue(input: DueInput, calendar: Calendar): Result<Due, DueRefusal> {
  const { rule, from } = input;
  const refusal = refuseExtension(input) ?? refuseLength(input);
  if (refusal) return err(refusal);
  const start = toDayNumber(from);
  const pauses = joinPauses(rule.id, start, input.pauses ?? []);
  if (!pauses.ok) return pauses;
  const count = countDays(input, calendar, start, pauses.value);
  const rolled = rule.window === 'none' ? { limit: count.end, over: [] } : rollToWorkday(calendar, count.end);
  if (rolled.limit > lastDay) return err({ kind: 'clock.beyond-calendar', clock: rule.id });
  return ok(deriveDue(input, calendar, count, rolled));
}

/** More days than this are a typing mistake, whoever grants them. */
const daysMax = 3660;

const lastDay = toDayNumber(plainDate('2199-12-31'));

function countDays(input: DueInput, calendar: Calendar, start: number, pauses: readonly DaySpan[]): DayCount {
  const { rule, from } = input;
  const extendDays = input.extendDays ?? 0;
  const length = rule.length ?? 0;
  if (rule.unit === 'wd') return countWorkingDays(calendar, start, length + extendDays, pauses);
  if (rule.unit === 'cal') return countCalendarDays(start, length + extendDays, pauses);
  if (rule.unit === 'month') {
    const days = daysBetween(from, addMonths(from, length + extendDays));
    return countCalendarDays(start, days, pauses);
  }
  const days = input.dueOn ? daysBetween(from, input.dueOn) : (input.lengthDays ?? 0);
  return countCalendarDays(start, days + extendDays, pauses);
}

function refuseExtension({ rule, extendDays = 0 }: DueInput): DueRefusal | undefined {
  const clock = rule.id;
  if (!isWholeDays(extendDays)) return { kind: 'clock.not-whole-days', clock, field: 'extend', daysMax };
  if (extendDays === 0) return undefined;
  if (!rule.extension) return { kind: 'clock.not-extendable', clock };
  const ceiling = rule.extension.daysMax;
  if (ceiling !== null && extendDays > ceiling)
    return { kind: 'clock.extension-too-long', clock, daysMax: ceiling };
  return undefined;
}

function refuseLength({ rule, from, lengthDays, dueOn }: DueInput): DueRefusal | undefined {
  const clock = rule.id;
  if (lengthDays !== undefined && (rule.unit !== 'per-letter' || dueOn !== undefined))
    return { kind: 'clock.length-not-open', clock, field: 'days' };
  if (dueOn !== undefined && (hasOwnLength(rule.unit) || rule.unit === 'immediate'))
    return { kind: 'clock.length-not-open', clock, field: 'dueOn' };
  if (lengthDays !== undefined && (!isWholeDays(lengthDays) || lengthDays === 0))
    return { kind: 'clock.not-whole-days', clock, field: 'days', daysMax };
  if (dueOn !== undefined && dueOn < from) return { kind: 'clock.due-before-start', clock, from };
  const isOpen = !hasOwnLength(rule.unit) && rule.unit !== 'immediate';
  if (isOpen && lengthDays === undefined && dueOn === undefined)
    return { kind: 'clock.length-missing', clock, unit: rule.unit };
  return undefined;
}

function isWholeDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= daysMax;
}
