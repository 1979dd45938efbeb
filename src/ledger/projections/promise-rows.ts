import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { ownerOf } from '#core/petitions/promise.ts';
import type { PromiseTable } from '../promise-tables.ts';

/** Every promise of a petition, owed or not. */
export function promiseRows(jurisdictionId: JurisdictionId, state: PetitionState): readonly PromiseTable[] {
  return state.promises.map((promise, seq) => ({
    jurisdiction_id: jurisdictionId,
    petition_id: state.id,
    promise_id: promise.id,
    seq,
    kind: promise.kind,
    body: promise.text,
    unit_id: promise.unitId,
    owner_id: ownerOf(promise, state) ?? null,
    by_account_id: promise.by.accountId ?? null,
    by_name: promise.by.name,
    by_post: promise.by.post,
    talk_id: promise.talkId ?? null,
    made_on: promise.on,
    first_limit_on: promise.moves[0]?.before ?? promise.limit,
    limit_on: promise.limit,
    moves: promise.moves.length,
    urges: promise.urges.length,
    kept_on: promise.kept?.on ?? null,
    withdrawn_on: promise.withdrawn?.on ?? null,
  }));
}
