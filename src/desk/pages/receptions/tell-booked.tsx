import { Checkbox, Form } from 'antd';
import { problemOf } from '../../api/failures.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { useSay } from '../../ui/language.tsx';

/** Asked once the planner has read whose bookings a change takes away or moves. */
export function TellBooked({ error }: { readonly error: unknown }) {
  const say = useSay();
  const asked = problemOf(error)?.kind === 'receptions.bookings-affected';
  return (
    <Form.Item name="tellBooked" valuePropName="checked" hidden={!asked}>
      <Checkbox>{say(texts.tellBooked)}</Checkbox>
    </Form.Item>
  );
}
