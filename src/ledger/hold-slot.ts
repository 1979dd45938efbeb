// A slot is decided on by one at a time: whoever decides holds its row until the transaction ends.
import { sql } from 'kysely';
import type { ClockTime } from '#core/kit/clock-time.ts';
import type { BookingId, JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import type { Hold } from '#core/bookings/slot-state.ts';
import type { SlotOf } from '#core/bookings/booking.ts';
import { loadReceptions } from './record-reception.ts';
import { writerOf, type Reader, type Tx } from './transaction.ts';

/**
 * Holds the slot, and keeps its reception from being changed or called off meanwhile; ends the holds whose time is over.
 * A slot that is not there holds nothing, and the rules refuse it.
 */
export async function holdSlot(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  { receptionId, startsAt }: SlotOf,
  now: Date,
): Promise<void> {
  const { read } = tx;
  await read
    .selectFrom('reception')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', receptionId)
    .forShare()
    .execute();
  await read
    .selectFrom('reception_slot')
    .select('starts_at')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reception_id', '=', receptionId)
    .where('starts_at', '=', startsAt)
    .forUpdate()
    .execute();
  await writerOf(tx)
    .deleteFrom('booking_hold')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reception_id', '=', receptionId)
    .where('starts_at', '=', startsAt)
    .where('ends_at', '<=', now)
    .execute();
}

/** Keeps one person from booking twice at the same moment: whoever has the same phone waits until the transaction ends. */
export async function holdPerson(tx: Tx, receptionId: ReceptionId, phone: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${receptionId}), hashtext(${phone}))`.execute(writerOf(tx));
}

/** What a slot holds at this moment, with its reception. */
export async function readSlot(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { receptionId, startsAt }: SlotOf,
  now: Date,
) {
  const [[reception], rows, holds] = await Promise.all([
    loadReceptions(read, jurisdictionId, [receptionId]),
    read
      .selectFrom('booking')
      .select(['id', 'place', 'rank'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('reception_id', '=', receptionId)
      .where('starts_at', '=', startsAt)
      .where('status', '<>', 'cancelled')
      .execute(),
    currentHolds(read, jurisdictionId, { receptionId, startsAt }, now),
  ]);
  return {
    startsAt,
    reception,
    taken: rows.flatMap(({ place }) => place ?? []),
    waiting: rows.flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }])),
    holds,
  };
}

function currentHolds(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { receptionId, startsAt }: SlotOf,
  now: Date,
): Promise<readonly Hold[]> {
  return read
    .selectFrom('booking_hold')
    .select(['id', 'place'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reception_id', '=', receptionId)
    .where('starts_at', '=', startsAt)
    .where('ends_at', '>', now)
    .execute();
}

/** How many places of each slot are gone, kept ones with them, and how many wait. */
export async function countSlots(
  read: Reader,
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
  now: Date,
): Promise<ReadonlyMap<ClockTime, { readonly taken: number; readonly waiting: number }>> {
  const booked = await read
    .selectFrom('booking')
    .select(['starts_at', 'place', 'rank'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reception_id', '=', receptionId)
    .where('status', '<>', 'cancelled')
    .execute();
  const held = await read
    .selectFrom('booking_hold')
    .select('starts_at')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reception_id', '=', receptionId)
    .where('ends_at', '>', now)
    .execute();
  const counts = new Map<ClockTime, { taken: number; waiting: number }>();
  const at = (startsAt: ClockTime) => {
    const known = counts.get(startsAt) ?? { taken: 0, waiting: 0 };
    counts.set(startsAt, known);
    return known;
  };
  for (const { starts_at, place } of booked) at(starts_at)[place === null ? 'waiting' : 'taken'] += 1;
  for (const { starts_at } of held) at(starts_at).taken += 1;
  return counts;
}

/** Keeps a place until `endsAt`; a hold of the same id, wherever it was, ends with it. */
export async function storeHold(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  { receptionId, startsAt }: SlotOf,
  { id, place, endsAt }: Hold & { readonly endsAt: Date },
): Promise<void> {
  await endHold(tx, jurisdictionId, id);
  await writerOf(tx)
    .insertInto('booking_hold')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      reception_id: receptionId,
      starts_at: startsAt,
      place,
      ends_at: endsAt,
    })
    .execute();
}

export async function endHold(tx: Tx, jurisdictionId: JurisdictionId, id: BookingId): Promise<void> {
  await writerOf(tx)
    .deleteFrom('booking_hold')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}
