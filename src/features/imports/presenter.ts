import type { ImportReport } from '#contract/imports.ts';
import { rowProblemToWords } from '#core/imports/row-problem.ts';
import { type Facts, type Language, say, type Words } from '#core/kit/language.ts';
import type { RunProblem, RunRow } from './keep-runs.ts';
import { type ImportRefusal, importRefusals } from './refusals.ts';
import type { WrongRow } from './read-table.ts';

/** Enough to see what is wrong with a file; the error sheet has them all. */
const problemsShown = 200;

export function presentRun(run: RunRow, language: Language): ImportReport {
  return {
    id: run.id,
    fileName: run.file_name,
    kind: run.kind,
    state: run.state,
    rowsRead: run.rows_read,
    rowsGood: run.rows_good,
    rowsBad: run.rows_bad,
    rowsDuplicate: run.rows_duplicate,
    rowsImported: run.rows_imported,
    problems: run.problems.map(({ row, column, ...words }) => ({
      row,
      column,
      message: say(words, language),
    })),
    message: run.message ? say(run.message, language) : '',
  };
}

/** The first problems of a table, one by one, with their rows. */
export function firstProblems(wrong: readonly WrongRow[]): readonly RunProblem[] {
  const problems: RunProblem[] = [];
  for (const { row, problems: found } of wrong) {
    if (problems.length >= problemsShown) break;
    for (const problem of found)
      problems.push({ row, column: problem.column, ...rowProblemToWords(problem) });
  }
  return problems.slice(0, problemsShown);
}

/** A refusal as a sentence with its facts put in. */
export function refusalToWords(refusal: ImportRefusal): Words {
  const { words } = importRefusals[refusal.kind];
  const facts: Facts = Object.fromEntries(
    Object.entries(refusal).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
  return { zh: say(words, 'zh-Hans', facts), en: say(words, 'en', facts) };
}
