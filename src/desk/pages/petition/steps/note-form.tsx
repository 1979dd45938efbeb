import { Form } from 'antd';
import { useState } from 'react';
import { addNote } from '#contract/steps.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AttachmentsField } from '../../../ui/attachments-field.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import type { Attached } from '../../../ui/use-uploads.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

const kinds = ['note', 'evidence', 'visit'] as const;

type Values = {
  readonly kind: (typeof kinds)[number];
  readonly on: string;
  readonly text: string;
  readonly attachments: readonly Attached[];
};

/** What was done, found or heard, with files. */
export function NoteForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [uploading, setUploading] = useState(false);
  const state = useStep(props, ({ attachments, ...note }: Values, expectedVersion) =>
    call(addNote, {
      params: { id: petition.id },
      body: { ...note, expectedVersion, attachments: attachments.map((file) => file.id) },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      initial={{ kind: 'note', on: today, text: '', attachments: [] }}
      state={state}
      submitLabel={step.name}
      onClose={onClose}
      blocked={uploading}
    >
      <div className="grid-two">
        <Form.Item name="kind" label={say(stepTexts.noteKind)}>
          <Choice options={kinds.map((value) => ({ value, label: say(stepTexts[value]) }))} />
        </Form.Item>
        <Form.Item name="on" label={say(stepTexts.day)} rules={[required]}>
          <DayField max={today} />
        </Form.Item>
      </div>
      <Form.Item name="text" label={say(stepTexts.text)} rules={[required]}>
        <LongField rowsMin={6} maxLength={10_000} />
      </Form.Item>
      <Form.Item name="attachments" label={say(stepTexts.attachments)}>
        <AttachmentsField onBusy={setUploading} />
      </Form.Item>
    </StepForm>
  );
}
