// Identities live apart from the log and can be corrected; these are the only writes to them.
import type { AccountId, JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import type { AccountTable, OfficeTable, PetitionerTable } from './tables.ts';
import { writerOf, type Tx } from './transaction.ts';

export async function storePetitioners(tx: Tx, rows: readonly PetitionerTable[]): Promise<void> {
  if (rows.length > 0)
    await writerOf(tx)
      .insertInto('petitioner')
      .values([...rows])
      .execute();
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

/** Ties the code on the slip, by its hash, to the petition. */
export async function storeQueryCode(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  petitionId: PetitionId,
  codeHash: Buffer,
): Promise<void> {
  await writerOf(tx)
    .insertInto('query_code')
    .values({ jurisdiction_id: jurisdictionId, petition_id: petitionId, code_hash: codeHash })
    .execute();
}

/** Remembers which petition a registration request led to, so that sending it twice registers once. */
export async function storeRequestAnswer(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  requestId: string,
  petitionId: PetitionId,
): Promise<void> {
  await writerOf(tx)
    .insertInto('request_answer')
    .values({ jurisdiction_id: jurisdictionId, request_id: requestId, petition_id: petitionId })
    .execute();
}
