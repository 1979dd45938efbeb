import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/bookings.ts';
import { mayPlanFor, mayReadReception } from '#core/access/reception-rights.ts';
import type { Actor } from '#core/access/actor.ts';
import { bookingsToTell } from '#core/bookings/bookings-to-tell.ts';
import { isBefore } from '#core/bookings/slot-state.ts';
import type { BookingId, ReceptionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import { maskPhone } from '#core/people/masks.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import { slotsOf } from '#core/receptions/reception-slots.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { bookersOf, bookingsOf, loadBookings } from '#ledger/booking-ledger.ts';
import { countSlots } from '#ledger/hold-slot.ts';
import { messagesOfReception } from '#ledger/read-messages.ts';
import { loadReceptions, receptionEvents } from '#ledger/record-reception.ts';
import { waitingToTell } from '#features/hall/queries.ts';
import { momentOf, type BookingCall, type BookingParts } from './booking-parts.ts';
import { settleReception } from './on-slot.ts';
import { presentMessages } from './present-messages.ts';
import type { BookingRefusal } from './refusals.ts';

/** Who comes to a reception: for its planners, the leaders who sit in it, and audit. */
export async function listBookings(
  receptionId: ReceptionId,
  { caller }: BookingCall,
  parts: BookingParts,
): Promise<Result<Answer<typeof contract.listBookings>, BookingRefusal>> {
  const { actor } = caller;
  const { jurisdictionId } = actor;
  const { read } = parts.database;
  const story = await receptionEvents(read, jurisdictionId, receptionId);
  const reception = foldReception(story);
  if (!reception || !mayReadReception(actor, reception)) return err({ kind: 'bookings.no-reception' });
  if (!mayReadBookings(actor, reception)) return err({ kind: 'bookings.not-yours' });
  await settleReception(jurisdictionId, receptionId, parts);
  const mayKeep = mayPlanFor(actor, reception.unitId);
  const bookings = await bookingsOf(read, jurisdictionId, receptionId);
  const people = await bookersOf(read, jurisdictionId, bookings);
  const told = new Map(bookingsToTell(reception, story, bookings).map(({ id, why }) => [id, why]));
  const messages = Map.groupBy(
    await messagesOfReception(read, jurisdictionId, receptionId),
    ({ booking_id }) => booking_id,
  );
  const now = momentOf(parts.clock);
  const counts = await countSlots(read, jurisdictionId, receptionId, parts.clock.now());
  const numbers = await waitingToTell(read, jurisdictionId, receptionId);
  return ok({
    mayKeep,
    numbersToTell: numbers.map((one) => ({ ...one, numbers: [...one.numbers] })),
    slots: slotsOf(reception).map((slot) => ({
      ...slot,
      ...(counts.get(slot.startsAt) ?? { taken: 0, waiting: 0 }),
    })),
    bookings: bookings.map(
      ({ id, version, startsAt, status, matter, by, cancelled, petitionId, ...rest }) => {
        const { name, phone } = people.get(rest.petitionerId) ?? { name: '', phone: '' };
        const about = { why: told.get(id), isOver: !isBefore(now, { on: reception.on, at: startsAt }) };
        const { tell, told: last } = presentMessages(messages.get(id) ?? [], about);
        return {
          id,
          version,
          startsAt,
          status,
          ...matter,
          name,
          maskedPhone: maskPhone(phone),
          byOffice: by === 'office',
          cancelReason: cancelled?.reason ?? '',
          petitionId,
          tell: tell && mayKeep ? { ...tell, phone } : undefined,
          told: last,
        };
      },
    ),
  });
}

/** What the registration form begins with when they have come. */
export async function readBookingIntake(
  id: BookingId,
  { caller: { actor } }: BookingCall,
  { database: { read }, clock }: BookingParts,
): Promise<Result<Answer<typeof contract.readBookingIntake>, BookingRefusal>> {
  const [booking] = await loadBookings(read, actor.jurisdictionId, [id]);
  const [reception] = booking ? await loadReceptions(read, actor.jurisdictionId, [booking.receptionId]) : [];
  if (!booking || !reception) return err({ kind: 'bookings.not-found' });
  if (!mayPlanFor(actor, reception.unitId)) return err({ kind: 'bookings.not-yours' });
  if (booking.status !== 'arrived') return err({ kind: 'bookings.not-come' });
  const person = (await bookersOf(read, actor.jurisdictionId, [booking])).get(booking.petitionerId);
  const { name, phone } = person ?? { name: '', phone: '' };
  return ok({ name, phone, ...booking.matter, receivedOn: clock.today() });
}

/** Who may see who comes to a reception. */
export function mayReadBookings(actor: Actor, { unitId, seats }: Reception): boolean {
  const duties: readonly Duty[] = roles[actor.role].duties;
  return (
    mayPlanFor(actor, unitId) ||
    duties.includes('audit') ||
    seats.some(({ leader }) => leader.accountId === actor.accountId)
  );
}
