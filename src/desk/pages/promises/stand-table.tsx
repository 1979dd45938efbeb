import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { standOfPromises, type Stand } from '#contract/promise-lists.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { promiseFigures, type PromiseFigure } from '#core/petitions/stand-of-promises.ts';
import type { Words } from '#core/kit/language.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { promiseTexts as texts } from '../../texts/promises.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { PromisesSearch } from './promises-search.ts';

const heads = {
  before: texts.asBefore,
  made: texts.asMade,
  kept: texts.asKept,
  'kept-late': texts.asKeptLate,
  withdrawn: texts.asWithdrawn,
  owed: texts.asOwed,
  late: texts.asLate,
} as const satisfies Record<PromiseFigure, Words>;

type Props = { readonly from: string | undefined; readonly to: string | undefined };

/** How the promises stand after a period, the last seven days when none is said: all, per unit, per leader. */
export function StandTable(props: Props) {
  const say = useSay();
  const today = useToday();
  const { language } = useLanguage();
  const to = props.to ?? today;
  const from = props.from ?? addDays(today, -6);
  const found = useQuery({
    queryKey: ['promises', 'stand', from, to, language],
    queryFn: ({ signal }) => call(standOfPromises, { query: { from, to } }, signal),
  });
  return (
    <section className="promise-stand" aria-labelledby="stand-heading">
      <h2 id="stand-heading">
        {say(texts.stand)} <span className="count number">{`${from} – ${to}`}</span>
      </h2>
      <p className="quiet">{say(texts.standNote)}</p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          <Stands
            head={texts.units}
            period={{ from, to }}
            rows={[
              { name: say(texts.all), stand: found.data.all, search: {} },
              ...found.data.units.map(({ unitId: unit, name, stand }) => ({ name, stand, search: { unit } })),
            ]}
          />
          {found.data.leaders.length > 0 && (
            <Stands
              head={texts.leaders}
              period={{ from, to }}
              rows={found.data.leaders.map(({ name, stand }) => ({ name, stand, search: { by: name } }))}
            />
          )}
        </>
      )}
    </section>
  );
}

type StandsProps = {
  readonly head: Words;
  readonly period: { readonly from: string; readonly to: string };
  readonly rows: readonly { readonly name: string; readonly stand: Stand; readonly search: PromisesSearch }[];
};

function Stands({ head, period, rows }: StandsProps) {
  const say = useSay();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say(head)}>
      <table className="plain-table stand-table">
        <thead>
          <tr>
            <th scope="col">{say(head)}</th>
            {promiseFigures.map((figure) => (
              <th key={figure} scope="col">
                {say(heads[figure])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, stand, search }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {promiseFigures.map((figure) => (
                <td key={figure} className={figure === 'late' && stand.late > 0 ? 'limit-red' : undefined}>
                  <Figure count={stand[figure]} search={{ ...search, ...period, what: figure }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A figure leads to the promises it counts. */
function Figure({ count, search }: { readonly count: number; readonly search: PromisesSearch }): ReactNode {
  if (count === 0) return '0';
  return (
    <Link to={paths.promises} search={search}>
      {count}
    </Link>
  );
}
