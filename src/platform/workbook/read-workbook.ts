// Reads a table from a file that somebody else made: .xlsx or text. Rows stream; memory holds the shared texts and
// one piece of the sheet. Measured on 100,000 rows against exceljs and read-excel-file, see docs/decisions/010-workbooks.md.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { SheetRow } from './cell.ts';
import { csvRows, detectEncoding } from './csv-rows.ts';
import { detectFormat, readSample } from './detect-format.ts';
import type { WorkbookSource } from './detect-format.ts';
import { sheetRows } from './sheet-rows.ts';
import { defaultWorkbookLimits } from './workbook-limits.ts';
import type { WorkbookLimits } from './workbook-limits.ts';
import { readDateStyles, readSharedStrings, readWorkbookParts } from './workbook-parts.ts';
import type { SheetEntry, WorkbookParts } from './workbook-parts.ts';
import { WorkbookUnreadable } from './workbook-refusal.ts';
import type { WorkbookRefusal } from './workbook-refusal.ts';
import { openZipParts } from './zip-parts.ts';
import type { ZipParts } from './zip-parts.ts';

export type WorkbookProgress = { readonly done: number; readonly total: number };

export type ReadWorkbookOptions = {
  /** The sheet by name; without it the first one that is not hidden. */
  readonly sheet?: string | undefined;
  readonly limits?: Partial<WorkbookLimits> | undefined;
  /** Hears how far the reading is, several times a second at most by the size of the pieces. */
  readonly onProgress?: ((progress: WorkbookProgress) => void) | undefined;
};

export type Workbook = {
  readonly format: 'xlsx' | 'csv';
  /** The sheet being read; empty for a text. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** Rows with something in them, once. Throws WorkbookUnreadable when damage shows on the way. */
  readonly rows: AsyncIterable<SheetRow>;
  /** Lets go of the file; call it when done, also after a fault. */
  readonly close: () => void;
};

/** Opens a workbook or text table. Everything that can be known before the rows is refused here, in words of facts. */
export async function readWorkbook(
  source: WorkbookSource,
  options: ReadWorkbookOptions = {},
): Promise<Result<Workbook, WorkbookRefusal>> {
  const limits = { ...defaultWorkbookLimits, ...options.limits };
  const bytes = typeof source === 'string' ? (await stat(source)).size : source.length;
  if (bytes > limits.fileBytesMax)
    return err({
      kind: 'workbook.too-big',
      megabytes: megabytes(bytes),
      megabytesMax: megabytes(limits.fileBytesMax),
    });
  const sample = await readSample(source);
  try {
    switch (detectFormat(sample)) {
      case 'zip':
        return ok(await openXlsx(source, limits, options));
      case 'text':
        return await openCsv(source, sample, bytes, limits, options);
      case 'compound':
        return err({ kind: (await isEncrypted(source)) ? 'workbook.encrypted' : 'workbook.old-format' });
      case 'unknown':
        return err({ kind: 'workbook.not-a-workbook' });
    }
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return err(error.refusal);
    throw error;
  }
}

async function openXlsx(
  source: WorkbookSource,
  limits: WorkbookLimits,
  options: ReadWorkbookOptions,
): Promise<Workbook> {
  const zip = await openZipParts(source, limits);
  try {
    const parts = await readWorkbookParts(zip);
    const sheet = chooseSheet(parts.sheets, options.sheet);
    const rows = await openSheet(zip, parts, sheet, limits, options);
    const sheets = parts.sheets.map((entry) => entry.name);
    return { format: 'xlsx', sheet: sheet.name, sheets, rows, close: zip.close };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openSheet(
  zip: ZipParts,
  parts: WorkbookParts,
  sheet: SheetEntry,
  limits: WorkbookLimits,
  options: ReadWorkbookOptions,
): Promise<AsyncIterable<SheetRow>> {
  const context = {
    part: sheet.part,
    sharedStrings: parts.sharedStringsPart
      ? await readSharedStrings(zip, parts.sharedStringsPart, limits)
      : [],
    dateStyles: parts.stylesPart ? await readDateStyles(zip, parts.stylesPart) : [],
    from1904: parts.from1904,
    limits,
  };
  const total = zip.bytesOf(sheet.part);
  return sheetRows(zip.text(sheet.part), context, counter(total, options));
}

async function openCsv(
  source: WorkbookSource,
  sample: Buffer,
  total: number,
  limits: WorkbookLimits,
  options: ReadWorkbookOptions,
): Promise<Result<Workbook, WorkbookRefusal>> {
  const encoding = await detectEncoding(source, sample);
  if (encoding === undefined) return err({ kind: 'workbook.not-a-workbook' });
  const rows = csvRows(source, encoding, limits, counter(total, options));
  return ok({ format: 'csv', sheet: '', sheets: [], rows, close: () => {} });
}

function chooseSheet(sheets: readonly SheetEntry[], wanted: string | undefined): SheetEntry {
  const names = sheets.map((sheet) => sheet.name).join('、');
  if (wanted !== undefined) {
    const named = sheets.find((sheet) => sheet.name === wanted);
    if (named) return named;
    throw new WorkbookUnreadable({ kind: 'workbook.no-such-sheet', sheet: wanted, sheets: names });
  }
  const first = sheets.find((sheet) => !sheet.hidden);
  if (first) return first;
  throw new WorkbookUnreadable({ kind: 'workbook.no-sheet' });
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 102.4) / 10;

// Characters of the sheet stand for bytes here: the sum ends a little short, never beyond the total.
function counter(total: number, options: ReadWorkbookOptions): (length: number) => void {
  let done = 0;
  return (length) => {
    done += length;
    options.onProgress?.({ done: Math.min(done, total), total });
  };
}

// A workbook with a password is a compound file with a stream of this name, written in UTF-16.
async function isEncrypted(source: WorkbookSource): Promise<boolean> {
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  if (typeof source !== 'string') return source.includes(mark);
  let before = Buffer.alloc(0);
  for await (const chunk of createReadStream(source)) {
    if (!Buffer.isBuffer(chunk)) continue;
    const piece = Buffer.concat([before, chunk]);
    if (piece.includes(mark)) return true;
    before = Buffer.from(piece.subarray(-mark.length));
  }
  return false;
}
