import { Form, Input } from 'antd';
import { agreeObjection, object, rejectObjection } from '#contract/steps.ts';
import { objectionGrounds, type ObjectionGround } from '#core/petitions/objection.ts';
import { objectionGroundWords } from '#core/petitions/petition-words.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { LateFields, lateReason } from '../../../ui/late-fields.tsx';
import { StepForm } from './step-form.tsx';
import { TextForm, type TextValues } from './text-forms.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly ground: ObjectionGround;
  readonly reason: string;
  readonly suggestedUnit: string;
  readonly on: string;
  readonly backDateReason?: string;
};

/** The unit says in detail why the matter is not its own. */
export function ObjectForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const state = useStep(props, ({ backDateReason, ...values }: Values, expectedVersion) =>
    call(object, {
      params: { id: petition.id },
      body: { ...values, expectedVersion, ...lateReason(values.on, backDateReason, today) },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      initial={{ ground: 'not-our-power', reason: '', suggestedUnit: '', on: today }}
      state={state}
      submitLabel={step.name}
      afterwards={say(detourTexts.objectAfter)}
      onClose={onClose}
    >
      <Form.Item name="ground" label={say(detourTexts.ground)}>
        <Choice
          options={objectionGrounds.map((value) => ({ value, label: say(objectionGroundWords[value]) }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={say(detourTexts.objectionReason)} rules={[required]}>
        <LongField rowsMin={5} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="suggestedUnit" label={say(detourTexts.suggestedUnit)}>
        <Input maxLength={100} />
      </Form.Item>
      <LateFields />
    </StepForm>
  );
}

/** The sender has verified it and takes the matter back. */
export function AgreeObjectionForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (_: object, expectedVersion) =>
    call(agreeObjection, { params: { id: petition.id }, body: { expectedVersion } }),
  );
  return (
    <StepForm
      initial={{}}
      state={state}
      submitLabel={step.name}
      afterwards={say(detourTexts.agreeAfter)}
      onClose={onClose}
    >
      <ObjectionText petition={petition} />
    </StepForm>
  );
}

export function RejectObjectionForm(props: StepFormProps) {
  const { petition } = props;
  const state = useStep(props, ({ text }: TextValues, expectedVersion) =>
    call(rejectObjection, { params: { id: petition.id }, body: { expectedVersion, reason: text } }),
  );
  return (
    <>
      <ObjectionText petition={petition} />
      <TextForm {...props} state={state} label={stepTexts.reason} lengthMax={1_000} />
    </>
  );
}

function ObjectionText({ petition: { objection } }: Pick<StepFormProps, 'petition'>) {
  const say = useSay();
  if (!objection) return null;
  return (
    <dl className="facts">
      <dt>{say(detourTexts.ground)}</dt>
      <dd>{objection.groundName}</dd>
      <dt>{say(detourTexts.objectionReason)}</dt>
      <dd className="long-text">{objection.reason}</dd>
      {objection.suggestedUnit !== '' && (
        <>
          <dt>{say(detourTexts.suggestedUnit)}</dt>
          <dd>{objection.suggestedUnit}</dd>
        </>
      )}
    </dl>
  );
}
