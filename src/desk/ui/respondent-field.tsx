import { AutoComplete } from 'antd';
import { useOrganisation } from '../api/organisation.ts';

export type RespondentValue = { readonly unitId?: string | undefined; readonly name: string };

type Props = {
  readonly id?: string;
  readonly value?: RespondentValue | undefined;
  readonly onChange?: (value: RespondentValue) => void;
};

/** Who is complained of: any name, or a unit of the organisation when one is chosen from the list. */
export function RespondentField({ id, value, onChange, ...rest }: Props) {
  const organisation = useOrganisation();
  const units = (organisation.data?.units ?? []).filter((unit) => !unit.closed);
  const typed = value?.name ?? '';
  const options = units
    .filter((unit) => typed !== '' && unit.name.includes(typed))
    .slice(0, 20)
    .map((unit) => ({ value: unit.name, unitId: String(unit.id) }));
  return (
    <AutoComplete
      {...rest}
      {...(id === undefined ? {} : { id })}
      value={typed}
      options={options}
      maxLength={100}
      onChange={(name: string) => onChange?.({ name })}
      onSelect={(name: string, option) => onChange?.({ name, unitId: option.unitId })}
    />
  );
}
