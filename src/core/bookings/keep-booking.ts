// What becomes of a booking: given back, come, not come, registered.
import type { PetitionId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { slotsOf } from '../receptions/reception-slots.ts';
import type { Reception } from '../receptions/reception.ts';
import type { BookedBy, Booking, BookingEvent } from './booking.ts';
import { isBefore, type Moment } from './slot-state.ts';

type Decision<Refusal> = Result<BookingEvent, Refusal>;

export type PendingRefusal =
  | { readonly kind: 'bookings.is-cancelled' }
  | { readonly kind: 'bookings.has-come' }
  | { readonly kind: 'bookings.was-missed' };

/** Why nothing of it can be changed any more; nothing while it stands. */
export function pendingRefusal({ status }: Pick<Booking, 'status'>): PendingRefusal | undefined {
  switch (status) {
    case 'cancelled':
      return { kind: 'bookings.is-cancelled' };
    case 'arrived':
      return { kind: 'bookings.has-come' };
    case 'missed':
      return { kind: 'bookings.was-missed' };
    default:
      return undefined;
  }
}

/** Gives the place or the turn back; `reason` is the office's, a petitioner owes none. `told`: they were on the phone. */
export function cancelBooking(
  { by, reason, told = false }: { readonly by: BookedBy; readonly reason: string; readonly told?: boolean },
  booking: Booking,
): Decision<PendingRefusal> {
  const settled = pendingRefusal(booking);
  return settled ? err(settled) : ok({ kind: 'BookingCancelled', by, reason, told });
}

/** They are here; on the day itself, and late ones too as long as they were not written down as missing. */
export function arrive(
  booking: Booking,
  { reception, now }: { readonly reception: Reception; readonly now: Moment },
): Decision<PlaceRefusal> {
  const refused = placeRefusal(booking, reception);
  if (refused) return err(refused);
  return now.on < reception.on
    ? err({ kind: 'bookings.not-the-day', on: reception.on })
    : ok({ kind: 'BookingArrived' });
}

/** They did not come; it can be said only when their time is over. */
export function miss(
  booking: Booking,
  { reception, now }: { readonly reception: Reception; readonly now: Moment },
): Decision<PlaceRefusal> {
  const refused = placeRefusal(booking, reception);
  if (refused) return err(refused);
  const slot = slotsOf(reception).find(({ startsAt }) => startsAt === booking.startsAt);
  const endsAt = slot?.endsAt ?? reception.endsAt;
  return isBefore(now, { on: reception.on, at: endsAt })
    ? err({ kind: 'bookings.slot-not-over', on: reception.on, endsAt })
    : ok({ kind: 'BookingMissed' });
}

/** Somebody rang them, or a message reached them: they know how the reception and their booking stand. */
export function tellBooking(
  booking: Booking,
  { reception }: { readonly reception: Pick<Reception, 'version'> },
): Decision<PendingRefusal> {
  // That the office gave their place back is news as well.
  const settled = booking.cancelled?.by === 'office' ? undefined : pendingRefusal(booking);
  return settled ? err(settled) : ok({ kind: 'BookingTold', receptionVersion: reception.version });
}

/** The petition that was registered when they came. */
export function linkPetition(petitionId: PetitionId, booking: Booking): Decision<LinkRefusal> {
  if (booking.petitionId) return err({ kind: 'bookings.is-registered' });
  if (booking.status !== 'arrived') return err({ kind: 'bookings.not-come' });
  return ok({ kind: 'BookingRegistered', petitionId });
}

export type LinkRefusal =
  | { readonly kind: 'bookings.is-registered' }
  | { readonly kind: 'bookings.not-come' };

export type PlaceRefusal =
  | PendingRefusal
  | { readonly kind: 'bookings.still-waiting' }
  | { readonly kind: 'bookings.called-off'; readonly reason: string }
  | { readonly kind: 'bookings.not-the-day'; readonly on: PlainDate }
  | { readonly kind: 'bookings.slot-not-over'; readonly on: PlainDate; readonly endsAt: string };

function placeRefusal(booking: Booking, { cancelled }: Reception): PlaceRefusal | undefined {
  const settled = pendingRefusal(booking);
  if (settled) return settled;
  if (cancelled) return { kind: 'bookings.called-off', reason: cancelled.reason };
  return booking.status === 'waiting' ? { kind: 'bookings.still-waiting' } : undefined;
}
