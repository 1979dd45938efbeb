import { Link } from '@tanstack/react-router';
import type { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import { paths } from '../../paths.ts';
import { caseListTexts as texts } from '../../texts/case-lists.ts';
import { useSay } from '../../ui/language.tsx';
import { totalText } from '../../ui/total-text.ts';
import { CaseDeadline, dutiesText } from '../case-leads/case-marks.tsx';

type Props = { readonly cases: Answer<typeof readToday>['cases'] };

/** The matters that the reader leads or helps with; nothing when there is none. */
export function OwnCases({ cases: { rows, total } }: Props) {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <section className="work-group" aria-labelledby="own-cases">
      <h2 id="own-cases">
        {say(texts.own)} <span className="count">{totalText(total, say)}</span>
      </h2>
      <ul className="work-list">
        {rows.map((row) => (
          <li key={`${row.petitionId} ${row.level}`} className="work-row">
            <span>
              <CaseDeadline row={row} />
            </span>
            <span className="number">{row.number}</span>
            <Link to={paths.petition} params={{ id: row.petitionId }} className="work-title">
              {row.title}
            </Link>
            <span className="work-who">
              {[dutiesText(row, say), row.daysStill > 0 && say(texts.daysStill, { days: row.daysStill })]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Link
              to={paths.petition}
              params={{ id: row.petitionId }}
              search={{ step: 'note-case-progress' }}
              className="work-action"
              aria-label={`${say(texts.note)}: ${row.title}`}
            >
              {say(texts.note)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
