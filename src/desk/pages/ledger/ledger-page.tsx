import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { listPetitions } from '#contract/lists.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { knowingTexts } from '../../texts/knowing.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { totalText } from '../../ui/total-text.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { ColumnPicker } from './column-picker.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LedgerCards } from './ledger-cards.tsx';
import { defaultColumns } from './ledger-columns.ts';
import { LedgerFileLink } from './ledger-file-link.tsx';
import type { LedgerSearch } from './ledger-search.ts';
import { LedgerTable } from './ledger-table.tsx';
import { ViewPicker } from './view-picker.tsx';

const rowsPerPage = 100;
const emptyWords = {
  inbox: ledgerTexts.emptyInbox,
  tray: ledgerTexts.emptyTray,
  mine: ledgerTexts.empty,
} as const;

/** The ledger, the unit's inbox and the signer's tray: one table, told apart by what the address says. */
export function LedgerPage() {
  const say = useSay();
  const narrow = useNarrow();
  const search = useSearch({ from: '/desk/petitions' });
  const navigate = useNavigate();
  const go = (next: LedgerSearch): void =>
    void navigate({ to: paths.petitions, search: next, replace: true });
  const { filter = {}, sort = filter.box ? 'limit-asc' : 'received-desc', columns = defaultColumns } = search;
  const pages = useLedgerPages(filter, sort);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  const total = pages.data?.pages[0]?.total;
  const list = {
    rows,
    total,
    loading: pages.isFetchingNextPage,
    onEnd: () => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage();
    },
  };
  return (
    <Page
      wide
      title={say(ledgerTexts[filter.box ?? 'title'])}
      note={
        total && (
          <span className="count" role="status">
            {totalText(total, say)}
          </span>
        )
      }
      actions={
        <>
          <Link to={paths.asKnown}>{say(knowingTexts.ledgerAsOfLink)}</Link>
          <LedgerFileLink wanted={(language) => ({ filter, sort, columns: [...columns], language })} />
          <ViewPicker settings={{ filter, sort, columns }} onOpen={go} />
          {!narrow && <ColumnPicker shown={columns} onChange={(next) => go({ ...search, columns: next })} />}
        </>
      }
    >
      <FilterBar
        filter={filter}
        sort={sort}
        onFilter={(next) => go({ ...search, filter: next })}
        onSort={(next) => go({ ...search, sort: next })}
      />
      <FailureNote error={pages.error} onAgain={() => void pages.refetch()} />
      {pages.isPending && <Waiting />}
      {pages.data && rows.length === 0 && (
        <p className="empty">{say(filter.box ? emptyWords[filter.box] : ledgerTexts.empty)}</p>
      )}
      {rows.length > 0 && (narrow ? <LedgerCards {...list} /> : <LedgerTable {...list} columns={columns} />)}
    </Page>
  );
}

function useLedgerPages(
  filter: NonNullable<LedgerSearch['filter']>,
  sort: NonNullable<LedgerSearch['sort']>,
) {
  const { language } = useLanguage();
  return useInfiniteQuery({
    queryKey: ['petitions', filter, sort, language],
    queryFn: ({ pageParam, signal }) =>
      call(
        listPetitions,
        { body: { filter, sort, pageSize: rowsPerPage, ...(pageParam === '' ? {} : { after: pageParam }) } },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
