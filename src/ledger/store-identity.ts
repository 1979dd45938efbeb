// Identities live apart from the log and can be corrected; these are the only writes to them.
import type { AccountId, JurisdictionId, PetitionerId } from '#core/kit/ids.ts';
import type { AccountTable, OfficeTable } from './organisation-tables.ts';
import type { AllTables, PetitionerTable } from './tables.ts';
import { writerOf, type Tx } from './transaction.ts';

export async function storePetitioners(tx: Tx, rows: readonly PetitionerTable[]): Promise<void> {
  if (rows.length > 0)
    await writerOf(tx)
      .insertInto('petitioner')
      .values([...rows])
      .execute();
}

/** Writes what was learned of somebody known by name and phone alone: certificate and address. */
export async function completePetitioner(
  tx: Tx,
  id: PetitionerId,
  learned: Pick<
    PetitionerTable,
    'jurisdiction_id' | 'certificate_type' | 'certificate_number' | 'address' | 'division_code'
  >,
): Promise<void> {
  const { jurisdiction_id, certificate_type, certificate_number, address, division_code } = learned;
  await writerOf(tx)
    .updateTable('petitioner')
    .set({ certificate_type, certificate_number, address, division_code })
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('id', '=', id)
    .execute();
}

/**
 * Stores those whose certificate nobody has yet, however many do so at once. Answers who holds each certificate
 * number among `rows`: the new row or the person known before.
 */
export async function storeUnknownPetitioners(
  tx: Tx,
  rows: readonly PetitionerTable[],
): Promise<ReadonlyMap<string, PetitionerId>> {
  const [first] = rows;
  if (!first) return new Map();
  await writerOf(tx)
    .insertInto('petitioner')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const numbers = rows.map((row) => row.certificate_number).filter((number) => number !== '');
  if (numbers.length === 0) return new Map();
  const holders = await tx.read
    .selectFrom('petitioner')
    .select(['id', 'certificate_number'])
    .where('jurisdiction_id', '=', first.jurisdiction_id)
    .where('certificate_type', '=', first.certificate_type)
    .where('certificate_number', 'in', numbers)
    .execute();
  return new Map(holders.map((row) => [row.certificate_number, row.id]));
}

/** Ties the code of whoever holds an authority, by its hash, to that authority. */
export async function storeAuthorityCode(tx: Tx, row: AllTables['authority_code']): Promise<void> {
  await writerOf(tx).insertInto('authority_code').values(row).execute();
}

export async function storeAccount(tx: Tx, row: AccountTable): Promise<void> {
  await writerOf(tx).insertInto('account').values(row).execute();
}

export async function storePasswordHash(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  accountId: AccountId,
  passwordHash: string,
): Promise<void> {
  await writerOf(tx)
    .updateTable('account')
    .set({ password_hash: passwordHash })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', accountId)
    .execute();
}

export async function storeOffice(tx: Tx, row: OfficeTable): Promise<void> {
  await writerOf(tx).insertInto('office').values(row).execute();
}

/** Ties the codes on slips, by their hashes, to petitions. */
export async function storeQueryCodes(tx: Tx, rows: readonly AllTables['query_code'][]): Promise<void> {
  if (rows.length > 0)
    await writerOf(tx)
      .insertInto('query_code')
      .values([...rows])
      .execute();
}
