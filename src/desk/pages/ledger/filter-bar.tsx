import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { petitionSorts } from '#contract/lists.ts';
import { channels, channelWords } from '#core/classes/channels.ts';
import { phases } from '#core/petitions/petition.ts';
import { warningStates, warningStateWords } from '#core/supervision/ladder.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { returnsTexts } from '../../texts/returns.ts';
import { ClassSelect } from '../../ui/class-select.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { useSay } from '../../ui/language.tsx';
import { UnitSelect } from '../../ui/unit-select.tsx';
import { hasQualityCondition, QualityFilters } from './quality-filters.tsx';
import { withCondition, type LedgerFilter, type LedgerSort, type SetCondition } from './ledger-search.ts';

type Props = {
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
  /** Absent where there is one order, and where whose limits are near is no question. */
  readonly sort?: LedgerSort;
  readonly onSort?: (sort: LedgerSort) => void;
};

/** Conditions of the ledger; each change is in the address at once. */
export function FilterBar({ filter, sort, onFilter, onSort }: Props) {
  const say = useSay();
  const set = <Key extends keyof LedgerFilter>(key: Key, value: LedgerFilter[Key]): void =>
    onFilter(withCondition(filter, key, value));
  const { box, ...conditions } = filter;
  const hidden =
    filter.unit ||
    filter.contentClass ||
    filter.receivedFrom ||
    filter.receivedTo ||
    filter.limitTo ||
    filter.warning ||
    hasQualityCondition(filter);
  const [more, setMore] = useState(hidden !== undefined);
  return (
    <div className="filter-bar" role="group" aria-label={say(ledgerTexts.filter)}>
      <Input.Search
        key={filter.q ?? ''}
        className="filter-words"
        aria-label={say(ledgerTexts.words)}
        placeholder={say(ledgerTexts.words)}
        defaultValue={filter.q ?? ''}
        maxLength={100}
        allowClear
        onSearch={(q) => set('q', q.trim())}
      />
      <Select
        mode="multiple"
        className="filter-many"
        aria-label={say(ledgerTexts.phase)}
        placeholder={say(ledgerTexts.phase)}
        value={filter.phase ?? []}
        maxTagCount={1}
        options={phases.map((value) => ({ value, label: say(phaseWords[value]) }))}
        optionFilterProp="label"
        onChange={(phase) => set('phase', phase)}
      />
      <Select
        mode="multiple"
        className="filter-many"
        aria-label={say(ledgerTexts.channel)}
        placeholder={say(ledgerTexts.channel)}
        value={filter.channel ?? []}
        maxTagCount={1}
        options={channels.map((value) => ({ value, label: say(channelWords[value]) }))}
        optionFilterProp="label"
        onChange={(channel) => set('channel', channel)}
      />
      {sort && onSort && (
        <>
          <SortSelect sort={sort} onSort={onSort} />
        </>
      )}
      {filter.hops && <span className="tag">{say(returnsTexts.filtered)}</span>}
      <Button type="text" aria-expanded={more} onClick={() => setMore(!more)}>
        {say(ledgerTexts.moreFilters)}
      </Button>
      {Object.keys(conditions).length > 0 && (
        <Button onClick={() => onFilter(box ? { box } : {})}>{say(ledgerTexts.clear)}</Button>
      )}
      {more && <MoreFilters filter={filter} set={set} today={sort !== undefined} />}
    </div>
  );
}

type MoreProps = {
  readonly filter: LedgerFilter;
  readonly set: SetCondition;
  /** Whether the list is that of today: weight and facts cannot be asked of another day. */
  readonly today: boolean;
};

function MoreFilters({ filter, set, today }: MoreProps) {
  const say = useSay();
  return (
    <div className="filter-more">
      <label>
        {say(ledgerTexts.receivedFrom)}{' '}
        <DayField value={filter.receivedFrom ?? ''} onChange={(day) => set('receivedFrom', day)} />
      </label>
      <label>
        {say(ledgerTexts.receivedTo)}{' '}
        <DayField value={filter.receivedTo ?? ''} onChange={(day) => set('receivedTo', day)} />
      </label>
      <label>
        {say(ledgerTexts.limitTo)}{' '}
        <DayField value={filter.limitTo ?? ''} onChange={(day) => set('limitTo', day)} />
      </label>
      {today && <WarningSelect filter={filter} set={set} />}
      <UnitSelect
        clearable
        label={say(ledgerTexts.unit)}
        value={filter.unit}
        onChange={(unit) => set('unit', unit)}
      />
      <ClassSelect
        groups
        label={say(ledgerTexts.contentClass)}
        value={filter.contentClass}
        onChange={(code) => set('contentClass', code)}
      />
      {today && <QualityFilters filter={filter} set={set} />}
    </div>
  );
}

function WarningSelect({ filter, set }: { readonly filter: LedgerFilter; readonly set: SetCondition }) {
  const say = useSay();
  return (
    <label>
      {say(ledgerTexts.warning)}{' '}
      <select
        className="plain-select"
        value={filter.warning ?? ''}
        onChange={(event) =>
          set(
            'warning',
            warningStates.find((one) => one === event.target.value),
          )
        }
      >
        <option value="">{say(ledgerTexts.anyLimit)}</option>
        {warningStates.map((one) => (
          <option key={one} value={one}>
            {say(warningStateWords[one])}
          </option>
        ))}
      </select>
    </label>
  );
}

function SortSelect({ sort, onSort }: Required<Pick<Props, 'sort' | 'onSort'>>) {
  const say = useSay();
  return (
    <label>
      {say(ledgerTexts.sort)}{' '}
      <select
        className="plain-select"
        value={sort}
        onChange={(event) => {
          const chosen = petitionSorts.find((one) => one === event.target.value);
          if (chosen) onSort(chosen);
        }}
      >
        {petitionSorts.map((one) => (
          <option key={one} value={one}>
            {say(ledgerTexts[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
