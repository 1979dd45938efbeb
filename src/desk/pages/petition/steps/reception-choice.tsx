import { Form } from 'antd';
import { addDays, plainDate } from '#core/kit/plain-date.ts';
import { useToday } from '../../../api/today.ts';
import { invitationTexts as texts } from '../../../texts/invitations.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { useRoster } from '../../receptions/use-roster.ts';

const daysAhead = 90;

/** A planned reception of the kind “invited” fills day, time, place and leader in; nothing is shown where none is planned. */
export function ReceptionChoice() {
  const say = useSay();
  const form = Form.useFormInstance();
  const chosen: string | undefined = Form.useWatch('receptionId', { form, preserve: true });
  const today = plainDate(useToday());
  const { data } = useRoster(today, addDays(today, daysAhead));
  const sittings = (data?.receptions ?? []).flatMap(({ seats, kind, status, ...one }) => {
    const open = kind === 'invited' && (status === 'planned' || status === 'published');
    return open
      ? seats
          .filter(({ empty }) => !empty)
          .map(({ accountId, name, post }) => ({ ...one, leader: { accountId, name, post } }))
      : [];
  });
  if (sittings.length === 0) return null;
  const keyOf = ({ id, leader }: (typeof sittings)[number]): string => `${id} ${leader.name}`;
  const current = sittings.find(
    (one) => one.id === chosen && one.leader.name === form.getFieldValue(['leader', 'name']),
  );
  return (
    <Form.Item label={say(texts.reception)} htmlFor="invitation-reception">
      <Choice
        id="invitation-reception"
        value={current ? keyOf(current) : ''}
        options={[
          { value: '', label: say(texts.free) },
          ...sittings.map((one) => ({
            value: keyOf(one),
            label: `${one.on} ${one.startsAt}–${one.endsAt} ${one.leader.name}`,
          })),
        ]}
        onChange={(key) => {
          const found = sittings.find((one) => keyOf(one) === key);
          form.setFieldValue('receptionId', found?.id);
          if (!found) return;
          const { on: day, startsAt: at, place, room, leader } = found;
          form.setFieldsValue({ day, at, place: `${place}${room}`, leader });
        }}
      />
    </Form.Item>
  );
}
