import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { listReportRows, readReceptionReport, reportFilePath } from '#contract/reception-report.ts';
import type { Answer } from '#contract/operation.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
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
import { AsOfField, AsOfNote } from '../petition/as-of-field.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportRows } from './report-rows.tsx';
import { parseReportSearch, spanOf, stepReport, type ReportSearch } from './report-search.ts';
import { SittingFigures } from './sitting-figures.tsx';
import { rosterKey } from './use-roster.ts';

/** What came of the receptions of a day or a week, figure by figure, each with its list. */
export function ReportPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.receptionReport} title={say(texts.title)}>
      <Report />
    </OnlyWith>
  );
}

function Report() {
  const say = useSay();
  const me = useMe();
  const today = useToday();
  const { language } = useLanguage();
  const asked: ReportSearch = useSearch({ from: '/desk/receptions/report' });
  const { view = 'day', on = today, asOf, figure, reception } = asked;
  const span = { ...spanOf(view, on), ...(asOf ? { asOf } : {}) };
  const list = figure && { ...span, figure, ...(reception ? { receptionId: reception } : {}) };
  const found = useQuery({
    queryKey: [...rosterKey, 'report', span, language],
    queryFn: ({ signal }) => call(readReceptionReport, { query: span }, signal),
    placeholderData: (before) => before,
  });
  return (
    <Page
      wide
      title={say(texts.title)}
      actions={
        <>
          <Button className="no-print" href={reportFilePath({ ...(list ?? span), language })} download>
            {say(texts.workbook)}
          </Button>
          <Button className="no-print" onClick={() => window.print()}>
            {say(texts.print)}
          </Button>
        </>
      }
    >
      <p className="no-print">
        <Link to={paths.receptions} search={{ on }}>
          {say(receptionTexts.back)}
        </Link>
        {' · '}
        <Link to={paths.receptionPromises} search={{ on }}>
          {say(texts.promises)}
        </Link>
      </p>
      <p className="print-only">{say(texts.printed, { office: me.officeName, day: today })}</p>
      <ReportBar asked={asked} />
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {list && <ReportList wanted={list} asked={asked} />}
      {!list && found.data && <Figures report={found.data} asked={asked} />}
    </Page>
  );
}

function ReportBar({ asked }: { readonly asked: ReportSearch }) {
  const say = useSay();
  const today = useToday();
  const navigate = useNavigate();
  const { view = 'day', on = today, asOf } = asked;
  const { from, through } = spanOf(view, on);
  const go = (search: ReportSearch): void => void navigate({ to: paths.receptionReport, search });
  return (
    <>
      <div className="filter-bar roster-bar">
        <Button className="no-print" onClick={() => go({ view, on: stepReport(view, on, -1) })}>
          ‹ {say(receptionTexts.before)}
        </Button>
        <Button className="no-print" onClick={() => go({ view, on: today })}>
          {say(receptionTexts.thisDay)}
        </Button>
        <Button className="no-print" onClick={() => go({ view, on: stepReport(view, on, 1) })}>
          {say(receptionTexts.after)} ›
        </Button>
        <h2 aria-live="polite">{from === through ? from : say(receptionTexts.weekOf, { from, through })}</h2>
        <span className="report-views no-print">
          {(['day', 'week'] as const).map((one) => (
            <Button
              key={one}
              aria-pressed={one === view}
              type={one === view ? 'primary' : 'default'}
              ghost={one === view}
              onClick={() => go({ view: one, on })}
            >
              {say(texts[one])}
            </Button>
          ))}
        </span>
        {from <= today && <AsOfField asOf={asOf} min={from} onChoose={(day) => go(knownOn(asked, day))} />}
      </div>
      {asOf && <AsOfNote asOf={asOf} onBack={() => go(knownOn(asked, undefined))} />}
    </>
  );
}

// The same address with another day of knowing, or with none.
const knownOn = (asked: ReportSearch, asOf: string | undefined): ReportSearch =>
  parseReportSearch({ ...asked, asOf });

type FiguresProps = {
  readonly report: Answer<typeof readReceptionReport>;
  readonly asked: ReportSearch;
};

function Figures({ report, asked }: FiguresProps) {
  const say = useSay();
  return (
    <>
      <p className="note">
        {say(texts.meaning)} {!report.over && <b>{say(texts.running)}</b>}
      </p>
      {report.sittings.length === 0 && <p className="empty">{say(texts.none)}</p>}
      {report.sittings.length > 0 && <SittingFigures report={report} asked={asked} />}
      <ReportFigures report={report} asked={asked} />
    </>
  );
}

type ListProps = {
  readonly wanted: Parameters<typeof call<typeof listReportRows>>[1]['query'];
  readonly asked: ReportSearch;
};

/** What a figure counts, row by row. */
function ReportList({ wanted, asked }: ListProps) {
  const say = useSay();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: [...rosterKey, 'report-rows', wanted, language],
    queryFn: ({ signal }) => call(listReportRows, { query: wanted }, signal),
  });
  const back = parseReportSearch({ ...asked, figure: undefined });
  return (
    <section aria-labelledby="report-list">
      <p className="no-print">
        <Link to={paths.receptionReport} search={back}>
          {say(texts.back)}
        </Link>
      </p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          <h2 id="report-list">
            {say(texts.list, { name: found.data.name, count: found.data.rows.length })}
          </h2>
          <p className="quiet">{found.data.meaning}</p>
          {found.data.rows.length === 0 && <p className="empty">{say(texts.listEmpty)}</p>}
          {found.data.rows.length > 0 && <ReportRows list={found.data} />}
        </>
      )}
    </section>
  );
}
