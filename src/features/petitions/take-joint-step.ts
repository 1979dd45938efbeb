// A step that concerns two petitions is written in both logs, in one transaction.
import type { PetitionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { BothLogs } from '#core/petitions/link-petitions.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { mayTake, steps, type StepId, type StepRefusal } from '#core/petitions/steps.ts';
import { loadPetition, loadPetitionAt, type ChangedMeanwhile, type NotFound } from '#ledger/load-petition.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import type { Stale } from '#ledger/transaction.ts';
import { explainRefusal } from './explain-steps.ts';
import type { PetitionParts } from './petition-parts.ts';
import type { StepCall } from './take-step.ts';

/** The other petition does not exist, or the caller may not see it: the same answer. */
export type OtherNotFound = { readonly kind: 'petitions.other-not-found' };

type JointRefusal = OtherNotFound | NotFound | ChangedMeanwhile | StepRefusal;

/** `otherOf` names the other petition, when the step itself does not. */
export async function takeJointStep<Refusal extends { readonly kind: string }>(
  step: StepId,
  { id, expectedVersion, caller, language, requestId }: StepCall,
  otherOf: (state: PetitionState) => PetitionId | undefined,
  decide: (state: PetitionState, other: PetitionState) => Result<BothLogs<PetitionEvent>, Refusal>,
  { database, clock, law }: Pick<PetitionParts, 'database' | 'clock' | 'law'>,
): Promise<Result<{ version: number }, Refusal | JointRefusal | Stale>> {
  const { actor } = caller;
  return database.transact<{ version: number }, Refusal | JointRefusal>(async (tx) => {
    const loaded = await loadPetitionAt(tx.read, actor, id, expectedVersion);
    if (!loaded.ok) return loaded;
    const explained = <Kind extends { readonly kind: string }>(refusal: Kind): Kind =>
      explainRefusal(refusal, step, loaded.value, law, { caller, language });
    // At the wrong time there may be no other petition at all.
    const may = mayTake(step, loaded.value, actor);
    if (!may.ok) return err(explained(may.error));
    const otherId = otherOf(loaded.value);
    const other = otherId && (await loadPetition(tx.read, actor, otherId));
    if (!other || !other.ok) return err({ kind: 'petitions.other-not-found' });
    const decided = decide(loaded.value, other.value.state);
    if (!decided.ok) return err(explained(decided.error));
    const circumstances = {
      actor,
      at: clock.now(),
      cause: `request ${requestId}`,
      legalBasis: steps[step].article,
    };
    // Always in the same order, or two that reach for each other would each wait for the other.
    const here = { state: loaded.value, events: decided.value.here };
    const there = { state: other.value.state, events: decided.value.there };
    for (const { state, events } of here.state.id < there.state.id ? [here, there] : [there, here])
      await recordPetition(tx, state, events, circumstances);
    return ok({ version: here.state.version + here.events.length });
  });
}
