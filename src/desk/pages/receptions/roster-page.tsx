import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import { publishReceptions, type ReceptionView } from '#contract/receptions.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { reportTexts } from '../../texts/reception-report.ts';
import { outreachTexts } from '../../texts/outreach.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { mayOpen, pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { CalendarDialog } from './calendar-dialog.tsx';
import { MonthGrid, type GridProps } from './month-grid.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { ChangeDialog, PlanDialog } from './reception-dialog.tsx';
import { drawnDays, stepOf, type RosterSearch, type RosterView } from './roster-days.ts';
import { RosterList } from './roster-list.tsx';
import { useRoster, useRosterChange } from './use-roster.ts';
import { WeekGrid } from './week-grid.tsx';

type Start = Parameters<GridProps['onPlan']>[0];

/** The roster as a month or a week; planned by dragging, by the form, or by a pattern. */
export function RosterPage() {
  const say = useSay();
  const me = useMe();
  const today = useToday();
  const narrow = useNarrow();
  const asked: RosterSearch = useSearch({ from: '/desk/receptions' });
  const { view = 'month', on = today } = asked;
  const days = drawnDays(view, on);
  const [first = on, last = on] = [days[0], days.at(-1)];
  const roster = useRoster(first, last);
  const [showing, setShowing] = useState<'notice' | 'calendars'>();
  const [planning, setPlanning] = useState<Start>();
  const [moving, setMoving] = useState<{ readonly reception: ReceptionView; readonly to: Start }>();
  const { mayPlan = false, receptions = [] } = roster.data ?? {};
  const grid: GridProps = {
    days: roster.data?.days ?? [],
    receptions,
    today,
    mayPlan,
    onPlan: setPlanning,
    onMove: (reception, to) => setMoving({ reception, to }),
  };
  const drafts = receptions.filter(({ status, mayPlan: mine }) => status === 'planned' && mine);
  return (
    <Page
      wide
      title={say(texts.title)}
      actions={
        <>
          {mayOpen(me, pageAccess.receptionReport) && (
            <Link to={paths.receptionReport} search={{ on: on > today ? today : on }}>
              {say(reportTexts.title)}
            </Link>
          )}
          {mayOpen(me, pageAccess.invitationList) && (
            <Link to={paths.invitationList}>{say(outreachTexts.list)}</Link>
          )}
          {mayOpen(me, pageAccess.owed) && <Link to={paths.receptionsOwed}>{say(texts.owed)}</Link>}
          <Button onClick={() => setShowing('notice')}>{say(texts.notice)}</Button>
          <Button onClick={() => setShowing('calendars')}>{say(texts.calendars)}</Button>
          {mayPlan && <Link to={paths.receptionPattern}>{say(texts.pattern)}</Link>}
          {drafts.length > 0 && <PublishButton receptions={drafts} />}
          {mayPlan && (
            <Button type="primary" onClick={() => setPlanning({ on: on < today ? today : on })}>
              {say(texts.plan)}
            </Button>
          )}
        </>
      }
    >
      <RosterBar view={view} on={on} today={today} first={first} last={last} />
      <FailureNote error={roster.error} onAgain={() => void roster.refetch()} />
      {roster.isPending && <Waiting />}
      {roster.data && receptions.length === 0 && (narrow || !mayPlan) && (
        <div className="empty">
          <p className="empty-word">{say(texts.empty)}</p>
          {mayPlan && <p>{say(texts.emptyNext)}</p>}
        </div>
      )}
      {roster.data && narrow && <RosterList {...grid} />}
      {roster.data && !narrow && view === 'month' && <MonthGrid {...grid} month={on.slice(0, 7)} />}
      {roster.data && !narrow && view === 'week' && <WeekGrid {...grid} />}
      {mayPlan && !narrow && <p className="quiet roster-hint">{say(texts.dragHint)}</p>}
      {planning && <PlanDialog start={planning} onClose={() => setPlanning(undefined)} />}
      {showing === 'notice' && <NoticeDialog on={on} onClose={() => setShowing(undefined)} />}
      {showing === 'calendars' && <CalendarDialog onClose={() => setShowing(undefined)} />}
      {moving && (
        <ChangeDialog reception={moving.reception} start={moving.to} onClose={() => setMoving(undefined)} />
      )}
    </Page>
  );
}

type BarProps = {
  readonly view: RosterView;
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly first: PlainDate;
  readonly last: PlainDate;
};

function RosterBar({ view, on, today, first, last }: BarProps) {
  const say = useSay();
  const navigate = useNavigate();
  const go = (search: RosterSearch): void => void navigate({ to: paths.receptions, search });
  const [year, month] = [on.slice(0, 4), Number(on.slice(5, 7))];
  return (
    <div className="filter-bar roster-bar">
      <Button onClick={() => go({ view, on: stepOf(view, on, -1) })}>‹ {say(texts.before)}</Button>
      <Button onClick={() => go({ view, on: today })}>{say(texts.thisDay)}</Button>
      <Button onClick={() => go({ view, on: stepOf(view, on, 1) })}>{say(texts.after)} ›</Button>
      <h2 aria-live="polite">
        {view === 'month'
          ? say(texts.monthOf, { year, month })
          : say(texts.weekOf, { from: first, through: last })}
      </h2>
      <span className="roster-views">
        {(['month', 'week'] as const).map((one) => (
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
    </div>
  );
}

/** Announces what is planned in the days that are drawn, after saying what that means. */
function PublishButton({ receptions }: { readonly receptions: readonly ReceptionView[] }) {
  const say = useSay();
  const { modal } = App.useApp();
  const publishing = useRosterChange(
    () => call(publishReceptions, { body: { ids: receptions.map(({ id }) => id) } }),
    ({ published }) => say(texts.published, { count: published }),
    () => undefined,
  );
  const label = say(texts.publish, { count: receptions.length });
  return (
    <>
      <Button
        loading={publishing.isPending}
        onClick={() =>
          void modal.confirm({
            title: label,
            content: say(texts.publishAfter),
            okText: say(texts.announce),
            onOk: () => publishing.mutateAsync(undefined),
          })
        }
      >
        {label}
      </Button>
      <FailureNote error={publishing.error} />
    </>
  );
}
