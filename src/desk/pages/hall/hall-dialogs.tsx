import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { openWindow, takeNumber, type HallView } from '#contract/hall.ts';
import { call } from '../../api/call.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { CheckList } from '../../ui/check-list.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useSending } from '../../ui/use-sending.ts';
import { hallKey } from './use-hall.ts';

type WindowProps = {
  readonly hall: HallView;
  /** The window whose lines change; a new one when left out. */
  readonly window: HallView['windows'][number] | undefined;
  readonly onOpened: (name: string) => void;
  readonly onClose: () => void;
};

/** Opens a window, or gives one other lines. */
export function WindowDialog({ hall, window, onOpened, onClose }: WindowProps) {
  const say = useSay();
  type Values = { readonly window: string; readonly lines: string[] };
  const opening = useSending(
    hallKey,
    async (body: Values) => {
      await call(openWindow, { params: { id: hall.id }, body });
      onOpened(body.window.trim());
    },
    () => say(texts.windowOpened),
    onClose,
  );
  return (
    <FormDialog<Values>
      title={window ? window.name : say(texts.openWindow)}
      submitLabel={say(texts.save)}
      initial={{ window: window?.name ?? '', lines: window ? [...window.lines] : ['office'] }}
      busy={opening.isPending}
      error={opening.error}
      onSubmit={opening.mutate}
      onClose={onClose}
    >
      {!window && (
        <Form.Item
          name="window"
          label={say(texts.windowName)}
          extra={say(texts.windowNameHint)}
          rules={[{ required: true, whitespace: true, message: say(texts.required) }]}
        >
          <Input maxLength={20} autoFocus />
        </Form.Item>
      )}
      <Form.Item
        name="lines"
        label={say(texts.lines)}
        rules={[{ required: true, message: say(texts.required) }]}
      >
        <CheckList options={hall.lines.map(({ line, name }) => ({ value: line, label: name }))} />
      </Form.Item>
    </FormDialog>
  );
}

type NumberProps = { readonly hall: HallView; readonly onClose: () => void };
type NumberValues = {
  readonly line: string;
  readonly bookedAt?: string;
  readonly frail: boolean;
  readonly phone: string;
};

/** The clerk gives out a number: to who booked, to who has no phone, to whoever asks. */
export function NumberDialog({ hall, onClose }: NumberProps) {
  const say = useSay();
  // One dialog, one number: pressed twice, or sent again after a lost answer, it stays the same.
  const [requestId] = useState(() => crypto.randomUUID());
  const giving = useSending(
    hallKey,
    ({ bookedAt, ...values }: NumberValues) =>
      call(takeNumber, {
        params: { id: hall.id },
        body: { ...values, requestId, ...(bookedAt ? { bookedAt } : {}) },
      }),
    ({ number, told }) =>
      told && told.to > 0 ? say(texts.givenWait, { number, ...told }) : say(texts.given, { number }),
    onClose,
  );
  return (
    <FormDialog<NumberValues>
      title={say(texts.give)}
      submitLabel={say(texts.give)}
      initial={{ line: 'office', frail: false, phone: '' }}
      busy={giving.isPending}
      error={giving.error}
      onSubmit={giving.mutate}
      onClose={onClose}
    >
      <Form.Item name="line" label={say(texts.line)}>
        <Choice
          options={hall.lines
            .filter(({ over }) => !over)
            .map(({ line, name }) => ({ value: line, label: name }))}
        />
      </Form.Item>
      <Form.Item name="frail" valuePropName="checked">
        <Checkbox>{say(texts.isFrail)}</Checkbox>
      </Form.Item>
      <Form.Item name="bookedAt" label={say(texts.bookedTime)}>
        <TimeField />
      </Form.Item>
      <Form.Item name="phone" label={say(texts.phone)}>
        <Input maxLength={30} inputMode="tel" autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
