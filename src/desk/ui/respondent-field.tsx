import { AutoComplete } from 'antd';
import type { OrganisationView } from '#contract/organisation.ts';
import { useOrganisation } from '../api/organisation.ts';

export type RespondentValue = {
  readonly unitId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly name: string;
};

type Props = {
  readonly id?: string;
  readonly value?: RespondentValue | undefined;
  readonly onChange?: (value: RespondentValue) => void;
};

/** Who is complained of: any name, or a unit or person of the organisation when one is chosen from the list. */
export function RespondentField({ id, value, onChange, ...rest }: Props) {
  const organisation = useOrganisation();
  const typed = value?.name ?? '';
  const options = organisation.data && typed !== '' ? optionsFor(typed, organisation.data) : [];
  return (
    <AutoComplete
      {...rest}
      {...(id === undefined ? {} : { id })}
      value={typed}
      options={options}
      maxLength={100}
      onChange={(name: string) => onChange?.({ name })}
      onSelect={(_: string, { chosen }) => onChange?.(chosen)}
    />
  );
}

type Option = { readonly value: string; readonly chosen: RespondentValue };

const optionsMax = 20;

function optionsFor(typed: string, { units, posts }: OrganisationView): Option[] {
  const open = units.filter((unit) => !unit.closed);
  const ofUnits = open
    .filter((unit) => unit.name.includes(typed))
    .map(({ id, name }): Option => ({ value: name, chosen: { name, unitId: id } }));
  const unitOf = new Map(open.map((unit) => [unit.id, unit.name]));
  const ofPeople = posts.flatMap(({ unitId, title, holders }) => {
    const unit = unitOf.get(unitId);
    if (unit === undefined) return [];
    return holders
      .filter(({ personName }) => personName.includes(typed))
      .map(({ accountId, personName }): Option => {
        const name = `${unit}${title} ${personName}`;
        return { value: name, chosen: { name, accountId } };
      });
  });
  return [...ofPeople, ...ofUnits].slice(0, optionsMax);
}
