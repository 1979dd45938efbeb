import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { recordVisit } from '#contract/contact-points.ts';
import { visitKinds, type VisitKind } from '#core/outreach/contact-point.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { outreachTexts as texts } from '../../texts/outreach.ts';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../ui/late-fields.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { useOutreachChange } from './use-outreach.ts';

type Values = {
  readonly on: string;
  readonly kind: VisitKind;
  readonly inPerson: boolean;
  readonly companions: string;
  readonly householdsMet: number | null;
  readonly peopleMet: number | null;
  readonly met: string;
  readonly found: string;
  readonly settled: string;
  readonly numbers: string;
  readonly backDateReason?: string;
};

/** One visit as it is written down, on a phone in the village as well as at a desk. */
export function VisitDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  // The same visit sent twice over a weak network is written down once.
  const [visitId] = useState(() => crypto.randomUUID());
  const kind = Form.useWatch('kind', form);
  const recording = useOutreachChange(
    ({ numbers, householdsMet, peopleMet, backDateReason, ...values }: Values) =>
      call(recordVisit, {
        params: { id },
        body: {
          ...values,
          id: visitId,
          householdsMet: householdsMet ?? 0,
          peopleMet: peopleMet ?? 0,
          petitionNumbers: values.kind === 'with-petitions' ? numbersIn(numbers) : [],
          ...lateReason(values.on, backDateReason, today),
        },
      }),
    say(texts.recorded),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(texts.required) };
  return (
    <FormDialog<Values>
      title={say(texts.record)}
      submitLabel={say(texts.record)}
      form={form}
      initial={{
        on: today,
        kind: 'plain',
        inPerson: true,
        companions: '',
        householdsMet: null,
        peopleMet: null,
        met: '',
        found: '',
        settled: '',
        numbers: '',
      }}
      busy={recording.isPending}
      error={recording.error}
      onSubmit={recording.mutate}
      onClose={onClose}
    >
      <div className="grid-two">
        <Form.Item name="on" label={say(texts.visitDay)} rules={[required]}>
          <DayField max={today} />
        </Form.Item>
        <Form.Item name="kind" label={say(texts.kind)}>
          <Choice options={visitKinds.map((value) => ({ value, label: say(texts[value]) }))} />
        </Form.Item>
      </div>
      <LateReasonOf field="on" />
      {kind === 'with-petitions' && (
        <Form.Item name="numbers" label={say(texts.numbers)} rules={[required]}>
          <LongField rowsMin={1} maxLength={1_000} />
        </Form.Item>
      )}
      <Form.Item name="inPerson" valuePropName="checked">
        <Checkbox>{say(texts.inPerson)}</Checkbox>
      </Form.Item>
      <div className="grid-two">
        <Form.Item name="householdsMet" label={say(texts.households)}>
          <InputNumber min={0} max={10_000} precision={0} inputMode="numeric" />
        </Form.Item>
        <Form.Item
          name="peopleMet"
          label={say(texts.people)}
          rules={[{ required: true, message: say(texts.required) }]}
        >
          <InputNumber min={1} max={100_000} precision={0} inputMode="numeric" />
        </Form.Item>
      </div>
      <Form.Item name="met" label={say(texts.met)}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="found" label={say(texts.found)} rules={[required]}>
        <LongField rowsMin={4} maxLength={5_000} />
      </Form.Item>
      <Form.Item name="settled" label={say(texts.settled)}>
        <LongField rowsMin={2} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="companions" label={say(texts.companions)}>
        <Input maxLength={200} />
      </Form.Item>
      <p className="note">{say(texts.recordAfter)}</p>
    </FormDialog>
  );
}

const numbersIn = (text: string): string[] => text.split(/[、,，;；\s]+/u).filter((number) => number !== '');
