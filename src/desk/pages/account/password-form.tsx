import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { changePassword } from '#contract/session.ts';
import { call } from '../../api/call.ts';
import { fieldProblemsOf } from '../../api/failures.ts';
import { accountTexts } from '../../texts/account.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { useSay } from '../../ui/language.tsx';

type Values = { readonly current: string; readonly next: string; readonly repeat: string };

const passwordLengthMin = 10;

export function PasswordForm({ username }: { readonly username: string }) {
  const say = useSay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const saving = useMutation({
    mutationFn: ({ current, next }: Values) => call(changePassword, { body: { current, next } }),
    onSuccess: () => {
      form.resetFields();
      void message.success(say(accountTexts.saved));
    },
    onError: (error) => showFieldProblems(form, fieldProblemsOf(error)),
  });
  const required = { required: true, message: say(accountTexts.required) };
  return (
    <section className="panel" aria-labelledby="password-heading">
      <h2 id="password-heading">{say(accountTexts.password)}</h2>
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        className="narrow-form"
        onFinish={(values) => saving.mutate(values)}
      >
        <input type="text" hidden autoComplete="username" value={username} readOnly />
        <Form.Item name="current" label={say(accountTexts.currentPassword)} rules={[required]}>
          <Input type="password" autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="next"
          label={say(accountTexts.newPassword)}
          extra={say(accountTexts.newPasswordHelp)}
          rules={[required, { min: passwordLengthMin, message: say(accountTexts.tooShort) }]}
        >
          <Input type="password" autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="repeat"
          label={say(accountTexts.repeat)}
          dependencies={['next']}
          rules={[
            required,
            ({ getFieldValue }) => ({
              validator: (_, value: string) =>
                value === getFieldValue('next')
                  ? Promise.resolve()
                  : Promise.reject(new Error(say(accountTexts.repeatWrong))),
            }),
          ]}
        >
          <Input type="password" autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <FailureNote error={saving.error} />
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {say(accountTexts.save)}
        </Button>
      </Form>
    </section>
  );
}
