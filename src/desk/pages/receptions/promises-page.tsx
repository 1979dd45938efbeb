import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Answer } from '#contract/operation.ts';
import { listReportPromises, readPromiseReport } from '#contract/promise-report.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { receptionTexts } from '../../texts/receptions.ts';
import { reportTexts as texts } from '../../texts/reception-report.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { PromiseChart } from './promise-chart.tsx';
import { listOf, type PromiseList, type PromiseSearch } from './promise-search.ts';
import { PromiseTable } from './promise-table.tsx';
import { ReportRows } from './report-rows.tsx';

/** How what was promised at receptions stands: twelve weeks as lines and a table, and the same per leader and unit. */
export function ReceptionPromisesPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.receptionReport} title={say(texts.promises)}>
      <Promises />
    </OnlyWith>
  );
}

function Promises() {
  const say = useSay();
  const today = useToday();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const asked: PromiseSearch = useSearch({ from: '/desk/receptions/promises' });
  const { on = today } = asked;
  const list = listOf(asked);
  const found = useQuery({
    queryKey: ['promise-report', on, language],
    queryFn: ({ signal }) => call(readPromiseReport, { query: { on } }, signal),
    placeholderData: (before) => before,
  });
  const go = (search: PromiseSearch): void => void navigate({ to: paths.receptionPromises, search });
  const report = found.data;
  return (
    <Page
      wide
      title={say(texts.promises)}
      actions={<Button onClick={() => window.print()}>{say(texts.print)}</Button>}
    >
      <p className="no-print">
        <Link to={paths.receptionReport} search={{ on, view: 'week' }}>
          {say(texts.title)}
        </Link>
      </p>
      <div className="filter-bar roster-bar">
        <Button className="no-print" onClick={() => go({ on: addDays(on, -7) })}>
          ‹ {say(receptionTexts.before)}
        </Button>
        <Button className="no-print" onClick={() => go({ on: today })}>
          {say(receptionTexts.thisDay)}
        </Button>
        <Button className="no-print" onClick={() => go({ on: addDays(on, 7) })}>
          {say(receptionTexts.after)} ›
        </Button>
        {report && (
          <h2 aria-live="polite">
            {list
              ? say(receptionTexts.weekOf, { from: list.from, through: list.through })
              : say(texts.promisesOf, { from: report.from, through: report.through })}
          </h2>
        )}
      </div>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {list && <PromiseRows wanted={list} on={on} />}
      {!list && report && <Report report={report} on={on} />}
    </Page>
  );
}

type ReportProps = {
  readonly report: Answer<typeof readPromiseReport>;
  readonly on: NonNullable<PromiseSearch['on']>;
};

function Report({ report, on }: ReportProps) {
  const say = useSay();
  const { from, through, weeks, leaders, units, total, figures } = report;
  const span = { from, through };
  if (leaders.length === 0)
    return (
      <>
        <p className="note">{say(texts.promisesMeaning)}</p>
        <p className="empty">{say(texts.promisesNone)}</p>
      </>
    );
  const totals = { key: 'total', name: say(texts.total), counts: total, list: span };
  return (
    <>
      <p className="note">{say(texts.promisesMeaning)}</p>
      <PromiseChart weeks={weeks} figures={figures} />
      <PromiseTable
        on={on}
        title={say(texts.byWeek)}
        figures={figures}
        rows={weeks.map((week) => ({
          key: week.from,
          name: `${week.from}～${week.through.slice(5)}`,
          counts: week.counts,
          list: { from: week.from, through: week.through },
        }))}
      />
      <PromiseTable
        on={on}
        title={say(texts.byLeader)}
        figures={figures}
        rows={[
          ...leaders.map(({ leader, counts }) => ({
            key: leader,
            name: leader,
            counts,
            list: { ...span, leader },
          })),
          totals,
        ]}
      />
      <PromiseTable
        on={on}
        title={say(texts.byUnit)}
        figures={figures}
        rows={[
          ...units.map(({ unitId, unit, counts }) => ({
            key: unitId,
            name: unit,
            counts,
            list: { ...span, unit: unitId },
          })),
          totals,
        ]}
      />
    </>
  );
}

type RowsProps = { readonly wanted: PromiseList; readonly on: ReportProps['on'] };

/** The promises behind a figure. */
function PromiseRows({ wanted, on }: RowsProps) {
  const say = useSay();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['promise-report', 'rows', wanted, language],
    queryFn: ({ signal }) => call(listReportPromises, { query: wanted }, signal),
  });
  return (
    <section aria-labelledby="promise-list">
      <p className="no-print">
        <Link to={paths.receptionPromises} search={{ on }}>
          {say(texts.back)}
        </Link>
      </p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          <h2 id="promise-list">
            {say(texts.list, { name: found.data.name, count: found.data.rows.length })}
          </h2>
          <p className="quiet">{found.data.meaning}</p>
          {found.data.rows.length === 0 ? (
            <p className="empty">{say(texts.listEmpty)}</p>
          ) : (
            <ReportRows list={found.data} />
          )}
        </>
      )}
    </section>
  );
}
