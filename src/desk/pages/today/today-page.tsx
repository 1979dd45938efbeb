import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { steps } from '#core/petitions/steps.ts';
import { call } from '../../api/call.ts';
import { hasDuty, useMe } from '../../api/session.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { todayTexts } from '../../texts/today.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { mayOpen, pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { totalText } from '../../ui/total-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { PromisesDue } from './promises-due.tsx';
import { WaitingReceptions } from './waiting-receptions.tsx';
import { OwnCases } from './own-cases.tsx';
import { OwnAuthorities } from './own-authorities.tsx';
import { WorkRow } from './work-row.tsx';

/** What needs the reader now, grouped by what must be done, in order of its limit. */
export function TodayPage() {
  const say = useSay();
  const { language } = useLanguage();
  const day = useToday();
  const me = useMe();
  const work = useQuery({
    queryKey: ['today', language],
    queryFn: ({ signal }) => call(readToday, {}, signal),
    refetchOnWindowFocus: true,
  });
  const groups = work.data?.groups.filter((group) => group.rows.length > 0) ?? [];
  return (
    <Page title={say(todayTexts.title)} note={<span className="quiet">{say(todayTexts.date, { day })}</span>}>
      <FailureNote error={work.error} onAgain={() => void work.refetch()} />
      {work.isPending && <Waiting />}
      {work.data && isNothing(work.data) && <NothingToDo />}
      {work.data && work.data.suggestions.open > 0 && (
        <p className="note">
          <Link to={paths.suggestions}>{say(todayTexts.suggestions, work.data.suggestions)}</Link>
        </p>
      )}
      {work.data && <WaitingReceptions receptions={work.data.receptions} />}
      {work.data && <OwnCases cases={work.data.cases} />}
      {work.data && <PromisesDue groups={work.data.promises} />}
      {work.data && <Warnings warnings={work.data.warnings} today={day} />}
      {mayOpen(me, 'sees-petitions') && <OwnAuthorities />}
      {groups.map((group) => (
        <section key={group.step} className="work-group" aria-labelledby={`group-${group.step}`}>
          <h2 id={`group-${group.step}`}>
            {group.name} <span className="count">{totalText(group.total, say)}</span>
          </h2>
          <ul className="work-list">
            {group.rows.map((row) => (
              <WorkRow key={row.id} row={row} next={{ step: group.step, name: group.name }} today={day} />
            ))}
          </ul>
          {group.total.count > group.rows.length && (
            <Link
              to={paths.petitions}
              search={{ filter: { phase: [...steps[group.step].phases] }, sort: 'limit-asc' }}
            >
              {say(todayTexts.all)}
            </Link>
          )}
        </section>
      ))}
    </Page>
  );
}

const isNothing = ({
  groups,
  promises,
  cases,
  warnings,
  suggestions,
  receptions,
}: Answer<typeof readToday>): boolean =>
  groups.length === 0 &&
  promises.length === 0 &&
  cases.rows.length === 0 &&
  warnings.length === 0 &&
  suggestions.open === 0 &&
  receptions.today.length === 0 &&
  receptions.unconfirmed.length === 0 &&
  receptions.absences.length === 0;

type WarningsProps = { readonly warnings: Answer<typeof readToday>['warnings']; readonly today: PlainDate };

/** What is late or nearly so, before the work itself. */
function Warnings({ warnings, today }: WarningsProps) {
  const say = useSay();
  return warnings.map(({ state, name, rows, total }) => (
    <section key={state} className={`work-group work-${state}`} aria-labelledby={`warning-${state}`}>
      <h2 id={`warning-${state}`}>
        {name} <span className="count">{totalText(total, say)}</span>
      </h2>
      <ul className="work-list">
        {rows.map((row) => (
          <WorkRow key={row.id} row={row} today={today} />
        ))}
      </ul>
      {!total.exact && (
        <Link to={paths.petitions} search={{ filter: { warning: state }, sort: 'limit-asc' }}>
          {say(todayTexts.all)}
        </Link>
      )}
    </section>
  ));
}

function NothingToDo() {
  const say = useSay();
  const me = useMe();
  if (!mayOpen(me, 'sees-petitions'))
    return (
      <div className="empty">
        <p className="empty-word">{say(todayTexts.notCases)}</p>
        {hasDuty(me, 'organise') && <p>{say(todayTexts.beginning)}</p>}
        <Link to={paths.organisation}>{say(todayTexts.toOrganisation)}</Link>
      </div>
    );
  return (
    <div className="empty">
      <p className="empty-word">{say(todayTexts.empty)}</p>
      <p>{say(todayTexts.emptyNext)}</p>
      {mayOpen(me, pageAccess.register) && <Link to={paths.register}>{say(todayTexts.emptyRegister)}</Link>}
    </div>
  );
}
