// Every lawful step runs the same three hops: load what the actor may see, ask the rule, record what it decided.
import type { PetitionId } from '#core/kit/ids.ts';
import type { Language } from '#core/kit/language.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { steps, type StepId } from '#core/petitions/steps.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetitionAt, type ChangedMeanwhile, type NotFound } from '#ledger/load-petition.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import type { Stale, Tx } from '#ledger/transaction.ts';
import { explainRefusal } from './explain-steps.ts';
import { numberPapers } from './number-papers.ts';
import type { PetitionParts } from './petition-parts.ts';

/** What a rule decided: events, and papers that are due a number. */
export type Decided = {
  readonly events: readonly PetitionEvent[];
  readonly papers?: readonly PetitionPaperKind[];
  /** The voided paper that the numbered one stands for. */
  readonly replaces?: string;
};

export type StepCall = {
  readonly id: PetitionId;
  readonly expectedVersion: number;
  readonly caller: Caller;
  readonly language: Language;
  readonly requestId: string;
};

export async function takeStep<Refusal extends { readonly kind: string }>(
  step: StepId,
  { id, expectedVersion, caller, language, requestId }: StepCall,
  decide: (state: PetitionState, tx: Tx) => Promise<Result<Decided, Refusal>> | Result<Decided, Refusal>,
  { database, clock, law }: Pick<PetitionParts, 'database' | 'clock' | 'law'>,
): Promise<Result<{ version: number }, Refusal | NotFound | ChangedMeanwhile | Stale>> {
  const { actor } = caller;
  return database.transact<{ version: number }, Refusal | NotFound | ChangedMeanwhile>(async (tx) => {
    const loaded = await loadPetitionAt(tx.read, actor, id, expectedVersion);
    if (!loaded.ok) return loaded;
    const decided = await decide(loaded.value, tx);
    if (!decided.ok) return err(explainRefusal(decided.error, step, loaded.value, law, { caller, language }));
    const { events, papers = [], replaces } = decided.value;
    const numbered = await numberPapers(tx, papers, loaded.value, events, caller, clock.today(), replaces);
    const after = await recordPetition(tx, loaded.value, [...events, ...numbered], {
      actor,
      at: clock.now(),
      cause: `request ${requestId}`,
      legalBasis: steps[step].article,
    });
    return ok({ version: after.version });
  });
}
