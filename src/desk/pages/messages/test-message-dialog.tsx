import { Alert, Form, Input } from 'antd';
import { sendTestMessage, type readMessages } from '#contract/messages.ts';
import type { Answer } from '#contract/operation.ts';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { messageTexts as texts } from '../../texts/messages.ts';
import { Choice } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';

type Props = {
  readonly state: Pick<Answer<typeof readMessages>, 'sms' | 'mail'>;
  readonly onClose: () => void;
};
type Values = { readonly carrier: 'sms' | 'mail'; readonly to: string };

/** Sends one message and says what the gateway answered; stays open, because a second try is likely. */
export function TestMessageDialog({ state, onClose }: Props) {
  const say = useSay();
  const sending = useMutation({
    mutationFn: (values: Values) => call(sendTestMessage, { body: values }),
  });
  const ways = (['sms', 'mail'] as const).filter((way) => state[way]);
  return (
    <FormDialog<Values>
      title={say(texts.test)}
      submitLabel={say(texts.send)}
      initial={{ carrier: ways[0] ?? 'sms', to: '' }}
      busy={sending.isPending}
      error={sending.error}
      onSubmit={sending.mutate}
      onClose={onClose}
    >
      <Form.Item name="carrier" label={say(texts.way)}>
        <Choice options={ways.map((way) => ({ value: way, label: say(texts[way]) }))} />
      </Form.Item>
      <Form.Item
        name="to"
        label={say(texts.to)}
        rules={[{ required: true, whitespace: true, message: say(texts.required) }]}
      >
        <Input maxLength={254} autoFocus />
      </Form.Item>
      <p className="note">{say(texts.toNote)}</p>
      {sending.data && (
        <Alert
          role="status"
          type={sending.data.kind === 'accepted' ? 'success' : 'error'}
          title={say(texts[sending.data.kind], { detail: sending.data.detail })}
        />
      )}
    </FormDialog>
  );
}
