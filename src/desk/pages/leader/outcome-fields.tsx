import { Checkbox, Input } from 'antd';
import type { ReactNode } from 'react';
import type { BriefView } from '#contract/talks.ts';
import { simpleConditions } from '#core/petitions/simple-handling.ts';
import { simpleConditionWords } from '#core/petitions/simple-words.ts';
import type { Words } from '#core/kit/language.ts';
import { useToday } from '../../api/today.ts';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { CheckList } from '../../ui/check-list.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { useSay } from '../../ui/language.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { UnitSelect } from '../../ui/unit-select.tsx';
import { isWeekend, unitFor, type TalkDraft } from './talk-draft.ts';

type Props = {
  readonly brief: BriefView;
  readonly draft: TalkDraft;
  readonly onChange: (more: Partial<TalkDraft>) => void;
};

/** What the chosen decision needs besides the opinion: one short form each. */
export function OutcomeFields(props: Props) {
  switch (props.draft.outcome) {
    case 'settled':
      return <SettledFields {...props} />;
    case 'promised':
      return <OwedFields {...props} withPromise />;
    case 'assigned':
      return <OwedFields {...props} />;
    case 'invited-again':
      return <AgainFields {...props} />;
    default:
      return null;
  }
}

function SettledFields({ brief, draft, onChange }: Props) {
  const say = useSay();
  const handlers = brief.handlers.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <div className="outcome-fields">
      {!brief.light && (
        <Field words={texts.conditions} group>
          <CheckList
            value={draft.conditions}
            options={simpleConditions.map((value) => ({ value, label: say(simpleConditionWords[value]) }))}
            onChange={(chosen) =>
              onChange({ conditions: simpleConditions.filter((one) => chosen.includes(one)) })
            }
          />
        </Field>
      )}
      {handlers.length > 1 && (
        <Field words={texts.handler}>
          <Choice
            value={draft.handlerId || (handlers[0]?.value ?? '')}
            options={handlers}
            onChange={(handlerId) => onChange({ handlerId })}
          />
        </Field>
      )}
      <Checkbox
        checked={draft.paperAsked}
        onChange={(event) => onChange({ paperAsked: event.target.checked })}
      >
        {say(texts.paperAsked)}
      </Checkbox>
    </div>
  );
}

function OwedFields({
  brief,
  draft,
  onChange,
  withPromise = false,
}: Props & { readonly withPromise?: boolean }) {
  const say = useSay();
  const today = useToday();
  return (
    <div className="outcome-fields">
      {withPromise && (
        <Field words={texts.promise}>
          <Input
            value={draft.promise}
            maxLength={1_000}
            onChange={(event) => onChange({ promise: event.target.value })}
          />
        </Field>
      )}
      <Field words={texts.unit} group>
        <UnitSelect
          label={say(texts.unit)}
          value={unitFor(draft, brief)}
          onChange={(unitId) => onChange({ unitId: unitId ?? '' })}
        />
      </Field>
      <Field words={texts.limit}>
        <DayField value={draft.limit} min={today} onChange={(limit) => onChange({ limit })} />
      </Field>
    </div>
  );
}

function AgainFields({ draft, onChange }: Props) {
  const today = useToday();
  return (
    <div className="outcome-fields">
      <Field words={texts.againDay}>
        <DayField value={draft.day} min={today} onChange={(day) => onChange({ day })} />
      </Field>
      <Field words={texts.againAt}>
        <TimeField value={draft.at} onChange={(at) => onChange({ at })} />
      </Field>
      <Field words={texts.againPlace}>
        <Input
          value={draft.place}
          maxLength={200}
          onChange={(event) => onChange({ place: event.target.value })}
        />
      </Field>
      <Field words={texts.grounds}>
        <Input
          value={draft.grounds}
          maxLength={500}
          onChange={(event) => onChange({ grounds: event.target.value })}
        />
      </Field>
      {isWeekend(draft.day) && (
        <Field words={texts.dayOffReason}>
          <Input
            value={draft.dayOffReason}
            maxLength={300}
            onChange={(event) => onChange({ dayOffReason: event.target.value })}
          />
        </Field>
      )}
    </div>
  );
}

type FieldProps = {
  readonly words: Words;
  readonly hint?: Words;
  /** Several fields, or one that names itself. */
  readonly group?: boolean;
  readonly children: ReactNode;
};

/** A large label over what it names. */
export function Field({ words, hint, group = false, children }: FieldProps) {
  const say = useSay();
  const Tag = group ? 'div' : 'label';
  return (
    <Tag className="talk-field">
      <span className="talk-label">{say(words)}</span>
      {hint && <span className="quiet talk-hint">{say(hint)}</span>}
      {children}
    </Tag>
  );
}
