import { Form, Modal, type FormInstance } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { fieldProblemsOf } from '../api/failures.ts';
import { shellTexts } from '../texts/shell.ts';
import { FailureNote } from './failure-note.tsx';
import { showFieldProblems } from './form-problems.ts';
import { useSay } from './language.tsx';

type Props<Values> = {
  readonly title: string;
  readonly submitLabel: string;
  readonly initial: NoInfer<Partial<Values>>;
  readonly form?: FormInstance<Values>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (values: Values) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A short form in a dialog. */
export function FormDialog<Values extends object>(props: Props<Values>) {
  const { title, submitLabel, initial, form, busy, error, onSubmit, onClose, children } = props;
  const say = useSay();
  const [own] = Form.useForm<Values>();
  const used = form ?? own;
  // What the server says of a field stands beside it.
  useEffect(() => void showFieldProblems(used, fieldProblemsOf(error)), [used, error]);
  return (
    <Modal
      open
      title={title}
      okText={submitLabel}
      cancelText={say(shellTexts.cancel)}
      closable={{ 'aria-label': say(shellTexts.close) }}
      confirmLoading={busy}
      onOk={() => used.submit()}
      onCancel={onClose}
    >
      <Form<Values>
        form={used}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={() => {
          if (!busy) onSubmit(used.getFieldsValue(true));
        }}
      >
        {children}
        <FailureNote error={error} />
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
