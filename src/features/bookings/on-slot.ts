import { moveUp } from '#core/bookings/make-booking.ts';
import type { SlotOf } from '#core/bookings/booking.ts';
import type { SlotState } from '#core/bookings/slot-state.ts';
import type { JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import { ok } from '#core/kit/result.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { loadBookings, recordBooking } from '#ledger/booking-ledger.ts';
import { countSlots, holdSlot, readSlot } from '#ledger/hold-slot.ts';
import type { Tx } from '#ledger/transaction.ts';
import { byPetitioner, momentOf, type BookingParts } from './booking-parts.ts';

/** Holds a slot until the transaction ends, lets whoever waits move up, and gives the slot as it then stands. */
export async function onSlot(
  tx: Tx,
  slot: SlotOf,
  circumstances: Circumstances,
  { clock }: Pick<BookingParts, 'clock'>,
): Promise<SlotState> {
  const { jurisdictionId } = circumstances.actor;
  const now = clock.now();
  await holdSlot(tx, jurisdictionId, slot, now);
  const read = async () => ({
    ...(await readSlot(tx.read, jurisdictionId, slot, now)),
    now: momentOf(clock),
  });
  const found = await read();
  const moved = moveUp(found);
  for (const { id, event } of moved) {
    const [booking] = await loadBookings(tx.read, jurisdictionId, [id]);
    if (booking) await recordBooking(tx, id, booking, event, circumstances);
  }
  return moved.length > 0 ? read() : found;
}

/**
 * Lets whoever waits move up where a kept place has run out or a slot has grown: nobody has to do anything for it, the next
 * look at the reception finds it done.
 */
export async function settleReception(
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
  parts: Pick<BookingParts, 'database' | 'clock'>,
): Promise<void> {
  const { database, clock } = parts;
  const counts = await countSlots(database.read, jurisdictionId, receptionId, clock.now());
  for (const [startsAt, { waiting }] of counts)
    if (waiting > 0)
      await database.transact(async (tx) => {
        await onSlot(tx, { receptionId, startsAt }, byPetitioner(jurisdictionId, clock), parts);
        return ok(undefined);
      });
}
