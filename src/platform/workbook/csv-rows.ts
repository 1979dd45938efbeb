// Text tables as offices export them: UTF-8 or GB18030, comma, tab or semicolon.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { SheetRow } from './cell.ts';
import type { WorkbookSource } from './detect-format.ts';
import type { WorkbookLimits } from './workbook-limits.ts';
import { WorkbookUnreadable } from './workbook-refusal.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * The encoding of a text: by its mark, else UTF-8 if the whole text is valid UTF-8, else GB18030 (which contains
 * GBK and GB2312) if it is valid as that. Nothing when it is none of them.
 */
export async function detectEncoding(
  source: WorkbookSource,
  sample: Buffer,
): Promise<TextEncoding | undefined> {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  for (const encoding of ['utf-8', 'gb18030'] as const)
    if (await decodesAs(source, encoding)) return encoding;
  return undefined;
}

/** Rows with at least one value. All cells are texts. Throws WorkbookUnreadable while they stream. */
export async function* csvRows(
  source: WorkbookSource,
  encoding: TextEncoding,
  limits: WorkbookLimits,
  onPiece: (bytes: number) => void,
): AsyncGenerator<SheetRow> {
  const text = decoded(source, encoding, onPiece);
  const first = await text.next();
  const start = first.done === true ? '' : first.value;
  const parser = Readable.from(rejoin(start, text)).pipe(
    parse({
      bom: true,
      delimiter: detectDelimiter(start),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.cellLengthMax * 8,
    }),
  );
  let [row, count] = [0, 0];
  try {
    for await (const record of parser) {
      row += 1;
      const cells = readRecord(record, row, limits);
      if (cells.length === 0) continue;
      count += 1;
      if (count > limits.rowCountMax)
        throw new WorkbookUnreadable({ kind: 'workbook.too-many-rows', rowCountMax: limits.rowCountMax });
      yield { row, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new WorkbookUnreadable({ kind: 'workbook.damaged', part: `CSV ${row + 1}` });
  }
}

/** The separator that the first line has most of. */
export function detectDelimiter(text: string): ',' | '\t' | ';' {
  const line = text.slice(0, 10_000).trimStart().split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string): number => line.split(sign).length;
  if (count('\t') > Math.max(count(','), count(';'))) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

function readRecord(record: unknown, row: number, limits: WorkbookLimits): readonly (string | undefined)[] {
  const { columnCountMax, cellLengthMax } = limits;
  const values: readonly unknown[] = Array.isArray(record) ? record : [];
  if (values.length > columnCountMax)
    throw new WorkbookUnreadable({ kind: 'workbook.too-many-columns', row, columnCountMax });
  const cells = values.map((value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined));
  if (cells.some((cell) => (cell?.length ?? 0) > cellLengthMax))
    throw new WorkbookUnreadable({ kind: 'workbook.cell-too-long', row, cellLengthMax });
  return cells.every((cell) => cell === undefined) ? [] : cells;
}

async function* rejoin(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

async function decodesAs(source: WorkbookSource, encoding: TextEncoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunksOf(source)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function* decoded(
  source: WorkbookSource,
  encoding: TextEncoding,
  onPiece: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(source)) {
    onPiece(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

async function* chunksOf(source: WorkbookSource): AsyncGenerator<Buffer> {
  if (typeof source !== 'string') {
    yield source;
    return;
  }
  for await (const chunk of createReadStream(source)) if (Buffer.isBuffer(chunk)) yield chunk;
}
