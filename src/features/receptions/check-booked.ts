import { bookingsToTell } from '#core/bookings/bookings-to-tell.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import type { Reception, ReceptionEvent } from '#core/receptions/reception.ts';
import { bookingsOf } from '#ledger/booking-ledger.ts';
import type { Reader } from '#ledger/transaction.ts';

/** `lost` booked people lose their place by the change, for `moved` it is on another day, at another time or elsewhere. */
export type BookingsAffected = {
  readonly kind: 'receptions.bookings-affected';
  readonly lost: number;
  readonly moved: number;
};

/** Whose booking a change takes away or moves; nothing when nobody's. That another leader sits keeps every booking as it is. */
export async function affectedBookings(
  read: Reader,
  jurisdictionId: JurisdictionId,
  {
    reception,
    before,
    events,
  }: {
    readonly reception: Reception;
    readonly before: readonly ReceptionEvent[];
    readonly events: readonly ReceptionEvent[];
  },
): Promise<BookingsAffected | undefined> {
  const story = [...before, ...events];
  const after = foldReception(story);
  if (!after || reception.publishedOn === undefined) return undefined;
  const bookings = await bookingsOf(read, jurisdictionId, reception.id);
  // As if everybody had been told of everything so far: what they would have to hear now comes of this change.
  const upToDate = bookings.map((one) => ({ ...one, movedUp: false, knownVersion: reception.version }));
  const news = bookingsToTell(after, story, upToDate).map(({ why }) => why);
  const lost = news.filter((why) => why === 'no-slot' || why === 'called-off').length;
  const moved = news.filter((why) => why === 'moved').length;
  return lost + moved > 0 ? { kind: 'receptions.bookings-affected', lost, moved } : undefined;
}
