// A step that concerns two petitions is written in both logs, in one transaction.
import type { PetitionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { BothLogs } from '#core/petitions/link-petitions.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { steps, type StepId } from '#core/petitions/steps.ts';
import { loadPetition, loadPetitionAt, type ChangedMeanwhile, type NotFound } from '#ledger/load-petition.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import type { Stale } from '#ledger/transaction.ts';
import type { PetitionParts } from './petition-parts.ts';
import type { StepCall } from './take-step.ts';

/** The other petition does not exist, or the caller may not see it: the same answer. */
export type OtherNotFound = { readonly kind: 'petitions.other-not-found' };

/** `otherOf` names the other petition, when the step itself does not. */
export async function takeJointStep<Refusal>(
  step: StepId,
  { id, expectedVersion, caller, requestId }: StepCall,
  otherOf: (state: PetitionState) => PetitionId | undefined,
  decide: (state: PetitionState, other: PetitionState) => Result<BothLogs<PetitionEvent>, Refusal>,
  { database, clock }: Pick<PetitionParts, 'database' | 'clock'>,
): Promise<Result<{ version: number }, Refusal | OtherNotFound | NotFound | ChangedMeanwhile | Stale>> {
  const { actor } = caller;
  return database.transact<{ version: number }, Refusal | OtherNotFound | NotFound | ChangedMeanwhile>(
    async (tx) => {
      const loaded = await loadPetitionAt(tx.read, actor, id, expectedVersion);
      if (!loaded.ok) return loaded;
      const otherId = otherOf(loaded.value);
      const other = otherId && (await loadPetition(tx.read, actor, otherId));
      if (!other || !other.ok) return err({ kind: 'petitions.other-not-found' });
      const decided = decide(loaded.value, other.value.state);
      if (!decided.ok) return decided;
      const circumstances = {
        actor,
        at: clock.now(),
        cause: `request ${requestId}`,
        legalBasis: steps[step].article,
      };
      const after = await recordPetition(tx, loaded.value, decided.value.here, circumstances);
      await recordPetition(tx, other.value.state, decided.value.there, circumstances);
      return ok({ version: after.version });
    },
  );
}
