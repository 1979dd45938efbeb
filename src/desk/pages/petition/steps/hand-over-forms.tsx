import { Form, Input } from 'antd';
import { bringBack, recordAccusationResult, recordHandOver } from '#contract/claim-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { claimTexts } from '../../../texts/claims.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import {
  ElsewhereFields,
  elsewhereRoutes,
  elsewhereStart,
  type ElsewhereValues,
} from './elsewhere-fields.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type News = {
  readonly claimId: string;
  readonly news: 'confirmed' | 'result';
  readonly on: string;
  readonly reference: string;
  readonly text: string;
  readonly number: string;
  readonly backDateReason?: string;
};

/** The receiving organ says that it has the claim, or what came of it. */
export function RecordHandOverForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<News>();
  const accusations = petition.claims.filter(isAwaitedAccusation);
  const claims = [...ledClaims(petition, false), ...ledClaims(petition, true).filter(isOneOf(accusations))];
  const claimId = Form.useWatch('claimId', form) ?? first(claims);
  // What came of an accusation is written elsewhere, for the registering office alone.
  const onlyConfirms = accusations.some(({ id }) => id === claimId);
  const told = Form.useWatch('news', form) ?? 'confirmed';
  const news = onlyConfirms ? 'confirmed' : told;
  const state = useStep(props, ({ on, reference, text, number, backDateReason }: News, expectedVersion) => {
    const told = { claimId, on, ...lateReason(on, backDateReason, today) };
    return call(recordHandOver, {
      params: { id: petition.id },
      body: {
        expectedVersion,
        told:
          news === 'confirmed'
            ? { news: 'confirmed', ...told, reference }
            : { news: 'result', ...told, text, number },
      },
    });
  });
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<News>
      form={form}
      initial={{ claimId: first(claims), news: 'confirmed', on: today, reference: '', text: '', number: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(claimTexts.newsAfter)}
      onClose={onClose}
    >
      <ClaimChoice claims={claims} />
      <Form.Item name="news" label={say(claimTexts.news)}>
        <Choice
          options={[
            { value: 'confirmed', label: say(claimTexts.newsConfirmed) },
            ...(onlyConfirms ? [] : [{ value: 'result', label: say(claimTexts.newsResult) }]),
          ]}
        />
      </Form.Item>
      <Form.Item name="on" label={say(claimTexts.newsOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="on" />
      {news === 'confirmed' ? (
        <Form.Item name="reference" label={say(claimTexts.newsReference)}>
          <Input maxLength={100} />
        </Form.Item>
      ) : (
        <>
          <Form.Item name="text" label={say(claimTexts.newsText)} rules={[required]}>
            <LongField rowsMin={3} maxLength={5_000} />
          </Form.Item>
          <Form.Item name="number" label={say(claimTexts.newsNumber)}>
            <Input maxLength={100} />
          </Form.Item>
        </>
      )}
    </StepForm>
  );
}

type Result = {
  readonly claimId: string;
  readonly text: string;
  readonly on: string;
  readonly backDateReason?: string;
};

/** What the organ of discipline told of a named report. */
export function AccusationResultForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const claims = ledClaims(petition, true);
  const state = useStep(props, ({ backDateReason, ...values }: Result, expectedVersion) =>
    call(recordAccusationResult, {
      params: { id: petition.id },
      body: { ...values, expectedVersion, ...lateReason(values.on, backDateReason, today) },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Result>
      initial={{ claimId: first(claims), text: '', on: today }}
      state={state}
      submitLabel={step.name}
      afterwards={say(claimTexts.accusationAfter)}
      onClose={onClose}
    >
      <ClaimChoice claims={claims} />
      <Form.Item name="on" label={say(claimTexts.newsOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="on" />
      <Form.Item name="text" label={say(claimTexts.accusationText)} rules={[required]}>
        <LongField rowsMin={4} maxLength={5_000} />
      </Form.Item>
    </StepForm>
  );
}

type Back = {
  readonly claimId: string;
  readonly reason: string;
  readonly saidOn: string;
  readonly to: 'here' | 'elsewhere';
  readonly there: ElsewhereValues;
  readonly backDateReason?: string;
};

/** The receiving organ says that the claim is not its own: it comes back, or goes on. */
export function BringBackForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Back>();
  const claims = ledClaims(petition, false);
  const to = Form.useWatch('to', form) ?? 'here';
  const state = useStep(
    props,
    ({ claimId, reason, saidOn, there, to: goes, backDateReason }: Back, expectedVersion) =>
      call(bringBack, {
        params: { id: petition.id },
        body: {
          expectedVersion,
          claimId,
          reason,
          saidOn,
          ...lateReason(saidOn, backDateReason, today),
          next: goes === 'elsewhere' ? { to: 'elsewhere', ...there } : { to: 'here' },
        },
      }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Back>
      form={form}
      initial={{ claimId: first(claims), reason: '', saidOn: today, to: 'here', there: elsewhereStart }}
      state={state}
      submitLabel={step.name}
      afterwards={say(claimTexts.backAfter)}
      onClose={onClose}
    >
      <ClaimChoice claims={claims} />
      <Form.Item name="reason" label={say(claimTexts.backReason)} rules={[required]}>
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="saidOn" label={say(claimTexts.backOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="saidOn" />
      <Form.Item name="to" label={say(claimTexts.backNext)}>
        <Choice
          options={[
            { value: 'here', label: say(claimTexts.backHere) },
            { value: 'elsewhere', label: say(claimTexts.toElsewhere) },
          ]}
        />
      </Form.Item>
      {to === 'elsewhere' && <ElsewhereFields at={['there']} routes={elsewhereRoutes} />}
    </StepForm>
  );
}

type Led = { readonly value: string; readonly label: string };

type ClaimOfPage = PetitionView['claims'][number];

const isAwaitedAccusation = ({ route, redirection }: ClaimOfPage): boolean =>
  route === 'accusation' && redirection?.realName !== false && !redirection?.confirmation;

const isOneOf =
  (claims: readonly ClaimOfPage[]) =>
  ({ value }: Led): boolean =>
    claims.some(({ id }) => id === value);

function ledClaims({ claims }: PetitionView, accusations: boolean): readonly Led[] {
  return claims
    .map((claim, at) => ({ claim, label: `${at + 1}. ${claim.text.slice(0, 40)}` }))
    .filter(
      ({ claim: { route, redirection } }) =>
        redirection && !redirection.result && (route === 'accusation') === accusations,
    )
    .map(({ claim, label }) => ({ value: claim.id, label }));
}

const first = (claims: readonly Led[]): string => claims[0]?.value ?? '';

function ClaimChoice({ claims }: { readonly claims: readonly Led[] }) {
  const say = useSay();
  return (
    <Form.Item name="claimId" label={say(claimTexts.moveClaim)}>
      <Choice options={claims} />
    </Form.Item>
  );
}
