import { Form, Radio } from 'antd';
import { close } from '#contract/steps.ts';
import { settlements, type Settlement } from '#core/petitions/petition.ts';
import { settlementWords } from '#core/petitions/petition-words.ts';
import { call } from '../../../api/call.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = { readonly settlement: Settlement; readonly evidence: string };

/** Closing says how the matter was settled and on what evidence; the dialog says what will be true afterwards. */
export function CloseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(close, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      initial={{ settlement: 'solved', evidence: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(stepTexts.closeAfter)}
      onClose={onClose}
    >
      <Form.Item name="settlement" label={say(stepTexts.settlement)}>
        <Radio.Group options={settlements.map((value) => ({ value, label: say(settlementWords[value]) }))} />
      </Form.Item>
      <Form.Item name="evidence" label={say(stepTexts.closeEvidence)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}
