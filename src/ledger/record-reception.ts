// Receptions: each a stream of its own, with its rows for the roster and for booking.
import { sql, type Transaction } from 'kysely';
import type { AccountId, JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import { slotsOf } from '#core/receptions/reception-slots.ts';
import type { Reception, ReceptionEvent } from '#core/receptions/reception.ts';
import { changesToTell } from '#core/receptions/whom-to-tell.ts';
import { appendEvents, type Circumstances } from './append-events.ts';
import { canonicalJson } from './leaf.ts';
import { oweNews } from './message-outbox.ts';
import { receptionRows, type ReceptionRows } from './projections/reception-rows.ts';
import type { AllTables } from './tables.ts';
import { writerOf, type Reader, type Tx } from './transaction.ts';

/** What happened to one reception, for the next decision on it. */
export async function receptionEvents(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: ReceptionId,
): Promise<readonly ReceptionEvent[]> {
  const rows = await eventsOf(read, jurisdictionId, [id]);
  return rows.map((row) => toReceptionEvent(row.kind, row.data));
}

/** The same with when each was written down, and by whom. */
export async function receptionStory(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: ReceptionId,
): Promise<readonly RecordedReceptionEvent[]> {
  const rows = await eventsOf(read, jurisdictionId, [id]);
  return rows.map((row) => ({
    event: toReceptionEvent(row.kind, row.data),
    at: row.recorded_at,
    actorId: row.actor_id,
  }));
}

export type RecordedReceptionEvent = {
  readonly event: ReceptionEvent;
  readonly at: Date;
  readonly actorId: AccountId;
};

/** The receptions of those ids, in their order; unknown ones are left out. No right is asked here. */
export async function loadReceptions(
  read: Reader,
  jurisdictionId: JurisdictionId,
  ids: readonly ReceptionId[],
): Promise<readonly Reception[]> {
  if (ids.length === 0) return [];
  const streams = Map.groupBy(await eventsOf(read, jurisdictionId, ids), (row) => row.stream_id);
  return ids.flatMap((id) => {
    const stream = streams.get(id) ?? [];
    return foldReception(stream.map((row) => toReceptionEvent(row.kind, row.data))) ?? [];
  });
}

/** The receptions from one day through another, the earliest first; those called off stand in it too. */
export async function receptionsBetween(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { from, through }: { readonly from: PlainDate; readonly through: PlainDate },
): Promise<readonly Reception[]> {
  const rows = await read
    .selectFrom('reception')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('held_on', '>=', from)
    .where('held_on', '<=', through)
    .orderBy('held_on')
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return loadReceptions(
    read,
    jurisdictionId,
    rows.map((row) => row.id),
  );
}

/**
 * Holds the roster of the jurisdiction until the transaction ends, so that two who plan at the same moment see each
 * other's sittings. Bookings do not wait for it.
 */
export async function holdRoster(tx: Tx, jurisdictionId: JurisdictionId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('roster'), hashtext(${jurisdictionId}))`.execute(
    writerOf(tx),
  );
}

/**
 * Writes what was decided: the events, the rows they lead to and the messages they ask for, in the caller's transaction.
 */
export async function recordReception(
  tx: Tx,
  id: ReceptionId,
  before: readonly ReceptionEvent[],
  events: readonly ReceptionEvent[],
  circumstances: Circumstances,
): Promise<void> {
  if (events.length === 0) return;
  const after = foldReception([...before, ...events]);
  if (!after) throw new Error('nothing to record');
  await appendEvents(tx, { kind: 'reception', id }, before.length, events, circumstances);
  const { jurisdictionId } = circumstances.actor;
  const known = foldReception(before);
  await writeRows(
    writerOf(tx),
    known && receptionRows(jurisdictionId, known),
    receptionRows(jurisdictionId, after),
  );
  // After the rows: whoever is booking holds the reception until their booking can be seen here.
  if (
    changesToTell([...before, ...events]).some(({ version }) => version > before.length) ||
    losesPlaces(known, after)
  )
    await oweNews(tx, jurisdictionId, id, after.version, circumstances.at);
}

const losesPlaces = (before: Reception | undefined, after: Reception): boolean => {
  const left = new Map(slotsOf(after).map(({ startsAt, capacity }) => [startsAt, capacity]));
  const slots = before ? slotsOf(before) : [];
  return slots.some(({ startsAt, capacity }) => (left.get(startsAt) ?? 0) < capacity);
};

export function toReceptionEvent(kind: string, data: unknown): ReceptionEvent {
  return { ...(data as object), kind } as ReceptionEvent;
}

// Seats and slots are written anew only where they changed, so that whoever books a slot is not in the way.
async function writeRows(
  writer: Transaction<AllTables>,
  before: ReceptionRows | undefined,
  after: ReceptionRows,
): Promise<void> {
  for (const row of after.reception)
    await writer
      .insertInto('reception')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(row))
      .execute();
  await replace(writer, 'reception_seat', before?.reception_seat ?? [], after.reception_seat);
  await replace(writer, 'reception_slot', before?.reception_slot ?? [], after.reception_slot);
}

type ListTable = 'reception_seat' | 'reception_slot';

async function replace<Table extends ListTable>(
  writer: Transaction<AllTables>,
  table: Table,
  before: ReceptionRows[Table],
  after: ReceptionRows[Table],
): Promise<void> {
  if (canonicalJson(before) === canonicalJson(after)) return;
  const [old] = before;
  if (old)
    await writer
      .deleteFrom<ListTable>(table)
      .where('jurisdiction_id', '=', old.jurisdiction_id)
      .where('reception_id', '=', old.reception_id)
      .execute();
  if (after.length > 0)
    await writer
      .insertInto<ListTable>(table)
      .values([...after])
      .execute();
}

function eventsOf(read: Reader, jurisdictionId: JurisdictionId, ids: readonly ReceptionId[]) {
  return read
    .selectFrom('event')
    .select(['stream_id', 'kind', 'data', 'recorded_at', 'actor_id'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', 'in', [...ids])
    .where('stream_kind', '=', 'reception')
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
}
