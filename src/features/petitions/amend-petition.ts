import type { z } from 'zod';
import type { amendPetition as operation } from '#contract/petitions.ts';
import { amendPetition as decide } from '#core/petitions/amend-petition.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import type { Language } from '#core/kit/language.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { IntakeRefusal } from '#core/petitions/register-petition.ts';
import { steps, type StepRefusal } from '#core/petitions/steps.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetitionAt, type ChangedMeanwhile, type NotFound } from '#ledger/load-petition.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import { storePetitioners } from '#ledger/store-identity.ts';
import type { Stale } from '#ledger/transaction.ts';
import type { InvalidFields } from '#platform/http/mount.ts';
import { explainRefusal } from './explain-steps.ts';
import { parseIntake } from './parse-intake.ts';
import type { PetitionParts } from './petition-parts.ts';

type AmendRefusal = NotFound | ChangedMeanwhile | InvalidFields | StepRefusal | IntakeRefusal;

/** Corrects the registration; refused when somebody changed the petition since the clerk opened it. */
export async function amendPetition(
  id: PetitionId,
  command: z.output<typeof operation.body>,
  call: { readonly caller: Caller; readonly language: Language; readonly requestId: string },
  parts: PetitionParts,
): Promise<Result<{ version: number }, AmendRefusal | Stale>> {
  const { actor, directory } = call.caller;
  const { clock, database, law } = parts;
  const today = clock.today();
  return database.transact<{ version: number }, AmendRefusal>(async (tx) => {
    const loaded = await loadPetitionAt(tx.read, actor, id, command.expectedVersion);
    if (!loaded.ok) return loaded;
    const facts = { ...parts, directory, today, now: clock.now() };
    const parsed = await parseIntake(command.intake, tx.read, facts);
    if (!parsed.ok) return parsed;
    const decided = decide({ intake: parsed.value.intake, reason: command.reason }, loaded.value, {
      actor,
      today,
      law: law.for(loaded.value),
    });
    if (!decided.ok) return err(explainRefusal(decided.error, 'amend', loaded.value, law, call));
    await storePetitioners(tx, parsed.value.newPetitioners);
    const after = await recordPetition(tx, loaded.value, decided.value, {
      actor,
      at: clock.now(),
      cause: `request ${call.requestId}`,
      legalBasis: steps.amend.article,
    });
    return ok({ version: after.version });
  });
}
