import { Button, Checkbox, Popover } from 'antd';
import { ledgerTexts } from '../../texts/ledger.ts';
import { useSay } from '../../ui/language.tsx';
import { columnIds, columns, defaultColumns, moveColumn, type ColumnId } from './ledger-columns.ts';

type Props = { readonly shown: readonly ColumnId[]; readonly onChange: (shown: readonly ColumnId[]) => void };

/** Which columns the table has and in what order. The title always stays: it leads to the petition. */
export function ColumnPicker({ shown, onChange }: Props) {
  const say = useSay();
  const hidden = columnIds.filter((id) => !shown.includes(id));
  const toggle = (id: ColumnId): void =>
    onChange(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id]);
  const list = (
    <ul className="column-picker" aria-label={say(ledgerTexts.columns)}>
      {[...shown, ...hidden].map((id, at) => {
        const name = say(columns[id].name);
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
