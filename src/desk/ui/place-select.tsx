import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { findDivisions } from '#contract/organisation.ts';
import { call } from '../api/call.ts';
import { useMe } from '../api/session.ts';
import { useSettled } from './use-settled.ts';

export type Place = { readonly divisionCode: string; readonly name: string };

type Props = {
  readonly id?: string;
  readonly value?: Place | undefined;
  readonly onChange?: (place: Place | undefined) => void;
  readonly placeholder: string;
};

/** A division of the own county down to the village; before anything is typed, its towns. */
export function PlaceSelect({ id, value, onChange, placeholder, ...rest }: Props) {
  const me = useMe();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const found = useQuery({
    queryKey: ['divisions', q, me.jurisdictionId],
    queryFn: ({ signal }) =>
      call(findDivisions, { query: q === '' ? { parent: me.jurisdictionId } : { q } }, signal),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
  const hits = found.data?.hits ?? [];
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={placeholder}
      loading={found.isFetching}
      notFoundContent={null}
      labelInValue
      {...(value ? { value: { value: value.divisionCode, label: value.name } } : {})}
      options={hits.map((hit) => ({ value: hit.code, label: hit.fullName }))}
      onChange={(chosen?: { value: string; label?: unknown }) => {
        const hit = hits.find((one) => one.code === chosen?.value);
        onChange?.(hit ? { divisionCode: hit.code, name: hit.fullName } : undefined);
        setTyped('');
      }}
    />
  );
}
