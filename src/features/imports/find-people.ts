// Who stands behind the rows of an old ledger. People come in with them; the same person comes in once where that is sure.
import { v7 as uuid } from 'uuid';
import { namelessPetitioner } from '#core/imports/imported-to-intake.ts';
import type { ImportedPetition } from '#core/imports/imported-petition.ts';
import type { JurisdictionId, PetitionerId } from '#core/kit/ids.ts';
import { storeUnknownPetitioners } from '#ledger/store-identity.ts';
import type { PetitionerTable } from '#ledger/tables.ts';
import type { Reader, Tx } from '#ledger/transaction.ts';

/** User codes and whom they mean, remembered through one import. */
export type KnownAccounts = Map<string, PetitionerId>;

/**
 * Stores the petitioners of these rows and answers their ids, row by row. One identity number or one user code is one
 * person; equal names alone are not.
 */
export async function findPeople(
  tx: Tx,
  petitions: readonly ImportedPetition[],
  accounts: KnownAccounts,
  given: { readonly jurisdictionId: JurisdictionId; readonly now: Date },
): Promise<readonly (readonly PetitionerId[])[]> {
  await recallAccounts(tx.read, petitions, accounts, given.jurisdictionId);
  const fresh: PetitionerTable[] = [];
  const people = petitions.map((petition) => {
    const code = accountOf(petition);
    const known = code === undefined ? undefined : accounts.get(code);
    if (known) return [{ id: known, certificate: '' }];
    const rows = petitionerRows(petition, given);
    fresh.push(...rows);
    if (code !== undefined && rows[0]) accounts.set(code, rows[0].id);
    return rows.map((row) => ({ id: row.id, certificate: row.certificate_number }));
  });
  const holders = await storeUnknownPetitioners(tx, fresh);
  return people.map((row) => row.map(({ id, certificate }) => holders.get(certificate) ?? id));
}

// What the row says of a person belongs to the one it names first.
function petitionerRows(
  petition: ImportedPetition,
  { jurisdictionId, now }: { readonly jurisdictionId: JurisdictionId; readonly now: Date },
): readonly PetitionerTable[] {
  const names =
    petition.petitioners.length > 0 ? petition.petitioners : [petition.account ?? namelessPetitioner];
  return names.map((name, at) => ({
    jurisdiction_id: jurisdictionId,
    id: uuid({ msecs: now.getTime() }) as PetitionerId,
    name,
    certificate_type: 'resident-identity-card',
    certificate_number: at === 0 ? (petition.identityNumber ?? '') : '',
    phone: at === 0 ? (petition.phone ?? '') : '',
    email: '',
    address: at === 0 ? (petition.address ?? '') : '',
    division_code: '',
    created_at: now,
  }));
}

// A code has a digit, which no name has: so a code never becomes a person who happens to be called so.
function accountOf({ account, petitioners, identityNumber }: ImportedPetition): string | undefined {
  const alone = petitioners.length === 0 && identityNumber === undefined;
  return alone && account !== undefined && /\d/.test(account) ? account : undefined;
}

async function recallAccounts(
  read: Reader,
  petitions: readonly ImportedPetition[],
  accounts: KnownAccounts,
  jurisdictionId: JurisdictionId,
): Promise<void> {
  const codes = petitions.map(accountOf).filter((code) => code !== undefined && !accounts.has(code));
  const wanted = codes.filter((code) => code !== undefined);
  if (wanted.length === 0) return;
  const rows = await read
    .selectFrom('petitioner')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('name', 'in', wanted)
    .where('certificate_number', '=', '')
    .execute();
  for (const row of rows) accounts.set(row.name, row.id);
}
