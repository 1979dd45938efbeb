import type { Transaction } from 'kysely';
import { canonicalJson } from '../leaf.ts';
import type { HoldingTable } from '../organisation-tables.ts';
import type { AllTables } from '../tables.ts';
import type { OrganisationRows } from './organisation-rows.ts';

/** Writes the rows that are new or different; a holding that ended is deleted (its event stays). */
export async function writeOrganisationRows(
  writer: Transaction<AllTables>,
  before: OrganisationRows,
  after: OrganisationRows,
): Promise<void> {
  for (const row of changed(before.unit, after.unit)) {
    const { jurisdiction_id: _, id: __, ...columns } = row;
    await writer
      .insertInto('unit')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(columns))
      .execute();
  }
  for (const row of changed(before.post, after.post)) {
    const { jurisdiction_id: _, id: __, ...columns } = row;
    await writer
      .insertInto('post')
      .values(row)
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(columns))
      .execute();
  }
  for (const row of changed(after.post_holding, before.post_holding)) await deleteHolding(writer, row);
  const filled = changed(before.post_holding, after.post_holding);
  if (filled.length > 0)
    await writer
      .insertInto('post_holding')
      .values([...filled])
      .execute();
}

/** Rows of `to` that are not among `from` exactly as they are. */
function changed<Row>(from: readonly Row[], to: readonly Row[]): readonly Row[] {
  const known = new Set(from.map(canonicalJson));
  return to.filter((row) => !known.has(canonicalJson(row)));
}

async function deleteHolding(writer: Transaction<AllTables>, row: HoldingTable): Promise<void> {
  await writer
    .deleteFrom('post_holding')
    .where('jurisdiction_id', '=', row.jurisdiction_id)
    .where('post_id', '=', row.post_id)
    .where('account_id', '=', row.account_id)
    .execute();
}
