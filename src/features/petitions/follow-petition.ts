import type { PetitionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { findPetition, type NotFound } from '#ledger/load-petition.ts';
import { findByCode, type FollowParts } from './find-by-code.ts';
import { petitionersOf } from './queries.ts';
import { tellPetitioner, type CitizenView } from './tell-petitioner.ts';

/** What the petitioner sees of the own petition, and its id for the papers. */
export type Followed = { readonly petitionId: PetitionId; readonly view: CitizenView };

/** The petition behind a query code, as its petitioner may see it. Unknown and malformed codes are one refusal. */
export async function followPetition(typed: string, parts: FollowParts): Promise<Result<Followed, NotFound>> {
  const { read } = parts.database;
  const opened = await findByCode(typed, read, parts);
  if (!opened) return err({ kind: 'petitions.not-found' });
  const { code, petitionId, directory } = opened;
  const { jurisdictionId } = directory.office;
  const [loaded, petitioners] = await Promise.all([
    findPetition(read, jurisdictionId, petitionId),
    petitionersOf(read, jurisdictionId, petitionId),
  ]);
  if (!loaded) return err({ kind: 'petitions.not-found' });
  const facts = { code, directory, today: parts.clock.today(), names: petitioners.map((row) => row.name) };
  return ok({ petitionId, view: tellPetitioner(loaded, facts) });
}
