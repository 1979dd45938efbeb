// The rows of one sheet as they stream by; blank rows, however many the sheet declares, cost nothing.
import { parsePlainDate } from '#core/kit/plain-date.ts';
import type { Cell, SheetRow } from './cell.ts';
import { serialToDate } from './excel-date.ts';
import { walkXml } from './walk-xml.ts';
import { decodeEscapes } from './workbook-parts.ts';
import type { WorkbookLimits } from './workbook-limits.ts';
import { WorkbookUnreadable } from './workbook-refusal.ts';
import type { XmlVisitor } from './walk-xml.ts';

export type SheetContext = {
  readonly part: string;
  readonly sharedStrings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  readonly limits: WorkbookLimits;
};

/** Rows with at least one value, in the order of the sheet. `onPiece` hears how many characters were read. */
export async function* sheetRows(
  pieces: AsyncIterable<string>,
  context: SheetContext,
  onPiece: (length: number) => void,
): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = [];
  let count = 0;
  for await (const length of walkXml(pieces, context.part, rowVisitor(context, ready))) {
    onPiece(length);
    count += ready.length;
    if (count > context.limits.rowCountMax)
      throw new WorkbookUnreadable({
        kind: 'workbook.too-many-rows',
        rowCountMax: context.limits.rowCountMax,
      });
    yield* ready;
    ready.length = 0;
  }
  yield* ready;
}

function rowVisitor(context: SheetContext, ready: SheetRow[]): XmlVisitor {
  const { cellLengthMax, columnCountMax } = context.limits;
  let [row, column, raw, reading, inHint] = [0, -1, '', false, false];
  let [type, style] = ['n', 0];
  let cells: Cell[] = [];
  return {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        if (!Number.isSafeInteger(row) || row < 1) damaged(context.part);
        [cells, column] = [[], -1];
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : referenceToColumn(attributes['r']);
        [raw, type, style] = ['', attributes['t'] ?? 'n', Number(attributes['s'] ?? 0)];
      } else if (name === 'rPh') inHint = true;
      else if (name === 'v' || name === 't') reading = !inHint;
    },
    text: (text) => {
      if (reading) raw += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'rPh') inHint = false;
      else if (name === 'row' && cells.length > 0) ready.push({ row, cells: filled(cells) });
      if (name !== 'c') return;
      const cell = toCell(raw, type, style, context);
      if (cell === undefined || (typeof cell === 'string' && cell.trim() === '')) return;
      if (typeof cell === 'string' && cell.length > cellLengthMax)
        throw new WorkbookUnreadable({ kind: 'workbook.cell-too-long', row, cellLengthMax });
      if (!(column >= 0 && column < columnCountMax))
        throw new WorkbookUnreadable({ kind: 'workbook.too-many-columns', row, columnCountMax });
      cells[column] = cell;
    },
  };
}

function toCell(raw: string, type: string, style: number, context: SheetContext): Cell {
  if (raw === '') return undefined;
  switch (type) {
    case 's':
      return context.sharedStrings[Number(raw)] ?? damaged(context.part);
    case 'b':
      return raw === '1';
    case 'd':
      return isoToCell(raw);
    case 'n':
      return numberToCell(raw, style, context);
    default:
      return decodeEscapes(raw);
  }
}

function numberToCell(raw: string, style: number, context: SheetContext): Cell {
  const value = Number(raw);
  if (Number.isNaN(value)) return raw;
  if (context.dateStyles[style] === true) return serialToDate(value, context.from1904) ?? value;
  return value;
}

function isoToCell(raw: string): Cell {
  const date = parsePlainDate(raw.slice(0, 10));
  const time = /T(\d{2}:\d{2}:\d{2})/.exec(raw)?.[1];
  return date === undefined ? raw : { date, time: time === '00:00:00' ? undefined : time };
}

/** `AB12` is column 27, counted from 0. */
export function referenceToColumn(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

const filled = (cells: readonly Cell[]): readonly Cell[] => Array.from(cells);

function damaged(part: string): never {
  throw new WorkbookUnreadable({ kind: 'workbook.damaged', part });
}
