import { cellToText } from './import-row.ts';
import type { ImportCell, ImportRow } from './import-row.ts';
import { plainHeader } from './import-mapping.ts';
import type { ImportField, ImportMapping } from './import-mapping.ts';

/** Where each field stands in a table, and what its column is called there. */
export type ImportHeader = {
  readonly columnOf: ReadonlyMap<ImportField, number>;
  /** Every column's name as the table has it, '' where it has none. */
  readonly names: readonly string[];
};

export type HeaderMiss = {
  /** The first name of each needed column that was not found. */
  readonly missing: readonly string[];
  readonly found: number;
};

/** The header, if `row` is one: it must have every needed column. Otherwise how near it came. */
export function findHeader(row: ImportRow, mapping: ImportMapping): ImportHeader | HeaderMiss {
  const names = row.cells.map(headerName);
  const plain = names.map(plainHeader);
  const columnOf = new Map<ImportField, number>();
  for (const column of mapping.columns) {
    const wanted = column.headers.map(plainHeader);
    // The mapping's first name wins where a table has two of them.
    const at = wanted.map((name) => plain.indexOf(name)).find((index) => index !== -1);
    if (at !== undefined) columnOf.set(column.field, at);
  }
  const missing = mapping.columns
    .filter((column) => column.need !== 'none' && !columnOf.has(column.field))
    .map((column) => column.headers[0] ?? column.field);
  if (missing.length > 0 || columnOf.size === 0) return { missing, found: columnOf.size };
  return { columnOf, names };
}

/** A column's name for people: as the table has it, on one line. */
export function headerName(cell: ImportCell): string {
  return cellToText(cell)
    .trim()
    .replace(/\s*\n\s*/g, '');
}
