// A time of day at the office, to the minute. Times are compared as text: `HH:MM` sorts as it runs.
import type { Brand } from './brand.ts';

/** `HH:MM` from 00:00 to 23:59, at Asia/Shanghai. */
export type ClockTime = Brand<string, 'ClockTime'>;

/** Undefined when the text is not `HH:MM`. */
export function parseClockTime(text: string): ClockTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;
}

/** For constants in code and tests. Throws when the text is not a time of day. */
export function clockTime(text: string): ClockTime {
  const time = parseClockTime(text);
  if (!time) throw new Error(`not a time of day: ${text}`);
  return time;
}

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The time so many minutes after midnight; throws outside the day. */
export function timeAt(minutes: number): ClockTime {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return clockTime(`${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
}
