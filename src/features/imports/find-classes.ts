import type { JurisdictionId } from '#core/kit/ids.ts';
import type { Reader } from '#ledger/transaction.ts';
import type { GoodRow } from './read-table.ts';

/** The three levels of a row of classes; a missing level is empty. */
export function levelsOf(row: GoodRow): { level1: string; level2: string; level3: string } {
  const [level1 = '', level2 = '', level3 = ''] = row.kind === 'class' ? row.levels : [];
  return { level1, level2, level3 };
}

/** By what a class is known again: its levels together, since a name may stand under two parents. */
export const classKeyOf = (row: GoodRow): string => JSON.stringify(Object.values(levelsOf(row)));

/** The keys of the office's classes that are stored under the first levels of these rows. */
export async function findClasses(
  read: Reader,
  jurisdictionId: JurisdictionId,
  rows: readonly GoodRow[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const tops = [...new Set(rows.map((row) => levelsOf(row).level1))];
  const stored = await read
    .selectFrom('content_class_import')
    .select(['level1', 'level2', 'level3'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('level1', 'in', tops)
    .execute();
  return new Set(stored.map(({ level1, level2, level3 }) => JSON.stringify([level1, level2, level3])));
}
