// Reads the cells of one row by field, gathering everything that is wrong instead of stopping at the first.
import { cleanLine, cleanText } from '../kit/plain-text.ts';
import type { ImportHeader } from './find-header.ts';
import type { ImportField, ImportMapping } from './import-mapping.ts';
import { cellToText, isImprecise } from './import-row.ts';
import type { ImportCell, ImportRow } from './import-row.ts';
import type { RowNotice, RowProblem } from './row-problem.ts';

export type RowReader = {
  readonly problems: RowProblem[];
  readonly notices: RowNotice[];
  readonly has: (field: ImportField) => boolean;
  /** The column's name in the table; the mapping's name when the table lacks it. */
  readonly nameOf: (field: ImportField) => string;
  readonly cell: (field: ImportField) => ImportCell;
  /** One line of clean text, '' when the cell is empty. */
  readonly line: (field: ImportField, lengthMax: number) => string;
  /** Clean text of any number of lines, '' when the cell is empty. */
  readonly text: (field: ImportField, lengthMax: number) => string;
  /** The columns no field claims, by name. */
  readonly rest: (lengthMax: number) => Record<string, string>;
};

export function readCells(row: ImportRow, header: ImportHeader, mapping: ImportMapping): RowReader {
  const problems: RowProblem[] = [];
  const notices: RowNotice[] = [];
  const at = (field: ImportField): number => header.columnOf.get(field) ?? -1;
  const cell = (field: ImportField): ImportCell => row.cells[at(field)];
  const nameOf = (field: ImportField): string =>
    header.names[at(field)] ?? mapping.columns.find((column) => column.field === field)?.headers[0] ?? '';
  const clean = (value: ImportCell, column: string, lengthMax: number, by: typeof cleanText): string => {
    if (isImprecise(value)) problems.push({ kind: 'imports.number-imprecise', column });
    const cleaned = by(cellToText(value), lengthMax);
    if (!cleaned.ok) {
      const { length } = cleaned.error;
      problems.push({ kind: 'imports.text-too-long', column, length, lengthMax });
      return '';
    }
    for (const notice of cleaned.value.noticed)
      notices.push({ kind: 'imports.text-cleaned', column, notice });
    return cleaned.value.text;
  };
  const rest = (lengthMax: number): Record<string, string> => {
    const claimed = new Set(header.columnOf.values());
    const extra: (readonly [string, string])[] = [];
    for (const [index, value] of row.cells.entries()) {
      if (value === undefined || claimed.has(index)) continue;
      const column = header.names[index] || `第${index + 1}列`;
      const text = clean(value, column, lengthMax, cleanText);
      if (text !== '') extra.push([column, text]);
    }
    return Object.fromEntries(extra);
  };
  for (const column of mapping.columns)
    if (column.need === 'value' && cellToText(cell(column.field)).trim() === '')
      problems.push({ kind: 'imports.value-missing', column: nameOf(column.field) });
  return {
    problems,
    notices,
    has: (field) => cellToText(cell(field)).trim() !== '',
    nameOf,
    cell,
    line: (field, lengthMax) => clean(cell(field), nameOf(field), lengthMax, cleanLine),
    text: (field, lengthMax) => clean(cell(field), nameOf(field), lengthMax, cleanText),
    rest,
  };
}
