import { Checkbox, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import * as contract from '#contract/case-lead-steps.ts';
import type { CaseLevel } from '#core/petitions/case-lead.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { caseLeadTexts as texts } from '../../../texts/case-leads.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AttachmentsField } from '../../../ui/attachments-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateFields, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import type { Attached } from '../../../ui/use-uploads.ts';
import { LevelField, levelsOf } from './case-level.tsx';
import { LeaderField, noLeader, type LeaderValue } from './leader-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Work = {
  readonly level: CaseLevel;
  readonly on: string;
  readonly backDateReason?: string;
  readonly attachments: readonly Attached[];
};
type Sent = {
  readonly expectedVersion: number;
  readonly level: CaseLevel;
  readonly on: string;
  readonly attachments: string[];
};

type FormProps<More> = StepFormProps & {
  readonly blank: More;
  readonly send: (more: More, sent: Sent) => Promise<unknown>;
  readonly children: ReactNode;
};

/** The frame of a record of work: the level, the day, its own fields, and files. */
function WorkForm<More extends object>({ blank, send, children, ...props }: FormProps<More>) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [uploading, setUploading] = useState(false);
  const levels = levelsOf(petition.caseLeads, 'led');
  const state = useStep(
    props,
    ({ level, on, backDateReason, attachments, ...more }: Work & More, expectedVersion) => {
      const files = attachments.map((file) => file.id);
      const late = lateReason(on, backDateReason, today);
      return send({ ...blank, ...more }, { expectedVersion, level, on, attachments: files, ...late });
    },
  );
  return (
    <StepForm<Work & More>
      initial={{ level: levels[0] ?? 'upper', on: today, attachments: [], ...blank }}
      state={state}
      submitLabel={step.name}
      onClose={onClose}
      blocked={uploading}
    >
      <LevelField levels={levels} />
      <LateFields />
      {children}
      <Form.Item name="attachments" label={say(stepTexts.attachments)}>
        <AttachmentsField onBusy={setUploading} />
      </Form.Item>
    </StepForm>
  );
}

type TextProps = {
  readonly name: string;
  readonly label: string;
  readonly rows: number;
  readonly max: number;
};

function Written({ name, label, rows, max, optional = false }: TextProps & { readonly optional?: boolean }) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <Form.Item name={name} label={label} rules={optional ? [] : [required]}>
      <LongField rowsMin={rows} maxLength={max} />
    </Form.Item>
  );
}

function InPerson({ label }: { readonly label: string }) {
  const say = useSay();
  return (
    <Form.Item name="inPerson" valuePropName="checked" extra={say(texts.inPersonNote)}>
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}

export function PlanCaseForm(props: StepFormProps) {
  const say = useSay();
  const { id } = props.petition;
  return (
    <WorkForm
      {...props}
      blank={{ rootCause: '', measures: '', inPerson: false }}
      send={(more, sent) => call(contract.planCase, { params: { id }, body: { ...sent, ...more } })}
    >
      <Written name="rootCause" label={say(texts.rootCause)} rows={3} max={2_000} />
      <Written name="measures" label={say(texts.measures)} rows={4} max={5_000} />
      <InPerson label={say(texts.planInPerson)} />
    </WorkForm>
  );
}

export function NoteCaseProgressForm(props: StepFormProps) {
  const say = useSay();
  const { id } = props.petition;
  return (
    <WorkForm
      {...props}
      blank={{ text: '' }}
      send={(more, sent) => call(contract.noteCaseProgress, { params: { id }, body: { ...sent, ...more } })}
    >
      <Written name="text" label={say(texts.progress)} rows={4} max={5_000} />
    </WorkForm>
  );
}

export function RecordCaseMeetingForm(props: StepFormProps) {
  const say = useSay();
  const { id } = props.petition;
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <WorkForm
      {...props}
      blank={{ place: '', said: '', explained: '', inPerson: false }}
      send={(more, sent) => call(contract.recordCaseMeeting, { params: { id }, body: { ...sent, ...more } })}
    >
      <Form.Item name="place" label={say(texts.place)} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <Written name="said" label={say(texts.said)} rows={5} max={10_000} />
      <Written name="explained" label={say(texts.explained)} rows={2} max={5_000} optional />
      <InPerson label={say(texts.meetInPerson)} />
    </WorkForm>
  );
}

export function CheckCaseProgressForm(props: StepFormProps) {
  const say = useSay();
  const { id } = props.petition;
  return (
    <WorkForm
      {...props}
      blank={{ found: '', required: '', inPerson: false }}
      send={(more, sent) => call(contract.checkCaseProgress, { params: { id }, body: { ...sent, ...more } })}
    >
      <Written name="found" label={say(texts.found)} rows={4} max={5_000} />
      <Written name="required" label={say(texts.required)} rows={2} max={5_000} optional />
      <InPerson label={say(texts.checkInPerson)} />
    </WorkForm>
  );
}

type Heard = {
  readonly level: CaseLevel;
  readonly on: string;
  readonly backDateReason?: string;
  readonly leader: LeaderValue;
  readonly instruction: string;
};

/** The main leader heard how the case stands. */
export function HearCaseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const levels = levelsOf(petition.caseLeads, 'led');
  const state = useStep(props, ({ leader: by, backDateReason, ...heard }: Heard, expectedVersion) =>
    call(contract.hearCase, {
      params: { id: petition.id },
      body: { ...heard, by, expectedVersion, ...lateReason(heard.on, backDateReason, today) },
    }),
  );
  return (
    <StepForm<Heard>
      initial={{ level: levels[0] ?? 'upper', on: today, leader: noLeader, instruction: '' }}
      state={state}
      submitLabel={step.name}
      onClose={onClose}
    >
      <LevelField levels={levels} />
      <LateFields />
      <LeaderField label={say(texts.by)} />
      <Written name="instruction" label={say(texts.instruction)} rows={3} max={2_000} />
    </StepForm>
  );
}
