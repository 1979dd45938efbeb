import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { findLinkCandidates } from '#contract/link-steps.ts';
import { search } from '#contract/lists.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import { takesInPhases } from '#core/petitions/merge-petitions.ts';
import { call } from '../../../api/call.ts';
import { linkTexts } from '../../../texts/links.ts';
import { useSay } from '../../../ui/language.tsx';
import { useSettled } from '../../../ui/use-settled.ts';

type Props = {
  readonly id?: string;
  readonly petitionId: string;
  readonly value?: string | undefined;
  readonly onChange?: (id: string | undefined) => void;
  /** Only what can still take another petition in. */
  readonly leadsOnly?: boolean;
};

type Shown = {
  readonly value: string;
  readonly label: string;
  readonly note: string;
  readonly disabled: boolean;
};

/** Another petition: first those that may be the same matter, each with why; by typing, any that can be found. */
export function PetitionSelect({ id, petitionId, value, onChange, leadsOnly = false, ...rest }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { options, pending } = useOthers(petitionId, typed.trim(), leadsOnly);
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={pending}
      placeholder={say(linkTexts.searchOther)}
      notFoundContent={pending ? null : say(linkTexts.noCandidates)}
      {...(value === undefined ? {} : { value })}
      options={options.map((option) => ({ ...option }))}
      optionRender={({ label, data }) => (
        <div className="option-two-lines">
          <div>{label}</div>
          <div className="quiet">{data.note}</div>
        </div>
      )}
      onChange={(chosen?: string) => onChange?.(chosen)}
    />
  );
}

const searchedMin = 2;

function useOthers(petitionId: string, typed: string, leadsOnly: boolean) {
  const say = useSay();
  const q = useSettled(typed);
  const searching = q.length >= searchedMin;
  const likely = useQuery({
    queryKey: ['link-candidates', petitionId],
    queryFn: ({ signal }) => call(findLinkCandidates, { params: { id: petitionId } }, signal),
  });
  const found = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => call(search, { query: { q } }, signal),
    enabled: searching,
    placeholderData: keepPreviousData,
  });
  const toOption = (row: Row, why: string): Shown => {
    const disabled = leadsOnly && !takesInPhases.includes(row.phase);
    const parts = [row.receivedOn, say(phaseWords[row.phase]), row.responsibleUnit, why];
    return {
      value: row.id,
      label: `${row.number} ${row.title}`,
      note: [...parts, disabled ? say(linkTexts.cannotLead) : ''].filter((part) => part !== '').join(' · '),
      disabled,
    };
  };
  const options = searching
    ? (found.data?.rows ?? []).filter((row) => row.id !== petitionId).map((row) => toOption(row, ''))
    : (likely.data?.candidates ?? []).map((row) => toOption(row, row.why));
  return { options, pending: searching ? found.isFetching : likely.isPending };
}

type Row = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly phase: keyof typeof phaseWords;
  readonly responsibleUnit: string;
  readonly receivedOn: string;
};
