import { approveReport, signDecision, takeUp } from '#contract/steps.ts';
import { call } from '../../../api/call.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { allClaims } from '../answerable-claims.ts';
import { DecisionText } from '../decision-text.tsx';
import { readDecision } from '../read-decision.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

/** The whole decision once more, then the signature. */
export function SignForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (_: object, expectedVersion) =>
    call(signDecision, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  const decision = readDecision(petition.decision);
  return (
    <StepForm
      initial={{}}
      state={state}
      submitLabel={step.name}
      afterwards={say(stepTexts.signAfter)}
      onClose={onClose}
    >
      {decision && <DecisionText decision={decision} claims={allClaims(petition)} />}
    </StepForm>
  );
}

export function ApproveReportForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (_: object, expectedVersion) =>
    call(approveReport, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  return (
    <StepForm
      initial={{}}
      state={state}
      submitLabel={step.name}
      afterwards={say(stepTexts.approveAfter)}
      onClose={onClose}
    >
      {petition.report && <p className="long-text">{petition.report.text}</p>}
    </StepForm>
  );
}

/** A matter of an earlier ledger becomes present work. */
export function TakeUpForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (_: object, expectedVersion) =>
    call(takeUp, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  return (
    <StepForm initial={{}} state={state} submitLabel={step.name} onClose={onClose}>
      <p className="note">{say(stepTexts.takeUpAfter)}</p>
    </StepForm>
  );
}
