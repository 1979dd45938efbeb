import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useToday } from '../../api/today.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import { paths } from '../../paths.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { linkTexts } from '../../texts/links.ts';
import { useSay } from '../../ui/language.tsx';
import { LimitMark } from '../../ui/limit-mark.tsx';
import type { LedgerListProps } from './ledger-table.tsx';

const cardHeightPx = 112;

/** The ledger on a phone: one petition below the other, only those in sight. */
export function LedgerCards({ rows, loading, onEnd, asOf }: LedgerListProps) {
  const say = useSay();
  const today = useToday();
  const list = useRef<HTMLUListElement>(null);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => cardHeightPx,
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const items = virtual.getVirtualItems();
  const lastInSight = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastInSight >= rows.length - 12) onEnd();
  }, [lastInSight, rows.length, onEnd]);
  return (
    <>
      <ul
        ref={list}
        className="cards"
        style={{ height: virtual.getTotalSize() }}
        aria-label={say(ledgerTexts.table)}
      >
        {items.map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <li
                key={row.id}
                style={{
                  height: item.size,
                  transform: `translateY(${item.start - virtual.options.scrollMargin}px)`,
                }}
              >
                <Link to={paths.petition} params={{ id: row.id }} search={asOf ? { asOf } : {}}>
                  {row.title}
                </Link>
                <div className="quiet">
                  <span className="number">{row.number}</span> · {row.petitioners} ·{' '}
                  {say(phaseWords[row.phase])}
                  {row.enteredLate && ` · ${say(linkTexts.backDated)}`}
                </div>
                {row.nextLimit && (
                  <LimitMark
                    limit={row.nextLimit}
                    today={asOf ?? today}
                    colour={row.colour}
                    provisional={row.provisional}
                  />
                )}
              </li>
            )
          );
        })}
      </ul>
      {loading && <p className="quiet loading-more">{say(ledgerTexts.loadingMore)}</p>}
    </>
  );
}
