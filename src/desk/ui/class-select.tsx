import { Select } from 'antd';
import { shellTexts } from '../texts/shell.ts';
import { contentClasses } from './content-classes.ts';
import { useSay } from './language.tsx';

type Props = {
  readonly id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly value?: string | undefined;
  readonly onChange?: (code: string | undefined) => void;
  /** Whether a whole group of classes can be chosen, as a filter does. */
  readonly groups?: boolean;
};

/** A content class, found by its code (`0102`) or by words of its name or its group's. */
export function ClassSelect({ id, label, placeholder, value, onChange, groups = false, ...rest }: Props) {
  const say = useSay();
  const options = contentClasses.groups.flatMap((group) => [
    ...(groups ? [{ value: group.code, label: `${group.code} ${say(group)}` }] : []),
    ...group.classes.map((leaf) => ({
      value: leaf.code,
      label: `${leaf.code} ${say(group)} / ${say(leaf)}`,
    })),
  ]);
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      className="class-select"
      showSearch={{ filterOption: (typed, option) => matches(typed, option?.label ?? '') }}
      {...(groups ? { allowClear: { label: say(shellTexts.clear) } } : {})}
      popupMatchSelectWidth={false}
      {...(label === undefined ? {} : { 'aria-label': label })}
      placeholder={placeholder ?? label}
      {...(value === undefined ? {} : { value })}
      options={options}
      onChange={(code?: string) => onChange?.(code)}
    />
  );
}

const matches = (typed: string, label: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.toLowerCase().includes(word));
