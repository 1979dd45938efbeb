import type { Actor } from '#core/access/actor.ts';
import { mayReadPetition, type PetitionReach } from '#core/access/may-read-petition.ts';
import type { AccountId, JurisdictionId, PetitionId, PostId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { caseTeam } from '#core/petitions/case-lead.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { jointUnits } from '#core/petitions/joint-matter.ts';
import { promiseUnits } from '#core/petitions/promise.ts';
import { recusedFrom } from '#core/petitions/recusal.ts';
import type { CertificateType } from '#core/people/certificates.ts';
import { reviewingUnits } from './projections/review-columns.ts';
import { preparedStatement } from './prepared-statement.ts';
import type { PetitionerTable } from './tables.ts';
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

/** Who raised a petition, as the identity stands today. */
export type PetitionerRow = Pick<PetitionerTable, 'id' | 'name' | 'phone' | 'address'> & {
  readonly certificateType: CertificateType;
  readonly certificateNumber: string;
};

/** A petition with the identities behind it, in the order they were named. */
export type NamedPetition = LoadedPetition & { readonly petitioners: readonly PetitionerRow[] };

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
): Promise<Result<NamedPetition, NotFound>> {
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
): Promise<NamedPetition | undefined> {
  const [row] = await petitionStatement(read, [jurisdictionId, id]);
  const story = (row?.story ?? []).map(toRecorded);
  const state = fold(story.map((entry) => entry.event));
  return state && { state, story, petitioners: row?.petitioners ?? [] };
}

/** Kind, data, version, moment, account and post. */
type StoryRow = readonly [string, object, number, string, AccountId, PostId];

// Log and identities in one answer: a page is read far more often than anything else, and is one round trip.
const petitionStatement = preparedStatement<{
  readonly story: readonly StoryRow[] | null;
  readonly petitioners: readonly PetitionerRow[] | null;
}>(`
  select
    (select json_agg(json_build_array(kind, data, version, recorded_at, actor_id, post_id) order by version)
      from event
      where jurisdiction_id = $1 and stream_id = $2 and stream_kind = 'petition') as story,
    (select json_agg(json_build_object(
        'id', who.id, 'name', who.name, 'certificateType', who.certificate_type,
        'certificateNumber', who.certificate_number, 'phone', who.phone, 'address', who.address)
        order by link.seq)
      from petition_person link join petitioner who
        on who.jurisdiction_id = link.jurisdiction_id and who.id = link.petitioner_id
      where link.jurisdiction_id = $1 and link.petition_id = $2) as petitioners`);

function toRecorded([kind, data, version, recordedAt, actorId, postId]: StoryRow): Recorded {
  return {
    event: toPetitionEvent(kind, data),
    version,
    recordedAt: new Date(recordedAt),
    actorId,
    postId,
  };
}

/** A stored event is one this program wrote: its kind says its shape. */
export function toPetitionEvent(kind: string, data: unknown): PetitionEvent {
  return { ...(data as object), kind } as PetitionEvent;
}

/** What of a petition decides who may see it. */
/** What decides who may see the petition. */
export function reachOf(state: PetitionState): PetitionReach {
  return {
    registeringUnitId: state.registeringUnitId,
    responsibleUnitId: state.assignment?.unitId,
    respondentUnitId: state.respondent?.unitId,
    recusedIds: recusedFrom(state),
    caseTeamIds: caseTeam(state),
    coHandlingUnitIds: state.coHandlers,
    reviewingUnitIds: reviewingUnits(state),
    promiseUnitIds: promiseUnits(state),
    jointUnitIds: jointUnits(state),
  };
}
