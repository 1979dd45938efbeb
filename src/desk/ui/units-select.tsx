import { Select } from 'antd';
import { useOrganisation } from '../api/organisation.ts';

type Props = {
  readonly id?: string;
  readonly placeholder: string;
  readonly value?: readonly string[];
  readonly onChange?: (unitIds: readonly string[]) => void;
  readonly without: readonly string[];
};

/** Several units of the organisation, each found by typing a part of its name. */
export function UnitsSelect({ id, placeholder, value = [], onChange, without, ...rest }: Props) {
  const organisation = useOrganisation();
  const units = (organisation.data?.units ?? []).filter(
    (unit) => value.includes(unit.id) || (!unit.closed && !without.includes(unit.id)),
  );
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      mode="multiple"
      className="unit-select"
      showSearch={{ optionFilterProp: 'label' }}
      loading={organisation.isPending}
      placeholder={placeholder}
      value={[...value]}
      options={units.map((unit) => ({ value: String(unit.id), label: unit.name }))}
      onChange={(chosen: string[]) => onChange?.(chosen)}
    />
  );
}
