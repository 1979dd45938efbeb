import { Form } from 'antd';
import * as contract from '#contract/supervision-steps.ts';
import { addDays } from '#core/kit/plain-date.ts';
import {
  causesOf,
  supervisionCauseWords,
  supervisionTriggers,
  supervisionTriggerWords,
  type SupervisionCause,
  type SupervisionTrigger,
} from '#core/petitions/supervision.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { supervisionTexts as texts } from '../../../texts/supervision.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

/** What a letter usually gives; the law names no number of days. */
const replyDaysUsual = 15;

const useRequired = () => ({ required: true, whitespace: true, message: useSay()(stepTexts.required) });

type Order = {
  readonly trigger: SupervisionTrigger;
  readonly cause: SupervisionCause;
  readonly facts: string;
  readonly request: string;
  readonly replyBy: string;
};

/** A ground of the law, what is wrong, what is required, and by when the unit answers. */
export function OrderSupervisionForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const required = useRequired();
  const [form] = Form.useForm<Order>();
  const [proposal] = petition.supervision.proposals;
  const start: SupervisionTrigger = proposal?.trigger ?? 'against-rules';
  const trigger = Form.useWatch('trigger', form) ?? start;
  const state = useStep(props, (values: Order, expectedVersion) =>
    call(contract.orderSupervision, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const initial = {
    trigger: start,
    cause: proposal?.cause ?? 'wrong-procedure',
    facts: proposal ? `${proposal.reason}。` : '',
    request: '',
    replyBy: addDays(today, replyDaysUsual),
  };
  return (
    <StepForm<Order>
      form={form}
      initial={initial}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.orderAfter)}
      onChange={({ trigger: chosen, cause }) => {
        const causes: readonly SupervisionCause[] = causesOf[chosen];
        if (!causes.includes(cause)) form.setFieldValue('cause', causes[0]);
      }}
      onClose={onClose}
    >
      <Form.Item name="trigger" label={say(texts.trigger)}>
        <Choice
          options={supervisionTriggers.map((value) => ({
            value,
            label: say(supervisionTriggerWords[value]),
          }))}
        />
      </Form.Item>
      <Form.Item name="cause" label={say(texts.cause)}>
        <Choice
          options={causesOf[trigger].map((value) => ({ value, label: say(supervisionCauseWords[value]) }))}
        />
      </Form.Item>
      <Form.Item name="facts" label={say(texts.facts)} rules={[required]}>
        <LongField rowsMin={4} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="request" label={say(texts.request)} rules={[required]}>
        <LongField rowsMin={3} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="replyBy" label={say(texts.replyBy)} rules={[required]}>
        <DayField min={addDays(today, 1)} />
      </Form.Item>
    </StepForm>
  );
}

type Return = { readonly reason: string; readonly replyBy: string };

export function ReturnSupervisionForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const required = useRequired();
  const state = useStep(props, (values: Return, expectedVersion) =>
    call(contract.returnSupervision, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  return (
    <StepForm<Return>
      initial={{ reason: '', replyBy: addDays(today, replyDaysUsual) }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.returnAfter)}
      onClose={onClose}
    >
      <Form.Item name="reason" label={say(stepTexts.reason)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="replyBy" label={say(texts.replyBy)} rules={[required]}>
        <DayField min={addDays(today, 1)} />
      </Form.Item>
    </StepForm>
  );
}

type Inspection = {
  readonly on: string;
  readonly inspectors: string;
  readonly found: string;
  readonly required: string;
};

/** Who went there, when, what was found and what is required. */
export function InspectForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const required = useRequired();
  const state = useStep(props, ({ inspectors, ...values }: Inspection, expectedVersion) =>
    call(contract.inspect, {
      params: { id: petition.id },
      body: { ...values, inspectors: namesIn(inspectors), expectedVersion },
    }),
  );
  return (
    <StepForm<Inspection>
      initial={{ on: today, inspectors: '', found: '', required: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.inspectAfter)}
      onClose={onClose}
    >
      <Form.Item name="on" label={say(texts.inspectedOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <Form.Item name="inspectors" label={say(texts.inspectors)} rules={[required]}>
        <LongField rowsMin={1} maxLength={500} />
      </Form.Item>
      <Form.Item name="found" label={say(texts.found)} rules={[required]}>
        <LongField rowsMin={4} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="required" label={say(texts.required)} rules={[required]}>
        <LongField rowsMin={3} maxLength={5_000} />
      </Form.Item>
    </StepForm>
  );
}

const namesIn = (text: string): string[] => text.split(/[、,，;；\s]+/u).filter((name) => name !== '');
