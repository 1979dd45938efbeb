import type { PetitionId } from '#core/kit/ids.ts';
import { ok, type Result } from '#core/kit/result.ts';
import {
  giveJointOpinion as decide,
  type GiveOpinion,
  type JointRefusal,
} from '#core/petitions/sit-together.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetition, type NotFound } from '#ledger/load-petition.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import type { Stale } from '#ledger/transaction.ts';
import type { Call } from '#platform/http/caller.ts';
import type { PetitionParts } from './petition-parts.ts';

type Given = Promise<
  Result<{ readonly version: number; readonly late: boolean }, JointRefusal | NotFound | Stale>
>;

/**
 * Several parties speak at one table, each at its own device: what one says depends on nothing that another says, so it is
 * decided anew on what stands when somebody was faster.
 */
export async function giveJointOpinion(
  id: PetitionId,
  command: GiveOpinion,
  call: Call<Caller>,
  parts: PetitionParts,
): Given {
  let done = await giveOnce(id, command, call, parts);
  for (let again = 0; again < retriesMax && !done.ok && done.error.kind === 'ledger.stale'; again += 1)
    done = await giveOnce(id, command, call, parts);
  return done;
}

// As many as sit at a table.
const retriesMax = 30;

function giveOnce(
  id: PetitionId,
  command: GiveOpinion,
  { caller: { actor }, requestId }: Call<Caller>,
  { database, clock }: PetitionParts,
): Given {
  return database.transact<{ readonly version: number; readonly late: boolean }, JointRefusal | NotFound>(
    async (tx) => {
      const loaded = await loadPetition(tx.read, actor, id);
      if (!loaded.ok) return loaded;
      const { state } = loaded.value;
      const decided = decide(command, state, { actor, today: clock.today() });
      if (!decided.ok) return decided;
      const after = await recordPetition(tx, state, decided.value, {
        actor,
        at: clock.now(),
        cause: `request ${requestId}`,
        legalBasis: '《信访工作条例》第十八条',
      });
      const late = decided.value.some((event) => event.kind === 'JointOpinionGiven' && event.opinion.late);
      return ok({ version: after.version, late });
    },
  );
}
