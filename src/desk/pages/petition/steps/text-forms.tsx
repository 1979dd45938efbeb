import { Form } from 'antd';
import { returnDecision, returnReport } from '#contract/steps.ts';
import type { Words } from '#core/kit/language.ts';
import { call } from '../../../api/call.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

export type TextValues = { readonly text: string };

/** The head sends the draft back and says what to change. */
export function ReturnDecisionForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(returnDecision, { params: { id }, body: { expectedVersion, reason: text } }),
  );
  return <TextForm {...props} state={state} label={stepTexts.reason} lengthMax={1_000} />;
}

export function ReturnReportForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(returnReport, { params: { id }, body: { expectedVersion, reason: text } }),
  );
  return <TextForm {...props} state={state} label={stepTexts.reason} lengthMax={1_000} />;
}

type Props = StepFormProps & {
  readonly state: ReturnType<typeof useStep<TextValues>>;
  readonly label: Words;
  readonly lengthMax: number;
  /** What will be true afterwards. */
  readonly afterwards?: Words;
};

/** One text that has to be written. */
export function TextForm({ state, step, label, lengthMax, afterwards, onClose }: Props) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm
      initial={{ text: '' }}
      state={state}
      submitLabel={step.name}
      {...(afterwards ? { afterwards: say(afterwards) } : {})}
      onClose={onClose}
    >
      <Form.Item name="text" label={say(label)} rules={[required]}>
        <LongField rowsMin={5} maxLength={lengthMax} autoFocus />
      </Form.Item>
    </StepForm>
  );
}
