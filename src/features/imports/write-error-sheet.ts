// The rows that could not be taken in, as a workbook the office can correct and send in again.
import type { Readable } from 'node:stream';
import { headerName } from '#core/imports/find-header.ts';
import { cellToText } from '#core/imports/import-row.ts';
import { rowProblemToWords } from '#core/imports/row-problem.ts';
import type { Language } from '#core/kit/language.ts';
import { type OutCell, type OutColumn, writeWorkbook } from '#platform/workbook/write-workbook.ts';
import type { TableReport, WrongRow } from './read-table.ts';

const narrowWidth = 10;
const wideWidth = 30;

/** The workbook as bytes: the row's number, what is wrong, then its own cells, the wrong ones on a red ground. */
export function errorSheetStream(report: TableReport, language: Language): Readable {
  const zh = language !== 'en';
  const names = report.header.cells.map(headerName);
  const columns: OutColumn[] = [
    { header: zh ? '原行号' : 'Row', width: 5, align: 'centre' },
    { header: zh ? '需要改正的问题' : 'To be corrected', width: wideWidth },
    ...names.map((header, at) => ({ header, width: widthOf(report.wrong, at) })),
  ];
  return writeWorkbook({
    sheet: zh ? '需改正' : 'To correct',
    title: zh ? '导入时需要改正的行' : 'Rows to correct before import',
    note: zh
      ? `共 ${report.wrong.length} 行；标红的单元格有问题`
      : `${report.wrong.length} rows; wrong cells are red`,
    columns,
    rows: rowsOf(report.wrong, names, zh),
  });
}

function* rowsOf(
  wrong: readonly WrongRow[],
  names: readonly string[],
  zh: boolean,
): Generator<readonly OutCell[]> {
  for (const { row, cells, problems } of wrong) {
    const marked = new Set(problems.map((problem) => problem.column));
    const sentences = problems.map(rowProblemToWords).map((words) => (zh ? words.zh : words.en));
    const own = names.map((name, at): OutCell =>
      marked.has(name) ? { value: cells[at], mark: 'problem' } : cells[at],
    );
    yield [row, sentences.join('\n'), ...own];
  }
}

const widthOf = (wrong: readonly WrongRow[], at: number): number =>
  wrong.some(({ cells }) => cellToText(cells[at]).length > narrowWidth * 3) ? wideWidth : narrowWidth;
