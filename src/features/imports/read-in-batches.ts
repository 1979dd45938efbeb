// Reads a table with an eye on what is in already: good rows are handed on by a few hundred, known ones only counted.
import { importKeyOf } from '#core/imports/imported-to-intake.ts';
import { ok, type Result } from '#core/kit/result.ts';
import { findImportKeys } from '#ledger/import-keys.ts';
import type { Reader } from '#ledger/transaction.ts';
import { classKeyOf, findClasses } from './find-classes.ts';
import type { ImportParts, ImportTask } from './import-parts.ts';
import { type GoodRow, readTable, type TableRefusal, type TableReport } from './read-table.ts';

export type RowCounts = {
  /** Data rows; headings, blank lines and totals are none. */
  readonly rowsRead: number;
  /** Rows that are new here. */
  readonly rowsGood: number;
  readonly rowsBad: number;
  /** Twice in the file, or in already. */
  readonly rowsDuplicate: number;
  /** Of these: known by number and day, but with other contents than were taken in then. */
  readonly rowsChanged: number;
};

export type Findings = RowCounts & { readonly report: TableReport };

export type ReadHooks = {
  readonly onProgress?: (counts: RowCounts) => void;
  /** Aborting it ends the reading with an exception. */
  readonly signal?: AbortSignal;
};

/** Few enough for one statement, many enough that the way to the database does not matter. */
const batchSize = 200;

/** Reads the whole table; `take` gets the new rows in order, as long as no row is bad or `keepGood` says go on. */
export async function readInBatches(
  task: ImportTask & { readonly keepGood: boolean },
  parts: ImportParts,
  read: Reader,
  hooks: ReadHooks,
  take: (fresh: readonly GoodRow[]) => Promise<void>,
): Promise<Result<Findings, TableRefusal>> {
  let waiting: GoodRow[] = [];
  let [known, changed, bad] = [0, 0, 0];
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    const sorted = await sortOut(batch, task, read);
    known += batch.length - sorted.fresh.length;
    changed += sorted.changed;
    if (sorted.fresh.length > 0 && (task.keepGood || bad === 0)) await take(sorted.fresh);
  };
  const facts = {
    today: parts.clock.today(),
    divisions: parts.divisions,
    areaCode: undefined,
    classes: parts.contentClasses,
  };
  const countsOf = (counts: TableReport['counts']): RowCounts => ({
    rowsRead: counts.good + counts.duplicates + counts.problems,
    rowsGood: counts.good - known,
    rowsBad: counts.problems,
    rowsDuplicate: counts.duplicates + known,
    rowsChanged: changed,
  });
  const table = await readTable(task.source, task.mapping, facts, {
    onGood: async (row) => {
      waiting.push(row);
      if (waiting.length >= batchSize) await flush();
    },
    onRow: (counts) => {
      hooks.signal?.throwIfAborted();
      bad = counts.problems;
      hooks.onProgress?.(countsOf(counts));
    },
  });
  if (!table.ok) return table;
  await flush();
  return ok({ ...countsOf(table.value.counts), report: table.value });
}

async function sortOut(
  batch: readonly GoodRow[],
  { actor, mapping }: ImportTask,
  read: Reader,
): Promise<{ readonly fresh: readonly GoodRow[]; readonly changed: number }> {
  if (mapping.kind === 'classes') {
    const known = await findClasses(read, actor.jurisdictionId, batch);
    return { fresh: batch.filter((row) => !known.has(classKeyOf(row))), changed: 0 };
  }
  const keys = batch.flatMap((row) => (row.kind === 'petition' ? [importKeyOf(row.petition)] : []));
  const known = await findImportKeys(read, actor.jurisdictionId, mapping.id, keys);
  let changed = 0;
  const fresh = batch.filter((row) => {
    const before = row.kind === 'petition' ? known.get(importKeyOf(row.petition)) : undefined;
    if (before !== undefined && row.kind === 'petition' && before !== row.petition.fingerprint) changed += 1;
    return before === undefined;
  });
  return { fresh, changed };
}
