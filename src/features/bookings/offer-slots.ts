import { openSlot } from '#core/bookings/slot-state.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { slotsOf } from '#core/receptions/reception-slots.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { countSlots } from '#ledger/hold-slot.ts';
import { momentOf, type BookingParts } from './booking-parts.ts';

/** The times of a reception that can be booked or waited for now, with what is free; none when it is closed. */
export async function offerOf(
  jurisdictionId: JurisdictionId,
  reception: Reception,
  { database, clock }: Pick<BookingParts, 'database' | 'clock'>,
) {
  const now = momentOf(clock);
  const counts = await countSlots(database.read, jurisdictionId, reception.id, clock.now());
  return slotsOf(reception)
    .filter(({ startsAt }) => openSlot({ reception, startsAt, now }).ok)
    .map(({ startsAt, endsAt, capacity }) => {
      const { taken, waiting } = counts.get(startsAt) ?? { taken: 0, waiting: 0 };
      // Whoever waits comes first.
      return { startsAt, endsAt, waiting, free: waiting > 0 ? 0 : Math.max(0, capacity - taken) };
    });
}
