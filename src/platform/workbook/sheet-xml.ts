// The XML of the one sheet that `write-workbook.ts` makes.
import type { Cell, DateCell } from './cell.ts';
import type { OutCell, OutColumn, WorkbookContent } from './write-workbook.ts';
import { lineHeight, linesOf } from './row-height.ts';
import { cellStyles, escapeXml, headerRowOf } from './workbook-xml.ts';

// The most a cell can hold; what is beyond is cut where everybody sees it.
const cellLengthMax = 32_767;
const cutMark = '…（超出单元格上限，后略）';

// More characters than that across A4 would be too small to read.
const roomOfA4 = 110;
const [a3, a4] = [8, 9];

/** The sheet piece by piece, a row each. */
export async function* sheetXml(content: WorkbookContent): AsyncGenerator<string> {
  const { columns, title, basis = [], note, foot } = content;
  const last = columnLetters(columns.length - 1);
  const headerRow = headerRowOf(content);
  const room = roomOf(columns);
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`;
  yield lineXml(1, 34, cellStyles.title, title);
  for (const [at, line] of basis.entries())
    yield lineXml(2 + at, linesOf(line, room) * lineHeight + 2, cellStyles.basis, line);
  if (note !== undefined) yield lineXml(headerRow - 1, lineHeight + 2, cellStyles.note, note);
  const headers = columns.map((column, at) => cellXml(column.header, at, headerRow, cellStyles.header));
  const headerLines = Math.max(...columns.map(({ header, width }) => linesOf(header, width)));
  yield `<row r="${headerRow}" ht="${headerLines * lineHeight + 6}" customHeight="1">${headers.join('')}</row>`;
  let row = headerRow;
  for await (const cells of content.rows) {
    row += 1;
    yield rowXml(cells, columns, row);
  }
  if (foot) yield lineXml(row + 1, lineHeight + 2, cellStyles.basis, foot());
  const lines = [...Array(headerRow - 1).keys()].map((at) => at + 1);
  const merged = [...lines, ...(foot ? [row + 1] : [])].map(
    (line) => `<mergeCell ref="A${line}:${last}${line}"/>`,
  );
  yield `</sheetData><autoFilter ref="A${headerRow}:${last}${row}"/><mergeCells count="${merged.length}">${merged.join('')}</mergeCells><printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/><pageSetup paperSize="${room > roomOfA4 ? a3 : a4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页　共 &amp;N 页</oddFooter></headerFooter></worksheet>`;
}

const roomOf = (columns: readonly OutColumn[]): number =>
  columns.reduce((sum, column) => sum + column.width, 0);

// A row of one line keeps the usual height, so that it grows when somebody writes more into it.
function rowXml(cells: readonly OutCell[], columns: readonly OutColumn[], row: number): string {
  const lines = columns.reduce((most, { width }, at) => {
    const cell = cells[at];
    const value = typeof cell === 'object' && 'mark' in cell ? cell.value : cell;
    return typeof value === 'string' ? Math.max(most, linesOf(value, width)) : most;
  }, 1);
  const height = lines > 1 ? ` ht="${Math.min(rowHeightMax, lines * lineHeight)}" customHeight="1"` : '';
  const written = columns.map((column, at) => outCellXml(cells[at], column, at, row));
  return `<row r="${row}"${height}>${written.join('')}</row>`;
}

/** No row of a sheet can be higher, in points. */
const rowHeightMax = 409;

/** `27` is `AB`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

// Width in Chinese characters; the format counts narrow digits, half as wide.
const columnXml = (column: OutColumn, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${column.width * 2 + 1}" customWidth="1"/>`;

const lineXml = (row: number, height: number, style: number, text: string): string =>
  `<row r="${row}" ht="${height}" customHeight="1">${cellXml(text, 0, row, style)}</row>`;

function outCellXml(cell: OutCell, column: OutColumn, at: number, row: number): string {
  const marked = typeof cell === 'object' && 'mark' in cell;
  const value = marked ? cell.value : cell;
  return cellXml(value, at, row, styleOf(value, column, marked));
}

function styleOf(value: Cell, column: OutColumn, marked: boolean): number {
  if (isDate(value)) {
    const hasTime = value.time !== undefined;
    if (marked) return hasTime ? cellStyles.timeMarked : cellStyles.dateMarked;
    return hasTime ? cellStyles.time : cellStyles.date;
  }
  const centred = column.align === 'centre';
  if (marked) return centred ? cellStyles.centreMarked : cellStyles.leftMarked;
  return centred ? cellStyles.centre : cellStyles.left;
}

function cellXml(value: Cell, column: number, row: number, style: number): string {
  const place = `r="${columnLetters(column)}${row}" s="${style}"`;
  if (value === undefined || value === '') return `<c ${place}/>`;
  if (typeof value === 'boolean') return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `<c ${place}><v>${value}</v></c>`;
  if (isDate(value)) return `<c ${place}><v>${dateToSerial(value)}</v></c>`;
  // Texts are written as texts: one that begins with `=` is never a formula.
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(fit(String(value)))}</t></is></c>`;
}

const isDate = (value: Cell): value is DateCell => typeof value === 'object';

function dateToSerial(value: DateCell): number {
  const days = Math.round(Date.parse(`${value.date}T00:00:00Z`) / 86_400_000) + 25_569;
  const serial = days < 61 ? days - 1 : days;
  if (value.time === undefined) return serial;
  const [hours = 0, minutes = 0, seconds = 0] = value.time.split(':').map(Number);
  return serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function fit(text: string): string {
  if (text.length <= cellLengthMax) return text;
  return text.slice(0, cellLengthMax - cutMark.length).replace(/[\ud800-\udbff]$/, '') + cutMark;
}
