import { Form, InputNumber } from 'antd';
import { approveExtension, refuseExtension, requestExtension, serveExtension } from '#contract/steps.ts';
import { call } from '../../../api/call.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { ReceiptForm } from './serve-form.tsx';
import { valuesToService, type ServiceValues } from './service-values.ts';
import { StepForm } from './step-form.tsx';
import { TextForm, type TextValues } from './text-forms.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = { readonly days: number; readonly reason: string };

const daysUsual = 30;

/** The handler asks for more time and says why; the petitioner will read the reasons. */
export function RequestExtensionForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(requestExtension, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      initial={{ days: daysUsual, reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(detourTexts.extensionAfter)}
      onClose={onClose}
    >
      <Form.Item name="days" label={say(detourTexts.extensionDays)} rules={[required]}>
        <InputNumber min={1} max={1_000} precision={0} controls={false} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={say(detourTexts.extensionReason)}
        rules={[{ ...required, whitespace: true }]}
      >
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}

export function ApproveExtensionForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (_: object, expectedVersion) =>
    call(approveExtension, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  return (
    <StepForm
      initial={{}}
      state={state}
      submitLabel={step.name}
      afterwards={say(detourTexts.approveExtensionAfter)}
      onClose={onClose}
    >
      <RequestText petition={petition} />
    </StepForm>
  );
}

export function RefuseExtensionForm(props: StepFormProps) {
  const { petition } = props;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(refuseExtension, { params: { id: petition.id }, body: { expectedVersion, reason: text } }),
  );
  return (
    <>
      <RequestText petition={petition} />
      <TextForm {...props} state={state} label={stepTexts.reason} lengthMax={1_000} />
    </>
  );
}

/** The receipt of the notice; the limit before which it was due stops. */
export function ServeExtensionForm(props: StepFormProps) {
  const { id } = props.petition;
  const say = useSay();
  const state = useStep(props, (values: ServiceValues, expectedVersion) =>
    call(serveExtension, {
      params: { id },
      body: { expectedVersion, service: valuesToService(values) },
    }),
  );
  return <ReceiptForm {...props} state={state} afterwards={say(detourTexts.serveExtensionAfter)} />;
}

function RequestText({ petition: { extension } }: Pick<StepFormProps, 'petition'>) {
  const say = useSay();
  if (!extension) return null;
  return (
    <dl className="facts">
      <dt>{say(detourTexts.extensionDays)}</dt>
      <dd>{extension.days}</dd>
      <dt>{say(detourTexts.extensionReason)}</dt>
      <dd className="long-text">{extension.reason}</dd>
    </dl>
  );
}
