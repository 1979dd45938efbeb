import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/bookings.ts';
import { bookingsToTell, type ToTell } from '#core/bookings/bookings-to-tell.ts';
import type { Booking } from '#core/bookings/booking.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { bookersOf, loadBookings } from '#ledger/booking-ledger.ts';
import { findByBookingCode, parseQueryCode } from '#ledger/query-code.ts';
import { receptionEvents } from '#ledger/record-reception.ts';
import { waitingBefore } from './book-place.ts';
import type { BookingParts } from './booking-parts.ts';
import { settleReception } from './on-slot.ts';
import type { BookingRefusal } from './refusals.ts';

/** A booking as its code opens it. */
export type OpenedBooking = {
  readonly jurisdictionId: JurisdictionId;
  readonly code: string;
  readonly booking: Booking;
  readonly reception: Reception;
  readonly name: string;
  readonly ahead: number;
  /** What changed since they booked. */
  readonly news: ToTell['why'] | undefined;
};

/** The booking behind what somebody typed as its code. */
export async function openBooking(
  typed: string,
  parts: BookingParts,
): Promise<Result<OpenedBooking, BookingRefusal>> {
  const { database, bookingCodes, readDirectory } = parts;
  const { read } = database;
  const jurisdictionId = (await readDirectory(read))?.office.jurisdictionId;
  const code = parseQueryCode(typed);
  if (!jurisdictionId || !code) return err({ kind: 'bookings.not-found' });
  const id = await findByBookingCode(read, jurisdictionId, bookingCodes.hashOf(code));
  const load = async () => (id ? (await loadBookings(read, jurisdictionId, [id]))[0] : undefined);
  const before = await load();
  if (!before) return err({ kind: 'bookings.not-found' });
  if (before.status === 'waiting') await settleReception(jurisdictionId, before.receptionId, parts);
  const booking = (await load()) ?? before;
  const story = await receptionEvents(read, jurisdictionId, booking.receptionId);
  const reception = foldReception(story);
  if (!reception) return err({ kind: 'bookings.not-found' });
  const person = (await bookersOf(read, jurisdictionId, [booking])).get(booking.petitionerId);
  return ok({
    jurisdictionId,
    code,
    booking,
    reception,
    name: person?.name ?? '',
    ahead: await waitingBefore(read, jurisdictionId, booking, parts),
    news: bookingsToTell(reception, story, [booking])[0]?.why,
  });
}

/** Whether what somebody typed is the code of a booking; one field takes it and the query code of a petition. */
export async function isBookingCode(typed: string, parts: BookingParts): Promise<boolean> {
  const { read } = parts.database;
  const jurisdictionId = (await parts.readDirectory(read))?.office.jurisdictionId;
  const code = parseQueryCode(typed);
  if (!jurisdictionId || !code) return false;
  return (await findByBookingCode(read, jurisdictionId, parts.bookingCodes.hashOf(code))) !== undefined;
}

/** The same as the interface answers it. */
export const presentOwn = ({
  booking,
  reception,
  ahead,
  news,
}: OpenedBooking): Answer<typeof contract.readOwnBooking> => ({
  status: booking.status,
  ahead,
  receptionId: reception.id,
  on: reception.on,
  startsAt: booking.startsAt,
  where: [reception.place, reception.room].filter(Boolean).join(' '),
  leaders: reception.seats.filter(({ empty }) => !empty).map(({ leader }) => leader.name),
  title: booking.matter.title,
  news,
});
