import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { listHearing, type CaseLeadRow } from '#contract/case-lead-lists.ts';
import type { Answer } from '#contract/operation.ts';
import { caseLevels, caseLevelWords } from '#core/petitions/case-lead.ts';
import { call } from '../../api/call.ts';
import { hasDuty, useMe } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { caseListTexts as texts } from '../../texts/case-lists.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { Choice } from '../../ui/choice.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useList, useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { CaseDeadline, CaseProgress, dutiesText } from './case-marks.tsx';

type Heard = Answer<typeof listHearing>;

/** What the main leader hears this week, on one sheet: every open lead once, the urgent ones first. */
export function HearingPage() {
  const say = useSay();
  return (
    <OnlyWith access="sees-petitions" title={say(texts.hearing)}>
      <Hearing />
    </OnlyWith>
  );
}

function Hearing() {
  const say = useSay();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { level } = useSearch({ from: '/desk/case-leads/hearing' });
  const found = useQuery({
    queryKey: ['case-leads', 'hearing', level ?? '', language],
    queryFn: ({ signal }) => call(listHearing, { query: level ? { level } : {} }, signal),
  });
  const choose = (value: string): void => {
    const chosen = caseLevels.find((one) => one === value);
    void navigate({ to: paths.caseHearing, search: chosen ? { level: chosen } : {}, replace: true });
  };
  return (
    <Page
      title={say(texts.hearing)}
      wide
      note={
        found.data && (
          <span className="quiet">
            {say(texts.period, { from: found.data.from, through: found.data.through })}
            {level && ` · ${say(caseLevelWords[level])}`}
          </span>
        )
      }
      actions={
        <Button className="no-print" onClick={() => globalThis.print()}>
          {say(petitionTexts.print)}
        </Button>
      }
    >
      <div className="filter-bar no-print">
        <label>
          {say(texts.level)}{' '}
          <Choice
            value={level ?? ''}
            onChange={choose}
            options={[
              { value: '', label: say(texts.anyLevel) },
              ...caseLevels.map((value) => ({ value, label: say(caseLevelWords[value]) })),
            ]}
          />
        </label>
        <Link to={paths.caseLeads}>{say(texts.ledger)}</Link>
      </div>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && <Sheet list={found.data} />}
    </Page>
  );
}

function Sheet({ list: { rows, heard, total, source } }: { readonly list: Heard }) {
  const say = useSay();
  const { count } = total;
  if (count === 0) return <p className="empty">{say(texts.nothingToHear)}</p>;
  return (
    <>
      <p>
        {say(texts.standing, { count, heard, left: count - heard })}
        {rows.length < count && ` ${say(texts.shownFirst, { count: rows.length })}`}
      </p>
      <ol className="hearing-list">
        {rows.map((row) => (
          <Case key={`${row.petitionId} ${row.level}`} row={row} />
        ))}
      </ol>
      <p className="quiet">{say(texts.source, { source })}</p>
    </>
  );
}

function Case({ row }: { readonly row: CaseLeadRow }) {
  const say = useSay();
  const list = useList();
  const me = useMe();
  const mayRecord = hasDuty(me, 'supervise') || hasDuty(me, 'triage');
  return (
    <li className={row.first ? 'first' : undefined}>
      <div className="hearing-head">
        <CaseDeadline row={row} />
        <Link to={paths.petition} params={{ id: row.petitionId }} className="hearing-title">
          {row.title}
        </Link>
        <span className="quiet number">{row.number}</span>
      </div>
      <p>
        {row.leaderName} {row.leaderPost} <span className="tag">{row.levelName}</span>{' '}
        <span className="quiet">{[row.unit, row.person].filter(Boolean).join(' ')}</span>
      </p>
      <p className="quiet">
        {dutiesText(row, say)}
        {row.open.length > 0 &&
          ` · ${say(texts.openDuties, { duties: list(row.open.map(({ name }) => name)) })}`}
      </p>
      <div className="hearing-foot">
        <span>
          <CaseProgress row={row} />
        </span>
        {mayRecord && (
          <Link
            to={paths.petition}
            params={{ id: row.petitionId }}
            search={{ step: 'hear-case' }}
            className="work-action no-print"
            aria-label={`${say(texts.record)}: ${row.title}`}
          >
            {say(texts.record)}
          </Link>
        )}
      </div>
      <p className="hearing-line print-only">{say(texts.writeHere)}</p>
    </li>
  );
}
