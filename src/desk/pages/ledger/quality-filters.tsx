import { Checkbox } from 'antd';
import { claimResults, claimResultWords } from '#core/classes/claim-results.ts';
import { qualityTexts } from '../../texts/quality.ts';
import { DayField } from '../../ui/day-field.tsx';
import { useSay } from '../../ui/language.tsx';
import type { LedgerFilter, SetCondition } from './ledger-search.ts';

const answers = ['yes', 'no'] as const;
const ratings = ['yes', 'no', 'unrated'] as const;

export const hasQualityCondition = (filter: LedgerFilter): boolean | undefined =>
  [filter.important, filter.outcome, filter.answered, filter.solved, filter.satisfied, filter.executeTo].some(
    (one) => one !== undefined,
  ) || undefined;

/** The three facts, each asked on its own, the weight, and what is to be carried out soon. */
export function QualityFilters({
  filter,
  set,
}: {
  readonly filter: LedgerFilter;
  readonly set: SetCondition;
}) {
  const say = useSay();
  const yesNo = answers.map((value) => ({ value, label: say(qualityTexts[value]) }));
  const ratingNames = {
    yes: qualityTexts.contented,
    no: qualityTexts.discontented,
    unrated: qualityTexts.notRated,
  };
  return (
    <>
      <label>
        {say(qualityTexts.outcome)}{' '}
        <Condition
          options={claimResults.map((value) => ({ value, label: say(claimResultWords[value]) }))}
          value={filter.outcome}
          onChange={(value) => set('outcome', value)}
        />
      </label>
      {(['answered', 'solved'] as const).map((key) => (
        <label key={key}>
          {say(qualityTexts[key])}{' '}
          <Condition options={yesNo} value={filter[key]} onChange={(value) => set(key, value)} />
        </label>
      ))}
      <label>
        {say(qualityTexts.satisfied)}{' '}
        <Condition
          options={ratings.map((value) => ({ value, label: say(ratingNames[value]) }))}
          value={filter.satisfied}
          onChange={(value) => set('satisfied', value)}
        />
      </label>
      <label>
        {say(qualityTexts.executeTo)}{' '}
        <DayField value={filter.executeTo ?? ''} onChange={(day) => set('executeTo', day)} />
      </label>
      <Checkbox
        checked={filter.important === true}
        onChange={(event) => set('important', event.target.checked || undefined)}
      >
        {say(qualityTexts.onlyImportant)}
      </Checkbox>
    </>
  );
}

type ConditionProps<Value extends string> = {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
};

function Condition<Value extends string>({ options, value, onChange }: ConditionProps<Value>) {
  const say = useSay();
  return (
    <select
      className="plain-select"
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
    >
      <option value="">{say(qualityTexts.any)}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
