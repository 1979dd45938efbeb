import type { JurisdictionId } from '#core/kit/ids.ts';
import { preparedStatement } from './prepared-statement.ts';
import { writerOf, type Tx } from './transaction.ts';

/**
 * The next number of a series, from 1. It belongs to this transaction: when that is rolled back the number is
 * given again, so a series has no gap and no double. Others wait meanwhile, so take it as late as possible.
 */
export async function takeNumber(tx: Tx, jurisdictionId: JurisdictionId, series: string): Promise<number> {
  return takeNumbers(tx, jurisdictionId, series, 1);
}

/** The same for `count` numbers in a row; answers the first of them. */
export async function takeNumbers(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  series: string,
  count: number,
): Promise<number> {
  const [row] = await numberStatement(writerOf(tx), [jurisdictionId, series, count]);
  if (!row) throw new Error(`no number in the series ${series}`);
  return row.last - count + 1;
}

const numberStatement = preparedStatement<{ readonly last: number }>(`
  insert into number_series as known (jurisdiction_id, series, last) values ($1, $2, $3)
  on conflict (jurisdiction_id, series) do update set last = known.last + excluded.last
  returning last`);
