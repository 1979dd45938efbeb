import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Answer } from '#contract/operation.ts';
import { listFrequencies } from '#contract/roster.ts';
import type { FrequencyPeriod } from '#core/receptions/reception-rules.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { stepOf, type RosterSearch } from './roster-days.ts';
import { rosterKey } from './use-roster.ts';

type Reckoned = Answer<typeof listFrequencies>;

/** What every leader owes and what was held, side by side, with the rule and its source. */
export function OwedPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.owed} title={say(texts.owed)}>
      <Owed />
    </OnlyWith>
  );
}

function Owed() {
  const say = useSay();
  const today = useToday();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { on = today }: RosterSearch = useSearch({ from: '/desk/receptions/owed' });
  const found = useQuery({
    queryKey: [...rosterKey, 'owed', on.slice(0, 7), language],
    queryFn: ({ signal }) => call(listFrequencies, { query: { on } }, signal),
  });
  const go = (day: typeof on): void => void navigate({ to: paths.receptionsOwed, search: { on: day } });
  return (
    <Page title={say(texts.owed)}>
      <p>
        <Link to={paths.receptions}>{say(texts.back)}</Link>
      </p>
      <div className="filter-bar roster-bar">
        <Button onClick={() => go(stepOf('month', on, -1))}>‹ {say(texts.before)}</Button>
        <Button onClick={() => go(stepOf('month', on, 1))}>{say(texts.after)} ›</Button>
        <h2 aria-live="polite">
          {say(texts.monthOf, { year: on.slice(0, 4), month: Number(on.slice(5, 7)) })}
        </h2>
      </div>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && <Leaders reckoned={found.data} />}
      {found.data && <Rules rules={found.data.rules} />}
    </Page>
  );
}

function Leaders({ reckoned: { leaders, rules } }: { readonly reckoned: Reckoned }) {
  const say = useSay();
  if (leaders.length === 0) return <p className="empty">{say(texts.owedEmpty)}</p>;
  const columns = [texts.leaderName, texts.owedDays, texts.plannedDays, texts.heldDays, texts.shortOf];
  return (
    <div className="returns-scroll" tabIndex={0} role="region" aria-label={say(texts.owed)}>
      <table className="plain-table returns">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name.en} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {leaders.map((one) => (
            <tr key={`${one.unitName} ${one.name} ${one.post}`}>
              <th scope="row">
                <b>{one.name}</b>
                <div className="quiet">
                  {one.post} · {one.unitName}
                </div>
              </th>
              <td>{rules.find(({ level }) => level === one.level)?.least === 0 ? '—' : one.owed}</td>
              <td>{one.planned}</td>
              <td>{one.held}</td>
              <td className="owed-short">
                {one.short.map(({ from, through }) => (
                  <div key={from}>
                    {from}～{through.slice(5)}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rules({ rules }: Pick<Reckoned, 'rules'>) {
  const say = useSay();
  return (
    <section className="owed-rules">
      <p className="note">{say(texts.owedLead)}</p>
      <ul>
        {rules.map(({ level, levelName, least, per, source, confidence }) => (
          <li key={level}>
            <b>
              {least === 0
                ? say(texts.ruleRegular, { level: levelName })
                : say(texts.rule, { level: levelName, least, per: say(periodWords[per]) })}
            </b>{' '}
            <span className="quiet">
              {source}（{confidence}）
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const periodWords = {
  week: texts.perWeek,
  month: texts.perMonth,
  quarter: texts.perQuarter,
  'half-year': texts.perHalfYear,
  year: texts.perYear,
} as const satisfies Record<FrequencyPeriod, unknown>;
