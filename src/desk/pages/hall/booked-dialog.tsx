import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { checkInBooking, listBooked, type BookedLine, type HallView } from '#contract/hall.ts';
import { call } from '../../api/call.ts';
import { bookingTexts } from '../../texts/bookings.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { useSending } from '../../ui/use-sending.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { hallKey } from './use-hall.ts';

type Props = { readonly hall: HallView; readonly onClose: () => void };
type Values = { readonly bookingId: string; readonly frail: boolean };

/** Somebody who booked stands at the window: the clerk finds the name, and the number is theirs. */
export function BookedDialog({ hall, onClose }: Props) {
  const say = useSay();
  const [requestId] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState('');
  const booked = useQuery({
    queryKey: [...hallKey, hall.id, 'booked'],
    queryFn: ({ signal }) => call(listBooked, { params: { id: hall.id } }, signal),
  });
  const giving = useSending(
    hallKey,
    (values: Values) => call(checkInBooking, { params: { id: hall.id }, body: { ...values, requestId } }),
    ({ number, told }) =>
      told && told.to > 0 ? say(texts.givenWait, { number, ...told }) : say(texts.given, { number }),
    onClose,
  );
  const all = booked.data?.bookings ?? [];
  const shown = all.filter(({ name, maskedPhone }) => `${name} ${maskedPhone}`.includes(typed.trim()));
  return (
    <FormDialog<Values>
      title={say(texts.booked)}
      submitLabel={say(texts.give)}
      initial={{ frail: false }}
      busy={giving.isPending}
      error={giving.error}
      onSubmit={giving.mutate}
      onClose={onClose}
    >
      <FailureNote error={booked.error} />
      {booked.isPending && <Waiting />}
      {booked.data && all.length === 0 && <p className="empty">{say(texts.nobodyBooked)}</p>}
      {all.length > 0 && (
        <>
          <Form.Item label={say(texts.findBooked)} htmlFor="booked-find">
            <Input
              id="booked-find"
              maxLength={50}
              autoFocus
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </Form.Item>
          <Form.Item
            name="bookingId"
            label={say(texts.whoBooked)}
            rules={[{ required: true, message: say(texts.required) }]}
          >
            <Radio.Group className="hall-booked">
              {shown.map((line) => (
                <Radio key={line.id} value={line.id} disabled={line.number !== undefined}>
                  <Booked line={line} />
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
        </>
      )}
      <Form.Item name="frail" valuePropName="checked">
        <Checkbox>{say(texts.isFrail)}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

function Booked({ line }: { readonly line: BookedLine }) {
  const say = useSay();
  const { startsAt, name, maskedPhone, status, number } = line;
  const mark = number
    ? say(texts.hasNumber, { number })
    : status === 'booked'
      ? undefined
      : say(bookingTexts[status]);
  return (
    <>
      <b>{startsAt}</b> {name} {maskedPhone} {mark && <span className="hall-mark">{mark}</span>}
    </>
  );
}
