import { Form, Radio } from 'antd';
import { decideRecusal, requestRecusal } from '#contract/quality-steps.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { qualityTexts } from '../../../texts/quality.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { RecusalText } from '../quality-panel.tsx';
import { ReasonField } from './quality-forms.tsx';
import { StepForm } from './step-form.tsx';
import { usePeopleAt } from './use-people-at.ts';
import { useStep, type StepFormProps } from './use-step.ts';

type Asked = { readonly personId: string; readonly on: string; readonly reason: string };

/** The petitioner wants somebody to keep away; whoever heard it writes it down. */
export function RequestRecusalForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const people = usePeopleAt(
    [petition.responsibleUnitId, ...petition.coHandlers.map(({ id }) => id), petition.registeringUnitId],
    { leaders: true },
  );
  const state = useStep(props, (values: Asked, expectedVersion) =>
    call(requestRecusal, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  if (!people) return <Waiting />;
  const first = petition.handlerId ?? people[0]?.value ?? '';
  return (
    <StepForm<Asked>
      initial={{ personId: first, on: today, reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(qualityTexts.requestAfter)}
      onClose={onClose}
    >
      <Form.Item name="personId" label={say(qualityTexts.person)}>
        <Choice options={people} />
      </Form.Item>
      <Form.Item
        name="on"
        label={say(qualityTexts.requestedOn)}
        rules={[{ required: true, message: say(stepTexts.required) }]}
      >
        <DayField max={today} />
      </Form.Item>
      <ReasonField label={say(qualityTexts.requestReason)} />
    </StepForm>
  );
}

type Decided = { readonly granted: boolean; readonly reason: string };

/** The head decides, with what is asked before the eyes. */
export function DecideRecusalForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Decided>();
  const granted = Form.useWatch('granted', form) ?? true;
  const state = useStep(props, (values: Decided, expectedVersion) =>
    call(decideRecusal, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const pending = petition.quality.recusals.find((recusal) => !recusal.decision);
  return (
    <StepForm<Decided>
      form={form}
      initial={{ granted: true, reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(granted ? qualityTexts.grantAfter : qualityTexts.denyAfter)}
      onClose={onClose}
    >
      {pending && <RecusalText recusal={pending} />}
      <Form.Item name="granted" label={say(qualityTexts.decide)}>
        <Radio.Group
          options={[
            { value: true, label: say(qualityTexts.grant) },
            { value: false, label: say(qualityTexts.deny) },
          ]}
        />
      </Form.Item>
      <ReasonField label={say(qualityTexts.decideReason)} />
    </StepForm>
  );
}
