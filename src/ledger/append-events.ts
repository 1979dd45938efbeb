import type { Insertable } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import { hashLeaf } from './leaf.ts';
import type { EventTable } from './tables.ts';
import { writerOf, type Tx } from './transaction.ts';

/** Who did it, when, at whose request and on which article: never absent. */
export type Circumstances = {
  readonly actor: Pick<Actor, 'accountId' | 'postId' | 'jurisdictionId'>;
  readonly at: Date;
  /** The request, run or import that caused it. */
  readonly cause: string;
  readonly legalBasis: string;
};

export type Stream = {
  readonly kind:
    | 'petition'
    | 'organisation'
    | 'law'
    | 'suggestion'
    | 'template'
    | 'reception'
    | 'hall'
    | 'booking'
    | 'invitation-list'
    | 'contact-point';
  readonly id: string;
};

/** Appends events after `version`; a version that is already there fails the whole transaction as stale. */
export async function appendEvents(
  tx: Tx,
  stream: Stream,
  version: number,
  events: readonly { readonly kind: string }[],
  circumstances: Circumstances,
): Promise<void> {
  await writerOf(tx)
    .insertInto('event')
    .values(eventRows(stream, version, events, circumstances))
    .execute();
}

/** The rows that events of one stream stand for, each with its hash. */
export function eventRows(
  stream: Stream,
  version: number,
  events: readonly { readonly kind: string }[],
  circumstances: Circumstances,
): Insertable<EventTable>[] {
  const { actor, at, cause, legalBasis } = circumstances;
  return events.map(({ kind, ...data }, index) => {
    const fields = {
      jurisdictionId: actor.jurisdictionId,
      streamKind: stream.kind,
      streamId: stream.id,
      version: version + index + 1,
      kind,
      data,
      actorId: actor.accountId,
      postId: actor.postId,
      cause,
      legalBasis,
      recordedAt: at,
    };
    return {
      jurisdiction_id: actor.jurisdictionId,
      stream_kind: stream.kind,
      stream_id: stream.id,
      version: fields.version,
      kind,
      data,
      actor_id: actor.accountId,
      post_id: actor.postId,
      cause,
      legal_basis: legalBasis,
      recorded_at: at,
      leaf: hashLeaf(fields),
    };
  });
}
