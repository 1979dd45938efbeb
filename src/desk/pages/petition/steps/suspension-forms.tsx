import { Form } from 'antd';
import { resumeReview, suspendReview } from '#contract/review-steps.ts';
import { suspensionCauses, type SuspensionCause } from '#core/petitions/review.ts';
import { suspensionCauseWords } from '#core/petitions/review-words.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { reviewTexts } from '../../../texts/reviews.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Suspension = { readonly cause: SuspensionCause; readonly reason: string };

/** The head of the reviewing unit lets the review wait for what others must find or say first. */
export function SuspendReviewForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: Suspension, expectedVersion) =>
    call(suspendReview, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Suspension>
      initial={{ cause: 'other-procedure', reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(reviewTexts.suspendAfter)}
      onClose={onClose}
    >
      <Form.Item name="cause" label={say(reviewTexts.suspensionCause)}>
        <Choice
          options={suspensionCauses.map((value) => ({ value, label: say(suspensionCauseWords[value]) }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={say(reviewTexts.suspensionReason)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}

type Resumption = { readonly overOn: string; readonly reason: string };

/** The cause is gone: the day it went decides from when the limit counts again. */
export function ResumeReviewForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const suspension = petition.ladder.reviews.at(-1)?.suspensions.at(-1);
  const state = useStep(props, (values: Resumption, expectedVersion) =>
    call(resumeReview, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Resumption>
      initial={{ overOn: today, reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(reviewTexts.resumeAfter)}
      onClose={onClose}
    >
      <Form.Item name="overOn" label={say(reviewTexts.overOn)} rules={[required]}>
        <DayField max={today} {...(suspension ? { min: suspension.from } : {})} />
      </Form.Item>
      <Form.Item name="reason" label={say(reviewTexts.overReason)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}
