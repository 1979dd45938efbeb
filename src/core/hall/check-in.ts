// Who booked gets a number with Y, at the tablet or at a window, and has come with it.
import type { Booking, BookingEvent } from '../bookings/booking.ts';
import { minutesOf, timeAt, type ClockTime } from '../kit/clock-time.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { Reception } from '../receptions/reception.ts';
import type { DaySecond, HallDay } from './hall-day.ts';

/** So long before the booked time the tablet gives out its number; a clerk gives it to whoever has come from far at any time. */
export const earlyMinutes = 120;

export type CheckInFacts = {
  readonly reception: Reception;
  readonly hall: Pick<HallDay, 'place' | 'on' | 'tickets'>;
  readonly now: DaySecond;
  readonly atWindow: boolean;
};

/**
 * Whether this booking gets a number in this hall now, and what is written down at the booking with it: that they have come,
 * unless somebody wrote that down before.
 */
export function checkIn(
  booking: Booking,
  { reception, hall, now, atWindow }: CheckInFacts,
): Result<BookingEvent | undefined, CheckInRefusal> {
  const used = hall.tickets.find(({ booked }) => booked?.bookingId === booking.id);
  if (used) return err({ kind: 'hall.booking-used', number: used.number });
  const { status, startsAt } = booking;
  if (status === 'cancelled') return err({ kind: 'hall.booking-cancelled' });
  if (status === 'missed') return err({ kind: 'hall.booking-missed' });
  const { on, place, cancelled } = reception;
  if (cancelled) return err({ kind: 'hall.booking-called-off', reason: cancelled.reason });
  if (on !== hall.on) return err({ kind: 'hall.booking-other-day', on, startsAt });
  if (place !== hall.place) return err({ kind: 'hall.booking-elsewhere', place });
  if (status === 'waiting') return err({ kind: 'hall.booking-waiting' });
  const from = Math.max(0, minutesOf(startsAt) - earlyMinutes);
  if (!atWindow && now < from * 60) return err({ kind: 'hall.booking-early', from: timeAt(from), startsAt });
  return ok(status === 'arrived' ? undefined : { kind: 'BookingArrived' });
}

export type CheckInRefusal =
  | { readonly kind: 'hall.booking-used'; readonly number: string }
  | { readonly kind: 'hall.booking-cancelled' }
  | { readonly kind: 'hall.booking-missed' }
  | { readonly kind: 'hall.booking-waiting' }
  | { readonly kind: 'hall.booking-called-off'; readonly reason: string }
  | { readonly kind: 'hall.booking-other-day'; readonly on: PlainDate; readonly startsAt: ClockTime }
  | { readonly kind: 'hall.booking-elsewhere'; readonly place: string }
  | { readonly kind: 'hall.booking-early'; readonly from: ClockTime; readonly startsAt: ClockTime };
