// A place is given to whoever asks first; everybody after the last place is told so and offered the waiting list.
import type { BookingId, PetitionerId } from '../kit/ids.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { BookedBy, Booking, BookingEvent, Matter } from './booking.ts';
import { freePlace, nextRank, openSlot, type Hold, type SlotRefusal, type SlotState } from './slot-state.ts';
import { pendingRefusal, type PendingRefusal } from './keep-booking.ts';

export type MakeBooking = {
  readonly id: BookingId;
  readonly petitionerId: PetitionerId;
  readonly matter: Matter;
  readonly by: BookedBy;
  /** Joins the waiting list when the slot is full, instead of being refused. */
  readonly waitIfFull: boolean;
};

/** Full: `waiting` others wait already. */
export type FullRefusal = { readonly kind: 'bookings.full'; readonly waiting: number };
export type TwiceRefusal = { readonly kind: 'bookings.twice' };

/** Keeps a place for whoever fills in the form; asked again with the same id it is the same place. */
export function holdPlace(id: BookingId, slot: SlotState): Result<Hold, SlotRefusal | FullRefusal> {
  const open = openSlot(slot);
  if (!open.ok) return open;
  const place = slot.waiting.length > 0 ? undefined : freePlace(slot, id);
  return place === undefined ? err(fullRefusal(slot)) : ok({ id, place });
}

/** Books a place, the held one first; `isTwice`: the same person has a booking in this reception. */
export function makeBooking(
  { waitIfFull, id, ...rest }: MakeBooking,
  slot: SlotState,
  { isTwice }: { readonly isTwice: boolean },
): Result<BookingEvent, SlotRefusal | FullRefusal | TwiceRefusal> {
  const open = openSlot(slot);
  if (!open.ok) return open;
  if (!slot.reception) return err({ kind: 'bookings.no-reception' });
  if (isTwice) return err({ kind: 'bookings.twice' });
  const { id: receptionId, version: receptionVersion } = slot.reception;
  const beginning = { ...rest, bookingId: id, receptionId, receptionVersion, startsAt: slot.startsAt };
  const place = placeBefore(slot, id);
  if (place !== undefined) return ok({ kind: 'BookingMade', ...beginning, place });
  if (!waitIfFull) return err(fullRefusal(slot));
  return ok({ kind: 'WaitingListJoined', ...beginning, rank: nextRank(slot) });
}

/**
 * Takes a booking to a free place of another slot or reception; the own place there is freed by it. `told`: the office
 * had them on the phone.
 */
export function changeBooking(
  by: BookedBy,
  booking: Booking,
  slot: SlotState,
  { isTwice, told = false }: { readonly isTwice: boolean; readonly told?: boolean },
): Result<BookingEvent, SlotRefusal | FullRefusal | TwiceRefusal | PendingRefusal | SameSlot> {
  const settled = pendingRefusal(booking);
  if (settled) return err(settled);
  const open = openSlot(slot);
  if (!open.ok) return open;
  if (!slot.reception) return err({ kind: 'bookings.no-reception' });
  const same = booking.receptionId === slot.reception.id && booking.startsAt === slot.startsAt;
  if (same) return err({ kind: 'bookings.same-slot' });
  if (isTwice) return err({ kind: 'bookings.twice' });
  const place = placeBefore(slot, booking.id);
  if (place === undefined) return err(fullRefusal(slot));
  const { id: receptionId, version: receptionVersion } = slot.reception;
  const to = { receptionId, startsAt: slot.startsAt, place, receptionVersion };
  return ok({ kind: 'BookingChanged', ...to, by, told });
}

export type SameSlot = { readonly kind: 'bookings.same-slot' };

/** Gives free places to those who wait, in their turn; nobody moves once the slot has begun or was called off. */
export function moveUp(slot: SlotState): readonly { readonly id: BookingId; readonly event: BookingEvent }[] {
  const open = openSlot(slot);
  // Booking may be closed: whoever waits still gets what others give back.
  if (!open.ok && open.error.kind !== 'bookings.closed') return [];
  let { taken } = slot;
  return slot.waiting
    .toSorted((one, other) => one.rank - other.rank)
    .flatMap(({ id }) => {
      const place = freePlace({ ...slot, taken });
      if (place === undefined) return [];
      taken = [...taken, place];
      return [{ id, event: { kind: 'BookingMovedUp' as const, place } }];
    });
}

// Nobody passes those who wait, unless the place was kept for them before.
function placeBefore(slot: SlotState, id: BookingId): number | undefined {
  const isHolder = slot.holds.some((hold) => hold.id === id);
  return slot.waiting.length > 0 && !isHolder ? undefined : freePlace(slot, id);
}

const fullRefusal = ({ waiting }: SlotState): FullRefusal => ({
  kind: 'bookings.full',
  waiting: waiting.length,
});
