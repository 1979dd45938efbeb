import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { z } from 'zod';
import { listAsKnown, type asKnownFilter } from '#contract/as-known.ts';
import { parsePlainDate } from '#core/kit/plain-date.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { knowingTexts as texts } from '../../texts/knowing.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AsOfField } from '../petition/as-of-field.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LedgerCards } from './ledger-cards.tsx';
import { defaultColumns } from './ledger-columns.ts';
import { LedgerFileLink } from './ledger-file-link.tsx';
import type { LedgerFilter } from './ledger-search.ts';
import { LedgerTable } from './ledger-table.tsx';

const rowsPerPage = 100;

/** The ledger as it had been recorded by the end of a day; each row opens the petition of that day. */
export function AsKnownPage() {
  const say = useSay();
  const today = useToday();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const { filter = {}, day: asked } = useSearch({ from: '/desk/as-known' });
  const day = parsePlainDate(asked ?? '') ?? today;
  const go = (next: { filter: LedgerFilter; day: string }): void =>
    void navigate({ to: paths.asKnown, search: next, replace: true });
  const pages = usePagesOf(day, filter);
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  const looked = pages.data?.pages.reduce((sum, page) => sum + page.looked, 0) ?? 0;
  const list = {
    rows,
    total: undefined,
    loading: pages.isFetchingNextPage,
    onEnd: () => undefined,
    asOf: day,
  };
  return (
    <Page
      wide
      title={say(texts.ledgerAsOf, { day })}
      actions={
        <>
          <Link className="no-print" to={paths.petitions}>
            {say(texts.ledgerToday)}
          </Link>
          <LedgerFileLink
            wanted={(language) => ({ asOf: day, filter, columns: [...defaultColumns], language })}
          />
        </>
      }
    >
      <p className="note">{say(texts.ledgerMeaning)}</p>
      <p className="as-known-bar">
        <AsOfField asOf={day} onChoose={(next) => go({ filter, day: next ?? today })} />
      </p>
      <FilterBar filter={filter} onFilter={(next) => go({ filter: next, day })} />
      <FailureNote error={pages.error} onAgain={() => void pages.refetch()} />
      {pages.isPending && <Waiting />}
      {pages.data && rows.length === 0 && <p className="empty">{say(ledgerTexts.empty)}</p>}
      {rows.length > 0 &&
        (narrow ? <LedgerCards {...list} /> : <LedgerTable {...list} columns={defaultColumns} />)}
      {pages.data && (
        <p className="quiet as-of-more" role="status">
          {say(pages.hasNextPage ? texts.lookedSoFar : texts.lookedAll, { looked, found: rows.length })}{' '}
          {pages.hasNextPage && (
            <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {say(texts.lookOn)}
            </Button>
          )}
        </p>
      )}
    </Page>
  );
}

function usePagesOf(asOf: string, filter: z.input<typeof asKnownFilter>) {
  const { language } = useLanguage();
  return useInfiniteQuery({
    queryKey: ['as-known', asOf, filter, language],
    queryFn: ({ pageParam, signal }) =>
      call(
        listAsKnown,
        {
          body: {
            asOf,
            filter,
            pageSize: rowsPerPage,
            ...(pageParam === '' ? {} : { after: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
