import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { rowProblemToWords } from '#core/imports/row-problem.ts';
import type { Result } from '#core/kit/result.ts';
import { refusalToWords } from '#features/imports/presenter.ts';
import type { Findings, RowCounts } from '#features/imports/read-in-batches.ts';
import type { TableReport } from '#features/imports/read-table.ts';
import type { ImportRefusal } from '#features/imports/refusals.ts';
import type { TakenIn, TakeInRefusal } from '#features/imports/take-in-table.ts';
import { errorSheetStream } from '#features/imports/write-error-sheet.ts';
import { say, sayPlain, sayStep } from './console.ts';

/** Tells what became of a table and answers the exit code: 0 all is in, 3 rows or the file are wrong. */
export async function tellOutcome(
  done: Result<Findings | TakenIn, TakeInRefusal>,
  errorsFile: string | undefined,
): Promise<number> {
  const findings = done.ok
    ? done.value
    : done.error.kind === 'imports.rows-to-correct'
      ? done.error.findings
      : undefined;
  if (findings && findings.rowsBad > 0) await tellProblems(findings.report, errorsFile);
  const code = done.ok ? (done.value.rowsBad > 0 ? 3 : 0) : tellRefusal(done.error, 3);
  const imported = done.ok && 'rowsImported' in done.value ? done.value.rowsImported : 0;
  if (findings) process.stdout.write(summaryOf(findings, imported));
  return code;
}

function summaryOf(counts: RowCounts, imported: number): string {
  const { rowsRead, rowsGood, rowsDuplicate, rowsBad, rowsChanged } = counts;
  const lines = [
    `读取 ${rowsRead} 行：合格 ${rowsGood}，重复 ${rowsDuplicate}，有问题 ${rowsBad}；导入 ${imported}`,
    `rows read ${rowsRead}: good ${rowsGood}, duplicates ${rowsDuplicate}, bad ${rowsBad}; imported ${imported}`,
  ];
  if (rowsChanged > 0)
    lines.push(
      `重复的行中有 ${rowsChanged} 行与台账中同一编号的内容不同，台账保持原样`,
      `of the duplicates ${rowsChanged} differ from what is on record under their number; the record stays as it was`,
    );
  return `${lines.join('\n')}\n`;
}

const problemsSaid = 20;

async function tellProblems(
  { wrong, ...report }: TableReport,
  errorsFile: string | undefined,
): Promise<void> {
  for (const { row, problems } of wrong.slice(0, problemsSaid)) {
    const words = problems.map(rowProblemToWords);
    sayPlain(`  ${row}: ${words.map(({ zh }) => zh).join('')} / ${words.map(({ en }) => en).join(' ')}`);
  }
  if (wrong.length > problemsSaid) sayPlain('  …');
  if (errorsFile === undefined) {
    sayStep({ zh: '用 --errors FILE.xlsx 得到全部问题', en: '--errors FILE.xlsx gives them all' });
    return;
  }
  await pipeline(errorSheetStream({ wrong, ...report }, 'zh-Hans'), createWriteStream(errorsFile));
  sayStep({ zh: `有问题的行已写入 ${errorsFile}`, en: 'the bad rows are written there' });
}

const progressEveryMs = 1000;

/** Says now and then how far the reading is. */
export function progressTeller(): (counts: RowCounts) => void {
  let next = performance.now() + progressEveryMs;
  return ({ rowsRead }) => {
    const now = performance.now();
    if (now < next) return;
    next = now + progressEveryMs;
    sayStep({ zh: `已读 ${rowsRead} 行`, en: `${rowsRead} rows` });
  };
}

/** Says why not and answers `code`. */
export function tellRefusal(refusal: ImportRefusal, code: number): number {
  const { zh, en } = refusalToWords(refusal);
  say({ zh: `✗ ${zh}`, en });
  return code;
}
