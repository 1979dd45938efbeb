// Halls: a place and a day is a stream of its own, with its rows for who is called next.
import { sql, type Transaction } from 'kysely';
import { evolveHall } from '#core/hall/evolve-hall.ts';
import type { HallDay, HallEvent } from '#core/hall/hall-day.ts';
import type { HallId, JurisdictionId } from '#core/kit/ids.ts';
import { appendEvents, type Circumstances } from './append-events.ts';
import { canonicalJson } from './leaf.ts';
import { hallRows, type HallRows } from './projections/hall-rows.ts';
import type { AllTables } from './tables.ts';
import { writerOf, type Tx } from './transaction.ts';

/**
 * Holds the hall until the transaction ends: whoever decides next waits and then sees what was decided before, so that
 * no number is given or called twice.
 */
export async function holdHall(tx: Tx, jurisdictionId: JurisdictionId, id: HallId): Promise<void> {
  await writerOf(tx)
    .selectFrom('hall_day')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

/** Holds the opening of halls at that place, so that two who open it at the same moment open one. */
export async function holdPlace(tx: Tx, jurisdictionId: JurisdictionId, place: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('hall'), hashtext(${`${jurisdictionId} ${place}`}))`.execute(
    writerOf(tx),
  );
}

/** Writes what was decided: the events and the rows they lead to, in the caller's transaction; gives what is so after it. */
export async function recordHall(
  tx: Tx,
  before: HallDay | undefined,
  events: readonly HallEvent[],
  circumstances: Circumstances,
): Promise<HallDay> {
  const after = events.reduce(evolveHall, before);
  if (!after) throw new Error('nothing to record');
  if (events.length === 0) return after;
  await appendEvents(tx, { kind: 'hall', id: after.id }, before?.version ?? 0, events, circumstances);
  const { jurisdictionId } = circumstances.actor;
  await writeRows(writerOf(tx), before && hallRows(jurisdictionId, before), hallRows(jurisdictionId, after));
  return after;
}

export function toHallEvent(kind: string, data: unknown): HallEvent {
  return { ...(data as object), kind } as HallEvent;
}

// Only what changed is written: a hall of a thousand numbers is no slower to call in than one of ten.
async function writeRows(
  writer: Transaction<AllTables>,
  before: HallRows | undefined,
  after: HallRows,
): Promise<void> {
  for (const row of after.hall_day)
    await writer
      .insertInto('hall_day')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(row))
      .execute();
  for (const row of changed(before?.hall_window, after.hall_window))
    await writer
      .insertInto('hall_window')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'hall_id', 'seq']).doUpdateSet(row))
      .execute();
  for (const row of changed(before?.hall_ticket, after.hall_ticket))
    await writer
      .insertInto('hall_ticket')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'hall_id', 'serial']).doUpdateSet(row))
      .execute();
}

const changed = <Row extends object>(before: readonly Row[] = [], after: readonly Row[]): readonly Row[] =>
  after.filter((row, at) => before[at] === undefined || canonicalJson(before[at]) !== canonicalJson(row));
