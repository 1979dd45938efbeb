import { Form, Input } from 'antd';
import { useState } from 'react';
import { issueSuggestion } from '#contract/suggestions.ts';
import {
  suggestionPowers,
  suggestionPowerWords,
  type SuggestionPower,
} from '#core/suggestions/suggestion.ts';
import { call } from '../../api/call.ts';
import { suggestionTexts as texts } from '../../texts/suggestions.ts';
import { Choice } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { UnitSelect } from '../../ui/unit-select.tsx';
import { useSuggestion } from './use-suggestion.ts';

type Values = {
  readonly power: SuggestionPower;
  readonly addresseeUnitId?: string;
  readonly addresseeName: string;
  readonly concerningUnitId?: string;
  readonly problem: string;
  readonly advice: string;
  readonly evidence: string;
};

/** A new suggestion: what is wrong, which petitions show it, what is advised, to whom. */
export function GiveDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  // The same form sent twice suggests once.
  const [id] = useState(() => crypto.randomUUID());
  const giving = useSuggestion(
    ({ evidence, ...values }: Values) =>
      call(issueSuggestion, { body: { ...values, id, evidence: numbersIn(evidence) } }),
    ({ number }) => say(texts.given, { number }),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(texts.required) };
  return (
    <FormDialog<Values>
      title={say(texts.give)}
      submitLabel={say(texts.give)}
      initial={{ power: 'improvement', addresseeName: '', problem: '', advice: '', evidence: '' }}
      busy={giving.isPending}
      error={giving.error}
      onSubmit={giving.mutate}
      onClose={onClose}
    >
      <Form.Item name="power" label={say(texts.power)}>
        <Choice
          options={suggestionPowers.map((value) => ({ value, label: say(suggestionPowerWords[value]) }))}
        />
      </Form.Item>
      <Form.Item name="addresseeUnitId" label={say(texts.addresseeUnit)}>
        <UnitSelect clearable />
      </Form.Item>
      <Form.Item name="addresseeName" label={say(texts.addresseeName)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="concerningUnitId" label={say(texts.concerning)}>
        <UnitSelect clearable />
      </Form.Item>
      <Form.Item name="problem" label={say(texts.problem)} rules={[required]}>
        <LongField rowsMin={3} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="evidence" label={say(texts.evidence)} rules={[required]}>
        <LongField rowsMin={2} maxLength={3_000} />
      </Form.Item>
      <Form.Item name="advice" label={say(texts.advice)} rules={[required]}>
        <LongField rowsMin={3} maxLength={5_000} />
      </Form.Item>
      <p className="note">{say(texts.giveAfter)}</p>
    </FormDialog>
  );
}

const numbersIn = (text: string): string[] => text.split(/[、,，;；\s]+/u).filter((number) => number !== '');
