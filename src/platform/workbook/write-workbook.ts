// Writes a one-sheet workbook with the look of an office's ledger: title, framed table, header that stays in view and
// repeats on every printed page. Rows stream through, so a hundred thousand need no more memory than ten.
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { sheetXml } from './sheet-xml.ts';
import type { Cell } from './cell.ts';
import { packageParts } from './workbook-xml.ts';

export type OutColumn = {
  readonly header: string;
  /** Width in characters of a Chinese body font; text longer than that wraps. */
  readonly width: number;
  /** `centre` for numbers and dates, `left` for text; left without it. */
  readonly align?: 'left' | 'centre' | undefined;
};

/** A cell to write; a marked one has a red ground, for what must be put right. */
export type OutCell = Cell | { readonly value: Cell; readonly mark: 'problem' };

export type WorkbookContent = {
  readonly sheet: string;
  /** The line across the top. */
  readonly title: string;
  /** Lines below it that say what the table rests on; a long one wraps. */
  readonly basis?: readonly string[];
  /** A smaller line above the table: who made it, when, of what. */
  readonly note?: string | undefined;
  readonly columns: readonly OutColumn[];
  readonly rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>;
  /** The line below the table, asked for when all rows are written. */
  readonly foot?: () => string;
};

// Archives carry a time; a constant one makes the same content the same bytes.
const mtime = new Date('2000-01-01T00:00:00');

/** The workbook as a stream of bytes, to be piped into a reply or a file. It fails with the error of `rows`, if that fails. */
export function writeWorkbook(content: WorkbookContent): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  for (const [name, xml] of Object.entries(packageParts(content)))
    zip.addBuffer(Buffer.from(xml), name, { mtime, mode: 0o100644 });
  const sheet = Readable.from(inPieces(sheetXml(content)), { objectMode: false });
  sheet.on('error', (error) => output.destroy(error));
  output.on('close', () => sheet.destroy());
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime, mode: 0o100644 });
  zip.end();
  return output;
}

const pieceLength = 64 * 1024;

// One small string a row would spend all the time in the stream's bookkeeping.
async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of parts) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
