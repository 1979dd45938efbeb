import { Form, Input, Select } from 'antd';
import type { z } from 'zod';
import { draftReview, recordOutsideReview, type reviewDecisionInput } from '#contract/review-steps.ts';
import { opinionWords } from '#core/petitions/petition-words.ts';
import { opinions, type Opinion } from '#core/petitions/petition.ts';
import { reviewOutcomes, type ReviewLevel, type ReviewOutcome } from '#core/petitions/review.ts';
import { reviewOutcomeWords } from '#core/petitions/review-words.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { reviewTexts } from '../../../texts/reviews.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { readDecision } from '../read-decision.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly number: string;
  readonly signedOn: string;
  readonly backDateReason?: string;
  readonly outcome: ReviewOutcome;
  readonly facts: string;
  readonly findings: string;
  readonly basis: string;
  readonly reasons: string;
  readonly claimIds: readonly string[];
  readonly opinion: Opinion;
  readonly orders: string;
  readonly remedyOrgan: string;
};

const long = [
  ['facts', stepTexts.facts, 10_000],
  ['findings', reviewTexts.findings, 10_000],
  ['basis', stepTexts.basis, 5_000],
  ['reasons', stepTexts.reasons, 10_000],
] as const;

/** The opinion of a reviewing organ: written here for signature, or written down from an outside organ's paper. */
export function ReviewDecisionForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  const outside = step.step === 'record-outside-review';
  const level = petition.ladder.reviews.at(-1)?.level ?? 'review';
  const start = startOf(props, today);
  const outcome = Form.useWatch('outcome', form) ?? start.outcome;
  const state = useStep(props, (values: Values, expectedVersion) => {
    const { number, signedOn, backDateReason } = values;
    const reason = lateReason(signedOn, backDateReason, today);
    const params = { id: petition.id };
    const decision = toDecision(values);
    return outside
      ? call(recordOutsideReview, {
          params,
          body: { expectedVersion, decision, number, signedOn, ...reason },
        })
      : call(draftReview, { params, body: { expectedVersion, decision } });
  });
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      form={form}
      initial={start}
      state={state}
      submitLabel={step.name}
      afterwards={say(afterwards(outcome, level))}
      onClose={onClose}
    >
      {outside && (
        <>
          <div className="grid-two">
            <Form.Item name="number" label={say(reviewTexts.outsideNumber)} rules={[required]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="signedOn" label={say(reviewTexts.signedOn)} rules={[required]}>
              <DayField max={today} />
            </Form.Item>
          </div>
          <LateReasonOf field="signedOn" />
        </>
      )}
      {long.map(([name, label, lengthMax]) => (
        <Form.Item key={name} name={name} label={say(label)} rules={[required]}>
          <LongField rowsMin={3} maxLength={lengthMax} />
        </Form.Item>
      ))}
      <Form.Item name="outcome" label={say(reviewTexts.outcome)}>
        <Choice options={reviewOutcomes.map((value) => ({ value, label: say(reviewOutcomeWords[value]) }))} />
      </Form.Item>
      {outcome !== 'uphold' && <AffectedFields petition={petition} outcome={outcome} />}
      {level === 'review' && (outcome === 'uphold' || outcome === 'change') && (
        <Form.Item name="remedyOrgan" label={say(reviewTexts.remedyOrgan)} rules={[required]}>
          <Input maxLength={100} />
        </Form.Item>
      )}
    </StepForm>
  );
}

type AffectedProps = Pick<StepFormProps, 'petition'> & { readonly outcome: ReviewOutcome };

// One new opinion for the claims that are changed together; the orders say the rest.
function AffectedFields({ petition, outcome }: AffectedProps) {
  const say = useSay();
  const required = { required: true, message: say(stepTexts.required) };
  const answered = readDecision(petition.decision)?.claims ?? [];
  const options = petition.claims.flatMap((claim, at) =>
    answered.some(({ claimId }) => claimId === claim.id)
      ? [{ value: String(claim.id), label: `${say(petitionTexts.claim, { number: at + 1 })} ${claim.text}` }]
      : [],
  );
  return (
    <>
      <Form.Item name="claimIds" label={say(reviewTexts.affected)} rules={[required]}>
        <Select mode="multiple" options={options} />
      </Form.Item>
      {outcome === 'change' && (
        <Form.Item name="opinion" label={say(reviewTexts.newOpinion)}>
          <Choice options={opinions.map((value) => ({ value, label: say(opinionWords[value]) }))} />
        </Form.Item>
      )}
      <Form.Item
        name="orders"
        label={say(outcome === 'change' ? reviewTexts.ordersOfChange : reviewTexts.ordersOfRedo)}
        rules={[{ ...required, whitespace: true }]}
      >
        <LongField rowsMin={2} maxLength={5_000} />
      </Form.Item>
    </>
  );
}

function afterwards(outcome: ReviewOutcome, level: ReviewLevel) {
  if (outcome === 'annul' || outcome === 'return') return reviewTexts.redoAfter;
  return level === 'final-review' ? reviewTexts.finalAfter : reviewTexts.reviewAfter;
}

// What was returned for revision is the start of the next draft.
function startOf({ petition }: StepFormProps, today: string): Values {
  const earlier = petition.ladder.reviews.at(-1)?.decision;
  const claims = readDecision(petition.decision)?.claims ?? [];
  return {
    number: '',
    signedOn: today,
    outcome: earlier?.outcome ?? 'uphold',
    facts: earlier?.facts ?? '',
    findings: earlier?.findings ?? '',
    basis: earlier?.basis ?? '',
    reasons: earlier?.reasons ?? '',
    claimIds: earlier?.claims.map((claim) => claim.claimId) ?? claims.map((claim) => claim.claimId),
    opinion: earlier?.claims[0]?.opinion ?? 'support',
    orders: earlier?.orders ?? '',
    remedyOrgan: earlier?.remedyOrgan ?? '',
  };
}

function toDecision(values: Values): z.input<typeof reviewDecisionInput> {
  const { number: _, signedOn: __, backDateReason: ___, claimIds, opinion, ...decision } = values;
  const { outcome } = decision;
  return {
    ...decision,
    claims:
      outcome === 'uphold'
        ? []
        : claimIds.map((claimId) => (outcome === 'change' ? { claimId, opinion } : { claimId })),
  };
}
