import { petitionerByCode } from '#core/access/petitioner-actor.ts';
import type { AuthorityId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { takeBackAuthority as decide, type EndAuthorityRefusal } from '#core/petitions/grant-authority.ts';
import { steps } from '#core/petitions/steps.ts';
import { findPetition, type NotFound } from '#ledger/load-petition.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import type { Stale } from '#ledger/transaction.ts';
import { findByCode, type FollowParts } from './find-by-code.ts';

type TakeBack = { readonly typed: string; readonly authorityId: AuthorityId };
type Refused = NotFound | EndAuthorityRefusal | Stale;

/** The petitioner takes an authority back with the own code; when the office takes a step at that moment, again. */
export async function takeBackAuthority(
  command: TakeBack,
  parts: FollowParts,
): Promise<Result<undefined, Refused>> {
  let done = await takeBackOnce(command, parts);
  for (let again = 0; again < retriesMax && !done.ok && done.error.kind === 'ledger.stale'; again += 1)
    done = await takeBackOnce(command, parts);
  return done;
}

const retriesMax = 3;

function takeBackOnce(
  { typed, authorityId }: TakeBack,
  parts: FollowParts,
): Promise<Result<undefined, Refused>> {
  const { clock, database } = parts;
  return database.transact<undefined, NotFound | EndAuthorityRefusal>(async (tx) => {
    const opened = await findByCode(typed, tx.read, parts);
    const jurisdictionId = opened?.directory.office.jurisdictionId;
    const loaded =
      opened && jurisdictionId && (await findPetition(tx.read, jurisdictionId, opened.petitionId));
    if (!loaded || !jurisdictionId) return err({ kind: 'petitions.not-found' });
    const decided = decide(authorityId, loaded.state, clock.today());
    if (!decided.ok) return decided;
    await recordPetition(tx, loaded.state, decided.value, {
      actor: { ...petitionerByCode, jurisdictionId },
      at: clock.now(),
      cause: 'query code',
      legalBasis: steps['end-authority'].article,
    });
    return ok(undefined);
  });
}
