import type { PlainDate } from '../kit/plain-date.ts';

/** A cell of a table somebody else kept; the same shape that reading a workbook gives. */
export type ImportCell =
  | string
  | number
  | boolean
  | { readonly date: PlainDate; readonly time: string | undefined }
  | undefined;

/** A row with something in it; `row` is the number people see at its left, from 1. */
export type ImportRow = { readonly row: number; readonly cells: readonly ImportCell[] };

/** What a cell says, as text; an empty one as ''. */
export function cellToText(cell: ImportCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell === 'object') return cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`;
  return String(cell);
}

// Spreadsheets keep fifteen digits of a number.
const preciseMax = 1e15;

/** True for a number so long that the spreadsheet has already lost its last digits. */
export const isImprecise = (cell: ImportCell): boolean =>
  typeof cell === 'number' && Math.abs(cell) >= preciseMax;
