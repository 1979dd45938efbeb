import type { ImportReport } from '#contract/imports.ts';
import { importTexts } from '../../texts/import.ts';
import { useSay } from '../../ui/language.tsx';

const shownMax = 100;

/** The first rows with problems, each with its column and what is wrong; all of them as a workbook. */
export function ImportProblems({ report }: { readonly report: ImportReport }) {
  const say = useSay();
  const { problems, rowsBad } = report;
  if (problems.length === 0) return null;
  return (
    <section className="panel" aria-label={say(importTexts.problems)}>
      <h3>{say(importTexts.problems)}</h3>
      <p>
        <a href={`/api/imports/${report.id}/errors.xlsx`}>{say(importTexts.errors)}</a>
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={say(importTexts.problemTable)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(importTexts.row)}</th>
              <th scope="col">{say(importTexts.column)}</th>
              <th scope="col">{say(importTexts.problem)}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shownMax).map((problem) => (
              <tr key={`${problem.row}-${problem.column}-${problem.message}`}>
                <td className="number">{problem.row}</td>
                <td>{problem.column}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rowsBad > shownMax && <p className="quiet">{say(importTexts.more)}</p>}
    </section>
  );
}
