// Lists of invitations and contact points: each a stream of its own with its rows.
import { sql } from 'kysely';
import type { ContactPointId, InvitationListId, JurisdictionId, UnitId } from '#core/kit/ids.ts';
import type { ContactPoint, ContactPointEvent } from '#core/outreach/contact-point.ts';
import { foldContactPoint } from '#core/outreach/evolve-contact-point.ts';
import {
  foldInvitationList,
  type InvitationList,
  type InvitationListEvent,
} from '#core/outreach/invitation-list.ts';
import { appendEvents, type Circumstances, type Stream } from './append-events.ts';
import { contactPointRows, invitationListRows } from './projections/outreach-rows.ts';
import { writerOf, type Reader, type Tx } from './transaction.ts';

/** The list of a unit for a month; no right is asked here. */
export async function findInvitationList(
  read: Reader,
  jurisdictionId: JurisdictionId,
  unitId: UnitId,
  month: string,
): Promise<InvitationList | undefined> {
  const row = await read
    .selectFrom('invitation_list')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('unit_id', '=', unitId)
    .where('month', '=', month)
    .executeTakeFirst();
  return row && foldInvitationList(await invitationListEvents(read, jurisdictionId, row.id));
}

/** The months for which a unit has a list, the newest first, at most three years of them. */
export async function monthsListed(
  read: Reader,
  jurisdictionId: JurisdictionId,
  unitId: UnitId,
): Promise<readonly string[]> {
  const rows = await read
    .selectFrom('invitation_list')
    .select('month')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('unit_id', '=', unitId)
    .orderBy('month', 'desc')
    .limit(36)
    .execute();
  return rows.map(({ month }) => month);
}

export async function invitationListEvents(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: InvitationListId,
): Promise<readonly InvitationListEvent[]> {
  const rows = await eventsOf(read, jurisdictionId, { kind: 'invitation-list', id });
  return rows.map((row) => toInvitationListEvent(row.kind, row.data));
}

/** Holds one unit's lists until the transaction ends, so that two who draw at the same moment draw one list. */
export async function holdInvitationLists(tx: Tx, unitId: UnitId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('invitation-list'), hashtext(${unitId}))`.execute(
    writerOf(tx),
  );
}

/** Writes what was decided on a list: events and rows, in the caller's transaction. */
export async function recordInvitationList(
  tx: Tx,
  id: InvitationListId,
  before: readonly InvitationListEvent[],
  events: readonly InvitationListEvent[],
  circumstances: Circumstances,
): Promise<void> {
  const after = foldInvitationList([...before, ...events]);
  if (!after) throw new Error('nothing to record');
  await appendEvents(tx, { kind: 'invitation-list', id }, before.length, events, circumstances);
  const writer = writerOf(tx);
  const rows = invitationListRows(circumstances.actor.jurisdictionId, after);
  for (const row of rows.invitation_list)
    await writer
      .insertInto('invitation_list')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(row))
      .execute();
  for (const row of rows.invitation_list_item)
    await writer
      .insertInto('invitation_list_item')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction_id', 'list_id', 'petition_id']).doUpdateSet(row),
      )
      .execute();
}

export function toInvitationListEvent(kind: string, data: unknown): InvitationListEvent {
  return { ...(data as object), kind } as InvitationListEvent;
}

/** One contact point as its events have it; no right is asked here. */
export async function contactPointEvents(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: ContactPointId,
): Promise<readonly ContactPointEvent[]> {
  const rows = await eventsOf(read, jurisdictionId, { kind: 'contact-point', id });
  return rows.map((row) => toContactPointEvent(row.kind, row.data));
}

/** Every contact point of the jurisdiction, those that ended too. */
export async function allContactPoints(
  read: Reader,
  jurisdictionId: JurisdictionId,
): Promise<readonly ContactPoint[]> {
  const rows = await read
    .selectFrom('event as e')
    .innerJoin('contact_point as c', (join) =>
      join.onRef('c.jurisdiction_id', '=', 'e.jurisdiction_id').onRef('c.id', '=', 'e.stream_id'),
    )
    .select(['e.stream_id', 'e.kind', 'e.data'])
    .where('e.jurisdiction_id', '=', jurisdictionId)
    .where('e.stream_kind', '=', 'contact-point')
    .orderBy('e.stream_id')
    .orderBy('e.version')
    .execute();
  const streams = Map.groupBy(rows, (row) => row.stream_id);
  return [...streams.values()].flatMap(
    (stream) => foldContactPoint(stream.map((row) => toContactPointEvent(row.kind, row.data))) ?? [],
  );
}

/** Writes what was decided on a contact point: events and rows, in the caller's transaction. */
export async function recordContactPoint(
  tx: Tx,
  id: ContactPointId,
  before: readonly ContactPointEvent[],
  events: readonly ContactPointEvent[],
  circumstances: Circumstances,
): Promise<void> {
  const after = foldContactPoint([...before, ...events]);
  if (!after) throw new Error('nothing to record');
  await appendEvents(tx, { kind: 'contact-point', id }, before.length, events, circumstances);
  const writer = writerOf(tx);
  const rows = contactPointRows(circumstances.actor.jurisdictionId, after);
  for (const row of rows.contact_point)
    await writer
      .insertInto('contact_point')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(row))
      .execute();
  for (const row of rows.contact_visit)
    await writer
      .insertInto('contact_visit')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction_id', 'point_id', 'visit_id']).doUpdateSet(row),
      )
      .execute();
}

export function toContactPointEvent(kind: string, data: unknown): ContactPointEvent {
  return { ...(data as object), kind } as ContactPointEvent;
}

function eventsOf(read: Reader, jurisdictionId: JurisdictionId, { kind, id }: Stream) {
  return read
    .selectFrom('event')
    .select(['kind', 'data'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', id)
    .where('stream_kind', '=', kind)
    .orderBy('version')
    .execute();
}
