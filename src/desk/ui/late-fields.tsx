import { Form } from 'antd';
import { backDateDaysMax, isBackDated } from '#core/petitions/back-date.ts';
import { parsePlainDate } from '#core/kit/plain-date.ts';
import { useToday } from '../api/today.ts';
import { linkTexts } from '../texts/links.ts';
import { stepTexts } from '../texts/steps.ts';
import { DayField } from './day-field.tsx';
import { useSay } from './language.tsx';
import { LongField } from './long-field.tsx';

/** The field for the reason, as soon as `on` is so long ago that the entry is a late one. */
export function LateReason({ on }: { readonly on: string | undefined }) {
  const say = useSay();
  const today = useToday();
  if (!isLate(on, today)) return null;
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <Form.Item
      name="backDateReason"
      label={say(linkTexts.backDateReason, { days: backDateDaysMax })}
      rules={[required]}
    >
      <LongField rowsMin={2} maxLength={500} />
    </Form.Item>
  );
}

/** The same for a matter that came in earlier than it is registered. */
export const ReceivedLate = () => <LateReasonOf field="receivedOn" />;

/** The same for the day that the form holds under the name `field`. */
export function LateReasonOf({ field }: { readonly field: string }) {
  const form = Form.useFormInstance();
  const on: string | undefined = Form.useWatch(field, form);
  return <LateReason on={on} />;
}

/** The day something happened, today at first, and the reason when it is entered late. */
export function LateFields() {
  const say = useSay();
  const today = useToday();
  const form = Form.useFormInstance();
  const on: string | undefined = Form.useWatch('on', form);
  return (
    <>
      <Form.Item name="on" label={say(linkTexts.happenedOn)}>
        <DayField max={today} />
      </Form.Item>
      <LateReason on={on} />
    </>
  );
}

/** Whether `on` makes an entry of today a late one. */
export function isLate(on: string | undefined, today: string): boolean {
  const [day, now] = [parsePlainDate(on ?? ''), parsePlainDate(today)];
  return day !== undefined && now !== undefined && isBackDated(day, now);
}

/** The reason as the contract wants it: only for what is late. */
export const lateReason = (
  on: string | undefined,
  reason: string | undefined,
  today: string,
): { readonly backDateReason?: string } => (isLate(on, today) ? { backDateReason: reason ?? '' } : {});
