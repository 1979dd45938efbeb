import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { PetitionRow } from '#contract/lists.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { useToday } from '../../api/today.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { useSay } from '../../ui/language.tsx';
import { LedgerCell } from './ledger-cell.tsx';
import { type LedgerColumnId, ledgerColumnWords } from '#core/petitions/ledger-columns.ts';
import { columnWidthsPx } from './ledger-columns.ts';

const rowHeightPx = 36;
const rowsAhead = 12;

export type LedgerListProps = {
  readonly rows: readonly PetitionRow[];
  readonly total: { readonly count: number; readonly exact: boolean } | undefined;
  readonly loading: boolean;
  /** Called when the last loaded row comes near. */
  readonly onEnd: () => void;
  /** The day whose knowledge the rows are; today when absent. */
  readonly asOf?: PlainDate;
};

/** A real table of which only the rows in sight exist; the next page loads before its rows are reached. */
export function LedgerTable({
  rows,
  total,
  loading,
  onEnd,
  asOf,
  columns,
}: LedgerListProps & { readonly columns: readonly LedgerColumnId[] }) {
  const say = useSay();
  const today = useToday();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    overscan: rowsAhead,
  });
  const items = virtual.getVirtualItems();
  const lastInSight = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastInSight >= rows.length - 2 * rowsAhead) onEnd();
  }, [lastInSight, rows.length, onEnd]);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      className="ledger-scroll"
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={say(ledgerTexts.table)}
    >
      <table
        className="ledger"
        style={{ minWidth: columns.reduce((sum, id) => sum + columnWidthsPx[id], 0) }}
        aria-rowcount={total?.exact ? total.count + 1 : -1}
      >
        <colgroup>
          {columns.map((id) => (
            <col key={id} {...(id === 'title' ? {} : { style: { width: columnWidthsPx[id] } })} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((id) => (
              <th key={id} scope="col">
                {say(ledgerColumnWords[id])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {items.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <tr key={row.id} aria-rowindex={item.index + 2} className={item.index % 2 === 1 ? 'odd' : ''}>
                  {columns.map((id) => (
                    <td key={id} className={`cell-${id}`}>
                      <LedgerCell row={row} column={id} today={asOf ?? today} asOf={asOf} />
                    </td>
                  ))}
                </tr>
              )
            );
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
      {loading && <p className="quiet loading-more">{say(ledgerTexts.loadingMore)}</p>}
    </div>
  );
}
