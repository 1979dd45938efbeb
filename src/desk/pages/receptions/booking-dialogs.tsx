import { App, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { addDays } from '#core/kit/plain-date.ts';
import {
  bookFor,
  bookingSlipPath,
  cancelBooking,
  moveBooking,
  type BookingLine,
} from '#contract/bookings.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { bookingTexts as texts } from '../../texts/bookings.ts';
import { Choice } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import type { WholeReception } from './reception-page.tsx';
import { useBookings, type Bookings } from './use-bookings.ts';
import { useRoster, useRosterChange } from './use-roster.ts';

type Slots = Bookings['slots'];
type Closing = { readonly onClose: () => void };
type BookProps = Closing & { readonly reception: WholeReception; readonly slots: Slots };

type BookValues = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly startsAt: string;
  readonly title: string;
  readonly detail: string;
  readonly waitIfFull: boolean;
};

/** Books for somebody who rings; the code stays on the screen until it is read out. */
export function BookDialog({ reception: { id }, slots, onClose }: BookProps) {
  const say = useSay();
  const { modal } = App.useApp();
  // One form is one booking, however often it is sent.
  const [bookingId] = useState(() => crypto.randomUUID());
  const booking = useRosterChange(
    async (values: BookValues) => {
      const made = await call(bookFor, { params: { id }, body: { ...values, id: bookingId } });
      const code = made.code.replace(/(.{4})(?=.)/g, '$1 ');
      const words = made.status === 'waiting' ? texts.madeWaiting : texts.made;
      modal.success({
        title: say(words, { code, ahead: made.ahead }),
        content: (
          <a href={bookingSlipPath(made.code)} target="_blank" rel="noreferrer">
            {say(texts.printSlip)}
          </a>
        ),
      });
      return made;
    },
    (made) => say(texts[made.status]),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(texts.required) };
  return (
    <FormDialog<BookValues>
      title={say(texts.book)}
      submitLabel={say(texts.save)}
      initial={{
        name: '',
        phone: '',
        email: '',
        startsAt: (slots.find(({ taken, capacity }) => taken < capacity) ?? slots[0])?.startsAt ?? '',
        title: '',
        detail: '',
        waitIfFull: false,
      }}
      busy={booking.isPending}
      error={booking.error}
      onSubmit={booking.mutate}
      onClose={onClose}
    >
      <Form.Item name="name" label={say(texts.name)} rules={[required]}>
        <Input maxLength={50} autoFocus />
      </Form.Item>
      <Form.Item name="phone" label={say(texts.phone)} rules={[required]}>
        <Input maxLength={30} inputMode="tel" />
      </Form.Item>
      <Form.Item name="email" label={say(texts.email)}>
        <Input maxLength={254} inputMode="email" />
      </Form.Item>
      <Form.Item name="startsAt" label={say(texts.slot)}>
        <SlotChoice slots={slots} />
      </Form.Item>
      <Form.Item name="title" label={say(texts.matter)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="detail" label={say(texts.detail)}>
        <Input.TextArea maxLength={2000} rows={3} />
      </Form.Item>
      <Form.Item name="waitIfFull" valuePropName="checked">
        <Checkbox>{say(texts.wait)}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

type MoveProps = BookProps & { readonly line: BookingLine };
type MoveValues = { readonly receptionId: string; readonly startsAt: string; readonly told: boolean };

/** Takes a booking to another slot of this reception or of another one. */
export function MoveBookingDialog({ line, reception, onClose }: MoveProps) {
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<MoveValues>();
  const receptionId = Form.useWatch('receptionId', form) ?? reception.id;
  const there = useBookings(receptionId);
  const roster = useRoster(today, addDays(today, moveDaysMax));
  const others = (roster.data?.receptions ?? []).filter(
    ({ status, booking, mayPlan }) => status === 'published' && booking && mayPlan,
  );
  const moving = useRosterChange(
    (values: MoveValues) =>
      call(moveBooking, {
        params: { id: line.id },
        body: { ...values, expectedVersion: line.version },
      }),
    () => say(texts.changed),
    onClose,
  );
  const options = others.map(({ id, on, startsAt, seats }) => ({
    value: id,
    label: `${on} ${startsAt} ${seats.map(({ name }) => name).join('、')}`,
  }));
  return (
    <FormDialog<MoveValues>
      form={form}
      title={say(texts.changeOf, { name: line.name })}
      submitLabel={say(texts.save)}
      initial={{ receptionId: reception.id, startsAt: '', told: false }}
      busy={moving.isPending}
      error={moving.error}
      onSubmit={moving.mutate}
      onClose={onClose}
    >
      <Form.Item name="receptionId" label={say(texts.reception)}>
        <Choice options={options} />
      </Form.Item>
      <Form.Item
        name="startsAt"
        label={say(texts.slot)}
        rules={[{ required: true, message: say(texts.required) }]}
      >
        <SlotChoice slots={there.data?.slots ?? []} withNone />
      </Form.Item>
      <ToldAlready />
    </FormDialog>
  );
}

const moveDaysMax = 90;

type CancelProps = Closing & { readonly line: BookingLine };

/** Gives the place back, with the reason. */
export function CancelBookingDialog({ line: { id, version, name }, onClose }: CancelProps) {
  const say = useSay();
  type Values = { readonly reason: string; readonly told: boolean };
  const cancelling = useRosterChange(
    (values: Values) =>
      call(cancelBooking, { params: { id }, body: { ...values, expectedVersion: version } }),
    () => say(texts.cancelDone),
    onClose,
  );
  return (
    <FormDialog<Values>
      title={say(texts.cancelOf, { name })}
      submitLabel={say(texts.cancel)}
      initial={{ reason: '', told: false }}
      busy={cancelling.isPending}
      error={cancelling.error}
      onSubmit={cancelling.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={say(texts.reason)}
        rules={[{ required: true, whitespace: true, message: say(texts.required) }]}
      >
        <Input maxLength={300} autoFocus />
      </Form.Item>
      <ToldAlready />
      <p className="note">{say(texts.cancelAfter)}</p>
    </FormDialog>
  );
}

function ToldAlready() {
  const say = useSay();
  return (
    <Form.Item name="told" valuePropName="checked">
      <Checkbox>{say(texts.toldAlready)}</Checkbox>
    </Form.Item>
  );
}

type SlotProps = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly slots: Slots;
  readonly withNone?: boolean;
};

function SlotChoice({ slots, withNone = false, ...rest }: SlotProps) {
  const say = useSay();
  const options = slots.map(({ startsAt, capacity, taken }) => {
    const free = Math.max(0, capacity - taken);
    return { value: startsAt, label: say(free > 0 ? texts.slotFree : texts.slotFull, { startsAt, free }) };
  });
  return <Choice {...rest} options={withNone ? [{ value: '', label: '—' }, ...options] : options} />;
}
