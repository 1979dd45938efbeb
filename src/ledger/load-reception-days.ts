// What was written down of the receptions of some days, whenever it was written: so that a report can be computed as it
// stands, and as it was known on the evening of its day.
import { sql } from 'kysely';
import { foldBooking } from '#core/bookings/evolve-booking.ts';
import { foldHall } from '#core/hall/evolve-hall.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import type { ReportFacts } from '#core/receptions/report-rows.ts';
import { toBookingEvent } from './booking-ledger.ts';
import { hallsBetween } from './load-hall.ts';
import { toHallEvent } from './record-hall.ts';
import { toReceptionEvent } from './record-reception.ts';
import type { Reader } from './transaction.ts';

type Span = { readonly from: PlainDate; readonly through: PlainDate };
type Written = { readonly kind: string; readonly data: unknown; readonly recordedAt: Date };
type Streams = readonly (readonly Written[])[];

/** What happened in the streams of those days. */
export type ReceptionDays = {
  readonly receptions: Streams;
  readonly bookings: Streams;
  readonly halls: Streams;
};

/** The receptions held from one day through another with their bookings, and the halls of those days. No right is asked here. */
export async function loadReceptionDays(
  read: Reader,
  jurisdictionId: JurisdictionId,
  span: Span,
): Promise<ReceptionDays> {
  const receptions = await read
    .selectFrom('reception')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('held_on', '>=', span.from)
    .where('held_on', '<=', span.through)
    .orderBy('held_on')
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  const ids = receptions.map(({ id }) => id);
  const bookings = ids.length
    ? await read
        .selectFrom('booking')
        .select('id')
        .where('jurisdiction_id', '=', jurisdictionId)
        .where('reception_id', 'in', ids)
        .orderBy('starts_at')
        .orderBy('place')
        .orderBy('rank')
        .orderBy('id')
        .execute()
    : [];
  const halls = (await hallsBetween(read, jurisdictionId, span)).toReversed();
  const load = (kind: StreamKind, found: readonly { readonly id: string }[]) =>
    streamsOf(read, jurisdictionId, kind, found);
  return {
    receptions: await load('reception', receptions),
    bookings: await load('booking', bookings),
    halls: await load('hall', halls),
  };
}

/** What had been written down before a moment; everything without one. */
export function knownBefore(
  { receptions, bookings, halls }: ReceptionDays,
  until: Date | undefined,
): Pick<ReportFacts, 'receptions' | 'bookings' | 'halls'> {
  const known = <State>(streams: Streams, fold: (written: readonly Written[]) => State | undefined) =>
    streams.flatMap(
      (stream) => fold(until ? stream.filter(({ recordedAt }) => recordedAt < until) : stream) ?? [],
    );
  return {
    receptions: known(receptions, (all) =>
      foldReception(all.map((one) => toReceptionEvent(one.kind, one.data))),
    ),
    bookings: known(bookings, (all) => foldBooking(all.map((one) => toBookingEvent(one.kind, one.data)))),
    halls: known(halls, (all) => foldHall(all.map((one) => toHallEvent(one.kind, one.data)))),
  };
}

type StreamKind = 'reception' | 'booking' | 'hall';

async function streamsOf(
  read: Reader,
  jurisdictionId: JurisdictionId,
  kind: StreamKind,
  found: readonly { readonly id: string }[],
): Promise<Streams> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const rows = await read
    .selectFrom('event')
    .select(['stream_id', 'kind', 'data', 'recorded_at as recordedAt'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(sql`stream_id`, 'in', ids)
    .where('stream_kind', '=', kind)
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
  const streams = Map.groupBy(rows, ({ stream_id }): string => stream_id);
  return ids.map((id) => streams.get(id) ?? []);
}
