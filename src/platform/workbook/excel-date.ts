import { addDays, plainDate } from '#core/kit/plain-date.ts';
import type { DateCell } from './cell.ts';

const dayAfterFalseLeapDay = 61;
const lastSerial = 109_000;

/**
 * The day and time of a spreadsheet's serial number, counted in days; nothing when it is only a time of day or
 * beyond 2198. Serial 60 is 29 February 1900, a day that never was, kept by spreadsheets for old sheets' sake.
 */
export function serialToDate(serial: number, from1904: boolean): DateCell | undefined {
  const shifted = from1904 ? serial + 1462 : serial;
  if (!(shifted >= 1 && shifted < lastSerial)) return undefined;
  const seconds = Math.round(shifted * 86_400);
  const days = Math.floor(seconds / 86_400);
  const date = addDays(plainDate('1900-01-01'), days - (days < dayAfterFalseLeapDay ? 1 : 2));
  const rest = seconds % 86_400;
  return { date, time: rest === 0 ? undefined : secondsToTime(rest) };
}

function secondsToTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const builtInDateFormats = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** True when a number in this format is shown as a date or a time; `code` is the format written out, if it is. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDateFormats.some(([from, to]) => id >= from && id <= to);
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[ymdhs]/i.test(bare.split(';')[0] ?? '');
}
