// iCalendar (RFC 5545) as calendar programs subscribe to it: only what a roster needs, written strictly. Lines end in
// CRLF and are folded at 75 octets; texts are escaped; times are wall clock times of China, with their zone described.
import type { ClockTime } from '../kit/clock-time.ts';
import type { PlainDate } from '../kit/plain-date.ts';

export type CalendarEntry = {
  /** The same for ever; a program knows by it that an entry changed. */
  readonly id: string;
  /** Grows with every change. */
  readonly sequence: number;
  readonly on: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** Reminders, days before; none when empty. */
  readonly remindDays: readonly number[];
};

/** A whole calendar. `stamp` is the moment it was written, in UTC, as `20260302T010000Z`. */
export function writeCalendar(
  { name, stamp }: { readonly name: string; readonly stamp: string },
  entries: readonly CalendarEntry[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaimen//Reception roster//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...zone,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

// China has had no summer time since 1991; the roster knows no earlier days.
const zone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(entry: CalendarEntry, stamp: string): readonly string[] {
  const { id, sequence, on, startsAt, endsAt, summary, location, description, status } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@kaimen`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=Asia/Shanghai:${localTime(on, startsAt)}`,
    `DTEND;TZID=Asia/Shanghai:${localTime(on, endsAt)}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    `STATUS:${status}`,
    'TRANSP:OPAQUE',
    ...(status === 'CANCELLED' ? [] : entry.remindDays.flatMap((days) => alarmLines(days, summary))),
    'END:VEVENT',
  ];
}

const alarmLines = (days: number, summary: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-P${days}D`,
  `DESCRIPTION:${escapeText(summary)}`,
  'END:VALARM',
];

const localTime = (on: PlainDate, at: ClockTime): string =>
  `${on.replaceAll('-', '')}T${at.replace(':', '')}00`;

/** A text value: backslashes, semicolons and commas escaped, line breaks written as `\n`. */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n?|\n/g, '\\n');
}

const octetsMax = 75;

/** Folds a line at 75 octets of UTF-8, never inside a character; what follows begins with a space. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > octetsMax) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
