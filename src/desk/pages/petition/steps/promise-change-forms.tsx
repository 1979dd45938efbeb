import { Form } from 'antd';
import { useState } from 'react';
import * as contract from '#contract/promise-steps.ts';
import type { PromiseView } from '#contract/promises.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { promiseTexts as texts } from '../../../texts/promises.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AttachmentsField } from '../../../ui/attachments-field.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import type { Attached } from '../../../ui/use-uploads.ts';
import { OwnerFields } from './promise-owner-fields.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Which = { readonly promiseId: string };

const theirs = ({ petition }: StepFormProps): readonly PromiseView[] =>
  petition.promised.filter(({ mayKeep }) => mayKeep);
const changeable = ({ petition }: StepFormProps): readonly PromiseView[] =>
  petition.promised.filter(({ mayChange }) => mayChange);

function WhichField({ of }: { readonly of: readonly PromiseView[] }) {
  const say = useSay();
  return (
    <Form.Item name="promiseId" label={say(texts.which)}>
      <Choice
        options={of.map(({ id: value, text, unit, limit }) => ({
          value,
          label: say(texts.option, { text, unit, limit }),
        }))}
      />
    </Form.Item>
  );
}

type Keeping = Which & {
  readonly on: string;
  readonly evidence: string;
  readonly attachments: readonly Attached[];
  readonly backDateReason?: string;
};

/** Done: when, and what shows it. */
export function KeepPromiseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [uploading, setUploading] = useState(false);
  const state = useStep(props, ({ attachments, backDateReason, ...values }: Keeping, expectedVersion) =>
    call(contract.keepPromise, {
      params: { id: petition.id },
      body: {
        ...values,
        expectedVersion,
        attachments: attachments.map((file) => file.id),
        ...lateReason(values.on, backDateReason, today),
      },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const open = theirs(props);
  return (
    <StepForm<Keeping>
      initial={{ promiseId: open[0]?.id ?? '', on: today, evidence: '', attachments: [] }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.keepAfter)}
      onClose={onClose}
      blocked={uploading}
    >
      <WhichField of={open} />
      <Form.Item name="on" label={say(texts.keptOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="on" />
      <Form.Item name="evidence" label={say(texts.evidence)} rules={[required]}>
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="attachments" label={say(stepTexts.attachments)}>
        <AttachmentsField onBusy={setUploading} />
      </Form.Item>
    </StepForm>
  );
}

type Moving = Which & { readonly limit: string; readonly reason: string };

export function MovePromiseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const state = useStep(props, (values: Moving, expectedVersion) =>
    call(contract.movePromise, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const open = changeable(props);
  return (
    <StepForm<Moving>
      initial={{ promiseId: open[0]?.id ?? '', limit: '', reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.moveAfter)}
      onClose={onClose}
    >
      <WhichField of={open} />
      <Form.Item name="limit" label={say(texts.newLimit)} rules={[required]}>
        <DayField min={today} />
      </Form.Item>
      <Form.Item name="reason" label={say(texts.moveReason)} rules={[required]}>
        <LongField rowsMin={3} maxLength={1_000} />
      </Form.Item>
    </StepForm>
  );
}

type HandingOn = Which & { readonly unitId?: string; readonly ownerId: string; readonly reason: string };

export function HandOnPromiseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ unitId = '', ownerId, ...values }: HandingOn, expectedVersion) =>
    call(contract.handOnPromise, {
      params: { id: petition.id },
      body: { ...values, unitId, expectedVersion, ...(ownerId ? { ownerId } : {}) },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const open = changeable(props);
  return (
    <StepForm<HandingOn>
      initial={{ promiseId: open[0]?.id ?? '', ownerId: '', reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.handOnAfter)}
      onClose={onClose}
    >
      <WhichField of={open} />
      <OwnerFields petition={petition} />
      <Form.Item name="reason" label={say(texts.handOnReason)} rules={[required]}>
        <LongField rowsMin={3} maxLength={1_000} />
      </Form.Item>
    </StepForm>
  );
}

type Saying = Which & { readonly text: string };

export function UrgePromiseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: Saying, expectedVersion) =>
    call(contract.urgePromise, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const open = changeable(props);
  return (
    <StepForm<Saying>
      initial={{ promiseId: open[0]?.id ?? '', text: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.urgeAfter)}
      onClose={onClose}
    >
      <WhichField of={open} />
      <Form.Item name="text" label={say(texts.urgeText)} rules={[required]}>
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}

export function WithdrawPromiseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ promiseId, text: reason }: Saying, expectedVersion) =>
    call(contract.withdrawPromise, {
      params: { id: petition.id },
      body: { promiseId, reason, expectedVersion },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const open = changeable(props);
  return (
    <StepForm<Saying>
      initial={{ promiseId: open[0]?.id ?? '', text: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.withdrawAfter)}
      onClose={onClose}
    >
      <WhichField of={open} />
      <Form.Item name="text" label={say(texts.withdrawReason)} rules={[required]}>
        <LongField rowsMin={4} maxLength={1_000} />
      </Form.Item>
    </StepForm>
  );
}
