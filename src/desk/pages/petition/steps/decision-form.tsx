import { Alert, Form, Input, Radio } from 'antd';
import { submitDecision } from '#contract/steps.ts';
import { demands, opinions } from '#core/petitions/petition.ts';
import { demandWords } from '#core/petitions/quality-words.ts';
import { opinionWords } from '#core/petitions/petition-words.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { useDraft, type Draft } from '../../../api/use-draft.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { qualityTexts } from '../../../texts/quality.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { DraftMark } from '../../../ui/draft-mark.tsx';
import { focusField } from '../../../ui/form-problems.ts';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { answerableClaims, type AnswerableClaim } from '../answerable-claims.ts';
import {
  decisionValues,
  missingInValues,
  missingPartToName,
  startDecision,
  valuesToDecision,
  type DecisionValues,
} from './decision-values.ts';
import { MissingList } from './missing-list.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

/** The decision letter, claim by claim. It is kept while it is written and says all the time what is missing. */
export function DecisionForm(props: StepFormProps) {
  const draft = useDraft(`decision:${props.petition.id}`, decisionValues);
  return draft.found === undefined ? <Waiting /> : <Editor {...props} draft={draft} />;
}

// Only the claims of the ordinary procedure get an answer here.
function Editor({ draft, ...props }: StepFormProps & { readonly draft: Draft<DecisionValues> }) {
  const { onClose } = props;
  const { petition } = props;
  const claims = answerableClaims(petition);
  const say = useSay();
  const [form] = Form.useForm<DecisionValues>();
  const earlier = decisionValues.safeParse(petition.decision);
  const start = startDecision(
    { claims },
    draft.found?.values ?? (earlier.success ? earlier.data : undefined),
  );
  const values = Form.useWatch((all) => all, form) ?? start;
  const today = useToday();
  const missing = missingInValues({ ...start, ...values }, { claims }, today);
  const state = useStep(props, async (written: DecisionValues, expectedVersion) => {
    await call(submitDecision, {
      params: { id: petition.id },
      body: { expectedVersion, decision: valuesToDecision(written) },
    });
    draft.discard();
  });
  return (
    <StepForm<DecisionValues>
      form={form}
      initial={start}
      state={state}
      submitLabel={say(stepTexts.submitDecision)}
      onChange={draft.save}
      onClose={onClose}
      onMissing={missing[0] && (() => focusField(form, missingPartToName(missing[0])))}
    >
      {draft.found && <Alert type="info" role="status" title={say(stepTexts.draftRestored)} />}
      {claims.map((claim, at) => (
        <ClaimAnswer key={claim.id} claim={claim} at={at} />
      ))}
      <Form.Item name="reviewOrgan" label={say(stepTexts.reviewOrgan)} extra={say(stepTexts.reviewOrganHint)}>
        <Input maxLength={100} />
      </Form.Item>
      <MissingList missing={missing} />
      <DraftMark state={draft.state} />
    </StepForm>
  );
}

type ClaimProps = { readonly claim: AnswerableClaim; readonly at: number };

const parts = [
  ['facts', stepTexts.facts, 10_000],
  ['evidence', stepTexts.evidenceOf, 10_000],
  ['basis', stepTexts.basis, 5_000],
] as const;

function ClaimAnswer({ claim, at }: ClaimProps) {
  const say = useSay();
  const today = useToday();
  return (
    <fieldset>
      <legend>{say(petitionTexts.claim, { number: at + 1 })}</legend>
      <p className="long-text">{claim.text}</p>
      <Form.Item name={['claims', at, 'claimId']} hidden>
        <Input />
      </Form.Item>
      {parts.map(([part, name, lengthMax]) => (
        <Form.Item key={part} name={['claims', at, part]} label={say(name)}>
          <LongField rowsMin={2} maxLength={lengthMax} />
        </Form.Item>
      ))}
      <Form.Item name={['claims', at, 'demand']} label={say(qualityTexts.demand)}>
        <Radio.Group options={demands.map((value) => ({ value, label: say(demandWords[value]) }))} />
      </Form.Item>
      <Form.Item name={['claims', at, 'opinion']} label={say(stepTexts.opinion)}>
        <Radio.Group options={opinions.map((value) => ({ value, label: say(opinionWords[value]) }))} />
      </Form.Item>
      <Form.Item name={['claims', at, 'reasons']} label={say(stepTexts.reasons)}>
        <LongField rowsMin={2} maxLength={10_000} />
      </Form.Item>
      <Form.Item name={['claims', at, 'execution']} label={say(stepTexts.execution)}>
        <LongField rowsMin={1} maxLength={5_000} />
      </Form.Item>
      <Form.Item name={['claims', at, 'executeBy']} label={say(qualityTexts.executeBy)}>
        <DayField min={today} />
      </Form.Item>
    </fieldset>
  );
}
