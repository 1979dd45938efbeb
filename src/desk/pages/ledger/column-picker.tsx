import { Button, Checkbox, Popover } from 'antd';
import { ledgerTexts } from '../../texts/ledger.ts';
import { useSay } from '../../ui/language.tsx';
import { ledgerColumnIds, type LedgerColumnId, ledgerColumnWords } from '#core/petitions/ledger-columns.ts';
import { defaultColumns, moveColumn } from './ledger-columns.ts';

type Props = {
  readonly shown: readonly LedgerColumnId[];
  readonly onChange: (shown: readonly LedgerColumnId[]) => void;
};

/** Which columns the table has and in what order. The title always stays: it leads to the petition. */
export function ColumnPicker({ shown, onChange }: Props) {
  const say = useSay();
  const hidden = ledgerColumnIds.filter((id) => !shown.includes(id));
  const toggle = (id: LedgerColumnId): void =>
    onChange(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id]);
  const list = (
    <ul className="column-picker" aria-label={say(ledgerTexts.columns)}>
      {[...shown, ...hidden].map((id, at) => {
        const name = say(ledgerColumnWords[id]);
        return (
          <li key={id}>
            <Checkbox checked={shown.includes(id)} disabled={id === 'title'} onChange={() => toggle(id)}>
              {name}
            </Checkbox>
            {shown.includes(id) && (
              <span>
                {at > 0 && (
                  <Button
                    size="small"
                    type="text"
                    aria-label={say(ledgerTexts.earlier, { name })}
                    onClick={() => onChange(moveColumn(shown, id, -1))}
                  >
                    ↑
                  </Button>
                )}
                {at < shown.length - 1 && (
                  <Button
                    size="small"
                    type="text"
                    aria-label={say(ledgerTexts.later, { name })}
                    onClick={() => onChange(moveColumn(shown, id, 1))}
                  >
                    ↓
                  </Button>
                )}
              </span>
            )}
          </li>
        );
      })}
      <li>
        <Button size="small" onClick={() => onChange(defaultColumns)}>
          {say(ledgerTexts.usualColumns)}
        </Button>
      </li>
    </ul>
  );
  return (
    <Popover
      content={
        <div role="dialog" aria-label={say(ledgerTexts.columns)}>
          {list}
        </div>
      }
      trigger="click"
      placement="bottomRight"
    >
      <Button aria-haspopup="dialog">{say(ledgerTexts.columns)}</Button>
    </Popover>
  );
}
