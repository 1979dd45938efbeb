import type { PetitionId } from '#core/kit/ids.ts';
import type { Directory, DirectoryReader } from '#features/organisation/queries.ts';
import { findByQueryCode, parseQueryCode } from '#ledger/query-code.ts';
import type { Reader } from '#ledger/transaction.ts';
import type { PetitionParts } from './petition-parts.ts';

/** What the petitioner's side needs: the data, the codes and the names of units. */
export type FollowParts = Pick<PetitionParts, 'database' | 'clock' | 'queryCodes'> & {
  readonly readDirectory: DirectoryReader;
};

/** A petition that its query code opened. */
export type Opened = {
  readonly code: string;
  readonly petitionId: PetitionId;
  readonly directory: Directory;
};

// Of the right form and given to nobody; it is looked up in place of what cannot be a code.
export const nobodysCode = '0000000000000000';

/**
 * The petition behind what somebody typed as their code; nothing when there is none. What has not even the form of a
 * code takes the same way through the database, so that the answer and its time say nothing about the form.
 */
export async function findByCode(
  typed: string,
  read: Reader,
  { queryCodes, readDirectory }: Pick<FollowParts, 'queryCodes' | 'readDirectory'>,
): Promise<Opened | undefined> {
  const directory = await readDirectory(read);
  if (!directory) return undefined;
  const code = parseQueryCode(typed);
  const hash = queryCodes.hashOf(code ?? nobodysCode);
  const petitionId = await findByQueryCode(read, directory.office.jurisdictionId, hash);
  return code && petitionId ? { code, petitionId, directory } : undefined;
}
