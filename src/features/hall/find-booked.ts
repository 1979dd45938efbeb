// Who booked and comes today: for the clerk by name, at the tablet by the code or the last digits of the phone.
import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/hall.ts';
import type { Booking } from '#core/bookings/booking.ts';
import { checkIn, type CheckInRefusal } from '#core/hall/check-in.ts';
import type { HallDay } from '#core/hall/hall-day.ts';
import type { JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { maskName, maskPhone } from '#core/people/masks.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { bookersOf, loadBookings } from '#ledger/booking-ledger.ts';
import { bookingsAt } from '#ledger/find-bookings.ts';
import { loadHall } from '#ledger/load-hall.ts';
import { findByBookingCode, parseQueryCode, type BookingCodes } from '#ledger/query-code.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Reader } from '#ledger/transaction.ts';
import { secondAtShanghai } from '#platform/clock/clock.ts';
import type { HallParts } from './hall-parts.ts';
import type { KnownPlace } from './show-board.ts';

/** The bookings of that hall's day and place, as the clerk at a window sees them. */
export async function listBooked(
  read: Reader,
  jurisdictionId: JurisdictionId,
  hall: HallDay,
): Promise<Answer<typeof contract.listBooked>> {
  const bookings = await bookingsAt(read, jurisdictionId, hall);
  const people = await bookersOf(read, jurisdictionId, bookings);
  return {
    bookings: bookings.map(({ id, receptionId, startsAt, status, petitionerId }) => {
      const { name = '', phone = '' } = people.get(petitionerId) ?? {};
      const number = hall.tickets.find(({ booked }) => booked?.bookingId === id)?.number;
      return { id, line: receptionId, startsAt, status, name, maskedPhone: maskPhone(phone), number };
    }),
  };
}

/** A booking that can get its number, told so that its owner knows it and a stranger learns nothing. */
export type Offered = Pick<Booking, 'id' | 'startsAt' | 'receptionId'> & { readonly maskedName: string };
export type FindRefusal = CheckInRefusal | { readonly kind: 'hall.no-booking' };

const tailDigits = 4;

/** The bookings behind what somebody typed at the tablet: the whole code, or the last four digits of the phone or more. */
export async function findAtTablet(
  { jurisdictionId, today }: KnownPlace,
  typed: string,
  { database: { read }, clock, bookingCodes }: HallParts & { readonly bookingCodes: BookingCodes },
): Promise<Result<readonly Offered[], FindRefusal>> {
  const hall = today && (await loadHall(read, jurisdictionId, today.id));
  if (!hall) return err({ kind: 'hall.no-booking' });
  const code = parseQueryCode(typed);
  const id = code && (await findByBookingCode(read, jurisdictionId, bookingCodes.hashOf(code)));
  const named = id
    ? await loadBookings(read, jurisdictionId, [id])
    : await bookingsAt(read, jurisdictionId, hall);
  const people = await bookersOf(read, jurisdictionId, named);
  const digits = typed.normalize('NFKC').replaceAll(/\D/gu, '');
  const isMeant = ({ petitionerId }: Booking): boolean =>
    id !== undefined ||
    (digits.length >= tailDigits && (people.get(petitionerId)?.phone ?? '').endsWith(digits));
  const meant = named.filter(isMeant);
  const receptions = await receptionsOf(read, jurisdictionId, meant);
  const now = secondAtShanghai(clock.now());
  const asked = meant.flatMap((booking) => {
    const reception = receptions.get(booking.receptionId);
    return reception
      ? [{ booking, answer: checkIn(booking, { reception, hall, now, atWindow: false }) }]
      : [];
  });
  const offered = asked.filter(({ answer }) => answer.ok).map(({ booking }) => booking);
  if (offered.length > 0)
    return ok(
      offered.map(({ id: bookingId, startsAt, receptionId, petitionerId }) => ({
        id: bookingId,
        startsAt,
        receptionId,
        maskedName: maskName(people.get(petitionerId)?.name ?? ''),
      })),
    );
  const refused = asked.find(({ answer }) => !answer.ok)?.answer;
  return refused && !refused.ok ? refused : err({ kind: 'hall.no-booking' });
}

async function receptionsOf(
  read: Reader,
  jurisdictionId: JurisdictionId,
  bookings: readonly Booking[],
): Promise<ReadonlyMap<ReceptionId, Reception>> {
  const ids = [...new Set(bookings.map(({ receptionId }) => receptionId))];
  const found = await loadReceptions(read, jurisdictionId, ids);
  return new Map(found.map((reception) => [reception.id, reception]));
}
