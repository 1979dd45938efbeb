// How one slot stands at one moment. Whoever decides on it holds it, so that what is read here is still so when it is
// written.
import { minutesOf, type ClockTime } from '../kit/clock-time.ts';
import type { BookingId } from '../kit/ids.ts';
import { daysBetween, type PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { bookingCloses, slotsOf, type ReceptionSlot } from '../receptions/reception-slots.ts';
import type { Reception } from '../receptions/reception.ts';

/** A moment at the office. */
export type Moment = { readonly on: PlainDate; readonly at: ClockTime };

/** A place kept for somebody who is filling in the form; it ends by itself. */
export type Hold = { readonly id: BookingId; readonly place: number };

/** How long a place is kept while the form is filled in. */
export const holdMinutes = 5;

export type SlotState = {
  readonly startsAt: ClockTime;
  readonly reception: Reception | undefined;
  /** The places that bookings have. */
  readonly taken: readonly number[];
  /** Those whose time has not run out. */
  readonly holds: readonly Hold[];
  /** The turns of those who wait. */
  readonly waiting: readonly { readonly id: BookingId; readonly rank: number }[];
  readonly now: Moment;
};

/** The smallest place nobody has; `holder` may take the one that is kept for them. None when the slot is full. */
export function freePlace({ taken, holds, ...rest }: SlotState, holder?: BookingId): number | undefined {
  const own = holds.find(({ id }) => id === holder);
  if (own && own.place <= capacityOf(rest) && !taken.includes(own.place)) return own.place;
  const away = new Set([...taken, ...holds.map(({ place }) => place)]);
  return Array.from({ length: capacityOf(rest) }, (_, at) => at + 1).find((place) => !away.has(place));
}

/** The turn after everybody who waits. */
export const nextRank = ({ waiting }: Pick<SlotState, 'waiting'>): number =>
  Math.max(0, ...waiting.map(({ rank }) => rank)) + 1;

const capacityOf = ({ reception, startsAt }: Pick<SlotState, 'reception' | 'startsAt'>): number =>
  (reception && slotOf(reception, startsAt)?.capacity) ?? 0;

const slotOf = (reception: Reception, startsAt: ClockTime): ReceptionSlot | undefined =>
  slotsOf(reception).find((slot) => slot.startsAt === startsAt);

export type SlotRefusal =
  | { readonly kind: 'bookings.no-reception' }
  | { readonly kind: 'bookings.called-off'; readonly reason: string }
  | { readonly kind: 'bookings.without-booking' }
  | { readonly kind: 'bookings.no-slot'; readonly startsAt: ClockTime }
  | { readonly kind: 'bookings.slot-over'; readonly on: PlainDate; readonly startsAt: ClockTime }
  | { readonly kind: 'bookings.closed'; readonly on: PlainDate; readonly at: ClockTime };

/** The reception and slot that can be booked now, or why not. What was never announced is as if it were not there. */
export function openSlot({
  reception,
  startsAt,
  now,
}: Pick<SlotState, 'reception' | 'startsAt' | 'now'>): Result<ReceptionSlot, SlotRefusal> {
  if (!reception || reception.publishedOn === undefined) return err({ kind: 'bookings.no-reception' });
  if (reception.cancelled) return err({ kind: 'bookings.called-off', reason: reception.cancelled.reason });
  const closes = bookingCloses(reception);
  if (!closes) return err({ kind: 'bookings.without-booking' });
  const slot = slotOf(reception, startsAt);
  if (!slot) return err({ kind: 'bookings.no-slot', startsAt });
  const begins = { on: reception.on, at: startsAt };
  if (reception.status === 'held' || !isBefore(now, begins))
    return err({ kind: 'bookings.slot-over', on: reception.on, startsAt });
  return isBefore(now, closes) ? ok(slot) : err({ kind: 'bookings.closed', ...closes });
}

/** Minutes from one moment to another; negative when that lies before. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  daysBetween(from.on, to.on) * 1440 + minutesOf(to.at) - minutesOf(from.at);

/** Whether one moment lies before another. */
export const isBefore = (one: Moment, other: Moment): boolean =>
  one.on === other.on ? one.at < other.at : one.on < other.on;
