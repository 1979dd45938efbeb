// A file of an old ledger, read whole: what can be taken in is handed on row by row, what cannot is reported.
import { createHash } from 'node:crypto';
import { classFinder } from '#core/imports/class-names.ts';
import { countOutcome, type ImportCounts, noOutcomes } from '#core/imports/count-outcomes.ts';
import type { ImportMapping } from '#core/imports/import-mapping.ts';
import type { ImportRow } from '#core/imports/import-row.ts';
import { type ImportOutcome, readImport } from '#core/imports/read-import.ts';
import type { ImportFacts } from '#core/imports/read-petition-row.ts';
import type { ContentClasses } from '#core/classes/content-classes.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { WorkbookSource } from '#platform/workbook/detect-format.ts';
import { readWorkbook, type Workbook } from '#platform/workbook/read-workbook.ts';
import { type WorkbookRefusal, WorkbookUnreadable } from '#platform/workbook/workbook-refusal.ts';

export type GoodRow = Extract<ImportOutcome, { kind: 'petition' | 'class' }>;
export type WrongRow = Extract<ImportOutcome, { kind: 'problem' }>;

export type TableReport = {
  readonly counts: ImportCounts;
  readonly sheet: string;
  readonly header: ImportRow;
  /** Rows kept out, with the reasons: the error sheet is made of these. */
  readonly wrong: readonly WrongRow[];
};

export type TableRefusal =
  | WorkbookRefusal
  /** No row has the columns the mapping needs (joined by `、`): the wrong table or the wrong mapping. */
  | { readonly kind: 'imports.no-header'; readonly missing: string };

export type TableFacts = Omit<ImportFacts, 'findClass' | 'hash'> & { readonly classes: ContentClasses };

export type TableHooks = {
  readonly onGood?: (row: GoodRow) => Promise<void>;
  /** Hears the counts after every row; what it throws ends the reading, too. */
  readonly onRow?: (counts: ImportCounts) => void;
};

/**
 * Reads the table once. `onGood` is awaited for each row that can be taken in, in the order of the table; what it
 * throws ends the reading. Without it this is a dry run. Nothing here writes.
 */
export async function readTable(
  source: WorkbookSource,
  mapping: ImportMapping,
  facts: TableFacts,
  hooks: TableHooks = {},
): Promise<Result<TableReport, TableRefusal>> {
  const opened = await readWorkbook(source, { sheet: mapping.sheet });
  if (!opened.ok) return opened;
  try {
    return await walkTable(opened.value, mapping, facts, hooks);
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return err(error.refusal);
    throw error;
  } finally {
    opened.value.close();
  }
}

async function walkTable(
  workbook: Workbook,
  mapping: ImportMapping,
  facts: TableFacts,
  hooks: TableHooks,
): Promise<Result<TableReport, TableRefusal>> {
  const findClass = classFinder(facts.classes, mapping.classMap);
  const wrong: WrongRow[] = [];
  let counts = noOutcomes;
  let header: ImportRow = { row: 0, cells: [] };
  for await (const outcome of readImport(workbook.rows, mapping, { ...facts, findClass, hash: sha256 })) {
    counts = countOutcome(counts, outcome);
    if (outcome.kind === 'no-header')
      return err({ kind: 'imports.no-header', missing: outcome.missing.join('、') });
    if (outcome.kind === 'header') header = { row: outcome.row, cells: outcome.cells };
    if (outcome.kind === 'problem') wrong.push(outcome);
    if (outcome.kind === 'petition' || outcome.kind === 'class') await hooks.onGood?.(outcome);
    hooks.onRow?.(counts);
  }
  return ok({ counts, sheet: workbook.sheet, header, wrong });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
