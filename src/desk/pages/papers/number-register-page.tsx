import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { readRegister, registerFilePath, type RegisterRow } from '#contract/paper-steps.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { paperTexts } from '../../texts/papers.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** 文号登记簿: every number that was ever given, series by series; voided ones stay, struck through. */
export function NumberRegisterPage() {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const [series = '', year = ''] = chosen.split('|');
  const found = useInfiniteQuery({
    queryKey: ['paper-numbers', chosen, q],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...(chosen === '' ? {} : { series, year }),
        ...(q === '' ? {} : { q }),
        ...(pageParam === '' ? {} : { after: pageParam }),
      };
      return call(readRegister, { query }, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const [first] = found.data?.pages ?? [];
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const options = (first?.series ?? []).map((one) => ({
    value: `${one.series}|${one.year}`,
    label:
      say(paperTexts.seriesLine, one) +
      (one.voided > 0 ? say(paperTexts.seriesVoided, one) : '') +
      (one.missing > 0 ? say(paperTexts.seriesMissing, one) : ''),
  }));
  return (
    <Page
      wide
      title={say(paperTexts.register)}
      actions={
        <span className="no-print">
          {chosen !== '' && <a href={registerFilePath(series, year)}>{say(paperTexts.excel)}</a>}{' '}
          <Button onClick={() => globalThis.print()}>{say(paperTexts.print)}</Button>
        </span>
      }
    >
      <p className="quiet">{say(paperTexts.registerNote)}</p>
      <div className="inline-form no-print">
        <label htmlFor="register-series">{say(paperTexts.series)}</label>
        <Select
          id="register-series"
          value={chosen}
          onChange={setChosen}
          popupMatchSelectWidth={false}
          options={[{ value: '', label: say(paperTexts.allSeries) }, ...options]}
        />
        <Input
          aria-label={say(paperTexts.search)}
          placeholder={say(paperTexts.search)}
          value={typed}
          maxLength={100}
          allowClear
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {first && rows.length === 0 && <p className="quiet">{say(paperTexts.noNumbers)}</p>}
      {first && rows.length > 0 && (
        <>
          <p role="status">{say(paperTexts.total, { count: first.total.count })}</p>
          <NumberTable rows={rows} />
        </>
      )}
      {found.hasNextPage && (
        <p className="no-print">
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {say(paperTexts.more)}
          </Button>
        </p>
      )}
    </Page>
  );
}

function NumberTable({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const say = useSay();
  const heads = [
    paperTexts.number,
    paperTexts.paper,
    paperTexts.day,
    paperTexts.petition,
    paperTexts.state,
  ] as const;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say(paperTexts.register)}>
      <table className="plain-table number-register">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.en}>{say(head)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <td className="number">{row.voidedOn ? <del>{row.number}</del> : row.number}</td>
              <td>{row.name}</td>
              <td className="number">{row.on}</td>
              <td>
                <Matter row={row} />
              </td>
              <td>
                {row.voidedOn
                  ? say(paperTexts.voided, { on: row.voidedOn, reason: row.voidReason ?? '' })
                  : say(paperTexts.valid)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Matter({ row: { petition, suggestion } }: { readonly row: RegisterRow }) {
  const say = useSay();
  if (petition)
    return (
      <Link to={paths.petition} params={{ id: petition.id }}>
        <span className="number">{petition.number}</span> {petition.title}
      </Link>
    );
  if (suggestion)
    return (
      <Link to={paths.suggestion} params={{ id: suggestion.id }}>
        {say(paperTexts.suggestedTo, { addressee: suggestion.addressee })}
      </Link>
    );
  return <span className="quiet">{say(paperTexts.notVisible)}</span>;
}
