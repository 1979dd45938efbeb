// What whoever holds the code may do with the booking.
import { cancelBooking } from '#core/bookings/keep-booking.ts';
import type { SlotOf } from '#core/bookings/booking.ts';
import type { Result } from '#core/kit/result.ts';
import type { Stale } from '#ledger/transaction.ts';
import { byPetitioner, type BookingParts } from './booking-parts.ts';
import { decideBooking, moveBooking } from './change-booking.ts';
import { openBooking } from './open-booking.ts';
import type { BookingRefusal } from './refusals.ts';

type Own = Promise<Result<unknown, BookingRefusal | Stale>>;

/** Takes the own booking to another slot. */
export async function moveOwn(typed: string, to: SlotOf, parts: BookingParts): Own {
  const opened = await openBooking(typed, parts);
  if (!opened.ok) return opened;
  const { booking, jurisdictionId } = opened.value;
  const command = { id: booking.id, to, by: 'petitioner' as const };
  return moveBooking(command, byPetitioner(jurisdictionId, parts.clock), parts);
}

/** Gives the own place or turn back; nobody asks why. */
export async function cancelOwn(typed: string, parts: BookingParts): Own {
  const opened = await openBooking(typed, parts);
  if (!opened.ok) return opened;
  const { booking, jurisdictionId } = opened.value;
  return decideBooking(
    { id: booking.id },
    (one) => cancelBooking({ by: 'petitioner', reason: '' }, one),
    byPetitioner(jurisdictionId, parts.clock),
    parts,
  );
}
