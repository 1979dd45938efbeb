import type { JurisdictionId } from '#core/kit/ids.ts';
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
  const { last } = await writerOf(tx)
    .insertInto('number_series')
    .values({ jurisdiction_id: jurisdictionId, series, last: count })
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction_id', 'series'])
        .doUpdateSet((is) => ({ last: is('number_series.last', '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last - count + 1;
}
