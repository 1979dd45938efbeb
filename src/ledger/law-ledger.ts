// What the office adds to the shipped law is a stream of its own: small, read when it changed, never overwritten.
import type { LawEvent } from '#core/clocks/law-events.ts';
import type { AccountId, JurisdictionId } from '#core/kit/ids.ts';
import { appendEvents, type Circumstances } from './append-events.ts';
import type { Reader, Tx } from './transaction.ts';

/** The stream of an office's law; one office has one. */
const lawStream = '6b61696d-656e-7000-8000-6c6177000000';

/** An addition with who made it and when. */
export type RecordedLaw = {
  readonly event: LawEvent;
  readonly actorId: AccountId;
  readonly recordedAt: Date;
};

export type LawLog = {
  readonly version: number;
  readonly events: readonly LawEvent[];
  readonly entries: readonly RecordedLaw[];
};

/** Everything this office added to the law. */
export async function loadLawLog(read: Reader, jurisdictionId: JurisdictionId): Promise<LawLog> {
  const rows = await read
    .selectFrom('event')
    .select(['kind', 'data', 'version', 'actor_id', 'recorded_at'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', lawStream)
    .orderBy('version')
    .execute();
  // A stored event is one this program wrote: its kind says its shape.
  const entries = rows.map((row) => ({
    event: { ...(row.data as object), kind: row.kind } as LawEvent,
    actorId: row.actor_id,
    recordedAt: row.recorded_at,
  }));
  return { version: rows.at(-1)?.version ?? 0, events: entries.map(({ event }) => event), entries };
}

/** How far the stream has come: cheap enough to ask on every request. */
export async function lawVersion(read: Reader): Promise<number> {
  const row = await read
    .selectFrom('office')
    .innerJoin('event', 'event.jurisdiction_id', 'office.jurisdiction_id')
    .select('event.version')
    .where('event.stream_id', '=', lawStream)
    .orderBy('event.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Adds to the law; somebody who was faster makes the whole transaction stale. */
export async function recordLaw(
  tx: Tx,
  version: number,
  events: readonly LawEvent[],
  circumstances: Circumstances,
): Promise<void> {
  await appendEvents(tx, { kind: 'law', id: lawStream }, version, events, circumstances);
}
