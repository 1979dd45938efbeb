import { Form, Input } from 'antd';
import {
  returnDutyAnswer,
  serveDutyAnswer,
  signDutyAnswer,
  submitDutyAnswer,
} from '#contract/claim-steps.ts';
import { call } from '../../../api/call.ts';
import { claimTexts } from '../../../texts/claims.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { DutyText } from '../duty-text.tsx';
import { ReceiptForm } from './serve-form.tsx';
import { valuesToService, type ServiceValues } from './service-values.ts';
import { StepForm } from './step-form.tsx';
import { TextForm, type TextValues } from './text-forms.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Answer = {
  readonly checked: string;
  readonly findings: string;
  readonly action: string;
  readonly basis: string;
  readonly reconsiderOrgan: string;
  readonly court: string;
};

const empty: Answer = { checked: '', findings: '', action: '', basis: '', reconsiderOrgan: '', court: '' };

/** What was checked, found and done, and where the petitioner can go against it. */
export function SubmitDutyForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (answer: Answer, expectedVersion) =>
    call(submitDutyAnswer, { params: { id: petition.id }, body: { expectedVersion, answer } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const long = (part: 'findings' | 'action' | 'basis', rowsMin: number) => (
    <Form.Item name={part} label={say(claimTexts[part])} rules={[required]}>
      <LongField rowsMin={rowsMin} maxLength={part === 'basis' ? 5_000 : 10_000} />
    </Form.Item>
  );
  return (
    <StepForm<Answer>
      initial={petition.duty?.answer ?? empty}
      state={state}
      submitLabel={step.name}
      afterwards={say(claimTexts.dutySubmitAfter)}
      onClose={onClose}
    >
      <Form.Item name="checked" label={say(claimTexts.checked)} rules={[required]}>
        <Input maxLength={500} />
      </Form.Item>
      {long('findings', 4)}
      {long('action', 3)}
      {long('basis', 2)}
      <div className="grid-two">
        <Form.Item name="reconsiderOrgan" label={say(claimTexts.reconsiderOrgan)} rules={[required]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="court" label={say(claimTexts.court)} rules={[required]}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
    </StepForm>
  );
}

export function ReturnDutyForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(returnDutyAnswer, { params: { id }, body: { expectedVersion, reason: text } }),
  );
  return <TextForm {...props} state={state} label={stepTexts.reason} lengthMax={1_000} />;
}

/** The whole notice once more, then the signature. */
export function SignDutyForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (_: object, expectedVersion) =>
    call(signDutyAnswer, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  return (
    <StepForm
      initial={{}}
      state={state}
      submitLabel={step.name}
      afterwards={say(claimTexts.dutySignAfter)}
      onClose={onClose}
    >
      {petition.duty?.answer && <DutyText answer={petition.duty.answer} />}
    </StepForm>
  );
}

export function ServeDutyForm(props: StepFormProps) {
  const { id } = props.petition;
  const say = useSay();
  const state = useStep(props, (values: ServiceValues, expectedVersion) =>
    call(serveDutyAnswer, {
      params: { id },
      body: { expectedVersion, service: valuesToService(values) },
    }),
  );
  return <ReceiptForm {...props} state={state} afterwards={say(claimTexts.dutyServeAfter)} />;
}
