// Who is called next. The rule in words, as it hangs in the hall:
// 1. Who booked and is there by the booked time (ten minutes late at most) is called from that time on, before who walked in.
// 2. Everybody else in the order in which they came. Who booked and came too late counts from when they came; who came too
//    early, from the booked time.
// 3. The frail stand half an hour further ahead among those who walked in, and first among those booked for the same time.
// 4. When the first of those others has waited an hour and a half, they and those whose booked time has come take turns.
// So nobody is overtaken without end, and everybody can see why.
import { minutesOf } from '../kit/clock-time.ts';
import type { DaySecond, HallDay, HallWindow, Line, Ticket } from './hall-day.ts';

export const graceSeconds = 10 * 60;
export const frailSeconds = 30 * 60;
export const turnsAfterSeconds = 90 * 60;

/** The line of `line` as it would be called from `now` on, one number after the other, if nobody else came. */
export function queueOf(
  hall: Pick<HallDay, 'tickets' | 'lastCalledBooked'>,
  line: Line,
  now: DaySecond,
): readonly Ticket[] {
  let waiting = hall.tickets.filter((ticket) => ticket.line === line && ticket.stage === 'waiting');
  let lastBooked = hall.lastCalledBooked[line] ?? false;
  const order: Ticket[] = [];
  for (let next = pick(waiting, lastBooked, now); next; next = pick(waiting, lastBooked, now)) {
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
    return pick(waiting, hall.lastCalledBooked[line] ?? false, now) ?? [];
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
