// A whole table, row by row: finds the header, reads each row, drops what was there before, and says so of each.
import { findHeader } from './find-header.ts';
import type { ImportHeader } from './find-header.ts';
import { plainHeader } from './import-mapping.ts';
import type { ImportMapping } from './import-mapping.ts';
import { cellToText } from './import-row.ts';
import type { ImportCell, ImportRow } from './import-row.ts';
import type { ImportedPetition } from './imported-petition.ts';
import { readPetitionRow } from './read-petition-row.ts';
import type { ImportFacts } from './read-petition-row.ts';
import { readCells } from './row-reader.ts';
import type { RowNotice, RowProblem } from './row-problem.ts';

/** What became of one row; `row` and `cells` are the table's own, for the error sheet. */
export type ImportOutcome = ImportRow &
  (
    | { readonly kind: 'header' }
    | {
        readonly kind: 'petition';
        readonly petition: ImportedPetition;
        readonly notices: readonly RowNotice[];
      }
    /** Names of the levels of one class, the first level first. */
    | { readonly kind: 'class'; readonly levels: readonly string[] }
    /** The same number and text, or without number the same text, as in row `firstRow`. */
    | { readonly kind: 'duplicate'; readonly firstRow: number }
    | { readonly kind: 'problem'; readonly problems: readonly RowProblem[] }
    /** Lines above the header, a header printed again, a line of totals or notes. */
    | { readonly kind: 'skipped'; readonly why: 'above-header' | 'header-again' | 'totals' }
    /** No header within the mapping's limit: the wrong table or the wrong mapping. Nothing follows. */
    | { readonly kind: 'no-header'; readonly missing: readonly string[] }
  );

/** Reads rows until the table ends. The same rows give the same outcomes. */
export async function* readImport(
  rows: AsyncIterable<ImportRow> | Iterable<ImportRow>,
  mapping: ImportMapping,
  facts: ImportFacts,
): AsyncGenerator<ImportOutcome> {
  let header: ImportHeader | undefined;
  let best: { missing: readonly string[]; found: number } | undefined;
  const seen: Seen = { byNumber: new Map(), byFingerprint: new Map() };
  for await (const row of rows) {
    if (header) {
      yield readRow(row, header, mapping, facts, seen);
      continue;
    }
    const candidate = findHeader(row, mapping);
    if ('columnOf' in candidate) {
      header = candidate;
      yield { ...row, kind: 'header' };
      continue;
    }
    if (best === undefined || candidate.found > best.found) best = candidate;
    if (row.row >= mapping.headerRowMax) break;
    yield { ...row, kind: 'skipped', why: 'above-header' };
  }
  if (!header) yield { row: 0, cells: [], kind: 'no-header', missing: best?.missing ?? neededOf(mapping) };
}

type Seen = {
  readonly byNumber: Map<string, { readonly row: number; readonly fingerprint: string }>;
  readonly byFingerprint: Map<string, number>;
};

function readRow(
  row: ImportRow,
  header: ImportHeader,
  mapping: ImportMapping,
  facts: ImportFacts,
  seen: Seen,
): ImportOutcome {
  if (isHeaderAgain(row, header)) return { ...row, kind: 'skipped', why: 'header-again' };
  if (isTotals(row, header)) return { ...row, kind: 'skipped', why: 'totals' };
  if (mapping.kind === 'classes') return readClassRow(row, header, mapping, facts, seen);
  const read = readPetitionRow(row, header, mapping, facts);
  if (!read.ok) return { ...row, kind: 'problem', problems: read.error };
  const { petition, notices } = read.value;
  const number = petition.externalId;
  if (number === undefined) {
    const firstRow = firstSeen(seen.byFingerprint, petition.fingerprint, row.row);
    return firstRow === undefined
      ? { ...row, kind: 'petition', petition, notices }
      : { ...row, kind: 'duplicate', firstRow };
  }
  const first = seen.byNumber.get(number);
  if (first === undefined) {
    seen.byNumber.set(number, { row: row.row, fingerprint: petition.fingerprint });
    return { ...row, kind: 'petition', petition, notices };
  }
  if (first.fingerprint === petition.fingerprint) return { ...row, kind: 'duplicate', firstRow: first.row };
  const column = header.names[header.columnOf.get('externalId') ?? -1] ?? '';
  const problem: RowProblem = {
    kind: 'imports.number-used-twice',
    column,
    value: number,
    firstRow: first.row,
  };
  return { ...row, kind: 'problem', problems: [problem] };
}

function readClassRow(
  row: ImportRow,
  header: ImportHeader,
  mapping: ImportMapping,
  facts: ImportFacts,
  seen: Seen,
): ImportOutcome {
  const reader = readCells(row, header, mapping);
  const levels = (['level1', 'level2', 'level3'] as const).map((field) => reader.line(field, 100));
  if (reader.problems.length > 0) return { ...row, kind: 'problem', problems: reader.problems };
  const firstRow = firstSeen(seen.byFingerprint, facts.hash(JSON.stringify(levels)), row.row);
  return firstRow === undefined
    ? { ...row, kind: 'class', levels: levels.filter((level) => level !== '') }
    : { ...row, kind: 'duplicate', firstRow };
}

function firstSeen(seen: Map<string, number>, key: string, row: number): number | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first;
}

const isHeaderAgain = (row: ImportRow, header: ImportHeader): boolean =>
  [...header.columnOf.values()].every(
    (at) => plainHeader(cellToText(row.cells[at])) === plainHeader(header.names[at] ?? ''),
  );

// A foot line has its word in front and nothing where a petition has its text and day.
function isTotals(row: ImportRow, header: ImportHeader): boolean {
  const first = cellToText(row.cells.find((cell: ImportCell) => cell !== undefined)).trim();
  if (!/^(合\s*计|总\s*计|小\s*计|共\s*计|填表人|制表人|审核人|备注|说明|注)(\s|[:：、]|\d|$)/.test(first))
    return false;
  const telling = (['receivedOn', 'level2'] as const).map((field) => header.columnOf.get(field) ?? -1);
  return telling.every((at) => cellToText(row.cells[at]).trim() === '');
}

const neededOf = (mapping: ImportMapping): readonly string[] =>
  mapping.columns
    .filter((column) => column.need !== 'none')
    .map((column) => column.headers[0] ?? column.field);
