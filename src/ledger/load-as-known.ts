// What the ledger knew at a moment: the events recorded before it, folded. Who may look is asked of today; the unit
// complained of never may, whether it was named then or is now.
import type { Actor } from '#core/access/actor.ts';
import type { JurisdictionId, PetitionId, PetitionerId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { sql } from 'kysely';
import {
  loadPetition,
  toPetitionEvent,
  type NamedPetition,
  type NotFound,
  type PetitionerRow,
} from './load-petition.ts';
import type { Reader } from './transaction.ts';
import { visibleTo } from './visible-petitions.ts';

/** The petition was registered later than the moment that was asked about. */
export type NotKnownThen = { readonly kind: 'petitions.not-known-then' };

/** One petition as it had been recorded before `until`. */
export async function loadAsKnown(
  read: Reader,
  actor: Actor,
  id: PetitionId,
  until: Date,
): Promise<Result<NamedPetition, NotFound | NotKnownThen>> {
  const loaded = await loadPetition(read, actor, id);
  if (!loaded.ok) return loaded;
  const story = loaded.value.story.filter((entry) => entry.recordedAt < until);
  const state = fold(story.map((entry) => entry.event));
  if (!state) return err({ kind: 'petitions.not-known-then' });
  if (isComplainedOf(actor, state)) return err({ kind: 'petitions.not-found' });
  return ok({ state, story, petitioners: loaded.value.petitioners });
}

// Whoever was complained of then does not learn it now from what was known then.
function isComplainedOf({ unitId, accountId }: Actor, { respondent }: PetitionState): boolean {
  return respondent?.unitId === unitId || respondent?.accountId === accountId;
}

/** The identities behind some ids, as they stand today. */
export async function petitionersById(
  read: Reader,
  jurisdictionId: JurisdictionId,
  ids: readonly PetitionerId[],
): Promise<readonly PetitionerRow[]> {
  if (ids.length === 0) return [];
  return read
    .selectFrom('petitioner')
    .select([
      'id',
      'name',
      'certificate_type as certificateType',
      'certificate_number as certificateNumber',
      'phone',
      'address',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', [...ids])
    .execute();
}

/** What was known of the next `count` petitions after `after`, the newest first; without `last` when that was all. */
export async function nextAsKnown(
  read: Reader,
  actor: Actor,
  until: Date,
  after: PetitionId | undefined,
  count: number,
): Promise<{
  readonly states: readonly PetitionState[];
  readonly looked: number;
  readonly last: PetitionId | undefined;
}> {
  const { jurisdictionId } = actor;
  let query = read
    .selectFrom('petition as p')
    .innerJoin('event as e', (join) =>
      join
        .onRef('e.jurisdiction_id', '=', 'p.jurisdiction_id')
        .onRef('e.stream_id', '=', 'p.id')
        .on('e.version', '=', 1),
    )
    .select('p.id')
    .where('p.jurisdiction_id', '=', jurisdictionId)
    .where('e.recorded_at', '<', until)
    .where(visibleTo(actor));
  if (after !== undefined) query = query.where('p.id', '<', after);
  const found = await query.orderBy('p.id', 'desc').limit(count).execute();
  const ids = found.map((row) => row.id);
  const states = await foldBefore(read, jurisdictionId, ids, until);
  return {
    states: states.filter((state) => !isComplainedOf(actor, state)),
    looked: found.length,
    last: found.length === count ? ids.at(-1) : undefined,
  };
}

async function foldBefore(
  read: Reader,
  jurisdictionId: JurisdictionId,
  ids: readonly PetitionId[],
  until: Date,
): Promise<readonly PetitionState[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .selectFrom('event')
    .select(['stream_id', 'kind', 'data'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(sql`stream_id`, 'in', [...ids])
    .where('recorded_at', '<', until)
    .orderBy('stream_id', 'desc')
    .orderBy('version')
    .execute();
  return [...Map.groupBy(rows, (row) => row.stream_id).values()].flatMap(
    (stream) => fold(stream.map((row) => toPetitionEvent(row.kind, row.data))) ?? [],
  );
}
