import { Form, Input } from 'antd';
import type { ComponentType } from 'react';
import {
  admitReview,
  askReviewDocuments,
  defendReview,
  endReview,
  receiveReviewDocuments,
  refuseReview,
  returnReview,
  serveReview,
  signReview,
} from '#contract/review-steps.ts';
import {
  reviewEndCauses,
  reviewRefusalGrounds,
  type ReviewEndCause,
  type ReviewRefusalGround,
} from '#core/petitions/review.ts';
import type { reviewSteps } from '#core/petitions/review-steps.ts';
import { reviewEndWords, reviewRefusalWords } from '#core/petitions/review-words.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { reviewTexts } from '../../../texts/reviews.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { ReviewText } from '../review-text.tsx';
import { EndingFields, endingOf, endingStart, useUnwilling, type EndingValues } from './ending-fields.tsx';
import { ReviewApplicationForm } from './review-application-form.tsx';
import { ReviewDecisionForm } from './review-decision-form.tsx';
import { ReceiptForm } from './serve-form.tsx';
import { valuesToService, type ServiceValues } from './service-values.ts';
import { StepForm } from './step-form.tsx';
import { ResumeReviewForm, SuspendReviewForm } from './suspension-forms.tsx';
import { TextForm, type TextValues } from './text-forms.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

function AskDocumentsForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text: what }: TextValues, expectedVersion) =>
    call(askReviewDocuments, { params: { id }, body: { expectedVersion, what } }),
  );
  return (
    <TextForm
      {...props}
      state={state}
      label={reviewTexts.documentsWanted}
      lengthMax={2_000}
      afterwards={reviewTexts.documentsAfter}
    />
  );
}

function ReceiveDocumentsForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text: what }: TextValues, expectedVersion) =>
    call(receiveReviewDocuments, { params: { id }, body: { expectedVersion, what } }),
  );
  return <TextForm {...props} state={state} label={reviewTexts.documentsGot} lengthMax={2_000} />;
}

function DefenceForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(defendReview, { params: { id }, body: { expectedVersion, text } }),
  );
  return <TextForm {...props} state={state} label={reviewTexts.defence} lengthMax={10_000} />;
}

function ReturnForm(props: StepFormProps) {
  const { id } = props.petition;
  const state = useStep(props, ({ text: reason }: TextValues, expectedVersion) =>
    call(returnReview, { params: { id }, body: { expectedVersion, reason } }),
  );
  return <TextForm {...props} state={state} label={stepTexts.reason} lengthMax={1_000} />;
}

function AdmitForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const review = petition.ladder.reviews.at(-1);
  const state = useStep(props, (_: object, expectedVersion) =>
    call(admitReview, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  return (
    <StepForm
      initial={{}}
      state={state}
      submitLabel={step.name}
      afterwards={say(reviewTexts.admitAfter)}
      onClose={onClose}
    >
      {review && <RequestText review={review} />}
    </StepForm>
  );
}

type Review = StepFormProps['petition']['ladder']['reviews'][number];

// Who asks, when and for what; of a late request also why it is late.
function RequestText({ review }: { readonly review: Review }) {
  const say = useSay();
  const { receivedOn: day, applicant, late, latenessName, excuse, request, grounds } = review;
  const facts = [
    [reviewTexts.applicant, say(reviewTexts.requested, { day, applicant })],
    [reviewTexts.late, late ? [latenessName, excuse].filter(Boolean).join('\n') : ''],
    [reviewTexts.request, request],
    [reviewTexts.grounds, grounds],
  ] as const;
  return (
    <dl className="facts facts-stacked">
      {facts.map(
        ([name, value]) =>
          value !== '' && (
            <div key={name.zh}>
              <dt>{say(name)}</dt>
              <dd className="long-text">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

type Refusal = { readonly ground: ReviewRefusalGround; readonly reason: string; readonly number: string };

function RefuseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const review = petition.ladder.reviews.at(-1);
  const state = useStep(props, (values: Refusal, expectedVersion) =>
    call(refuseReview, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  // Who asked in time is never told it was late.
  const grounds = reviewRefusalGrounds.filter((ground) => ground !== 'late' || review?.late);
  return (
    <StepForm<Refusal>
      initial={{ ground: grounds[0] ?? 'not-ordinary', reason: '', number: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(review?.outside ? reviewTexts.refuseOutsideAfter : reviewTexts.refuseAfter)}
      onClose={onClose}
    >
      <Form.Item name="ground" label={say(reviewTexts.refusalGround)}>
        <Choice options={grounds.map((value) => ({ value, label: say(reviewRefusalWords[value]) }))} />
      </Form.Item>
      <Form.Item name="reason" label={say(stepTexts.reason)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
      {review?.outside && (
        <Form.Item name="number" label={say(reviewTexts.outsideNumber)} rules={[required]}>
          <Input maxLength={100} />
        </Form.Item>
      )}
    </StepForm>
  );
}

type End = EndingValues<ReviewEndCause>;

function EndForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<End>();
  const blocked = useUnwilling(form);
  const state = useStep(props, (values: End, expectedVersion) =>
    call(endReview, {
      params: { id: petition.id },
      body: { ...endingOf(values, today), expectedVersion },
    }),
  );
  return (
    <StepForm<End>
      form={form}
      initial={endingStart(today)}
      state={state}
      submitLabel={step.name}
      afterwards={say(reviewTexts.endAfter)}
      blocked={blocked}
      onClose={onClose}
    >
      <EndingFields causes={reviewEndCauses} words={reviewEndWords} reason={stepTexts.reason} />
    </StepForm>
  );
}

function SignReviewForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const review = petition.ladder.reviews.at(-1);
  const state = useStep(props, (_: object, expectedVersion) =>
    call(signReview, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  return (
    <StepForm
      initial={{}}
      state={state}
      submitLabel={step.name}
      afterwards={say(reviewTexts.signAfter)}
      onClose={onClose}
    >
      {review && <ReviewText review={review} claims={petition.claims} />}
    </StepForm>
  );
}

function ServeReviewForm(props: StepFormProps) {
  const { id } = props.petition;
  const say = useSay();
  const state = useStep(props, (values: ServiceValues, expectedVersion) =>
    call(serveReview, { params: { id }, body: { expectedVersion, service: valuesToService(values) } }),
  );
  return <ReceiptForm {...props} state={state} afterwards={say(reviewTexts.serveAfter)} />;
}

/** The forms of the ladder of reviews, by step. */
export const reviewForms = {
  'apply-review': ReviewApplicationForm,
  'apply-final-review': ReviewApplicationForm,
  'ask-review-documents': AskDocumentsForm,
  'receive-review-documents': ReceiveDocumentsForm,
  'admit-review': AdmitForm,
  'refuse-review': RefuseForm,
  'defend-review': DefenceForm,
  'suspend-review': SuspendReviewForm,
  'resume-review': ResumeReviewForm,
  'end-review': EndForm,
  'draft-review': ReviewDecisionForm,
  'return-review': ReturnForm,
  'sign-review': SignReviewForm,
  'record-outside-review': ReviewDecisionForm,
  'serve-review': ServeReviewForm,
} as const satisfies Record<keyof typeof reviewSteps, ComponentType<StepFormProps>>;
