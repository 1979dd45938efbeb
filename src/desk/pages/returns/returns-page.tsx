import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Answer } from '#contract/operation.ts';
import { readReturns, type hopFilter } from '#contract/returns.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { returnsTexts as texts } from '../../texts/returns.ts';
import { DayField } from '../../ui/day-field.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';

type Period = { readonly from: string; readonly to: string };
type Measured = Answer<typeof readReturns>;

/** What was passed on between units and came back, of the matters given in a period. */
export function ReturnsPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.returns} title={say(texts.title)}>
      <Returns />
    </OnlyWith>
  );
}

function Returns() {
  const say = useSay();
  const today = useToday();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const asked = useSearch({ from: '/desk/returns' });
  const period: Period = { from: asked.from ?? `${today.slice(0, 4)}-01-01`, to: asked.to ?? today };
  const go = (next: Period): void => void navigate({ to: paths.returns, search: next, replace: true });
  const found = useQuery({
    queryKey: ['returns', period, language],
    queryFn: ({ signal }) => call(readReturns, { query: period }, signal),
  });
  return (
    <Page title={say(texts.title)}>
      <p className="note">{say(texts.meaning)}</p>
      <div className="filter-bar">
        <label>
          {say(texts.from)}{' '}
          <DayField value={period.from} max={period.to} onChange={(from) => go({ ...period, from })} />
        </label>
        <label>
          {say(texts.to)}{' '}
          <DayField value={period.to} min={period.from} onChange={(to) => go({ ...period, to })} />
        </label>
      </div>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && <Petitions measured={found.data} period={period} />}
      {found.data && <Units measured={found.data} period={period} />}
    </Page>
  );
}

type Props = { readonly measured: Measured; readonly period: Period };

function Petitions({ measured: { petitions, twice, catchAll }, period }: Props) {
  const say = useSay();
  return (
    <dl className="facts">
      <dt>{say(texts.petitions)}</dt>
      <dd>{petitions}</dd>
      <dt>{say(texts.twice)}</dt>
      <dd>
        <Figure count={twice} hops={{ what: 'twice', ...period }} /> / {petitions}
      </dd>
      <dt>{say(texts.catchAll)}</dt>
      <dd>
        <Figure count={catchAll} hops={{ what: 'catch-all', ...period }} /> / {petitions}
      </dd>
    </dl>
  );
}

function Units({ measured: { units }, period }: Props) {
  const say = useSay();
  if (units.length === 0) return <p className="empty">{say(texts.empty)}</p>;
  return (
    <div className="returns-scroll" tabIndex={0} role="region" aria-label={say(texts.title)}>
      <table className="plain-table returns">
        <thead>
          <tr>
            {[texts.unit, texts.received, texts.returned, texts.daysLost, texts.grounds].map((name) => (
              <th key={name.en} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((one) => (
            <tr key={one.unitId}>
              <th scope="row">{one.unit}</th>
              <td>
                <Figure count={one.received} hops={{ what: 'received', unit: one.unitId, ...period }} />
              </td>
              <td>
                <Figure count={one.returned} hops={{ what: 'returned', unit: one.unitId, ...period }} /> /{' '}
                {one.received}
              </td>
              <td>{one.returned > 0 ? say(texts.days, { days: one.daysLost }) : ''}</td>
              <td>
                {one.grounds.map(({ ground, name, count }) => (
                  <div key={ground}>
                    {name}{' '}
                    <Figure count={count} hops={{ what: 'returned', unit: one.unitId, ground, ...period }} />
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

type FigureProps = { readonly count: number; readonly hops: z.input<typeof hopFilter> };

/** A figure leads to the petitions it counts. */
function Figure({ count, hops }: FigureProps): ReactNode {
  if (count === 0) return '0';
  return (
    <Link to={paths.petitions} search={{ filter: { hops } }}>
      {count}
    </Link>
  );
}
