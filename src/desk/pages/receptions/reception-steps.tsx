import { Button, Checkbox, Form, Input } from 'antd';
import {
  cancelReception,
  holdReception,
  publishReception,
  type ReceptionView,
} from '#contract/receptions.ts';
import { call } from '../../api/call.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { TellBooked } from './tell-booked.tsx';
import { useRosterChange } from './use-roster.ts';

type Props = { readonly reception: ReceptionView; readonly onClose: () => void };

/** Puts the sitting on the wall. */
export function AnnounceButton({ reception: { id, version } }: Pick<Props, 'reception'>) {
  const say = useSay();
  const announcing = useRosterChange(
    () => call(publishReception, { params: { id }, body: { expectedVersion: version } }),
    () => say(texts.announced),
    () => undefined,
  );
  return (
    <>
      <Button type="primary" loading={announcing.isPending} onClick={() => announcing.mutate(undefined)}>
        {say(texts.announce)}
      </Button>
      <FailureNote error={announcing.error} />
    </>
  );
}

type CallOff = { readonly reason: string; readonly tellBooked: boolean };

/** Calls the sitting off, and says what will be true afterwards. */
export function CallOffDialog({ reception: { id, version }, onClose }: Props) {
  const say = useSay();
  const cancelling = useRosterChange(
    (values: CallOff) =>
      call(cancelReception, { params: { id }, body: { expectedVersion: version, ...values } }),
    () => say(texts.calledOff),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(texts.required) };
  return (
    <FormDialog<CallOff>
      title={say(texts.callOff)}
      submitLabel={say(texts.callOff)}
      initial={{ reason: '', tellBooked: false }}
      busy={cancelling.isPending}
      error={cancelling.error}
      onSubmit={cancelling.mutate}
      onClose={onClose}
    >
      <Form.Item name="reason" label={say(texts.reason)} rules={[required]}>
        <Input maxLength={300} autoFocus />
      </Form.Item>
      <p className="note">{say(texts.callOffAfter)}</p>
      <TellBooked error={cancelling.error} />
    </FormDialog>
  );
}

/** Who really sat. */
export function HoldDialog({ reception: { id, version, seats }, onClose }: Props) {
  const say = useSay();
  const holding = useRosterChange(
    ({ satSeats }: { readonly satSeats: readonly number[] }) =>
      call(holdReception, { params: { id }, body: { expectedVersion: version, satSeats: [...satSeats] } }),
    () => say(texts.holdDone),
    onClose,
  );
  const there = seats.filter(({ empty }) => !empty);
  return (
    <FormDialog<{ readonly satSeats: readonly number[] }>
      title={say(texts.hold)}
      submitLabel={say(texts.save)}
      initial={{ satSeats: there.map(({ seat }) => seat) }}
      busy={holding.isPending}
      error={holding.error}
      onSubmit={holding.mutate}
      onClose={onClose}
    >
      <Form.Item name="satSeats" label={say(texts.holdLead)}>
        <Checkbox.Group
          className="sat-seats"
          options={there.map(({ seat, name, post }) => ({ value: seat, label: `${name} ${post}` }))}
        />
      </Form.Item>
    </FormDialog>
  );
}
