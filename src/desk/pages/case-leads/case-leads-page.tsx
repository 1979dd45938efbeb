import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { listCaseLeads, type caseLeadAsks, type CaseLeadRow } from '#contract/case-lead-lists.ts';
import type { Words } from '#core/kit/language.ts';
import { caseLevels, caseLevelWords } from '#core/petitions/case-lead.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { caseListTexts as texts } from '../../texts/case-lists.ts';
import { Choice } from '../../ui/choice.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { Page } from '../../ui/page.tsx';
import { totalText } from '../../ui/total-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { CaseDeadline, CaseProgress, dutiesText } from './case-marks.tsx';
import type { CaseLeadsSearch } from './case-leads-search.ts';

const asks = {
  open: texts.asOpen,
  overdue: texts.asOverdue,
  near: texts.asNear,
  still: texts.asStill,
  unheard: texts.asUnheard,
  'end-asked': texts.asEndAsked,
  ended: texts.asEnded,
} as const satisfies Record<(typeof caseLeadAsks)[number], Words>;

/** The ledger of leads: who answers for which matter, by when, and what of the duties has its evidence. */
export function CaseLeadsPage() {
  const say = useSay();
  return (
    <OnlyWith access="sees-petitions" title={say(texts.ledger)}>
      <CaseLeads />
    </OnlyWith>
  );
}

function CaseLeads() {
  const say = useSay();
  const { language } = useLanguage();
  const search = useSearch({ from: '/desk/case-leads' });
  const found = useInfiniteQuery({
    queryKey: ['case-leads', search, language],
    queryFn: ({ signal, pageParam }) =>
      call(listCaseLeads, { query: { ...search, ...(pageParam ? { after: pageParam } : {}) } }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const pages = found.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.rows);
  const [first] = pages;
  return (
    <Page
      title={say(texts.ledger)}
      wide
      actions={
        <Link to={paths.caseHearing} className="button-link">
          {say(texts.hearing)}
        </Link>
      }
    >
      <p className="quiet">{say(texts.meaning)}</p>
      <Filters search={search} />
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {first && rows.length === 0 && <p className="empty">{say(texts.empty)}</p>}
      {first && rows.length > 0 && (
        <>
          <p className="quiet">{totalText(first.total, say)}</p>
          <Table rows={rows} />
        </>
      )}
      {found.hasNextPage && (
        <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {say(texts.more)}
        </Button>
      )}
    </Page>
  );
}

function Filters({ search }: { readonly search: CaseLeadsSearch }) {
  const say = useSay();
  const navigate = useNavigate();
  const go = (change: Partial<Record<keyof CaseLeadsSearch, string | undefined>>): void => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value));
    void navigate({ to: paths.caseLeads, search: next, replace: true });
  };
  const { what = '', level = '', leader = '' } = search;
  return (
    <div className="filter-bar case-filter">
      <label>
        {say(texts.what)}{' '}
        <Choice
          value={what}
          onChange={(value) => go({ what: value })}
          options={[
            { value: '', label: say(texts.any) },
            ...Object.entries(asks).map(([value, words]) => ({ value, label: say(words) })),
          ]}
        />
      </label>
      <label>
        {say(texts.level)}{' '}
        <Choice
          value={level}
          onChange={(value) => go({ level: value })}
          options={[
            { value: '', label: say(texts.anyLevel) },
            ...caseLevels.map((value) => ({ value, label: say(caseLevelWords[value]) })),
          ]}
        />
      </label>
      <Input.Search
        className="promiser-search"
        aria-label={say(texts.leader)}
        placeholder={say(texts.leader)}
        defaultValue={leader}
        maxLength={50}
        allowClear
        onSearch={(value) => go({ leader: value.trim() })}
      />
    </div>
  );
}

function Table({ rows }: { readonly rows: readonly CaseLeadRow[] }) {
  const say = useSay();
  const heads = [
    texts.columnDeadline,
    texts.columnMatter,
    texts.columnLeader,
    texts.columnDuties,
    texts.columnProgress,
  ];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say(texts.ledger)}>
      <table className="plain-table case-table">
        <thead>
          <tr>
            {heads.map((name) => (
              <th key={name.en} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.petitionId} ${row.level} ${row.namedOn}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { readonly row: CaseLeadRow }) {
  const say = useSay();
  return (
    <tr>
      <td>
        <CaseDeadline row={row} />
      </td>
      <td>
        <Link to={paths.petition} params={{ id: row.petitionId }}>
          {row.title}
        </Link>
        <div className="quiet number">{row.number}</div>
      </td>
      <td>
        {row.leaderName} <span className="quiet">{row.leaderPost}</span>{' '}
        <span className="tag">{row.levelName}</span>
        <div className="quiet">{[row.unit, row.person].filter(Boolean).join(' ')}</div>
        {row.handedOver > 0 && (
          <div className="quiet">{say(texts.handedOver, { count: row.handedOver })}</div>
        )}
      </td>
      <td title={row.open.map(({ name }) => name).join('、')}>{dutiesText(row, say)}</td>
      <td>
        <CaseProgress row={row} />
      </td>
    </tr>
  );
}
