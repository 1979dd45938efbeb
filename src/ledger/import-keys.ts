// Which rows of old ledgers are in already. The key makes the same row come in once, whoever sends it again.
import { sql } from 'kysely';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { CaseTables } from './tables.ts';
import { type Reader, type Tx, writerOf } from './transaction.ts';

export type ImportKeyRow = CaseTables['import_key'];

/** Lets one import at a time write in a jurisdiction, so that two of the same file cannot both find it new. */
export async function waitForImports(tx: Tx, jurisdictionId: JurisdictionId): Promise<void> {
  const writer = writerOf(tx);
  // Waiting for another import is no runaway statement.
  await sql`set local statement_timeout = '10min'`.execute(writer);
  await sql`select pg_advisory_xact_lock(hashtext('import'), hashtext(${jurisdictionId}))`.execute(writer);
}

/** The fingerprints of those of `keys` that are in, by key. */
export async function findImportKeys(
  read: Reader,
  jurisdictionId: JurisdictionId,
  source: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await read
    .selectFrom('import_key')
    .select(['key', 'fingerprint'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('source', '=', source)
    .where('key', 'in', [...keys])
    .execute();
  return new Map(rows.map((row) => [row.key, row.fingerprint]));
}

/** How many petitions a run brought in: the answer when it was interrupted before it could say so. */
export async function countImported(
  read: Reader,
  jurisdictionId: JurisdictionId,
  runId: string,
): Promise<number> {
  const { count } = await read
    .selectFrom('import_key')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function storeImportKeys(tx: Tx, rows: readonly ImportKeyRow[]): Promise<void> {
  if (rows.length > 0)
    await writerOf(tx)
      .insertInto('import_key')
      .values([...rows])
      .execute();
}
