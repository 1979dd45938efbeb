import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import type { Words } from '#core/kit/language.ts';
import { promiseFilePath } from '#contract/promise-file.ts';
import { listPromises, type promiseAsks, type PromiseRow } from '#contract/promise-lists.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { promiseTexts as texts } from '../../texts/promises.ts';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { mayOpen, pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { PromiseStanding } from '../../ui/promise-standing.tsx';
import { totalText } from '../../ui/total-text.ts';
import { UnitSelect } from '../../ui/unit-select.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { PromisesSearch } from './promises-search.ts';
import { StandTable } from './stand-table.tsx';

const asks = {
  owed: texts.asOwed,
  near: texts.asNear,
  late: texts.asLate,
  kept: texts.asKept,
  'kept-late': texts.asKeptLate,
  withdrawn: texts.asWithdrawn,
  made: texts.asMade,
  before: texts.asBefore,
} as const satisfies Record<(typeof promiseAsks)[number], Words>;

/** The ledger of promises: all that were given, by how they stand, by unit and by whoever gave the word. */
export function PromisesPage() {
  const say = useSay();
  return (
    <OnlyWith access="sees-petitions" title={say(texts.ledger)}>
      <Promises />
    </OnlyWith>
  );
}

function Promises() {
  const say = useSay();
  const me = useMe();
  const { language } = useLanguage();
  const search = useSearch({ from: '/desk/promises' });
  const found = useInfiniteQuery({
    queryKey: ['promises', search, language],
    queryFn: ({ signal, pageParam }) =>
      call(listPromises, { query: { ...search, ...(pageParam ? { after: pageParam } : {}) } }, signal),
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
        <Button className="no-print" href={promiseFilePath({ ...search, language })} download>
          {say(ledgerTexts.workbook)}
        </Button>
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
      {mayOpen(me, pageAccess.returns) && <StandTable from={search.from} to={search.to} />}
    </Page>
  );
}

function Filters({ search }: { readonly search: PromisesSearch }) {
  const say = useSay();
  const navigate = useNavigate();
  const go = (change: Partial<Record<keyof PromisesSearch, string | undefined>>): void => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value));
    void navigate({ to: paths.promises, search: next, replace: true });
  };
  const { what = '', from = '', to = '', unit, by = '' } = search;
  return (
    <div className="filter-bar promise-filter">
      <label className="promise-what">
        {say(texts.what)}
        <Choice
          value={what}
          onChange={(value) => go({ what: value })}
          options={[
            { value: '', label: say(texts.anyPromise) },
            ...Object.entries(asks).map(([value, words]) => ({ value, label: say(words) })),
          ]}
        />
      </label>
      <UnitSelect
        label={say(texts.unit)}
        placeholder={say(texts.anyUnit)}
        value={unit}
        onChange={(value) => go({ unit: value })}
        clearable
      />
      <Input.Search
        className="promiser-search"
        aria-label={say(texts.by)}
        placeholder={say(texts.by)}
        defaultValue={by}
        maxLength={50}
        allowClear
        onSearch={(value) => go({ by: value.trim() })}
      />
      <label>
        {say(texts.from)} <DayField value={from} onChange={(day) => go({ from: day })} />
      </label>
      <label>
        {say(texts.to)} <DayField value={to} onChange={(day) => go({ to: day })} />
      </label>
    </div>
  );
}

function Table({ rows }: { readonly rows: readonly PromiseRow[] }) {
  const say = useSay();
  const heads = [texts.columnDay, texts.columnText, texts.columnOwner, texts.columnBy, texts.columnMoved];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say(texts.ledger)}>
      <table className="plain-table promise-table">
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
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { readonly row: PromiseRow }) {
  const say = useSay();
  const { standing, limit, keptOn, withdrawnOn, moves, urges, firstLimit } = row;
  return (
    <tr>
      <td>
        <PromiseStanding standing={standing} limit={limit} keptOn={keptOn} withdrawnOn={withdrawnOn} />
      </td>
      <td>
        {row.kind === 'task' && <span className="tag">{row.kindName}</span>}
        <Link to={paths.petition} params={{ id: row.petitionId }}>
          {row.text}
        </Link>
        <div className="quiet">
          <span className="number">{row.number}</span> {row.title}
        </div>
      </td>
      <td>
        {row.unit}
        <div className="quiet">{row.owner}</div>
      </td>
      <td>
        {row.byName} <span className="quiet">{row.byPost}</span>
        <div className="quiet number">{row.on}</div>
      </td>
      <td>
        {moves > 0 && <div>{say(texts.movedTimes, { count: moves, day: firstLimit ?? '' })}</div>}
        {urges > 0 && <div>{say(texts.urgedTimes, { count: urges })}</div>}
      </td>
    </tr>
  );
}
