import { visitorAtTablet } from '#core/access/hall-rights.ts';
import { checkIn } from '#core/hall/check-in.ts';
import type { HallDay, Ticket } from '#core/hall/hall-day.ts';
import { takeTicket } from '#core/hall/take-ticket.ts';
import type { BookingId, HallId, JurisdictionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { bookersOf, loadBookings, recordBooking } from '#ledger/booking-ledger.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Stale } from '#ledger/transaction.ts';
import { changeHall, type HallRule, type HallWriter } from './change-hall.ts';
import { hallBasis, type HallParts } from './hall-parts.ts';
import type { HallRefusal } from './refusals.ts';
import { ticketOfRequest } from './take-number.ts';

export type CheckIn = {
  readonly id: HallId;
  readonly bookingId: BookingId;
  readonly requestId: string;
  readonly frail: boolean;
};

/** Gives who booked their number, and writes down that they have come: both or neither. */
export async function checkInBooking(
  command: CheckIn,
  writer: HallWriter,
  parts: HallParts,
  { atWindow } = { atWindow: true },
): Promise<Result<Ticket, HallRefusal | Stale>> {
  const at = parts.clock.now();
  const rule = ruleOf(command, writer.circumstances(at), parts, atWindow);
  const changed = await changeHall(command.id, rule, writer, parts);
  return changed.ok ? ok(ticketOfRequest(changed.value, command.requestId)) : changed;
}

/** The same at the tablet of a hall, where nobody is signed in. */
export function checkInAtTablet(
  jurisdictionId: JurisdictionId,
  command: CheckIn,
  cause: string,
  parts: HallParts,
): Promise<Result<Ticket, HallRefusal | Stale>> {
  const actor = { ...visitorAtTablet, jurisdictionId };
  const circumstances = (at: Date): Circumstances => ({ actor, at, cause, legalBasis: hallBasis });
  const writer = { jurisdictionId, may: () => true, circumstances };
  return checkInBooking(command, writer, parts, { atWindow: false });
}

function ruleOf(
  { id, bookingId, requestId, frail }: CheckIn,
  circumstances: Circumstances,
  { hallKeys }: HallParts,
  atWindow: boolean,
): HallRule {
  const { jurisdictionId } = circumstances.actor;
  return async (hall: HallDay, now, tx) => {
    if (hall.tickets.some((ticket) => ticket.requestId === requestId)) return ok([]);
    const [booking] = await loadBookings(tx.read, jurisdictionId, [bookingId]);
    const [reception] = booking ? await loadReceptions(tx.read, jurisdictionId, [booking.receptionId]) : [];
    if (!booking || !reception) return err({ kind: 'hall.no-booking' });
    const came = checkIn(booking, { reception, hall, now, atWindow });
    if (!came.ok) return came;
    const person = (await bookersOf(tx.read, jurisdictionId, [booking])).get(booking.petitionerId);
    const booked = { bookingId, at: booking.startsAt };
    const personKey = person && hallKeys.personKeyOf(id, person.phone);
    const taken = takeTicket({ requestId, line: reception.id, booked, frail, personKey }, hall, now);
    if (!taken.ok) return taken;
    if (came.value) await recordBooking(tx, bookingId, booking, came.value, circumstances);
    const { petitionId } = booking;
    return ok([
      ...taken.value,
      ...(petitionId
        ? [
            {
              kind: 'TicketMatter' as const,
              serial: hall.tickets.length + 1,
              petitionId,
              ground: 'booked' as const,
              at: now,
            },
          ]
        : []),
    ]);
  };
}
