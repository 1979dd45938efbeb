import { Select } from 'antd';
import { useOrganisation } from '../api/organisation.ts';
import { shellTexts } from '../texts/shell.ts';
import { useSay } from './language.tsx';

type Props = {
  readonly id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly value?: string | undefined;
  readonly onChange?: (unitId: string | undefined) => void;
  /** Units that cannot be chosen here. */
  readonly without?: readonly string[];
  /** Whether the choice can be taken back, as in a filter. */
  readonly clearable?: boolean;
};

/** A unit of the organisation, found by typing a part of its name. */
export function UnitSelect({
  id,
  label,
  placeholder,
  value,
  onChange,
  without = [],
  clearable = false,
  ...rest
}: Props) {
  const say = useSay();
  const organisation = useOrganisation();
  const units = organisation.data?.units ?? [];
  const options = units
    .filter((unit) => !unit.closed && !without.includes(unit.id))
    .map((unit) => ({ value: String(unit.id), label: unit.name }));
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      className="unit-select"
      showSearch={{ optionFilterProp: 'label' }}
      {...(clearable ? { allowClear: { label: say(shellTexts.clear) } } : {})}
      loading={organisation.isPending}
      {...(label === undefined ? {} : { 'aria-label': label })}
      placeholder={placeholder ?? label}
      {...(value === undefined ? {} : { value })}
      options={options}
      onChange={(chosen?: string) => onChange?.(chosen)}
    />
  );
}
