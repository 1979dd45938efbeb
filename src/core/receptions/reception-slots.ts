import { minutesOf, timeAt, type ClockTime } from '../kit/clock-time.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import type { ReceptionContent } from './reception.ts';

export type ReceptionSlot = {
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly capacity: number;
};

/** The slots that can be booked, in order: as many whole ones as the time holds. None without booking. */
export function slotsOf({
  startsAt,
  endsAt,
  booking,
}: Pick<ReceptionContent, 'startsAt' | 'endsAt' | 'booking'>): readonly ReceptionSlot[] {
  if (!booking) return [];
  const { slotMinutes, capacity } = booking;
  const first = minutesOf(startsAt);
  const count = Math.max(0, Math.floor((minutesOf(endsAt) - first) / slotMinutes));
  return Array.from({ length: count }, (_, at) => ({
    startsAt: timeAt(first + at * slotMinutes),
    endsAt: timeAt(first + (at + 1) * slotMinutes),
    capacity,
  }));
}

/** The day and time at which booking closes; undefined when there is none. */
export function bookingCloses({
  on,
  booking,
}: Pick<ReceptionContent, 'on' | 'booking'>): { readonly on: PlainDate; readonly at: ClockTime } | undefined {
  return booking && { on: addDays(on, -booking.closesDaysBefore), at: booking.closesAt };
}
