import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import {
  adjournHearing,
  cancelHearing,
  holdHearing,
  orderHearing,
  serveHearingNotice,
} from '#contract/hearing-steps.ts';
import type { Words } from '#core/kit/language.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { hearingTexts } from '../../../texts/hearings.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AttachmentsField } from '../../../ui/attachments-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import type { Attached } from '../../../ui/use-uploads.ts';
import { HearingPlanFields, planOf, valuesToPlan, type PlanValues } from './hearing-plan.tsx';
import { ReceiptForm } from './serve-form.tsx';
import { valuesToService, type ServiceValues } from './service-values.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

/** The head orders a hearing: why, when, where, before whom, with whom. */
export const OrderHearingForm = (props: StepFormProps) => (
  <PlanForm
    {...props}
    operation={orderHearing}
    reason={hearingTexts.reason}
    after={hearingTexts.orderAfter}
  />
);

/** Another day, place or people; everybody is told again. */
export const AdjournHearingForm = (props: StepFormProps) => (
  <PlanForm
    {...props}
    operation={adjournHearing}
    reason={hearingTexts.adjournReason}
    after={hearingTexts.adjournAfter}
  />
);

type PlanProps = StepFormProps & {
  readonly operation: typeof orderHearing | typeof adjournHearing;
  readonly reason: Words;
  /** What will be true afterwards. */
  readonly after: Words;
};

function PlanForm({ operation, reason, after, ...props }: PlanProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const state = useStep(props, (values: PlanValues, expectedVersion) =>
    call(operation, {
      params: { id: petition.id },
      body: { expectedVersion, plan: valuesToPlan(values, today), reason: values.reason },
    }),
  );
  return (
    <StepForm<PlanValues>
      initial={planOf(petition, today)}
      state={state}
      submitLabel={step.name}
      afterwards={say(after)}
      onClose={onClose}
    >
      <Reason label={say(reason)} />
      <HearingPlanFields petition={petition} />
    </StepForm>
  );
}

type Reasoned = { readonly reason: string };

export function CancelHearingForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ reason }: Reasoned, expectedVersion) =>
    call(cancelHearing, { params: { id: petition.id }, body: { expectedVersion, reason } }),
  );
  return (
    <StepForm<Reasoned>
      initial={{ reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(hearingTexts.cancelAfter)}
      onClose={onClose}
    >
      <Reason label={say(stepTexts.reason)} />
    </StepForm>
  );
}

/** The receipt of the notice, which has to come in time before the hearing. */
export function ServeHearingNoticeForm(props: StepFormProps) {
  const { id } = props.petition;
  const say = useSay();
  const state = useStep(props, (values: ServiceValues, expectedVersion) =>
    call(serveHearingNotice, {
      params: { id },
      body: { expectedVersion, service: valuesToService(values) },
    }),
  );
  return <ReceiptForm {...props} state={state} afterwards={say(hearingTexts.serveAfter)} />;
}

type RecordValues = {
  readonly petitionerCame: boolean;
  readonly facts: string;
  readonly questions: string;
  readonly debate: string;
  readonly conclusion: string;
  readonly attachments: readonly Attached[];
};

/** What was said at the hearing and what its panel concludes. */
export function HoldHearingForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [uploading, setUploading] = useState(false);
  const state = useStep(props, ({ attachments, ...record }: RecordValues, expectedVersion) =>
    call(holdHearing, {
      params: { id: petition.id },
      body: {
        expectedVersion,
        record: { ...record, attachments: attachments.map((file) => file.id) },
      },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const initial = { petitionerCame: true, facts: '', questions: '', debate: '', conclusion: '' };
  return (
    <StepForm<RecordValues>
      initial={{ ...initial, attachments: [] }}
      state={state}
      submitLabel={step.name}
      afterwards={say(hearingTexts.holdAfter)}
      blocked={uploading}
      onClose={onClose}
    >
      <Form.Item name="petitionerCame" valuePropName="checked">
        <Checkbox>{say(hearingTexts.petitionerCame)}</Checkbox>
      </Form.Item>
      <Form.Item name="facts" label={say(hearingTexts.facts)} rules={[required]}>
        <LongField rowsMin={5} maxLength={10_000} />
      </Form.Item>
      <Form.Item name="questions" label={say(hearingTexts.questions)}>
        <LongField rowsMin={2} maxLength={10_000} />
      </Form.Item>
      <Form.Item name="debate" label={say(hearingTexts.debate)}>
        <LongField rowsMin={2} maxLength={10_000} />
      </Form.Item>
      <Form.Item name="conclusion" label={say(hearingTexts.conclusion)} rules={[required]}>
        <LongField rowsMin={3} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="attachments" label={say(hearingTexts.files)}>
        <AttachmentsField onBusy={setUploading} />
      </Form.Item>
    </StepForm>
  );
}

function Reason({ label }: { readonly label: string }) {
  const say = useSay();
  return (
    <Form.Item
      name="reason"
      label={label}
      rules={[{ required: true, whitespace: true, message: say(stepTexts.required) }]}
    >
      <LongField rowsMin={3} maxLength={1_000} />
    </Form.Item>
  );
}
