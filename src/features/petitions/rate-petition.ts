import { petitionerByCode } from '#core/access/petitioner-actor.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { ratePetition as decide, type RatingRefusal } from '#core/petitions/rate-petition.ts';
import type { Rating } from '#core/petitions/petition.ts';
import { findPetition, type NotFound } from '#ledger/load-petition.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import type { Stale } from '#ledger/transaction.ts';
import { findByCode, type FollowParts } from './find-by-code.ts';

export type RatePetition = {
  /** The query code as typed or scanned. */
  readonly typed: string;
  readonly rating: Omit<Rating, 'on'>;
};

type RateRefusal = NotFound | RatingRefusal;

/**
 * Records the petitioner's rating (《信访工作条例》第二十一条). Sent twice it is recorded once, and the second time is
 * refused as already rated. When the office takes a step at the same moment, the rating is decided anew.
 */
export async function ratePetition(
  command: RatePetition,
  parts: FollowParts,
): Promise<Result<{ readonly code: string }, RateRefusal | Stale>> {
  let done = await rateOnce(command, parts);
  for (let again = 0; again < retriesMax && !done.ok && done.error.kind === 'ledger.stale'; again += 1)
    done = await rateOnce(command, parts);
  return done;
}

const retriesMax = 3;

function rateOnce(
  { typed, rating }: RatePetition,
  parts: FollowParts,
): Promise<Result<{ readonly code: string }, RateRefusal | Stale>> {
  const { clock, database } = parts;
  return database.transact<{ readonly code: string }, RateRefusal>(async (tx) => {
    const opened = await findByCode(typed, tx.read, parts);
    if (!opened) return err({ kind: 'petitions.not-found' });
    const { jurisdictionId } = opened.directory.office;
    const loaded = await findPetition(tx.read, jurisdictionId, opened.petitionId);
    if (!loaded) return err({ kind: 'petitions.not-found' });
    const decided = decide({ ...rating, on: clock.today() }, loaded.state);
    if (!decided.ok) return decided;
    await recordPetition(tx, loaded.state, decided.value, {
      actor: { ...petitionerByCode, jurisdictionId },
      at: clock.now(),
      cause: 'query code',
      legalBasis: '《信访工作条例》第二十一条',
    });
    return ok({ code: opened.code });
  });
}
