import type { Transaction } from 'kysely';
import { canonicalJson } from '../leaf.ts';
import type { AllTables } from '../tables.ts';
import { withGrams, type PetitionRows } from './petition-rows.ts';

/** Brings the lists beside the petition from `before` (nothing, for a new one) to `after`; writes only what changed. */
export async function writePetitionLists(
  writer: Transaction<AllTables>,
  before: PetitionRows | undefined,
  after: PetitionRows,
): Promise<void> {
  await replace(writer, 'petition_claim', before?.petition_claim ?? [], after.petition_claim);
  await replace(writer, 'petition_person', before?.petition_person ?? [], after.petition_person);
  await replace(writer, 'petition_clock', before?.petition_clock ?? [], after.petition_clock);
  await replace(writer, 'petition_hop', before?.petition_hop ?? [], after.petition_hop);
  await replace(writer, 'petition_paper', before?.petition_paper ?? [], after.petition_paper);
  await replace(writer, 'invitation', before?.invitation ?? [], after.invitation);
  await replace(writer, 'promise', before?.promise ?? [], after.promise);
  await replace(writer, 'talk', before?.talk ?? [], after.talk);
  await replace(writer, 'petition_authority', before?.petition_authority ?? [], after.petition_authority);
  await replace(writer, 'case_lead', before?.case_lead ?? [], after.case_lead);
  await writeText(writer, before, after);
}

/** Brings the row of the petition itself to `after`; whoever writes it keeps others from writing until the end. */
export async function writePetitionRow(
  writer: Transaction<AllTables>,
  before: PetitionRows | undefined,
  after: PetitionRows,
): Promise<void> {
  const [row] = after.petition;
  if (!row) return;
  if (!before) {
    await writer.insertInto('petition').values(row).execute();
    return;
  }
  const { jurisdiction_id, id, ...columns } = row;
  await writer
    .updateTable('petition')
    .set(columns)
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('id', '=', id)
    .execute();
}

type ListTable =
  | 'petition_claim'
  | 'petition_person'
  | 'petition_clock'
  | 'petition_hop'
  | 'petition_paper'
  | 'invitation'
  | 'promise'
  | 'talk'
  | 'petition_authority'
  | 'case_lead';

async function replace<Table extends ListTable>(
  writer: Transaction<AllTables>,
  table: Table,
  before: PetitionRows[Table],
  after: PetitionRows[Table],
): Promise<void> {
  if (canonicalJson(before) === canonicalJson(after)) return;
  const [old] = before;
  if (old) {
    await writer
      .deleteFrom<ListTable>(table)
      .where('jurisdiction_id', '=', old.jurisdiction_id)
      .where('petition_id', '=', old.petition_id)
      .execute();
  }
  if (after.length > 0)
    await writer
      .insertInto<ListTable>(table)
      .values([...after])
      .execute();
}

async function writeText(
  writer: Transaction<AllTables>,
  before: PetitionRows | undefined,
  after: PetitionRows,
): Promise<void> {
  const [row] = after.petition_text;
  if (!row || row.body === before?.petition_text[0]?.body) return;
  const values = withGrams(row);
  await writer
    .insertInto('petition_text')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction_id', 'petition_id'])
        .doUpdateSet({ body: values.body, folded: values.folded, grams: values.grams }),
    )
    .execute();
}
