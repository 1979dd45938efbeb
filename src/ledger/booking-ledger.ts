// Bookings: each a stream of its own, with one row that says which place it has.
import { sql } from 'kysely';
import type { Booking, BookingEvent } from '#core/bookings/booking.ts';
import { foldBooking } from '#core/bookings/evolve-booking.ts';
import type { AccountId, BookingId, JurisdictionId, PetitionerId, ReceptionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { messageOwedFor } from '#core/messages/message-cause.ts';
import { appendEvents, type Circumstances } from './append-events.ts';
import { oweMessage, settleRung } from './message-outbox.ts';
import { bookingRows } from './projections/booking-rows.ts';
import { writerOf, type Reader, type Tx } from './transaction.ts';

/** The bookings of those ids, in their order; unknown ones are left out. No right is asked here. */
export async function loadBookings(
  read: Reader,
  jurisdictionId: JurisdictionId,
  ids: readonly BookingId[],
): Promise<readonly Booking[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .selectFrom('event')
    .select(['stream_id', 'kind', 'data'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', 'in', [...ids])
    .where('stream_kind', '=', 'booking')
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
  const streams = Map.groupBy(rows, (row) => row.stream_id);
  return ids.flatMap(
    (id) => foldBooking((streams.get(id) ?? []).map((row) => toBookingEvent(row.kind, row.data))) ?? [],
  );
}

export type RecordedBookingEvent = {
  readonly event: BookingEvent;
  readonly at: Date;
  readonly actorId: AccountId;
};

/** What happened to one booking, with when each was written down and by whom. */
export async function bookingStory(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: BookingId,
): Promise<readonly RecordedBookingEvent[]> {
  const rows = await read
    .selectFrom('event')
    .select(['kind', 'data', 'recorded_at', 'actor_id'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_kind', '=', 'booking')
    .where('stream_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    event: toBookingEvent(row.kind, row.data),
    at: row.recorded_at,
    actorId: row.actor_id,
  }));
}

/** The bookings of one reception by their slots: places first, then turns; what was cancelled last. */
export async function bookingsOf(
  read: Reader,
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
): Promise<readonly Booking[]> {
  const rows = await read
    .selectFrom('booking')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reception_id', '=', receptionId)
    .orderBy(sql`status = 'cancelled'`)
    .orderBy('starts_at')
    .orderBy('place')
    .orderBy('rank')
    .orderBy('id')
    .execute();
  return loadBookings(
    read,
    jurisdictionId,
    rows.map(({ id }) => id),
  );
}

/** The coming receptions where somebody waits. */
export async function receptionsWithWaits(
  read: Reader,
  jurisdictionId: JurisdictionId,
  from: PlainDate,
): Promise<readonly ReceptionId[]> {
  const rows = await read
    .selectFrom('booking as b')
    .innerJoin('reception as r', (on) =>
      on.onRef('r.jurisdiction_id', '=', 'b.jurisdiction_id').onRef('r.id', '=', 'b.reception_id'),
    )
    .select('r.id')
    .distinct()
    .where('b.jurisdiction_id', '=', jurisdictionId)
    .where('b.status', '=', 'waiting')
    .where('r.status', '=', 'published')
    .where('r.held_on', '>=', from)
    .orderBy('r.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Who somebody is and how to reach them. */
export type Booker = { readonly name: string; readonly phone: string; readonly email: string };

/** Who booked, by their ids. */
export async function bookersOf(
  read: Reader,
  jurisdictionId: JurisdictionId,
  bookings: readonly Pick<Booking, 'petitionerId'>[],
): Promise<ReadonlyMap<PetitionerId, Booker>> {
  if (bookings.length === 0) return new Map();
  const rows = await read
    .selectFrom('petitioner')
    .select(['id', 'name', 'phone', 'email'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(
      'id',
      'in',
      bookings.map(({ petitionerId }) => petitionerId),
    )
    .execute();
  return new Map(rows.map(({ id, ...person }) => [id, person]));
}

/** Whether somebody of that name and phone has a place in the reception or waits for one; `except` is not counted. */
export async function hasBooked(
  read: Reader,
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
  { name, phone }: { readonly name: string; readonly phone: string },
  except: BookingId,
): Promise<boolean> {
  const row = await read
    .selectFrom('booking as b')
    .innerJoin('petitioner as p', (on) =>
      on.onRef('p.jurisdiction_id', '=', 'b.jurisdiction_id').onRef('p.id', '=', 'b.petitioner_id'),
    )
    .select('b.id')
    .where('b.jurisdiction_id', '=', jurisdictionId)
    .where('b.reception_id', '=', receptionId)
    .where('b.status', 'in', ['booked', 'waiting'])
    .where('b.id', '<>', except)
    .where('p.name', '=', name)
    .where('p.phone', '=', phone)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes what was decided about one booking: the event, its row and the message it asks for, in the caller's transaction. */
export async function recordBooking(
  tx: Tx,
  id: BookingId,
  before: Booking | undefined,
  event: BookingEvent,
  circumstances: Circumstances,
): Promise<void> {
  await appendEvents(tx, { kind: 'booking', id }, before?.version ?? 0, [event], circumstances);
  const stream = await loadBookings(tx.read, circumstances.actor.jurisdictionId, [id]);
  const [after] = stream;
  if (!after) throw new Error('nothing to record');
  for (const row of bookingRows(circumstances.actor.jurisdictionId, after).booking)
    await writerOf(tx)
      .insertInto('booking')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(row))
      .execute();
  const { jurisdictionId } = circumstances.actor;
  const owed = messageOwedFor(event, after.version);
  if (owed) await oweMessage(tx, jurisdictionId, id, owed, circumstances.at);
  if (event.kind === 'BookingTold') await settleRung(tx, jurisdictionId, id, circumstances.at);
}

/** Ties the code on the slip, by its hash, to the booking. */
export async function storeBookingCode(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  bookingId: BookingId,
  codeHash: Buffer,
): Promise<void> {
  await writerOf(tx)
    .insertInto('booking_code')
    .values({ jurisdiction_id: jurisdictionId, booking_id: bookingId, code_hash: codeHash })
    .execute();
}

export function toBookingEvent(kind: string, data: unknown): BookingEvent {
  return { ...(data as object), kind } as BookingEvent;
}
