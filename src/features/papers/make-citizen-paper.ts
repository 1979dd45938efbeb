import type { PetitionId } from '#core/kit/ids.ts';
import type { Paper } from '#core/petitions/paper.ts';
import type { DirectoryReader } from '#features/organisation/queries.ts';
import { findPetition } from '#ledger/load-petition.ts';
import { makePaper, type PaperParts } from './make-paper.ts';

/**
 * A paper for the petitioner, whom the query code has let in. Numbers of people stay masked, because a slip can be
 * lost. Throws when the paper was never issued: the page offers only those that were.
 */
export async function makeCitizenPaper(
  petitionId: PetitionId,
  { kind, number }: Pick<Paper, 'kind' | 'number'>,
  origin: string,
  parts: PaperParts & { readonly directory: DirectoryReader },
): Promise<Uint8Array> {
  const { read } = parts.database;
  const directory = await parts.directory(read);
  const loaded = directory && (await findPetition(read, directory.office.jurisdictionId, petitionId));
  if (!loaded) throw new Error(`no petition ${petitionId}`);
  const reader = { directory, origin, numbersOpen: false, number };
  const made = await makePaper(loaded, kind, 'pdf', reader, parts);
  if (!made.ok) throw new Error(`${made.error.kind} for ${kind} of ${petitionId}`);
  return made.value.bytes;
}
