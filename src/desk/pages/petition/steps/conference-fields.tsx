import { Form, Input } from 'antd';
import { linkTexts } from '../../../texts/links.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';

export type ConferenceValues = {
  readonly on: string;
  readonly place: string;
  readonly chair: string;
  readonly attendees: string;
  readonly absent: string;
  readonly observers: string;
};

/** What the minutes of the meeting have to name; a unit with its people on each line. */
export function ConferenceFields({
  from,
  today,
}: {
  readonly from: string | undefined;
  readonly today: string;
}) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const named = (field: keyof ConferenceValues): [string, string] => ['conference', field];
  return (
    <>
      <Form.Item name={named('on')} label={say(linkTexts.conferenceOn)} rules={[required]}>
        <DayField max={today} {...(from === undefined ? {} : { min: from })} />
      </Form.Item>
      <Form.Item name={named('place')} label={say(linkTexts.conferencePlace)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={named('chair')} label={say(linkTexts.conferenceChair)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name={named('attendees')}
        label={say(linkTexts.attendees)}
        extra={say(linkTexts.attendeesHint)}
        rules={[required]}
      >
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
      <Form.Item name={named('absent')} label={say(linkTexts.absent)}>
        <LongField rowsMin={1} maxLength={2_000} />
      </Form.Item>
      <Form.Item name={named('observers')} label={say(linkTexts.observers)}>
        <LongField rowsMin={1} maxLength={2_000} />
      </Form.Item>
    </>
  );
}
