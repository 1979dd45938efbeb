import { Form } from 'antd';
import { useState } from 'react';
import { askCaseEnd, confirmCaseEnd, returnCaseEnd } from '#contract/case-lead-steps.ts';
import type { Words } from '#core/kit/language.ts';
import type { CaseEndGround, CaseLevel } from '#core/petitions/case-lead.ts';
import { call } from '../../../api/call.ts';
import { caseLeadTexts as texts } from '../../../texts/case-leads.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AttachmentsField } from '../../../ui/attachments-field.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { useList, useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import type { Attached } from '../../../ui/use-uploads.ts';
import { LevelField, leadAt } from './case-level.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Asked = {
  readonly level: CaseLevel;
  readonly ground: CaseEndGround;
  readonly evidence: string;
  readonly openDuties: string;
  readonly attachments: readonly Attached[];
};

/** The levels at which the end was asked for, or could be. */
const levelsWith = ({ petition }: StepFormProps, asked: boolean): readonly CaseLevel[] =>
  petition.caseLeads.flatMap((lead) => (!lead.ended && lead.endAsked === asked ? [lead.level] : []));

/** The duties that the end itself does are not asked about. */
const byTheEnd: readonly string[] = ['resolve', 'settle'];

/** The end on a ground that the facts of the matter bear; what is missing is said before it is asked for. */
export function AskCaseEndForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const list = useList();
  const [form] = Form.useForm<Asked>();
  const [uploading, setUploading] = useState(false);
  const levels = levelsWith(props, false);
  const first = levels[0] ?? 'upper';
  const level = Form.useWatch('level', form) ?? first;
  const gaps = leadAt(petition.caseLeads, level)?.gaps ?? [];
  const possible = gaps.find(({ missing }) => missing.length === 0)?.ground ?? 'settled';
  const ground = Form.useWatch('ground', form) ?? possible;
  const missing = gaps.find((one) => one.ground === ground)?.missing ?? [];
  const duties = (leadAt(petition.caseLeads, level)?.duties ?? []).filter(
    ({ id, done }) => !done && !byTheEnd.includes(id),
  );
  const state = useStep(props, ({ attachments, ...end }: Asked, expectedVersion) =>
    call(askCaseEnd, {
      params: { id: petition.id },
      body: { ...end, expectedVersion, attachments: attachments.map((file) => file.id) },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Asked>
      form={form}
      initial={{ level: first, ground: possible, evidence: '', openDuties: '', attachments: [] }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.endAfter)}
      onClose={onClose}
      blocked={uploading || missing.length > 0}
    >
      <LevelField levels={levels} />
      <Form.Item
        name="ground"
        label={say(texts.ground)}
        {...(missing.length > 0
          ? { extra: <span className="limit-red">{say(texts.missing, { what: list(missing) })}</span> }
          : {})}
      >
        <Choice options={gaps.map(({ ground: value, name: label }) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="evidence" label={say(texts.evidence)} rules={[required]}>
        <LongField rowsMin={4} maxLength={5_000} />
      </Form.Item>
      {duties.length > 0 && (
        <Form.Item
          name="openDuties"
          label={say(texts.openDuties, { duties: list(duties.map(({ name }) => name)) })}
          rules={[required]}
        >
          <LongField rowsMin={2} maxLength={2_000} />
        </Form.Item>
      )}
      <Form.Item name="attachments" label={say(stepTexts.attachments)}>
        <AttachmentsField onBusy={setUploading} />
      </Form.Item>
    </StepForm>
  );
}

type Checked = { readonly level: CaseLevel; readonly text: string };

export function ConfirmCaseEndForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ level, text: found }: Checked, expectedVersion) =>
    call(confirmCaseEnd, { params: { id }, body: { expectedVersion, level, found } }),
  );
  return <CheckedForm {...props} state={state} label={texts.checkedFound} afterwards={texts.confirmAfter} />;
}

export function ReturnCaseEndForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ level, text: reason }: Checked, expectedVersion) =>
    call(returnCaseEnd, { params: { id }, body: { expectedVersion, level, reason } }),
  );
  return <CheckedForm {...props} state={state} label={texts.returnReason} afterwards={texts.returnAfter} />;
}

type CheckedProps = StepFormProps & {
  readonly state: ReturnType<typeof useStep<Checked>>;
  readonly label: Words;
  readonly afterwards: Words;
};

/** With what was asked for before the eyes. */
function CheckedForm({ state, label, afterwards, ...props }: CheckedProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Checked>();
  const levels = levelsWith(props, true);
  const first = levels[0] ?? 'upper';
  const level = Form.useWatch('level', form) ?? first;
  const end = leadAt(petition.caseLeads, level)?.ends.at(-1);
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Checked>
      form={form}
      initial={{ level: first, text: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(afterwards)}
      onClose={onClose}
    >
      <LevelField levels={levels} />
      {end && (
        <div className="note">
          <b>{end.groundName}</b>
          <p className="long-text">{end.evidence}</p>
          {end.openDuties !== '' && <p className="long-text">{end.openDuties}</p>}
          <p className="quiet">
            {end.on} {end.by}
          </p>
        </div>
      )}
      <Form.Item name="text" label={say(label)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} autoFocus />
      </Form.Item>
    </StepForm>
  );
}
