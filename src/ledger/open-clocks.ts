// Open clocks of many petitions at once: read with what they rest on, and moved with the events that say why.
import { sql } from 'kysely';
import type { JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { eventRows, type Circumstances } from './append-events.ts';
import { insertNewRows } from './insert-new-rows.ts';
import { toPetitionEvent } from './load-petition.ts';
import { petitionRows } from './projections/petition-rows.ts';
import { writerOf, type Reader, type Tx } from './transaction.ts';

export type OpenClockFilter = {
  /** Only petitions with a clock whose date is provisional. */
  readonly provisionalOnly: boolean;
  readonly receivedFrom?: PlainDate;
};

/** The next `count` petitions with an open clock after the id `after`, in order, folded from their events. */
export async function nextWithOpenClocks(
  read: Reader,
  jurisdictionId: JurisdictionId,
  filter: OpenClockFilter,
  after: string,
  count: number,
): Promise<readonly PetitionState[]> {
  let query = read
    .selectFrom('petition_clock as c')
    .select('c.petition_id')
    .distinct()
    .where('c.jurisdiction_id', '=', jurisdictionId)
    .where('c.petition_id', '>', after as PetitionId)
    .where('c.stopped_on', 'is', null);
  if (filter.provisionalOnly) query = query.where('c.provisional', '=', true);
  const { receivedFrom } = filter;
  if (receivedFrom !== undefined)
    query = query
      .innerJoin('petition as p', (join) =>
        join.onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('p.id', '=', 'c.petition_id'),
      )
      .where('p.received_on', '>=', receivedFrom);
  const found = await query.orderBy('c.petition_id').limit(count).execute();
  return loadStates(
    read,
    jurisdictionId,
    found.map((row) => row.petition_id),
  );
}

/** Petitions folded from their events, all with one statement. */
export async function loadStates(
  read: Reader,
  jurisdictionId: JurisdictionId,
  ids: readonly PetitionId[],
): Promise<readonly PetitionState[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .selectFrom('event')
    .select(['stream_id', 'kind', 'data'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', 'in', [...ids])
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
  const streams = Map.groupBy(rows, (row) => row.stream_id);
  return [...streams.values()].flatMap((stream) => {
    const state = fold(stream.map((row) => toPetitionEvent(row.kind, row.data)));
    return state ? [state] : [];
  });
}

/** A petition as it was read, and what happens to it. */
export type ClockMove = { readonly before: PetitionState; readonly events: readonly PetitionEvent[] };

/**
 * Writes events that move clocks and change nothing else, with the rows they lead to: one statement a table. A petition that
 * changed since it was read makes the whole transaction stale.
 */
export async function recordClockMoves(
  tx: Tx,
  moves: readonly ClockMove[],
  circumstances: Circumstances,
): Promise<void> {
  if (moves.length === 0) return;
  const { jurisdictionId } = circumstances.actor;
  const written = moves.map(({ before, events }) => {
    const after = fold(events, before) ?? before;
    return { before, events, rows: petitionRows(jurisdictionId, after) };
  });
  const writer = writerOf(tx);
  await lockInOrder(tx, jurisdictionId, moves);
  await insertNewRows(tx, {
    event: written.flatMap(({ before, events }) =>
      eventRows({ kind: 'petition', id: before.id }, before.version, events, circumstances),
    ),
  });
  const clocks = written.flatMap(({ rows }) => rows.petition_clock);
  await sql`
    update petition_clock as c
    set target = v.target, limit_on = v.limit_on, provisional = v.provisional, rung = v.rung
    from unnest(
      ${clocks.map((row) => row.petition_id)}::uuid[], ${clocks.map((row) => row.seq)}::int[],
      ${clocks.map((row) => row.target)}::date[], ${clocks.map((row) => row.limit_on)}::date[],
      ${clocks.map((row) => row.provisional)}::boolean[], ${clocks.map((row) => row.rung)}::smallint[]
    ) as v (petition_id, seq, target, limit_on, provisional, rung)
    where c.jurisdiction_id = ${jurisdictionId} and c.petition_id = v.petition_id and c.seq = v.seq
      and (c.target, c.limit_on, c.provisional, c.rung)
        is distinct from (v.target, v.limit_on, v.provisional, v.rung)`.execute(writer);
  const petitions = written.flatMap(({ rows }) => rows.petition);
  await sql`
    update petition as p
    set version = v.version, next_limit = v.next_limit, next_clock = v.next_clock
    from unnest(
      ${petitions.map((row) => row.id)}::uuid[], ${petitions.map((row) => row.version)}::int[],
      ${petitions.map((row) => row.next_limit)}::date[], ${petitions.map((row) => row.next_clock)}::text[]
    ) as v (id, version, next_limit, next_clock)
    where p.jurisdiction_id = ${jurisdictionId} and p.id = v.id`.execute(writer);
}

// Rows before events, in the order of their ids, as every other writer: or two would each wait for the other.
async function lockInOrder(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  moves: readonly ClockMove[],
): Promise<void> {
  await writerOf(tx)
    .selectFrom('petition')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(
      'id',
      'in',
      moves.map(({ before }) => before.id),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/**
 * Lets nobody start or move a clock until the transaction ends: waits for those who are at it, and keeps others waiting.
 * What is counted afterwards stays so. Reading goes on.
 */
export async function holdClocks(tx: Tx): Promise<void> {
  await sql`lock table petition_clock, suggestion in share mode`.execute(writerOf(tx));
}

/** How many open clocks run on days of that year, those of suggestions that wait for their answer among them. */
export async function countOpenClocksWithin(
  read: Reader,
  jurisdictionId: JurisdictionId,
  year: number,
): Promise<number> {
  const row = await read
    .selectFrom('petition_clock')
    .select((count) => count.fn.countAll<string>().as('clocks'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stopped_on', 'is', null)
    .where('from_on', '<=', `${year}-12-31` as PlainDate)
    .where('limit_on', '>=', `${year}-01-01` as PlainDate)
    .executeTakeFirst();
  const waiting = await read
    .selectFrom('suggestion')
    .select((count) => count.fn.countAll<string>().as('clocks'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('answered_on', 'is', null)
    .where('issued_on', '<=', `${year}-12-31` as PlainDate)
    .where('limit_on', '>=', `${year}-01-01` as PlainDate)
    .executeTakeFirst();
  return Number(row?.clocks ?? 0) + Number(waiting?.clocks ?? 0);
}

/** Whether a provisional limit ends on a day that is known by now. */
export async function hasLimitsToSettle(
  read: Reader,
  jurisdictionId: JurisdictionId,
  publishedThrough: PlainDate,
): Promise<boolean> {
  const row = await read
    .selectFrom('petition_clock')
    .select('seq')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stopped_on', 'is', null)
    .where('limit_on', '<=', publishedThrough)
    .where('provisional', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
