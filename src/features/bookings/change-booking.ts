import { mayPlanFor } from '#core/access/reception-rights.ts';
import type { Booking, BookingEvent, BookedBy, SlotOf } from '#core/bookings/booking.ts';
import { changeBooking } from '#core/bookings/make-booking.ts';
import type { Moment } from '#core/bookings/slot-state.ts';
import type { BookingId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Reception } from '#core/receptions/reception.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { bookersOf, hasBooked, loadBookings, recordBooking } from '#ledger/booking-ledger.ts';
import { holdPerson } from '#ledger/hold-slot.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Stale, Tx } from '#ledger/transaction.ts';
import { byOffice, momentOf, type BookingCall, type BookingParts } from './booking-parts.ts';
import { onceMore } from './once-more.ts';
import { onSlot } from './on-slot.ts';
import type { BookingRefusal } from './refusals.ts';

type Changed = Result<{ readonly version: number }, BookingRefusal | Stale>;
type Facts = { readonly reception: Reception; readonly now: Moment };
type Rule = (booking: Booking, facts: Facts) => Result<BookingEvent, BookingRefusal>;

/** Which booking, on the version that the caller saw; the petitioner's own needs none. */
export type Which = { readonly id: BookingId; readonly expectedVersion?: number | undefined };

/** Takes one decision on a booking; whoever waits for its place moves up with it. */
export function decideBooking(
  which: Which,
  rule: Rule,
  circumstances: Circumstances,
  parts: BookingParts,
): Promise<Changed> {
  return changing(parts, async (tx) => {
    const slot = await slotOf(tx, which.id, circumstances);
    if (!slot) return err({ kind: 'bookings.not-found' });
    await onSlot(tx, slot, circumstances, parts);
    const found = await findBooking(tx, which, circumstances);
    if (!found.ok) return found;
    const { booking, reception } = found.value;
    const decided = rule(booking, { reception, now: momentOf(parts.clock) });
    if (!decided.ok) return decided;
    await recordBooking(tx, booking.id, booking, decided.value, circumstances);
    await onSlot(tx, slot, circumstances, parts);
    return ok({ version: booking.version + 1 });
  });
}

type Move = { readonly to: SlotOf; readonly by: BookedBy; readonly told?: boolean };

/** Takes a booking to another slot. Slots are held in one order, so that two who exchange theirs never wait for each other. */
export function moveBooking(
  { to, by, told = false, ...which }: Which & Move,
  circumstances: Circumstances,
  parts: BookingParts,
): Promise<Changed> {
  const { jurisdictionId } = circumstances.actor;
  return changing(parts, async (tx) => {
    const from = await slotOf(tx, which.id, circumstances);
    const person = from && (await bookersOf(tx.read, jurisdictionId, [from])).get(from.petitionerId);
    if (!person) return err({ kind: 'bookings.not-found' });
    await holdPerson(tx, to.receptionId, person.phone);
    for (const slot of [from, to].toSorted(inOneOrder)) await onSlot(tx, slot, circumstances, parts);
    const slot = await onSlot(tx, to, circumstances, parts);
    const found = await findBooking(tx, which, circumstances);
    if (!found.ok) return found;
    const { booking } = found.value;
    const isTwice = await hasBooked(tx.read, jurisdictionId, to.receptionId, person, booking.id);
    const decided = changeBooking(by, booking, slot, { isTwice, told });
    if (!decided.ok) return decided;
    await recordBooking(tx, booking.id, booking, decided.value, circumstances);
    await onSlot(tx, from, circumstances, parts);
    return ok({ version: booking.version + 1 });
  });
}

const changing = (
  { database }: Pick<BookingParts, 'database'>,
  work: (tx: Tx) => Promise<Result<{ readonly version: number }, BookingRefusal>>,
): Promise<Changed> => onceMore(() => database.transact<{ readonly version: number }, BookingRefusal>(work));

// Where it stands before anything is held; what is decided on is read again afterwards.
async function slotOf({ read }: Tx, id: BookingId, { actor }: Circumstances): Promise<Booking | undefined> {
  const [booking] = await loadBookings(read, actor.jurisdictionId, [id]);
  return booking;
}

const keyOf = ({ receptionId, startsAt }: SlotOf): string => `${receptionId} ${startsAt}`;
const inOneOrder = (one: SlotOf, other: SlotOf): number => (keyOf(one) < keyOf(other) ? -1 : 1);

/** The same for somebody of the office, who has to keep the bookings of that reception. */
export async function asOffice(
  which: Which,
  call: BookingCall,
  parts: BookingParts,
  work: (circumstances: Circumstances) => Promise<Changed>,
): Promise<Changed> {
  const { actor } = call.caller;
  const [booking] = await loadBookings(parts.database.read, actor.jurisdictionId, [which.id]);
  const [reception] = booking
    ? await loadReceptions(parts.database.read, actor.jurisdictionId, [booking.receptionId])
    : [];
  if (!reception) return err({ kind: 'bookings.not-found' });
  if (!mayPlanFor(actor, reception.unitId)) return err({ kind: 'bookings.not-yours' });
  return work(byOffice(call, parts.clock));
}

async function findBooking(
  { read }: Tx,
  { id, expectedVersion }: Which,
  { actor }: Circumstances,
): Promise<Result<{ readonly booking: Booking; readonly reception: Reception }, BookingRefusal>> {
  const [booking] = await loadBookings(read, actor.jurisdictionId, [id]);
  if (!booking) return err({ kind: 'bookings.not-found' });
  const [reception] = await loadReceptions(read, actor.jurisdictionId, [booking.receptionId]);
  if (!reception) return err({ kind: 'bookings.not-found' });
  if (expectedVersion !== undefined && booking.version !== expectedVersion)
    return err({ kind: 'bookings.changed-meanwhile' });
  return ok({ booking, reception });
}
