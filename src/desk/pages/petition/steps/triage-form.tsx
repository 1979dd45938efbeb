import { Alert, Form, Radio } from 'antd';
import type { z } from 'zod';
import { triage, type triageInput } from '#contract/steps.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { linkTexts } from '../../../texts/links.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { UnitSelect } from '../../../ui/unit-select.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly mode: 'kept' | 'referred' | 'assigned-down';
  readonly unitId?: string;
  readonly reportDueOn: string;
  readonly requirement: string;
};

const reportDays = 30;

/** Keep it, refer it, or assign it down with a due date. */
export function TriageForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  const start = petition.catchAllUnit === undefined ? 'referred' : 'kept';
  const mode = Form.useWatch('mode', form) ?? start;
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(triage, {
      params: { id: petition.id },
      body: { expectedVersion, decision: valuesToDecision(values) },
    }),
  );
  const required = { required: true, message: say(stepTexts.required) };
  const respondent = petition.respondent?.unitId;
  const modes = [
    ['referred', stepTexts.referredHelp],
    ['assigned-down', stepTexts.assignedHelp],
    ['kept', stepTexts.keptHelp],
  ] as const;
  return (
    <StepForm
      form={form}
      initial={{ mode: start, reportDueOn: addDays(today, reportDays), requirement: '' }}
      state={state}
      submitLabel={step.name}
      onClose={onClose}
    >
      {petition.catchAllUnit !== undefined && (
        <Alert
          type="info"
          title={say(linkTexts.catchAll, { count: petition.returns.length, unit: petition.catchAllUnit })}
        />
      )}
      <Form.Item name="mode" label={say(stepTexts.mode)}>
        <Radio.Group
          className="radio-list"
          options={modes.map(([value, help]) => ({
            value,
            disabled: value !== 'kept' && petition.catchAllUnit !== undefined,
            label: (
              <span>
                <b>{say(petitionTexts[value])}</b> <span className="quiet">{say(help)}</span>
              </span>
            ),
          }))}
        />
      </Form.Item>
      {mode !== 'kept' && (
        <Form.Item name="unitId" label={say(stepTexts.unit)} rules={[required]}>
          <UnitSelect
            placeholder={say(stepTexts.unitHint)}
            without={respondent === undefined ? [] : [respondent]}
          />
        </Form.Item>
      )}
      {mode === 'assigned-down' && (
        <Form.Item
          name="reportDueOn"
          label={say(stepTexts.reportDueOn)}
          rules={[
            required,
            {
              validator: (_, day: string) =>
                day !== '' && day <= today
                  ? Promise.reject(new Error(say(stepTexts.afterToday)))
                  : Promise.resolve(),
            },
          ]}
        >
          <DayField min={addDays(today, 1)} />
        </Form.Item>
      )}
      <Form.Item name="requirement" label={say(stepTexts.requirement)}>
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}

function valuesToDecision({
  mode,
  unitId = '',
  reportDueOn,
  requirement,
}: Values): z.input<typeof triageInput> {
  if (mode === 'kept') return { mode, requirement };
  return mode === 'referred' ? { mode, unitId, requirement } : { mode, unitId, requirement, reportDueOn };
}
