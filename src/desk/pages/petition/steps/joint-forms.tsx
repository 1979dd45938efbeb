import { Form, Input } from 'antd';
import { callJointSitting, nameJointLead } from '#contract/joint-steps.ts';
import { addMonths } from '#core/kit/plain-date.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { jointTexts as texts } from '../../../texts/joint.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { UnitsSelect } from '../../../ui/units-select.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { linesIn } from '../../receptions/reception-values.ts';
import { useRoster } from '../../receptions/use-roster.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Called = { readonly receptionId: string; readonly units: readonly string[]; readonly organs: string };

/** Which joint reception, and who of it works on this matter. */
export function CallJointForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const roster = useRoster(today, addMonths(today, 1));
  const [form] = Form.useForm<Called>();
  const state = useStep(props, ({ receptionId, units, organs }: Called, expectedVersion) =>
    call(callJointSitting, {
      params: { id: petition.id },
      body: {
        expectedVersion,
        receptionId,
        parties: [
          ...units.map((unitId) => ({ of: 'office' as const, unitId })),
          ...linesIn(organs).map((organ) => ({ of: 'outside' as const, organ })),
        ],
      },
    }),
  );
  if (!roster.data) return <Waiting />;
  const called = petition.joint.map(({ receptionId }) => receptionId);
  const sittings = roster.data.receptions.filter(
    ({ id, kind, cancelled }) => kind === 'joint' && !cancelled && !called.includes(id),
  );
  const [first] = sittings;
  if (!first) return <p className="empty">{say(texts.none)}</p>;
  const partiesOf = (id: string) => {
    const { departmentUnits = [], departments = [] } = sittings.find((one) => one.id === id) ?? {};
    const names = departmentUnits.map(({ name }) => name);
    const units = departmentUnits.map((unit) => String(unit.id));
    return { units, organs: departments.filter((name) => !names.includes(name)).join('\n') };
  };
  return (
    <StepForm<Called>
      form={form}
      initial={{ receptionId: first.id, ...partiesOf(first.id) }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.callAfter)}
      onClose={onClose}
    >
      <Form.Item name="receptionId" label={say(texts.reception)}>
        <Choice
          options={sittings.map(({ id: value, on, startsAt, place, theme }) => ({
            value,
            label: [`${on} ${startsAt}`, theme, place].filter((part) => part !== '').join(' · '),
          }))}
          onChange={(id) => form.setFieldsValue(partiesOf(id))}
        />
      </Form.Item>
      <Form.Item name="units" label={say(texts.units)}>
        <UnitsSelect placeholder={say(texts.units)} without={[]} />
      </Form.Item>
      <Form.Item name="organs" label={say(texts.organs)}>
        <LongField rowsMin={2} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}

type Lead = {
  readonly receptionId: string;
  readonly unitId: string;
  readonly limit: string;
  readonly task: string;
  readonly reason: string;
};

/** Who answers for what was decided together, and by when. */
export function NameLeadForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Lead>();
  const chosen = Form.useWatch('receptionId', form) ?? petition.joint[0]?.receptionId;
  const joint = petition.joint.find(({ receptionId }) => receptionId === chosen);
  const units = (joint?.parties ?? []).flatMap(({ unitId, name }) =>
    unitId === undefined ? [] : [{ value: String(unitId), label: name }],
  );
  const state = useStep(props, (values: Lead, expectedVersion) =>
    call(nameJointLead, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Lead>
      form={form}
      initial={{
        receptionId: petition.joint[0]?.receptionId ?? '',
        unitId: units[0]?.value ?? '',
        limit: '',
        task: '',
        reason: '',
      }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.leadAfter)}
      onClose={onClose}
    >
      {petition.joint.length > 1 && (
        <Form.Item name="receptionId" label={say(texts.reception)}>
          <Choice
            options={petition.joint.map(({ receptionId: value, on: day }) => ({
              value,
              label: say(texts.heading, { day }),
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="unitId" label={say(texts.leadUnit)}>
        <Choice options={units} />
      </Form.Item>
      <Form.Item name="task" label={say(texts.task)} rules={[required]}>
        <LongField rowsMin={2} maxLength={1_000} />
      </Form.Item>
      <Form.Item name="limit" label={say(texts.limit)} rules={[required]}>
        <DayField min={today} />
      </Form.Item>
      {joint?.lead && (
        <Form.Item name="reason" label={say(texts.reason)} rules={[required]}>
          <Input maxLength={500} />
        </Form.Item>
      )}
    </StepForm>
  );
}
