import type { PetitionView } from '#contract/petitions.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import { ok, type Result } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetition, type NotFound } from '#ledger/load-petition.ts';
import type { Call } from '#platform/http/caller.ts';
import type { PetitionParts } from './petition-parts.ts';
import { presentPetition } from './presenter.ts';
import { attachmentsOf } from './queries.ts';

/** One page: facts, story, clocks and the lawful next steps for this reader. */
export async function readPetition(
  id: PetitionId,
  { caller, language }: Call<Caller>,
  parts: PetitionParts,
): Promise<Result<PetitionView, NotFound>> {
  const { read } = parts.database;
  const loaded = await loadPetition(read, caller.actor, id);
  if (!loaded.ok) return loaded;
  const { state, petitioners } = loaded.value;
  const files = [...state.attachments, ...state.notes.flatMap((note) => note.attachments)];
  const attachments = await attachmentsOf(read, files);
  const today = parts.clock.today();
  return ok(presentPetition(loaded.value, { caller, language, today, petitioners, attachments, parts }));
}
