import { levelsOf } from './find-classes.ts';
import type { ImportParts, ImportTask } from './import-parts.ts';
import type { GoodRow } from './read-table.ts';

const chunkSize = 1000;

/** Stores the classes of an office, all or none; answers how many were new. */
export async function storeClasses(
  rows: readonly GoodRow[],
  task: ImportTask,
  { database, clock }: ImportParts,
): Promise<number> {
  const values = rows.map((row) => ({
    ...levelsOf(row),
    jurisdiction_id: task.actor.jurisdictionId,
    run_id: task.runId,
    imported_at: clock.now(),
  }));
  return database.desk.transaction().execute(async (writer) => {
    let stored = 0;
    for (let at = 0; at < values.length; at += chunkSize) {
      const inserted = await writer
        .insertInto('content_class_import')
        .values(values.slice(at, at + chunkSize))
        .onConflict((conflict) => conflict.doNothing())
        .returning('level1')
        .execute();
      stored += inserted.length;
    }
    return stored;
  });
}
