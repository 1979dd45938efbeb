// Who is called next. `hallRules` are the same rules in words, as they hang in the hall.
import { minutesOf } from '../kit/clock-time.ts';
import type { Words } from '../kit/language.ts';
import type { DaySecond, HallDay, HallWindow, Line, Ticket } from './hall-day.ts';

export const graceSeconds = 10 * 60;
export const frailSeconds = 30 * 60;
export const turnsAfterSeconds = 90 * 60;

/** So nobody is overtaken without end, and everybody can see why. */
export const hallRules = [
  {
    zh: '有预约的，到了预约时间优先叫号；最多迟到10分钟。',
    en: 'Who booked is called first once the booked time has come, if they are at most ten minutes late.',
  },
  {
    zh: '其他人按取号先后叫号。预约迟到的，从取号时排起；预约早到的，从预约时间排起。',
    en: 'Everybody else is called in the order of coming. Who booked and came late counts from when they came; who came early, from the booked time.',
  },
  {
    zh: '七十岁以上老人、残疾人、孕妇、带幼儿的人和病人，按提前30分钟取号排队。',
    en: 'People of seventy or older, disabled, pregnant, with a small child, or ill stand as if they had come half an hour earlier.',
  },
  {
    zh: '有人等满一个半小时的，与预约的人轮流叫号。',
    en: 'When somebody has waited an hour and a half, they and those who booked take turns.',
  },
] as const satisfies readonly Words[];

/** The line of `line` as it would be called from `now` on, one number after the other, if nobody else came; its first `max`. */
export function queueOf(
  hall: Pick<HallDay, 'tickets' | 'bookedTurns'>,
  line: Line,
  now: DaySecond,
  max = Infinity,
): readonly Ticket[] {
  let waiting = hall.tickets.filter((ticket) => ticket.line === line && ticket.stage === 'waiting');
  let lastBooked = hall.bookedTurns.includes(line);
  const order: Ticket[] = [];
  while (order.length < max) {
    const next = pick(waiting, lastBooked, now);
    if (!next) break;
    order.push(next);
    waiting = waiting.filter((ticket) => ticket !== next);
    lastBooked = next.booked !== undefined;
  }
  return order;
}

/** The number that `window` calls next; of several lines the one whose first has stood longest. */
export function nextFor(hall: HallDay, window: HallWindow, now: DaySecond): Ticket | undefined {
  const callable = hall.tickets.filter((ticket) => ticket.stage === 'waiting' && mayCall(window, ticket));
  const heads = window.lines.flatMap((line) => {
    const waiting = callable.filter((ticket) => ticket.line === line);
    return pick(waiting, hall.bookedTurns.includes(line), now) ?? [];
  });
  return heads.toSorted(byStanding)[0];
}

/** Whether that window may call that number: it serves its line, or the number was passed on to it. */
export const mayCall = (window: HallWindow, ticket: Ticket): boolean =>
  ticket.onlyWindow === undefined ? window.lines.includes(ticket.line) : ticket.onlyWindow === window.name;

function pick(waiting: readonly Ticket[], lastBooked: boolean, now: DaySecond): Ticket | undefined {
  const due = waiting.filter((ticket) => isDue(ticket, now)).toSorted(byStanding)[0];
  const others = waiting.filter((ticket) => !isDue(ticket, now)).toSorted(byStanding)[0];
  if (!due || !others) return due ?? others;
  const waitedLong = now - others.takenAt >= turnsAfterSeconds;
  return waitedLong && lastBooked ? others : due;
}

/** Booked, there in time, and the time has come. */
const isDue = (ticket: Ticket, now: DaySecond): boolean =>
  ticket.booked !== undefined && cameInTime(ticket) && bookedAt(ticket) <= now;

const bookedAt = ({ booked, takenAt }: Ticket): DaySecond => (booked ? minutesOf(booked.at) * 60 : takenAt);

const cameInTime = (ticket: Ticket): boolean => ticket.takenAt <= bookedAt(ticket) + graceSeconds;

/** The moment from which a number stands in line. */
function standsSince(ticket: Ticket): DaySecond {
  if (ticket.booked && cameInTime(ticket)) return bookedAt(ticket);
  return ticket.takenAt - (ticket.frail ? frailSeconds : 0);
}

const byStanding = (one: Ticket, other: Ticket): number =>
  standsSince(one) - standsSince(other) ||
  Number(other.frail) - Number(one.frail) ||
  one.serial - other.serial;
