import { Form, InputNumber } from 'antd';
import { endContactPoint, handOverContactPoint, nameContactPoint } from '#contract/contact-points.ts';
import { call } from '../../api/call.ts';
import { outreachTexts as texts } from '../../texts/outreach.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { UnitSelect } from '../../ui/unit-select.tsx';
import { LeaderFields, type LeaderValues } from './leader-fields.tsx';
import { useOutreachChange } from './use-outreach.ts';

const nobody = { leader: { name: '', post: '' } };

/** A leader gets a place to go to. */
export function NamePointDialog({
  perYear,
  onClose,
}: {
  readonly perYear: number;
  readonly onClose: () => void;
}) {
  const say = useSay();
  type Values = LeaderValues & { readonly placeUnitId: string; readonly visitsAYear: number };
  const naming = useOutreachChange(
    (values: Values) => call(nameContactPoint, { body: values }),
    say(texts.named),
    onClose,
  );
  const required = { required: true, message: say(texts.required) };
  return (
    <FormDialog<Values>
      title={say(texts.name)}
      submitLabel={say(texts.name)}
      initial={{ ...nobody, visitsAYear: perYear }}
      busy={naming.isPending}
      error={naming.error}
      onSubmit={naming.mutate}
      onClose={onClose}
    >
      <Form.Item name="placeUnitId" label={say(texts.place)} rules={[required]}>
        <UnitSelect />
      </Form.Item>
      <LeaderFields />
      <Form.Item name="visitsAYear" label={say(texts.visitsAYear)} rules={[required]}>
        <InputNumber min={1} max={52} precision={0} />
      </Form.Item>
    </FormDialog>
  );
}

type OfPoint = {
  readonly point: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
};

/** Another leader from today on. */
export function HandOverDialog({ point: { id, version: expectedVersion }, onClose }: OfPoint) {
  const say = useSay();
  type Values = LeaderValues & { readonly reason: string };
  const handing = useOutreachChange(
    ({ leader, reason }: Values) =>
      call(handOverContactPoint, { params: { id }, body: { expectedVersion, to: leader, reason } }),
    say(texts.handedOver),
    onClose,
  );
  return (
    <FormDialog<Values>
      title={say(texts.handOver)}
      submitLabel={say(texts.handOver)}
      initial={{ ...nobody, reason: '' }}
      busy={handing.isPending}
      error={handing.error}
      onSubmit={handing.mutate}
      onClose={onClose}
    >
      <LeaderFields />
      <Reason />
    </FormDialog>
  );
}

/** No more visits here. */
export function EndPointDialog({ point: { id, version: expectedVersion }, onClose }: OfPoint) {
  const say = useSay();
  type Values = { readonly reason: string };
  const ending = useOutreachChange(
    ({ reason }: Values) => call(endContactPoint, { params: { id }, body: { expectedVersion, reason } }),
    say(texts.endDone),
    onClose,
  );
  return (
    <FormDialog<Values>
      title={say(texts.end)}
      submitLabel={say(texts.end)}
      initial={{ reason: '' }}
      busy={ending.isPending}
      error={ending.error}
      onSubmit={ending.mutate}
      onClose={onClose}
    >
      <Reason />
      <p className="note">{say(texts.endAfter)}</p>
    </FormDialog>
  );
}

function Reason() {
  const say = useSay();
  return (
    <Form.Item
      name="reason"
      label={say(texts.reason)}
      rules={[{ required: true, whitespace: true, message: say(texts.required) }]}
    >
      <LongField rowsMin={2} maxLength={500} />
    </Form.Item>
  );
}
