import type { BookingId, JurisdictionId, PetitionerId } from '#core/kit/ids.ts';
import { bookersOf, loadBookings } from '#ledger/booking-ledger.ts';
import { completePetitioner } from '#ledger/store-identity.ts';
import type { Tx } from '#ledger/transaction.ts';
import type { ParsedIntake } from './parse-intake.ts';

/**
 * Whoever booked is known already: the person typed in with the same name and phone is them and no second one. What was
 * learned of them at the window since is written beside their name.
 */
export async function reuseBooker(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  bookingId: BookingId,
  parsed: ParsedIntake,
): Promise<ParsedIntake> {
  const [booking] = await loadBookings(tx.read, jurisdictionId, [bookingId]);
  const booker = booking && (await bookersOf(tx.read, jurisdictionId, [booking])).get(booking.petitionerId);
  if (!booking || !booker) return parsed;
  const typed = parsed.newPetitioners.find(
    ({ name, phone }) => name === booker.name && phone === booker.phone,
  );
  if (!typed) return parsed;
  await completePetitioner(tx, booking.petitionerId, typed);
  const known = (id: PetitionerId): PetitionerId => (id === typed.id ? booking.petitionerId : id);
  const people = parsed.intake.people.map((person) => ({
    ...person,
    petitionerId: known(person.petitionerId),
    ...(person.actsFor && { actsFor: known(person.actsFor) }),
  }));
  return {
    intake: { ...parsed.intake, people },
    newPetitioners: parsed.newPetitioners.filter((row) => row !== typed),
  };
}
