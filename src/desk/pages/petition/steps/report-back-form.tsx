import { Form } from 'antd';
import { reportBack } from '#contract/steps.ts';
import { call } from '../../../api/call.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { SignerField } from './signer-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = { readonly text: string; readonly signer: string };

/** The report to the sender, which names the head who signed it out. */
export function ReportBackForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(reportBack, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      initial={{ text: '', signer: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(stepTexts.reportAfter)}
      onClose={onClose}
    >
      <Form.Item
        name="text"
        label={say(stepTexts.reportText)}
        extra={say(stepTexts.reportHint)}
        rules={[required]}
      >
        <LongField rowsMin={5} maxLength={10_000} autoFocus />
      </Form.Item>
      <SignerField />
    </StepForm>
  );
}
