import { Form, Input } from 'antd';
import {
  answerInvitation,
  invitePetitioner,
  tellInvitation,
  type InvitationPlanInput,
} from '#contract/invitation-steps.ts';
import {
  invitationOutcomes,
  tellingWays,
  type InvitationOutcome,
  type TellingWay,
} from '#core/petitions/invitation.ts';
import { invitationOutcomeWords, tellingWayWords } from '#core/petitions/invitation-words.ts';
import { call } from '../../../api/call.ts';
import { problemOf } from '../../../api/failures.ts';
import { useToday } from '../../../api/today.ts';
import { invitationTexts as texts } from '../../../texts/invitations.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { InvitationPlanFields, planOf } from './invitation-plan.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

/** A leader would like to talk: when, where, why. */
export function InviteForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const state = useStep(props, (plan: InvitationPlanInput, expectedVersion) =>
    call(invitePetitioner, { params: { id: petition.id }, body: { expectedVersion, plan } }),
  );
  const accused = petition.claims.some(({ purpose }) => purpose === 'accusation');
  return (
    <StepForm<InvitationPlanInput>
      initial={planOf(petition, today)}
      state={state}
      submitLabel={step.name}
      afterwards={[say(texts.inviteAfter), ...(accused ? [say(texts.sealed)] : [])].join('')}
      onClose={onClose}
    >
      <InvitationPlanFields dayOff={isDayOff(state.error)} />
    </StepForm>
  );
}

type Telling = {
  readonly on: string;
  readonly how: TellingWay;
  readonly note: string;
  readonly backDateReason?: string;
};

/** By phone, by post, in person: nobody can stay away from what they were not told of. */
export function TellInvitationForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const state = useStep(props, ({ backDateReason, ...told }: Telling, expectedVersion) =>
    call(tellInvitation, {
      params: { id: petition.id },
      body: { expectedVersion, ...told, ...lateReason(told.on, backDateReason, today) },
    }),
  );
  return (
    <StepForm<Telling>
      initial={{ on: today, how: 'phone', note: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.tellAfter)}
      onClose={onClose}
    >
      <Form.Item name="how" label={say(texts.how)}>
        <Choice options={tellingWays.map((value) => ({ value, label: say(tellingWayWords[value]) }))} />
      </Form.Item>
      <Form.Item name="on" label={say(texts.toldOn)}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="on" />
      <Form.Item name="note" label={say(texts.note)}>
        <Input maxLength={500} />
      </Form.Item>
    </StepForm>
  );
}

type Answering = InvitationPlanInput & { readonly outcome: InvitationOutcome; readonly note: string };

/** Came, did not come, declined, moved to another time, or called off by the office. */
export function AnswerInvitationForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Answering>();
  const state = useStep(props, (values: Answering, expectedVersion) => {
    const { outcome, note, ...to } = values;
    const answer = outcome === 'moved' ? { outcome, note, to } : { outcome, note };
    return call(answerInvitation, { params: { id: petition.id }, body: { expectedVersion, answer } });
  });
  const plan = planOf(petition, today);
  const begun = plan.day === '';
  const outcome = Form.useWatch('outcome', form);
  const needsReason = outcome === 'moved' || outcome === 'called-off';
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Answering>
      form={form}
      initial={{ ...plan, outcome: begun ? 'came' : 'moved', note: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.answerAfter)}
      onClose={onClose}
    >
      <Form.Item name="outcome" label={say(texts.outcome)}>
        <Choice
          options={invitationOutcomes.map((value) => ({
            value,
            label: say(invitationOutcomeWords[value]),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={say(needsReason ? texts.reason : texts.note)}
        rules={needsReason ? [required] : []}
      >
        <Input maxLength={500} />
      </Form.Item>
      {outcome === 'moved' && <InvitationPlanFields dayOff={isDayOff(state.error)} />}
    </StepForm>
  );
}

const isDayOff = (error: unknown): boolean => problemOf(error)?.kind === 'petitions.invitation-day-off';
