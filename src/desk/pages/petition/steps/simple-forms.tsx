import { Alert, Checkbox, Form, Input } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import { acceptSimple, answerSimple, convertSimple } from '#contract/simple-steps.ts';
import {
  answerMeans,
  conversionGrounds,
  simpleConditions,
  type AnswerMeans,
  type ConversionGround,
  type SimpleCondition,
} from '#core/petitions/simple-handling.ts';
import {
  answerMeansWords,
  conversionGroundWords,
  simpleConditionWords,
} from '#core/petitions/simple-words.ts';
import type { Words } from '#core/kit/language.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { agreementTexts } from '../../../texts/agreements.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { CheckList } from '../../../ui/check-list.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { useHandlers } from './handler-forms.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type ToldValues = {
  readonly means: AnswerMeans;
  readonly to: string;
  readonly on: string;
  readonly backDateReason?: string;
};

type Acceptance = ToldValues & {
  readonly handlerId: string;
  readonly conditions: readonly SimpleCondition[];
};

/** Accepts by the simple procedure, each condition ticked by hand. */
export function AcceptSimpleForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const start = useToldStart(petition);
  const handlers = useHandlers(petition.responsibleUnitId);
  const state = useStep(props, ({ handlerId, conditions, ...told }: Acceptance, expectedVersion) =>
    call(acceptSimple, {
      params: { id: petition.id },
      body: { expectedVersion, handlerId, conditions: [...conditions], told: toTold(told, today) },
    }),
  );
  if (!handlers) return <Waiting />;
  const first = petition.handlerId ?? handlers[0]?.value;
  if (first === undefined) return <Alert type="warning" role="alert" title={say(stepTexts.noHandler)} />;
  return (
    <StepForm<Acceptance>
      initial={{ ...start, handlerId: first, conditions: [] }}
      state={state}
      submitLabel={step.name}
      afterwards={say(agreementTexts.acceptSimpleAfter)}
      onClose={onClose}
    >
      <Form.Item name="conditions" label={say(agreementTexts.conditions)}>
        <CheckList
          options={simpleConditions.map((value) => ({ value, label: say(simpleConditionWords[value]) }))}
        />
      </Form.Item>
      <Form.Item name="handlerId" label={say(stepTexts.handler)}>
        <Choice options={handlers} />
      </Form.Item>
      <ToldFields />
    </StepForm>
  );
}

type Answering = ToldValues & { readonly text: string; readonly paperAsked: boolean };

/** What was answered, how, to whom and when. */
export function AnswerSimpleForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const start = useToldStart(petition);
  const state = useStep(props, (answer: Answering, expectedVersion) =>
    call(answerSimple, {
      params: { id: petition.id },
      body: { expectedVersion, answer: toTold(answer, today) },
    }),
  );
  const labels = {
    means: agreementTexts.answerMeans,
    to: agreementTexts.answerTo,
    on: agreementTexts.answerOn,
  };
  return (
    <StepForm<Answering>
      initial={{ ...start, text: '', paperAsked: false }}
      state={state}
      submitLabel={step.name}
      afterwards={say(agreementTexts.answerSimpleAfter)}
      onClose={onClose}
    >
      <Form.Item name="text" label={say(agreementTexts.answerText)} rules={[useRequired()]}>
        <LongField rowsMin={5} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="paperAsked" valuePropName="checked">
        <Checkbox>{say(agreementTexts.paperAsked)}</Checkbox>
      </Form.Item>
      <ToldFields labels={labels} />
    </StepForm>
  );
}

type Converting = ToldValues & { readonly ground: ConversionGround; readonly reason: string };

/** Turns the matter ordinary, and records how the petitioner was told. */
export function ConvertSimpleForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const start = useToldStart(petition);
  const grounds = petition.simple?.answer ? (['petitioner-asks'] as const) : conversionGrounds;
  const state = useStep(props, ({ ground, reason, ...told }: Converting, expectedVersion) =>
    call(convertSimple, {
      params: { id: petition.id },
      body: { expectedVersion, ground, reason, told: toTold(told, today) },
    }),
  );
  return (
    <StepForm<Converting>
      initial={{ ...start, ground: grounds[0], reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(agreementTexts.convertAfter)}
      onClose={onClose}
    >
      <Form.Item name="ground" label={say(agreementTexts.conversionGround)}>
        <Choice options={grounds.map((value) => ({ value, label: say(conversionGroundWords[value]) }))} />
      </Form.Item>
      <Form.Item name="reason" label={say(stepTexts.reason)} rules={[useRequired()]}>
        <LongField rowsMin={3} maxLength={1_000} />
      </Form.Item>
      <ToldFields />
    </StepForm>
  );
}

const toldLabels = {
  means: agreementTexts.toldMeans,
  to: agreementTexts.toldTo,
  on: agreementTexts.toldOn,
};

function ToldFields({
  labels = toldLabels,
}: {
  readonly labels?: Readonly<Record<'means' | 'to' | 'on', Words>>;
}) {
  const say = useSay();
  const today = useToday();
  const required = useRequired();
  return (
    <>
      <div className="grid-two">
        <Form.Item name="means" label={say(labels.means)}>
          <Choice options={answerMeans.map((value) => ({ value, label: say(answerMeansWords[value]) }))} />
        </Form.Item>
        <Form.Item name="on" label={say(labels.on)} rules={[required]}>
          <DayField max={today} />
        </Form.Item>
      </div>
      <LateReasonOf field="on" />
      <Form.Item name="to" label={say(labels.to)} rules={[required]}>
        <Input maxLength={50} />
      </Form.Item>
    </>
  );
}

function toTold<T extends ToldValues>({ backDateReason, ...told }: T, today: string) {
  return { ...told, ...lateReason(told.on, backDateReason, today) };
}

function useToldStart(petition: PetitionView): ToldValues {
  const on = useToday();
  return { means: 'phone', to: petition.people[0]?.name ?? '', on };
}

function useRequired() {
  const say = useSay();
  return { required: true, whitespace: true, message: say(stepTexts.required) };
}
