import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import {
  draftAgreement,
  dropAgreement,
  recordPerformance,
  signAgreement,
} from '#contract/agreement-steps.ts';
import { agreementKinds, isToDecide, type AgreementKind } from '#core/petitions/agreement.ts';
import { agreementKindWords } from '#core/petitions/agreement-words.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { agreementTexts } from '../../../texts/agreements.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AttachmentsField } from '../../../ui/attachments-field.tsx';
import { CheckList } from '../../../ui/check-list.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import type { Attached } from '../../../ui/use-uploads.ts';
import { namesIn } from './service-values.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Draft = {
  readonly kind: AgreementKind;
  readonly claimIds: readonly string[];
  readonly otherParty: string;
  readonly mediator: string;
  readonly discretion: string;
  readonly terms: string;
  readonly performance: string;
  readonly performBy: string;
};

/** What both sides will read and sign. */
export function DraftAgreementForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Draft>();
  const kind = Form.useWatch('kind', form) ?? 'mediation';
  const open = petition.claims.filter(({ route, agreed }) =>
    isToDecide({ route, ...(agreed ? { agreed } : {}) }),
  );
  const state = useStep(props, ({ claimIds, ...values }: Draft, expectedVersion) => {
    const mediator = values.kind === 'mediation' ? values.mediator : '';
    const content = { ...values, mediator, claimIds: [...claimIds] };
    return call(draftAgreement, { params: { id: petition.id }, body: { expectedVersion, content } });
  });
  const required = useRequired();
  const initial = { otherParty: '', mediator: '', discretion: '', terms: '', performance: '' };
  return (
    <StepForm<Draft>
      form={form}
      initial={{ ...initial, kind: 'mediation', claimIds: open.map(({ id }) => id), performBy: today }}
      state={state}
      submitLabel={step.name}
      afterwards={say(agreementTexts.draftAfter)}
      onClose={onClose}
    >
      <Form.Item name="kind" label={say(agreementTexts.kind)}>
        <Choice options={agreementKinds.map((value) => ({ value, label: say(agreementKindWords[value]) }))} />
      </Form.Item>
      <Form.Item
        name="claimIds"
        label={say(agreementTexts.claims)}
        rules={[{ required: true, type: 'array', min: 1, message: say(stepTexts.required) }]}
      >
        <CheckList options={open.map(({ id: value, text: label }) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="otherParty" label={say(agreementTexts.otherParty)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      {kind === 'mediation' && (
        <Form.Item name="mediator" label={say(agreementTexts.mediator)} rules={[required]}>
          <Input maxLength={100} />
        </Form.Item>
      )}
      <Form.Item name="discretion" label={say(agreementTexts.discretion)} rules={[required]}>
        <LongField rowsMin={2} maxLength={1_000} />
      </Form.Item>
      <Form.Item name="terms" label={say(agreementTexts.terms)} rules={[required]}>
        <LongField rowsMin={4} maxLength={10_000} />
      </Form.Item>
      <Form.Item name="performance" label={say(agreementTexts.performance)} rules={[required]}>
        <LongField rowsMin={2} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="performBy" label={say(agreementTexts.performBy)} rules={[required]}>
        <DayField min={today} />
      </Form.Item>
    </StepForm>
  );
}

type Signing = {
  readonly on: string;
  readonly signatories: string;
  readonly voluntary: boolean;
  readonly attachments: readonly Attached[];
  readonly backDateReason?: string;
};

/** Both sides signed, of their own free will. */
export function SignAgreementForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Signing>();
  const [uploading, setUploading] = useState(false);
  const voluntary = Form.useWatch('voluntary', form) ?? false;
  const state = useStep(
    props,
    ({ attachments, signatories, backDateReason, ...values }: Signing, expectedVersion) =>
      call(signAgreement, {
        params: { id: petition.id },
        body: {
          ...values,
          expectedVersion,
          signatories: namesIn(signatories),
          attachments: attachments.map((file) => file.id),
          ...lateReason(values.on, backDateReason, today),
        },
      }),
  );
  const required = useRequired();
  const agreement = petition.agreements.at(-1);
  const signatories = [petition.people[0]?.name, agreement?.otherParty, agreement?.mediator]
    .filter(Boolean)
    .join('、');
  return (
    <StepForm<Signing>
      form={form}
      initial={{ on: today, signatories, voluntary: false, attachments: [] }}
      state={state}
      submitLabel={step.name}
      afterwards={say(agreementTexts.signAfter)}
      blocked={uploading || !voluntary}
      onClose={onClose}
    >
      <Form.Item name="on" label={say(agreementTexts.signedOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="on" />
      <Form.Item name="signatories" label={say(agreementTexts.signatories)} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="attachments" label={say(agreementTexts.signedFile)}>
        <AttachmentsField onBusy={setUploading} />
      </Form.Item>
      <Form.Item name="voluntary" valuePropName="checked">
        <Checkbox>{say(agreementTexts.voluntary)}</Checkbox>
      </Form.Item>
    </StepForm>
  );
}

type Dropping = { readonly reason: string };

export function DropAgreementForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ reason }: Dropping, expectedVersion) =>
    call(dropAgreement, { params: { id: petition.id }, body: { expectedVersion, reason } }),
  );
  const required = useRequired();
  return (
    <StepForm<Dropping>
      initial={{ reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(agreementTexts.dropAfter)}
      onClose={onClose}
    >
      <Form.Item name="reason" label={say(stepTexts.reason)} rules={[required]}>
        <LongField rowsMin={3} maxLength={1_000} />
      </Form.Item>
    </StepForm>
  );
}

type Performance = { readonly on: string; readonly evidence: string; readonly backDateReason?: string };

/** What was promised was done. */
export function RecordPerformanceForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const state = useStep(props, ({ backDateReason, ...values }: Performance, expectedVersion) =>
    call(recordPerformance, {
      params: { id: petition.id },
      body: { ...values, expectedVersion, ...lateReason(values.on, backDateReason, today) },
    }),
  );
  const required = useRequired();
  return (
    <StepForm<Performance>
      initial={{ on: today, evidence: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(agreementTexts.performAfter)}
      onClose={onClose}
    >
      <Form.Item name="on" label={say(agreementTexts.performedOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="on" />
      <Form.Item name="evidence" label={say(agreementTexts.performedEvidence)} rules={[required]}>
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}

function useRequired() {
  const say = useSay();
  return { required: true, whitespace: true, message: say(stepTexts.required) };
}
