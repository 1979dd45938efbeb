import { Form, Input } from 'antd';
import { designate } from '#contract/link-steps.ts';
import { call } from '../../../api/call.ts';
import { linkTexts } from '../../../texts/links.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { UnitSelect } from '../../../ui/unit-select.tsx';
import { useToday } from '../../../api/today.ts';
import { ConferenceFields, type ConferenceValues } from './conference-fields.tsx';
import { respondentOf } from './respondent-of.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly unitId?: string;
  readonly body: string;
  readonly kept: 'elsewhere' | 'here';
  readonly minutes?: string;
  readonly conference?: ConferenceValues;
  readonly reason: string;
};

/** Who decided, on which minutes, and who has to answer from now on. Minutes that exist nowhere yet are made here. */
export function DesignateForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const open = petition.objection?.contest;
  const state = useStep(props, (values: Values, expectedVersion) => {
    const { unitId = '', kept, minutes = '', conference, ...rest } = values;
    const proof = kept === 'here' ? { minutes: '', conference } : { minutes };
    const body = { ...rest, ...proof, unitId, expectedVersion };
    return call(designate, { params: { id: petition.id }, body });
  });
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      initial={{
        body: open?.minutesNeeded ? '' : (open?.designator ?? ''),
        kept: 'elsewhere',
        minutes: '',
        conference: { on: today, place: '', chair: '', attendees: '', absent: '', observers: '' },
        reason: '',
      }}
      state={state}
      submitLabel={step.name}
      afterwards={say(linkTexts.designateAfter)}
      onClose={onClose}
    >
      {open && (
        <dl className="facts">
          <dt>{say(linkTexts.contested)}</dt>
          <dd className="long-text">{open.reason}</dd>
        </dl>
      )}
      <Form.Item name="unitId" label={say(linkTexts.designatedUnit)} rules={[required]}>
        <UnitSelect placeholder={say(stepTexts.unitHint)} without={respondentOf(petition)} />
      </Form.Item>
      <Form.Item name="body" label={say(linkTexts.body)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="kept" label={say(linkTexts.minutesKept)}>
        <Choice
          options={[
            { value: 'elsewhere', label: say(linkTexts.minutesElsewhere) },
            { value: 'here', label: say(linkTexts.minutesHere) },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['kept']}>
        {({ getFieldValue }) =>
          getFieldValue('kept') === 'here' ? (
            <ConferenceFields from={open?.on} today={today} />
          ) : (
            <Form.Item
              name="minutes"
              label={say(linkTexts.minutes)}
              rules={open?.minutesNeeded ? [required] : []}
            >
              <Input maxLength={100} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="reason" label={say(linkTexts.designationReason)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}
