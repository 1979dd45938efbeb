// Bookings by where and when they come, for who receives them at the door.
import type { Booking } from '#core/bookings/booking.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { loadBookings } from './booking-ledger.ts';
import type { Reader } from './transaction.ts';

/** The bookings of every reception announced for that place and day, by their times; those of receptions called off too. */
export async function bookingsAt(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { place, on }: { readonly place: string; readonly on: PlainDate },
): Promise<readonly Booking[]> {
  const rows = await read
    .selectFrom('booking as b')
    .innerJoin('reception as r', (join) =>
      join.onRef('r.jurisdiction_id', '=', 'b.jurisdiction_id').onRef('r.id', '=', 'b.reception_id'),
    )
    .select('b.id')
    .where('b.jurisdiction_id', '=', jurisdictionId)
    .where('r.held_on', '=', on)
    .where('r.place', '=', place)
    .where('r.published_on', 'is not', null)
    .orderBy('b.starts_at')
    .orderBy('b.place')
    .orderBy('b.id')
    .execute();
  return loadBookings(
    read,
    jurisdictionId,
    rows.map(({ id }) => id),
  );
}
