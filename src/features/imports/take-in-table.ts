import { err, ok, type Result } from '#core/kit/result.ts';
import { waitForImports } from '#ledger/import-keys.ts';
import type { Stale } from '#ledger/transaction.ts';
import type { ImportParts, ImportTask } from './import-parts.ts';
import { type Findings, readInBatches, type ReadHooks } from './read-in-batches.ts';
import type { GoodRow, TableRefusal } from './read-table.ts';
import { storeClasses } from './store-classes.ts';
import { petitionWriter } from './write-petitions.ts';

export type TakenIn = Findings & { readonly rowsImported: number };

/** Rows must be corrected first; nothing was taken in. */
export type RowsToCorrect = {
  readonly kind: 'imports.rows-to-correct';
  readonly count: number;
  /** What the reading found, for the error sheet. */
  readonly findings?: Findings;
};

export type TakeInRefusal = TableRefusal | RowsToCorrect | Stale;

/** Checks every row and writes none. */
export function checkTable(
  task: ImportTask,
  parts: ImportParts,
  hooks: ReadHooks = {},
): Promise<Result<Findings, TableRefusal>> {
  const dry = { ...task, keepGood: true };
  return readInBatches(dry, parts, parts.database.read, hooks, () => Promise.resolve());
}

/**
 * Takes the rows in that are new, in one transaction: all of them, or none when a row is bad, unless `keepGood`.
 * Imports of one office wait for each other, so the same file sent twice comes in once.
 */
export function takeInTable(
  task: ImportTask & { readonly keepGood: boolean },
  parts: ImportParts,
  hooks: ReadHooks = {},
): Promise<Result<TakenIn, TakeInRefusal>> {
  return task.mapping.kind === 'classes'
    ? takeInClasses(task, parts, hooks)
    : takeInPetitions(task, parts, hooks);
}

async function takeInPetitions(
  task: ImportTask & { readonly keepGood: boolean },
  parts: ImportParts,
  hooks: ReadHooks,
): Promise<Result<TakenIn, TakeInRefusal>> {
  return parts.database.transact<TakenIn, TakeInRefusal>(async (tx) => {
    await waitForImports(tx, task.actor.jurisdictionId);
    const found = await readInBatches(task, parts, tx.read, hooks, petitionWriter(tx, task, parts));
    if (!found.ok) return found;
    if (mustCorrect(task, found.value)) return toCorrect(found.value);
    return ok({ ...found.value, rowsImported: found.value.rowsGood });
  });
}

async function takeInClasses(
  task: ImportTask & { readonly keepGood: boolean },
  parts: ImportParts,
  hooks: ReadHooks,
): Promise<Result<TakenIn, TakeInRefusal>> {
  const rows: GoodRow[] = [];
  const found = await readInBatches(task, parts, parts.database.read, hooks, async (fresh) => {
    rows.push(...fresh);
  });
  if (!found.ok) return found;
  if (mustCorrect(task, found.value)) return toCorrect(found.value);
  const rowsImported = await storeClasses(rows, task, parts);
  return ok({ ...found.value, rowsImported });
}

const mustCorrect = (task: { readonly keepGood: boolean }, found: Findings): boolean =>
  found.rowsBad > 0 && !task.keepGood;

const toCorrect = (findings: Findings): { readonly ok: false; readonly error: RowsToCorrect } =>
  err({ kind: 'imports.rows-to-correct', count: findings.rowsBad, findings });
