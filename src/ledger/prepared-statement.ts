// The few statements that every page and every registration needs, written out so that neither this program nor
// the database works them out again each time.
import { CompiledQuery } from 'kysely';
import { keepPrepared } from '#platform/db/preparing-pool.ts';
import { executorOf, type Reader } from './transaction.ts';

/** A statement with `$1`, `$2`… for its values, which answers rows of the named shape. */
export function preparedStatement<Row>(
  text: string,
): (read: Reader, values: readonly unknown[]) => Promise<readonly Row[]> {
  const kept = keepPrepared(text);
  return async (read, values) => {
    const query = CompiledQuery.raw(kept, [...values]);
    return (await executorOf(read).executeQuery<Row>(query)).rows;
  };
}
