import { Form } from 'antd';
import { answerSuggestion, type SuggestionView } from '#contract/suggestions.ts';
import {
  suggestionOutcomes,
  suggestionOutcomeWords,
  type SuggestionOutcome,
} from '#core/suggestions/suggestion.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { suggestionTexts as texts } from '../../texts/suggestions.ts';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../ui/late-fields.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { useSuggestion } from './use-suggestion.ts';

type Props = { readonly suggestion: SuggestionView; readonly onClose: () => void };

type Values = {
  readonly outcome: SuggestionOutcome;
  readonly reasons: string;
  readonly on: string;
  readonly backDateReason?: string;
};

/** The written answer: adopted, partly, or not, and why. */
export function AnswerDialog({ suggestion, onClose }: Props) {
  const say = useSay();
  const today = useToday();
  const { id, version: expectedVersion, number } = suggestion;
  const [form] = Form.useForm<Values>();
  const outcome = Form.useWatch('outcome', form) ?? 'adopted';
  const answering = useSuggestion(
    ({ backDateReason, ...values }: Values) =>
      call(answerSuggestion, {
        params: { id },
        body: { ...values, expectedVersion, ...lateReason(values.on, backDateReason, today) },
      }),
    () => say(texts.answerDone),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(texts.required) };
  return (
    <FormDialog<Values>
      form={form}
      title={say(texts.answerOf, { number })}
      submitLabel={say(texts.save)}
      initial={{ outcome: 'adopted', reasons: '', on: today }}
      busy={answering.isPending}
      error={answering.error}
      onSubmit={answering.mutate}
      onClose={onClose}
    >
      <Form.Item name="outcome" label={say(texts.outcome)}>
        <Choice
          options={suggestionOutcomes.map((value) => ({ value, label: say(suggestionOutcomeWords[value]) }))}
        />
      </Form.Item>
      <Form.Item
        name="reasons"
        label={say(texts.reasons)}
        dependencies={['outcome']}
        rules={outcome === 'adopted' ? [] : [required]}
      >
        <LongField rowsMin={4} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="on" label={say(texts.answeredOn)} rules={[required]}>
        <DayField min={suggestion.issuedOn} max={today} />
      </Form.Item>
      <LateReasonOf field="on" />
    </FormDialog>
  );
}
