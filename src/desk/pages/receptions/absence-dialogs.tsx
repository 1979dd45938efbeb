import { Form, Input } from 'antd';
import { addDays } from '#core/kit/plain-date.ts';
import { askAbsence, decideAbsence } from '#contract/receptions.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { Choice } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { LeadersField } from './leaders-field.tsx';
import type { WholeReception } from './reception-page.tsx';
import { emptyLeader, type LeaderValue } from './reception-values.ts';
import { useRoster, useRosterChange } from './use-roster.ts';

type Props = {
  readonly reception: WholeReception;
  readonly seat: WholeReception['seats'][number];
  readonly onClose: () => void;
};

/** A leader cannot come: why, and who could sit instead. */
export function AskAbsenceDialog({ reception: { id, version }, seat: { seat, name }, onClose }: Props) {
  const say = useSay();
  type Values = { readonly reason: string; readonly wish: string };
  const asking = useRosterChange(
    (values: Values) =>
      call(askAbsence, { params: { id }, body: { ...values, seat, expectedVersion: version } }),
    () => say(texts.asked),
    onClose,
  );
  return (
    <FormDialog<Values>
      title={say(texts.askOf, { name })}
      submitLabel={say(texts.save)}
      initial={{ reason: '', wish: '' }}
      busy={asking.isPending}
      error={asking.error}
      onSubmit={asking.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={say(texts.askReason)}
        rules={[{ required: true, whitespace: true, message: say(texts.required) }]}
      >
        <Input maxLength={300} autoFocus />
      </Form.Item>
      <Form.Item name="wish" label={say(texts.askWish)}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}

type Outcome = 'substitute' | 'swap' | 'without' | 'decline';
type Values = {
  readonly outcome: Outcome;
  readonly leaders: readonly LeaderValue[];
  /** `reception id/seat`. */
  readonly swapWith?: string;
  readonly reason: string;
};

/** The office decides: a substitute, an exchange with another sitting, without, or not granted. */
export function DecideAbsenceDialog({ reception, seat: { seat, name }, onClose }: Props) {
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const outcome = Form.useWatch('outcome', form) ?? 'substitute';
  const { id, version: expectedVersion } = reception;
  const deciding = useRosterChange(
    (values: Values) =>
      call(decideAbsence, { params: { id }, body: { expectedVersion, seat, decision: toDecision(values) } }),
    () => say(texts.decided),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(texts.required) };
  const others = reception.seats.some((one) => !one.empty && one.seat !== seat);
  const outcomes: readonly Outcome[] = [
    'substitute',
    'swap',
    ...(others ? ['without' as const] : []),
    'decline',
  ];
  return (
    <FormDialog<Values>
      form={form}
      title={say(texts.decideOf, { name })}
      submitLabel={say(texts.save)}
      initial={{ outcome: 'substitute', leaders: [emptyLeader], reason: '' }}
      busy={deciding.isPending}
      error={deciding.error}
      onSubmit={deciding.mutate}
      onClose={onClose}
    >
      <Form.Item name="outcome" label={say(texts.outcome)}>
        <Choice options={outcomes.map((value) => ({ value, label: say(texts[value]) }))} />
      </Form.Item>
      {outcome === 'substitute' && (
        <Form.Item name="leaders" label={say(texts.leaders)}>
          <LeadersField single />
        </Form.Item>
      )}
      {outcome === 'swap' && (
        <Form.Item name="swapWith" label={say(texts.swapWith)} rules={[required]}>
          <SwapChoice reception={reception} />
        </Form.Item>
      )}
      {outcome === 'decline' && (
        <Form.Item name="reason" label={say(texts.askReason)} rules={[required]}>
          <Input maxLength={300} />
        </Form.Item>
      )}
    </FormDialog>
  );
}

type SwapProps = {
  readonly reception: WholeReception;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
};

// The sittings of the next three months, seat by seat.
function SwapChoice({ reception, ...rest }: SwapProps) {
  const today = useToday();
  const roster = useRoster(today, addDays(today, swapDaysMax));
  const seats = (roster.data?.receptions ?? [])
    .filter(
      ({ id, status, mayPlan }) =>
        id !== reception.id && mayPlan && (status === 'planned' || status === 'published'),
    )
    .flatMap(({ id, on, startsAt, seats: theirs }) =>
      theirs
        .filter(({ empty, absence }) => !empty && !absence)
        .map(({ seat, name, post }) => ({
          value: `${id}/${seat}`,
          label: `${on} ${startsAt} ${name} ${post}`,
        })),
    );
  return <Choice {...rest} options={[{ value: '', label: '—' }, ...seats]} />;
}

const swapDaysMax = 90;

function toDecision({ outcome, leaders, swapWith = '', reason }: Values) {
  switch (outcome) {
    case 'substitute':
      return { outcome, leader: leaders[0] ?? emptyLeader };
    case 'swap': {
      const [receptionId = '', seat] = swapWith.split('/');
      return { outcome, receptionId, seat: Number(seat) };
    }
    case 'without':
      return { outcome };
    case 'decline':
      return { outcome, reason };
  }
}
