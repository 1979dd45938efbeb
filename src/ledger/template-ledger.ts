// The office's own Word templates are a stream of their own: small, read whenever a paper gets its number.
import type { AccountId, JurisdictionId } from '#core/kit/ids.ts';
import { foldTemplates, type KeptTemplate, type TemplateEvent } from '#core/papers/templates.ts';
import { appendEvents, type Circumstances } from './append-events.ts';
import type { Reader, Tx } from './transaction.ts';

/** The stream of an office's templates; one office has one. */
const templateStream = '6b61696d-656e-7000-8000-666f726d0000';

export type RecordedTemplate = {
  readonly event: TemplateEvent;
  readonly recordedAt: Date;
  readonly actorId: AccountId;
};

export type TemplateLog = {
  readonly version: number;
  readonly templates: readonly KeptTemplate[];
  readonly story: readonly RecordedTemplate[];
};

export async function loadTemplates(read: Reader, jurisdictionId: JurisdictionId): Promise<TemplateLog> {
  const rows = await read
    .selectFrom('event')
    .select(['kind', 'data', 'version', 'recorded_at', 'actor_id'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', templateStream)
    .orderBy('version')
    .execute();
  // A stored event is one this program wrote: its kind says its shape.
  const story = rows.map((row) => ({
    event: { ...(row.data as object), kind: row.kind } as TemplateEvent,
    recordedAt: row.recorded_at,
    actorId: row.actor_id,
  }));
  return {
    version: rows.at(-1)?.version ?? 0,
    templates: foldTemplates(story.map((entry) => entry.event)),
    story,
  };
}

/** Somebody who was faster makes the whole transaction stale. */
export async function recordTemplate(
  tx: Tx,
  version: number,
  event: TemplateEvent,
  circumstances: Circumstances,
): Promise<void> {
  await appendEvents(tx, { kind: 'template', id: templateStream }, version, [event], circumstances);
}
