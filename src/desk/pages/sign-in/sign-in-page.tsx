import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { signIn } from '#contract/session.ts';
import { readSetup } from '#contract/setup.ts';
import { call } from '../../api/call.ts';
import { beginSession } from '../../api/session.ts';
import { signInTexts } from '../../texts/sign-in.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { useSay } from '../../ui/language.tsx';

type Fields = { readonly username: string; readonly password: string };

/** Stands in for any page until somebody has signed in, and gives way to that page afterwards. */
export function SignInPage() {
  const say = useSay();
  const client = useQueryClient();
  const setup = useQuery({ queryKey: ['setup'], queryFn: ({ signal }) => call(readSetup, {}, signal) });
  const entering = useMutation({
    mutationFn: (body: Fields) => call(signIn, { body }),
    onSuccess: (me) => beginSession(client, me),
  });
  useEffect(() => {
    document.title = `${say(signInTexts.title)} · ${say(signInTexts.product)}`;
  }, [say]);
  const rules = [{ required: true, message: say(signInTexts.required) }];
  return (
    <main className="lonely">
      <h1>{say(signInTexts.product)}</h1>
      {setup.data?.needed && <Alert type="info" title={say(signInTexts.setupNeeded)} />}
      <Form<Fields> layout="vertical" requiredMark={false} onFinish={(fields) => entering.mutate(fields)}>
        <Form.Item label={say(signInTexts.username)} name="username" rules={rules}>
          <Input autoFocus autoComplete="username" autoCapitalize="none" size="large" maxLength={50} />
        </Form.Item>
        <Form.Item label={say(signInTexts.password)} name="password" rules={rules}>
          <Input type="password" autoComplete="current-password" size="large" maxLength={200} />
        </Form.Item>
        <FailureNote error={entering.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={entering.isPending}>
          {say(signInTexts.enter)}
        </Button>
      </Form>
      <div className="lonely-end">
        <LanguageSelect />
      </div>
    </main>
  );
}
