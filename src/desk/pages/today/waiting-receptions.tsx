import { Link } from '@tanstack/react-router';
import type { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import { paths } from '../../paths.ts';
import { todayTexts as texts } from '../../texts/today.ts';
import { useSay } from '../../ui/language.tsx';

type Waiting = Answer<typeof readToday>['receptions'];

/** Today's receptions with their desks; those that wait for a planner: who sat, and who sits instead. */
export function WaitingReceptions({ receptions }: { readonly receptions: Waiting }) {
  const say = useSay();
  const groups = [
    {
      name: 'today',
      title: texts.receiving,
      action: texts.openDesk,
      to: paths.leaderDesk,
      rows: receptions.today,
    },
    {
      name: 'absences',
      title: texts.absences,
      action: texts.arrange,
      to: paths.reception,
      rows: receptions.absences,
    },
    {
      name: 'unconfirmed',
      title: texts.unconfirmed,
      action: texts.confirm,
      to: paths.reception,
      rows: receptions.unconfirmed,
    },
  ] as const;
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, title, action, to, rows }) => (
      <section key={name} className="work-group" aria-labelledby={`receptions-${name}`}>
        <h2 id={`receptions-${name}`}>
          {say(title)} <span className="count">{rows.length}</span>
        </h2>
        <ul className="work-list">
          {rows.map((row) => (
            <li key={row.id} className="work-row">
              <span className="limit">{row.on}</span>
              <span className="number">{row.startsAt}</span>
              <Link to={paths.reception} params={{ id: row.id }} className="work-title">
                {row.place}
              </Link>
              <span className="work-who">{'away' in row ? row.away : row.leaders}</span>
              <Link
                to={to}
                params={{ id: row.id }}
                className="work-action"
                aria-label={`${say(action)}: ${row.on} ${row.startsAt}`}
              >
                {say(action)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    ));
}
