// Suggestions: each a short stream of its own, with one row for lists.
import { sql, type SqlBool } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import type { JurisdictionId, PetitionId, SuggestionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { mayAnswerSuggestion, mayReadSuggestion } from '#core/suggestions/answer-suggestion.ts';
import { foldSuggestion, type Suggestion, type SuggestionEvent } from '#core/suggestions/suggestion.ts';
import { appendEvents, type Circumstances } from './append-events.ts';
import { suggestionRows } from './projections/suggestion-rows.ts';
import { writerOf, type Reader, type Tx } from './transaction.ts';

/** The suggestion, if this post may know of it. */
export async function loadSuggestion(
  read: Reader,
  actor: Actor,
  id: SuggestionId,
): Promise<Suggestion | undefined> {
  const [found] = await loadSuggestions(read, actor.jurisdictionId, [id]);
  return found && mayReadSuggestion(actor, found) ? found : undefined;
}

const listedMax = 200;

/** Those the post may know of: what waits for an answer first, the nearest limit before others; then the newest. */
export async function listSuggestions(read: Reader, actor: Actor): Promise<readonly Suggestion[]> {
  const rows = await read
    .selectFrom('suggestion')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdictionId)
    .where(mayReadAny(actor) ? sql<SqlBool>`true` : sql<SqlBool>`to_unit_id = ${actor.unitId}`)
    .orderBy(sql`answered_on is not null`)
    .orderBy(sql`case when answered_on is null then limit_on end`)
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .limit(listedMax)
    .execute();
  const ids = rows.map((row) => row.id);
  const found = new Map(
    (await loadSuggestions(read, actor.jurisdictionId, ids)).map((suggestion) => [suggestion.id, suggestion]),
  );
  return ids
    .flatMap((id) => found.get(id) ?? [])
    .filter((suggestion) => mayReadSuggestion(actor, suggestion));
}

/**
 * Those that cite a petition and that the post may know of, in the order they were given; with `until`, as they had been
 * recorded before that moment.
 */
export async function suggestionsCiting(
  read: Reader,
  actor: Actor,
  petitionId: PetitionId,
  until: Date | undefined,
): Promise<readonly Suggestion[]> {
  const rows = await read
    .selectFrom('suggestion')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdictionId)
    .where(sql<SqlBool>`cited_ids @> array[${petitionId}]::uuid[]`)
    .where(mayReadAny(actor) ? sql<SqlBool>`true` : sql<SqlBool>`to_unit_id = ${actor.unitId}`)
    .orderBy('id')
    .execute();
  const ids = rows.map((row) => row.id);
  const found = await loadSuggestions(read, actor.jurisdictionId, ids, until);
  return found.filter((suggestion) => mayReadSuggestion(actor, suggestion));
}

/** All that wait for an answer, whoever may know of them; with `issuedFrom`, those given from that day on. */
export async function unansweredSuggestions(
  read: Reader,
  jurisdictionId: JurisdictionId,
  issuedFrom?: PlainDate,
): Promise<readonly Suggestion[]> {
  let query = read
    .selectFrom('suggestion')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('answered_on', 'is', null);
  if (issuedFrom) query = query.where('issued_on', '>=', issuedFrom);
  const rows = await query.execute();
  return loadSuggestions(
    read,
    jurisdictionId,
    rows.map((row) => row.id),
  );
}

/** How many wait for this post's answer, and how many of them are late. */
export async function countUnanswered(
  read: Reader,
  actor: Actor,
  today: PlainDate,
): Promise<{ readonly open: number; readonly late: number }> {
  const addressee = { unitId: actor.unitId, name: '' };
  const row = await read
    .selectFrom('suggestion')
    .select([
      sql<number>`count(*)::int`.as('open'),
      sql<number>`count(*) filter (where limit_on < ${today})::int`.as('late'),
    ])
    .where('jurisdiction_id', '=', actor.jurisdictionId)
    .where('to_unit_id', '=', actor.unitId)
    .where(mayAnswerSuggestion(actor, { addressee }) ? sql<SqlBool>`true` : sql<SqlBool>`false`)
    .where('answered_on', 'is', null)
    .executeTakeFirstOrThrow();
  return row;
}

/** Writes what was decided: the events and the row they lead to, in the caller's transaction. */
export async function recordSuggestion(
  tx: Tx,
  id: SuggestionId,
  before: readonly SuggestionEvent[],
  events: readonly SuggestionEvent[],
  circumstances: Circumstances,
): Promise<void> {
  const after = foldSuggestion([...before, ...events]);
  if (!after) throw new Error('nothing to record');
  await appendEvents(tx, { kind: 'suggestion', id }, before.length, events, circumstances);
  for (const row of suggestionRows(circumstances.actor.jurisdictionId, after).suggestion)
    await writerOf(tx)
      .insertInto('suggestion')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(row))
      .execute();
}

/** What happened to one suggestion, for the next decision on it. */
export async function suggestionEvents(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: SuggestionId,
): Promise<readonly SuggestionEvent[]> {
  const rows = await eventsOf(read, jurisdictionId, [id]).execute();
  return rows.map((row) => toSuggestionEvent(row.kind, row.data));
}

export function toSuggestionEvent(kind: string, data: unknown): SuggestionEvent {
  return { ...(data as object), kind } as SuggestionEvent;
}

async function loadSuggestions(
  read: Reader,
  jurisdictionId: JurisdictionId,
  ids: readonly SuggestionId[],
  until?: Date,
): Promise<readonly Suggestion[]> {
  if (ids.length === 0) return [];
  let events = eventsOf(read, jurisdictionId, ids);
  if (until) events = events.where('recorded_at', '<', until);
  const streams = Map.groupBy(await events.execute(), (row) => row.stream_id);
  return [...streams.values()].flatMap(
    (stream) => foldSuggestion(stream.map((row) => toSuggestionEvent(row.kind, row.data))) ?? [],
  );
}

function eventsOf(read: Reader, jurisdictionId: JurisdictionId, ids: readonly SuggestionId[]) {
  return read
    .selectFrom('event')
    .select(['stream_id', 'kind', 'data'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', 'in', [...ids])
    .where('stream_kind', '=', 'suggestion')
    .orderBy('stream_id')
    .orderBy('version');
}

// Who may read one addressed to nobody here may read all of them.
const mayReadAny = (actor: Actor): boolean =>
  mayReadSuggestion(actor, { addressee: { unitId: undefined, name: '' } });
