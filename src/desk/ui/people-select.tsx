import { Select } from 'antd';
import { useOrganisation } from '../api/organisation.ts';
import { shellTexts } from '../texts/shell.ts';
import { useSay } from './language.tsx';

/** Everybody at an open post, once each, with unit and post. */
function usePeople(): readonly { readonly value: string; readonly label: string }[] {
  const { data } = useOrganisation();
  const units = new Map(data?.units.map((unit) => [String(unit.id), unit.name]));
  const names = new Map<string, string>();
  for (const post of data?.posts ?? [])
    for (const holder of post.closed ? [] : post.holders)
      if (!names.has(holder.accountId))
        names.set(
          holder.accountId,
          `${holder.personName}（${units.get(String(post.unitId)) ?? ''} ${post.title}）`,
        );
  return [...names].map(([value, label]) => ({ value, label }));
}

type OneProps = {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (accountId: string | undefined) => void;
};

/** A person of the organisation, found by typing a part of name, unit or post; may be left empty. */
export function PersonSelect({ id, value, onChange, ...rest }: OneProps) {
  const say = useSay();
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      className="unit-select"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={{ label: say(shellTexts.clear) }}
      {...(value === undefined ? {} : { value })}
      options={[...usePeople()]}
      onChange={(chosen?: string) => onChange?.(chosen)}
    />
  );
}

type ManyProps = {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (accountIds: readonly string[]) => void;
};

/** Several of them. */
export function PeopleSelect({ id, value = [], onChange, ...rest }: ManyProps) {
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      mode="multiple"
      className="unit-select"
      showSearch={{ optionFilterProp: 'label' }}
      value={[...value]}
      options={[...usePeople()]}
      onChange={(chosen: string[]) => onChange?.(chosen)}
    />
  );
}
