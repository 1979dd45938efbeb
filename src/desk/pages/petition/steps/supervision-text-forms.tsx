import * as contract from '#contract/supervision-steps.ts';
import { call } from '../../../api/call.ts';
import { supervisionTexts as texts } from '../../../texts/supervision.ts';
import { TextForm, type TextValues } from './text-forms.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

/** The office reminds the unit in words. */
export function UrgeForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(contract.urge, { params: { id }, body: { expectedVersion, text } }),
  );
  return (
    <TextForm
      {...props}
      state={state}
      label={texts.urgeText}
      lengthMax={2_000}
      afterwards={texts.urgeAfter}
    />
  );
}

export function AnswerUrgeForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(contract.answerUrge, { params: { id }, body: { expectedVersion, text } }),
  );
  return (
    <TextForm
      {...props}
      state={state}
      label={texts.answerText}
      lengthMax={5_000}
      afterwards={texts.answerAfter}
    />
  );
}

export function ReplySupervisionForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(contract.replySupervision, { params: { id }, body: { expectedVersion, text } }),
  );
  return (
    <TextForm
      {...props}
      state={state}
      label={texts.replyText}
      lengthMax={10_000}
      afterwards={texts.replyAfter}
    />
  );
}

export function CloseSupervisionForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(contract.closeSupervision, { params: { id }, body: { expectedVersion, outcome: text } }),
  );
  return (
    <TextForm
      {...props}
      state={state}
      label={texts.outcome}
      lengthMax={2_000}
      afterwards={texts.closeAfter}
    />
  );
}
