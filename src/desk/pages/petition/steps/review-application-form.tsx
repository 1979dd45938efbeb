import { Form, Input } from 'antd';
import type { z } from 'zod';
import type { PetitionView } from '#contract/petitions.ts';
import { applyFinalReview, applyReview, type reviewApplicationInput } from '#contract/review-steps.ts';
import { latenesses, type Lateness } from '#core/petitions/review.ts';
import { latenessWords } from '#core/petitions/review-words.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { reviewTexts } from '../../../texts/reviews.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { LateReason, lateReason } from '../../../ui/late-fields.tsx';
import { UnitSelect } from '../../../ui/unit-select.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly where: 'here' | 'outside';
  readonly unitId: string | undefined;
  readonly organName: string;
  readonly receivedOn: string;
  /** A petitioner, or empty for a successor. */
  readonly applicantId: string;
  readonly succession: string;
  readonly request: string;
  readonly grounds: string;
  readonly lateness: Lateness;
  readonly excuse: string;
  readonly backDateReason?: string;
};

/** The request for a review of either level: who asks whom, for what, and whether in time. */
export function ReviewApplicationForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const { next } = petition.ladder;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  const start = startOf(petition, today);
  const { applicantId, receivedOn } = { ...start, ...Form.useWatch((all) => all, form) };
  const limit = next?.limit;
  const late = limit !== undefined && receivedOn > limit;
  const operation = step.step === 'apply-final-review' ? applyFinalReview : applyReview;
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(operation, {
      params: { id: petition.id },
      body: { expectedVersion, application: toApplication(values, late, today) },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const people = petition.people.map(({ petitionerId, name }) => ({
    value: String(petitionerId),
    label: name,
  }));
  return (
    <StepForm<Values>
      form={form}
      initial={start}
      state={state}
      submitLabel={step.name}
      afterwards={say(reviewTexts.applyAfter)}
      onClose={onClose}
    >
      <OrganFields petition={petition} start={start} />
      <Form.Item
        name="receivedOn"
        label={say(reviewTexts.receivedOn)}
        rules={[required]}
        extra={limit && say(reviewTexts.windowEnds, { limit })}
      >
        <DayField max={today} />
      </Form.Item>
      <LateReason on={receivedOn} />
      {late && <LatenessFields />}
      <Form.Item name="applicantId" label={say(reviewTexts.applicant)}>
        <Choice options={[...people, { value: '', label: say(reviewTexts.successor) }]} />
      </Form.Item>
      {applicantId === '' && (
        <Form.Item name="succession" label={say(reviewTexts.succession)} rules={[required]}>
          <LongField rowsMin={2} maxLength={500} />
        </Form.Item>
      )}
      <Form.Item name="request" label={say(reviewTexts.request)} rules={[required]}>
        <LongField rowsMin={2} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="grounds" label={say(reviewTexts.grounds)} rules={[required]}>
        <LongField rowsMin={4} maxLength={10_000} />
      </Form.Item>
    </StepForm>
  );
}

function OrganFields({ petition, start }: { readonly petition: PetitionView; readonly start: Values }) {
  const say = useSay();
  const where = Form.useWatch<Values['where'] | undefined>('where') ?? start.where;
  const required = { required: true, message: say(stepTexts.required) };
  const helpers = petition.coHandlers.map(({ id }) => id);
  const bound = [petition.responsibleUnitId, petition.respondent?.unitId, ...helpers].filter(
    (id) => id !== undefined,
  );
  return (
    <>
      <Form.Item name="where" label={say(reviewTexts.where)} extra={say(reviewTexts.proposed)}>
        <Choice
          options={(['here', 'outside'] as const).map((value) => ({ value, label: say(reviewTexts[value]) }))}
        />
      </Form.Item>
      {where === 'here' && (
        <Form.Item name="unitId" label={say(reviewTexts.unit)} rules={[required]}>
          <UnitSelect placeholder={say(stepTexts.unitHint)} without={bound} />
        </Form.Item>
      )}
      <Form.Item
        name="organName"
        label={say(where === 'here' ? reviewTexts.organName : reviewTexts.outsideName)}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}

function LatenessFields() {
  const say = useSay();
  const lateness = Form.useWatch<Lateness | undefined>('lateness');
  return (
    <>
      <Form.Item name="lateness" label={say(reviewTexts.lateness)}>
        <Choice
          options={latenesses
            .filter((value) => value !== 'in-time')
            .map((value) => ({ value, label: say(latenessWords[value]) }))}
        />
      </Form.Item>
      {lateness !== 'late' && (
        <Form.Item
          name="excuse"
          label={say(reviewTexts.excuse)}
          rules={[{ required: true, whitespace: true, message: say(stepTexts.required) }]}
        >
          <LongField rowsMin={2} maxLength={1_000} />
        </Form.Item>
      )}
    </>
  );
}

function startOf({ ladder: { next }, people }: PetitionView, today: string): Values {
  const proposed = next?.proposed;
  return {
    where: proposed?.unitId || !proposed?.name ? 'here' : 'outside',
    unitId: proposed?.unitId,
    organName: proposed?.name ?? '',
    receivedOn: today,
    applicantId: people[0]?.petitionerId ?? '',
    succession: '',
    request: '',
    grounds: '',
    lateness: 'restoration',
    excuse: '',
  };
}

function toApplication(values: Values, late: boolean, today: string): z.input<typeof reviewApplicationInput> {
  const { where, unitId, organName, applicantId, lateness, succession, excuse, backDateReason, ...rest } =
    values;
  return {
    ...rest,
    organ: { name: organName, ...(where === 'here' && unitId ? { unitId } : {}) },
    ...(applicantId === '' ? {} : { applicantId }),
    succession: applicantId === '' ? succession : '',
    lateness: late ? lateness : 'in-time',
    excuse: late && lateness !== 'late' ? excuse : '',
    ...lateReason(values.receivedOn, backDateReason, today),
  };
}
