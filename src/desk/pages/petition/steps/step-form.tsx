import { Alert, Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { shellTexts } from '../../../texts/shell.ts';
import { useSay } from '../../../ui/language.tsx';
import { StaleNote } from '../../../ui/stale-note.tsx';

type Props<Values> = {
  readonly form?: FormInstance<Values>;
  readonly initial: Values;
  readonly state: {
    readonly error: unknown;
    readonly busy: boolean;
    readonly news: string;
    readonly reload: () => void;
    readonly take: (values: Values) => void;
  };
  readonly submitLabel: string;
  /** What will be true afterwards, in words. */
  readonly afterwards?: string;
  readonly onChange?: (values: Values) => void;
  readonly onClose: () => void;
  readonly blocked?: boolean;
  /** Instead of taking the step: goes to what is missing. */
  readonly onMissing?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** The frame of a step's form: fields, what will be true afterwards, what went wrong, and the button. */
export function StepForm<Values extends object>(props: Props<Values>) {
  const {
    form,
    initial,
    state,
    submitLabel,
    afterwards,
    onChange,
    onClose,
    blocked = false,
    onMissing,
    children,
  } = props;
  const say = useSay();
  const [own] = Form.useForm<Values>();
  const used = form ?? own;
  return (
    <Form<Values>
      form={used}
      layout="vertical"
      requiredMark={false}
      // What is wrong is said by us, beside the field and in the reader's language.
      noValidate
      initialValues={initial}
      scrollToFirstError={{ focus: true }}
      onValuesChange={() => onChange?.(used.getFieldsValue(true))}
      onFinish={() => (onMissing ? onMissing() : state.take(used.getFieldsValue(true)))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) used.submit();
      }}
    >
      {children}
      {afterwards && <p className="note">{afterwards}</p>}
      {state.news !== '' && <Alert type="info" role="status" title={state.news} />}
      <StaleNote error={state.error} onReload={state.reload} />
      <div className="submit-row">
        <Button type="primary" htmlType="submit" loading={state.busy} disabled={blocked}>
          {submitLabel}
        </Button>
        <Button onClick={onClose}>{say(shellTexts.cancel)}</Button>
      </div>
    </Form>
  );
}
