import { Link } from '@tanstack/react-router';
import type { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { PromiseRow } from '#contract/promise-lists.ts';
import { paths } from '../../paths.ts';
import { promiseTexts as texts } from '../../texts/promises.ts';
import { todayTexts } from '../../texts/today.ts';
import { useSay } from '../../ui/language.tsx';
import { PromiseStanding } from '../../ui/promise-standing.tsx';
import { totalText } from '../../ui/total-text.ts';

type Groups = Answer<typeof readToday>['promises'];

const looks = { late: 'work-overdue', near: 'work-near', owed: '', 'stands-behind': 'work-overdue' } as const;
const asks = { late: 'late', near: 'near', owed: 'owed', 'stands-behind': 'late' } as const;

/** What the own unit promised, and what is late of the promises that the reader gave or supervises. */
export function PromisesDue({ groups }: { readonly groups: Groups }) {
  const say = useSay();
  return groups.map(({ group, name, rows, total }) => (
    <section key={group} className={`work-group ${looks[group]}`} aria-labelledby={`promises-${group}`}>
      <h2 id={`promises-${group}`}>
        {name} <span className="count">{totalText(total, say)}</span>
      </h2>
      <ul className="work-list">
        {rows.map((row) => (
          <DueRow key={row.id} row={row} mine={group !== 'stands-behind'} />
        ))}
      </ul>
      {!total.exact && (
        <Link to={paths.promises} search={{ what: asks[group] }}>
          {say(todayTexts.all)}
        </Link>
      )}
    </section>
  ));
}

function DueRow({ row, mine }: { readonly row: PromiseRow; readonly mine: boolean }) {
  const say = useSay();
  const { petitionId: id, number, text, unit, owner, standing, limit, urges } = row;
  const step = mine ? 'keep-promise' : 'urge-promise';
  const action = say(mine ? texts.keep : texts.urge);
  const who = mine ? owner : unit;
  return (
    <li className="work-row">
      <PromiseStanding standing={standing} limit={limit} keptOn={undefined} withdrawnOn={undefined} />
      <span className="number">{number}</span>
      <Link to={paths.petition} params={{ id }} className="work-title">
        {text}
      </Link>
      <span className="work-who">
        {[who, urges > 0 && say(texts.urgedTimes, { count: urges })].filter(Boolean).join(' · ')}
      </span>
      <Link
        to={paths.petition}
        params={{ id }}
        search={{ step }}
        className="work-action"
        aria-label={`${action}: ${text}`}
      >
        {action}
      </Link>
    </li>
  );
}
