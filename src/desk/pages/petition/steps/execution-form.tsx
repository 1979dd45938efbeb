import { Form, Input } from 'antd';
import { useState } from 'react';
import { recordExecution } from '#contract/quality-steps.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { qualityTexts } from '../../../texts/quality.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AttachmentsField } from '../../../ui/attachments-field.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import type { Attached } from '../../../ui/use-uploads.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly claimId: string;
  readonly on: string;
  readonly by: string;
  readonly evidence: string;
  readonly attachments: readonly Attached[];
  readonly confirmation: string;
  readonly backDateReason?: string;
};

/** What was promised was done: when, by whom, with what proof, and who checked it. */
export function RecordExecutionForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [uploading, setUploading] = useState(false);
  const open = petition.quality.promises.filter((promise) => !promise.done);
  const state = useStep(props, ({ attachments, backDateReason, ...execution }: Values, expectedVersion) =>
    call(recordExecution, {
      params: { id: petition.id },
      body: {
        ...execution,
        expectedVersion,
        attachments: attachments.map((file) => file.id),
        ...lateReason(execution.on, backDateReason, today),
      },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const first = open[0]?.claimId ?? '';
  const blank = { by: petition.responsibleUnit ?? '', evidence: '', attachments: [], confirmation: '' };
  return (
    <StepForm<Values>
      initial={{ claimId: first, on: today, ...blank }}
      state={state}
      submitLabel={step.name}
      afterwards={say(qualityTexts.executeAfter)}
      onClose={onClose}
      blocked={uploading}
    >
      <Form.Item name="claimId" label={say(qualityTexts.which)}>
        <Choice
          options={open.map(({ claimId: value, claim, text }) => ({
            value,
            label: `${say(petitionTexts.claim, { number: claim })} · ${text}`,
          }))}
        />
      </Form.Item>
      <div className="grid-two">
        <Form.Item name="on" label={say(qualityTexts.executedOn)} rules={[required]}>
          <DayField max={today} />
        </Form.Item>
        <Form.Item name="by" label={say(qualityTexts.executedBy)} rules={[required]}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <LateReasonOf field="on" />
      <Form.Item name="evidence" label={say(qualityTexts.executionEvidence)} rules={[required]}>
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="confirmation" label={say(qualityTexts.confirmation)} rules={[required]}>
        <LongField rowsMin={2} maxLength={500} />
      </Form.Item>
      <Form.Item name="attachments" label={say(stepTexts.attachments)}>
        <AttachmentsField onBusy={setUploading} />
      </Form.Item>
    </StepForm>
  );
}
