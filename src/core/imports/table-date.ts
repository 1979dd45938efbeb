// Days and times as tables hold them: real dates, day numbers, and the ways people type them.
import { addDays, parsePlainDate, plainDate } from '../kit/plain-date.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { halfWidth } from '../kit/plain-text.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';
import type { ImportMapping } from './import-mapping.ts';
import { cellToText } from './import-row.ts';
import type { ImportCell } from './import-row.ts';

/** A day, with `HH:MM:SS` where the table has the time. */
export type Moment = { readonly date: PlainDate; readonly time: string | undefined };

export type MomentProblem =
  | { readonly kind: 'imports.date-unreadable'; readonly value: string }
  | { readonly kind: 'imports.date-impossible'; readonly value: string }
  | { readonly kind: 'imports.date-in-future'; readonly value: string; readonly today: PlainDate }
  | { readonly kind: 'imports.date-too-early'; readonly value: string };

/** Nothing a petition office holds is older than this. */
export const earliestDate = plainDate('1949-10-01');

// Day numbers of spreadsheets from 1949 to 2099; a smaller number is a year or a count, not a day.
const serialMin = 18_000;
const serialMax = 73_000;

const yearFirst = /^(\d{4})[/\-.年](\d{1,2})[/\-.月](\d{1,2})[日号]?(.*)$/;
const compact = /^(\d{4})(\d{2})(\d{2})()$/;
const yearLast = /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})(.*)$/;
const clock = /^(上午|下午|AM|PM)?(\d{1,2})[:时点](?:(\d{1,2})(?:[:分](\d{1,2})?秒?)?)?(AM|PM)?(?:\.\d+)?Z?$/;

/** The day in a cell; refused when it cannot be read, does not exist, is to come or lies before the Republic. */
export function cellToMoment(
  cell: ImportCell,
  today: PlainDate,
  order: ImportMapping['dateOrder'] = 'year-first',
): Result<Moment, MomentProblem> {
  const value = cellToText(cell).trim();
  const read = typeof cell === 'object' ? ok(cell) : readText(value, order);
  if (!read.ok) return read;
  if (read.value.date > today) return err({ kind: 'imports.date-in-future', value, today });
  if (read.value.date < earliestDate) return err({ kind: 'imports.date-too-early', value });
  return read;
}

function readText(value: string, order: ImportMapping['dateOrder']): Result<Moment, MomentProblem> {
  const plain = halfWidth(value)
    .replace(/\(?(星期|周)[一二三四五六日天]\)?/, '')
    .trim();
  if (/^\d{5}(\.\d+)?$/.test(plain)) return serialToMoment(Number(plain), value);
  const match = (compact.exec(plain) ?? yearFirst.exec(plain)) || flip(yearLast.exec(plain), order);
  if (!match) return err({ kind: 'imports.date-unreadable', value });
  const [, year = '', month = '', day = '', rest = ''] = match;
  const date = parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!date) return err({ kind: 'imports.date-impossible', value });
  const time = readTime(rest);
  return time === 'unreadable' ? err({ kind: 'imports.date-unreadable', value }) : ok({ date, time });
}

function readTime(text: string): string | undefined | 'unreadable' {
  const plain = text.replace(/^T/, '').replace(/\s+/g, '').toUpperCase();
  if (plain === '') return undefined;
  const match = clock.exec(plain);
  if (!match) return 'unreadable';
  const half = match[1] ?? match[5];
  const twelve = half === '下午' || half === 'PM';
  const typed = Number(match[2]);
  const hours = twelve && typed < 12 ? typed + 12 : typed;
  const [minutes, seconds] = [Number(match[3] ?? 0), Number(match[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return 'unreadable';
  return [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
}

function serialToMoment(serial: number, value: string): Result<Moment, MomentProblem> {
  if (serial < serialMin || serial > serialMax) return err({ kind: 'imports.date-unreadable', value });
  const seconds = Math.round(serial * 86_400);
  const rest = seconds % 86_400;
  const date = addDays(plainDate('1900-03-01'), Math.floor(seconds / 86_400) - 61);
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const time = rest === 0 ? undefined : parts.map((part) => String(part).padStart(2, '0')).join(':');
  return ok({ date, time });
}

// Only a mapping that says so makes 3/4/2024 a date: guessing the order would put papers in the wrong month.
function flip(
  match: RegExpExecArray | null,
  order: ImportMapping['dateOrder'],
): readonly string[] | undefined {
  if (!match || order === 'year-first') return undefined;
  const [whole = '', first = '', second = '', year = '', rest = ''] = match;
  return order === 'day-first' ? [whole, year, second, first, rest] : [whole, year, first, second, rest];
}
