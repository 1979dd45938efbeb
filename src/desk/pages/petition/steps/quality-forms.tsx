import { Form } from 'antd';
import { declareRecusal, markImportant, unmarkImportant } from '#contract/quality-steps.ts';
import { importanceGrounds, type ImportanceGround } from '#core/petitions/importance.ts';
import { importanceGroundWords } from '#core/petitions/quality-words.ts';
import { call } from '../../../api/call.ts';
import { qualityTexts } from '../../../texts/quality.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Marking = { readonly ground: ImportanceGround; readonly reason: string };

/** The matter gets weight: its main leader signs. */
export function MarkImportantForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [proposal] = petition.quality.importanceProposals;
  const state = useStep(props, (values: Marking, expectedVersion) =>
    call(markImportant, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  return (
    <StepForm<Marking>
      initial={{ ground: proposal?.ground ?? 'leader', reason: proposal ? `${proposal.reason}。` : '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(qualityTexts.markAfter)}
      onClose={onClose}
    >
      <Form.Item name="ground" label={say(qualityTexts.ground)}>
        <Choice
          options={importanceGrounds.map((value) => ({ value, label: say(importanceGroundWords[value]) }))}
        />
      </Form.Item>
      <ReasonField />
    </StepForm>
  );
}

type Reasoned = { readonly reason: string };

export function UnmarkImportantForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: Reasoned, expectedVersion) =>
    call(unmarkImportant, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  return (
    <StepForm<Reasoned>
      initial={{ reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(qualityTexts.unmarkAfter)}
      onClose={onClose}
    >
      <ReasonField />
    </StepForm>
  );
}

/** Who has an interest says so; the head decides. */
export function DeclareRecusalForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: Reasoned, expectedVersion) =>
    call(declareRecusal, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  return (
    <StepForm<Reasoned>
      initial={{ reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(qualityTexts.declareAfter)}
      onClose={onClose}
    >
      <ReasonField label={say(qualityTexts.declareReason)} />
    </StepForm>
  );
}

export function ReasonField({ label }: { readonly label?: string }) {
  const say = useSay();
  return (
    <Form.Item
      name="reason"
      label={label ?? say(qualityTexts.reason)}
      rules={[{ required: true, whitespace: true, message: say(stepTexts.required) }]}
    >
      <LongField rowsMin={3} maxLength={1_000} />
    </Form.Item>
  );
}
