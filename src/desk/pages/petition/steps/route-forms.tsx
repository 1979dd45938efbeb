import { Form } from 'antd';
import { approveRouteMove, refuseRouteMove, requestRouteMove } from '#contract/claim-steps.ts';
import { call } from '../../../api/call.ts';
import { claimTexts } from '../../../texts/claims.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { RouteRequestText } from '../route-request-text.tsx';
import {
  ElsewhereFields,
  elsewhereRoutes,
  elsewhereStart,
  type ElsewhereValues,
} from './elsewhere-fields.tsx';
import { StepForm } from './step-form.tsx';
import { TextForm, type TextValues } from './text-forms.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Target = 'ordinary' | 'duty' | 'elsewhere';
type Values = {
  readonly claimId: string;
  readonly to: Target;
  readonly there: ElsewhereValues;
  readonly reason: string;
};

const targets = {
  ordinary: claimTexts.toOrdinary,
  duty: claimTexts.toDuty,
  elsewhere: claimTexts.toElsewhere,
} as const;

/** The handler asks to move a claim to the procedure it belongs to; the head decides. */
export function RequestRouteMoveForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const claims = petition.claims
    .map((claim, at) => ({ claim, label: `${at + 1}. ${claim.text.slice(0, 40)}` }))
    .filter(({ claim }) => claim.petitionClass === 'claim' && !claim.redirection && !claim.outcome);
  const claimId = Form.useWatch('claimId', form) ?? claims[0]?.claim.id ?? '';
  const isDuty = claims.find(({ claim }) => claim.id === claimId)?.claim.route === 'duty';
  const options: readonly Target[] = isDuty ? ['ordinary', 'elsewhere'] : ['duty', 'elsewhere'];
  const to = Form.useWatch('to', form) ?? 'duty';
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(requestRouteMove, {
      params: { id: petition.id },
      body: {
        expectedVersion,
        claimId: values.claimId,
        target: values.to === 'elsewhere' ? { to: 'elsewhere', ...values.there } : { to: values.to },
        reason: values.reason,
      },
    }),
  );
  return (
    <StepForm<Values>
      form={form}
      initial={{ claimId, to: options[0] ?? 'duty', there: elsewhereStart, reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(claimTexts.moveAfter)}
      blocked={claims.length === 0 || !options.includes(to)}
      onClose={onClose}
    >
      <Form.Item name="claimId" label={say(claimTexts.moveClaim)}>
        <Choice options={claims.map(({ claim, label }) => ({ value: claim.id, label }))} />
      </Form.Item>
      <Form.Item name="to" label={say(claimTexts.moveTo)}>
        <Choice
          options={(options.includes(to) ? options : [to, ...options]).map((value) => ({
            value,
            label: say(targets[value]),
          }))}
        />
      </Form.Item>
      {to === 'elsewhere' && <ElsewhereFields at={['there']} routes={elsewhereRoutes} />}
      <Form.Item
        name="reason"
        label={say(claimTexts.moveReason)}
        rules={[{ required: true, whitespace: true, message: say(stepTexts.required) }]}
      >
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}

export function ApproveRouteMoveForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (_: object, expectedVersion) =>
    call(approveRouteMove, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  return (
    <StepForm
      initial={{}}
      state={state}
      submitLabel={step.name}
      afterwards={say(claimTexts.approveMoveAfter)}
      onClose={onClose}
    >
      <RouteRequestText petition={petition} />
    </StepForm>
  );
}

export function RefuseRouteMoveForm(props: StepFormProps) {
  const { petition } = props;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(refuseRouteMove, { params: { id: petition.id }, body: { expectedVersion, reason: text } }),
  );
  return (
    <>
      <RouteRequestText petition={petition} />
      <TextForm {...props} state={state} label={stepTexts.reason} lengthMax={1_000} />
    </>
  );
}
