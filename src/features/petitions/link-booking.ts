import { linkPetition, type LinkRefusal } from '#core/bookings/keep-booking.ts';
import { mayPlanFor } from '#core/access/reception-rights.ts';
import type { BookingId, PetitionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { loadBookings, recordBooking } from '#ledger/booking-ledger.ts';
import { findBookedTicket } from '#ledger/find-waiting.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Tx } from '#ledger/transaction.ts';
import { noteMatter } from './link-ticket.ts';

export type LinkBookingRefusal =
  | LinkRefusal
  | { readonly kind: 'bookings.not-found' }
  | { readonly kind: 'bookings.not-yours' };

/** Writes down at the booking, and at the number taken with it, which petition came of it, in the transaction that registers it. */
export async function linkBooking(
  tx: Tx,
  { bookingId, petitionId }: { readonly bookingId: BookingId; readonly petitionId: PetitionId },
  { actor }: Caller,
  circumstances: Circumstances,
): Promise<Result<undefined, LinkBookingRefusal>> {
  const [booking] = await loadBookings(tx.read, actor.jurisdictionId, [bookingId]);
  const [reception] = booking
    ? await loadReceptions(tx.read, actor.jurisdictionId, [booking.receptionId])
    : [];
  if (!booking || !reception) return err({ kind: 'bookings.not-found' });
  if (!mayPlanFor(actor, reception.unitId)) return err({ kind: 'bookings.not-yours' });
  const decided = linkPetition(petitionId, booking);
  if (!decided.ok) return decided;
  const ticket = await findBookedTicket(tx.read, actor.jurisdictionId, bookingId);
  if (ticket) {
    const matter = { ...ticket, petitionId, ground: 'booked' as const };
    // A number that was about something else when its talk ended stays so; the booking is registered all the same.
    await noteMatter(tx, matter, circumstances);
  }
  await recordBooking(tx, bookingId, booking, decided.value, circumstances);
  return ok(undefined);
}
