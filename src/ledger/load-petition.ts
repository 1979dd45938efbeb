import type { Actor } from '#core/access/actor.ts';
import { mayReadPetition } from '#core/access/may-read-petition.ts';
import type { AccountId, JurisdictionId, PetitionId, PostId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Reader } from './transaction.ts';

/** One event as it was recorded, with its circumstances. */
export type Recorded = {
  readonly event: PetitionEvent;
  readonly version: number;
  readonly recordedAt: Date;
  readonly actorId: AccountId;
  readonly postId: PostId;
};

export type LoadedPetition = { readonly state: PetitionState; readonly story: readonly Recorded[] };

/** Absent and not yours look the same, so that nobody learns what exists. */
export type NotFound = { readonly kind: 'petitions.not-found' };

/** The petition changed since the caller looked. */
export type ChangedMeanwhile = {
  readonly kind: 'petitions.changed-meanwhile';
  readonly expected: number;
  readonly version: number;
};

/** Loading is authorising: the only way for a person to get a petition. */
export async function loadPetition(
  read: Reader,
  actor: Actor,
  id: PetitionId,
): Promise<Result<LoadedPetition, NotFound>> {
  const loaded = await findPetition(read, actor.jurisdictionId, id);
  if (!loaded || !mayReadPetition(actor, reachOf(loaded.state))) return err({ kind: 'petitions.not-found' });
  return ok(loaded);
}

/** The same for a command: refuses when the caller decided on an older version. */
export async function loadPetitionAt(
  read: Reader,
  actor: Actor,
  id: PetitionId,
  expected: number,
): Promise<Result<PetitionState, NotFound | ChangedMeanwhile>> {
  const loaded = await loadPetition(read, actor, id);
  if (!loaded.ok) return loaded;
  const { version } = loaded.value.state;
  if (version !== expected) return err({ kind: 'petitions.changed-meanwhile', expected, version });
  return ok(loaded.value.state);
}

/** Without asking who: for the petitioner's own page, for papers and for verification. */
export async function findPetition(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: PetitionId,
): Promise<LoadedPetition | undefined> {
  const rows = await read
    .selectFrom('event')
    .select(['kind', 'data', 'version', 'recorded_at', 'actor_id', 'post_id'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', id)
    .where('stream_kind', '=', 'petition')
    .orderBy('version')
    .execute();
  const story = rows.map((row) => ({
    event: toPetitionEvent(row.kind, row.data),
    version: row.version,
    recordedAt: row.recorded_at,
    actorId: row.actor_id,
    postId: row.post_id,
  }));
  const state = fold(story.map((entry) => entry.event));
  return state && { state, story };
}

/** A stored event is one this program wrote: its kind says its shape. */
export function toPetitionEvent(kind: string, data: unknown): PetitionEvent {
  return { ...(data as object), kind } as PetitionEvent;
}

function reachOf(state: PetitionState) {
  return {
    registeringUnitId: state.registeringUnitId,
    responsibleUnitId: state.assignment?.unitId,
    respondentUnitId: state.respondent?.unitId,
  };
}
