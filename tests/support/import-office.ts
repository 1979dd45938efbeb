// A test office that takes old ledgers in: its use cases with their parts, and tables made on the spot.
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { v7 as uuid } from 'uuid';
import { buildCore } from '../../src/app.ts';
import type { ImportMapping } from '#core/imports/import-mapping.ts';
import { chooseImporter } from '#features/imports/choose-importer.ts';
import type { ImportParts, ImportTask } from '#features/imports/import-parts.ts';
import { loadMapping } from '#features/imports/load-mapping.ts';
import type { WorkbookSource } from '#platform/workbook/detect-format.ts';
import { clockFrom } from '#platform/clock/clock.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { type TestOffice, testOffice } from './office.ts';

export const programFolder = resolve(import.meta.dirname, '../..');
export const messyLedger = join(programFolder, 'tests/fixtures/messy-ledger.xlsx');

export type ImportOffice = TestDatabase & {
  readonly office: TestOffice;
  readonly parts: ImportParts;
  readonly task: (
    source: WorkbookSource,
    as?: string,
    change?: Partial<ImportTask>,
  ) => Promise<ImportTask & { keepGood: boolean }>;
  /** How many rows a table has. */
  readonly count: (table: string) => Promise<number>;
};

/** An office on a database of its own; today is 2026-03-02. */
export async function importOffice(): Promise<ImportOffice> {
  const database = await testDatabase();
  const office = await testOffice(database.pool);
  const core = await buildCore({
    pool: database.pool,
    clock: clockFrom(() => new Date('2026-03-02T09:00:00+08:00')),
    programFolder,
    secret: randomBytes(32),
    filesDir: join(tmpdir(), 'kaimen-test-unused'),
  });
  const directory = await core.directory(core.database.read);
  if (!directory) throw new Error('the office is not set up');
  const importer = chooseImporter(directory, undefined);
  if (!importer.ok) throw new Error(importer.error.kind);
  return {
    ...database,
    office,
    parts: core,
    task: async (source, as = 'letters', change = {}) => ({
      runId: uuid(),
      source,
      fileName: '来信.xlsx',
      mapping: await mappingFor(as),
      actor: importer.value,
      directory,
      open: false,
      keepGood: false,
      ...change,
    }),
    count: async (table) => {
      const { rows } = await database.owner.query<{ count: number }>(
        `select count(*) as count from ${table}`,
      );
      return rows[0]?.count ?? -1;
    },
  };
}

async function mappingFor(as: string): Promise<ImportMapping> {
  const mapping = await loadMapping(join(programFolder, 'law'), as);
  if (!mapping.ok) throw new Error(mapping.error.kind);
  return mapping.value;
}

/** A text table of letters; each row is number, day, name, text. */
export function lettersTable(rows: readonly (readonly string[])[], more: readonly string[] = []): Buffer {
  const lines = [['登记编号', '来信日期', '来信人', '反映内容', ...more], ...rows];
  return Buffer.from(lines.map((cells) => cells.join(',')).join('\n'));
}

/** Letters numbered from `from` on. */
export function manyLetters(count: number, from = 1): Buffer {
  return lettersTable(
    Array.from({ length: count }, (_, at) => [
      String(from + at),
      '2024-05-06',
      '李四',
      `第${from + at}封信反映村口的路灯坏了`,
    ]),
  );
}
