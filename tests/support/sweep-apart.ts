import type { JurisdictionId } from '#core/kit/ids.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { openLaw } from '#features/clocks/open-law.ts';
import { sweepClocks } from '#features/supervision/sweep-clocks.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { createPool } from '#platform/db/pool.ts';
import { shippedLawData } from './law-book.ts';

/** A sweep by a worker of its own, which reads the law itself as another process on the same data does. */
export async function sweepApart(url: string, day: string): Promise<void> {
  const pool = createPool(url, { name: 'worker', max: 2 });
  try {
    const database = openDatabase(pool);
    const law = openLaw(await shippedLawData());
    await law.refresh(database.read);
    await sweepClocks(database, {
      jurisdictionId: '330106' as JurisdictionId,
      today: plainDate(day),
      ladders: law.book.ladders(),
      at: new Date(`${day}T00:05:00+08:00`),
      cause: `sweep ${day}`,
    });
  } finally {
    await pool.end();
  }
}
