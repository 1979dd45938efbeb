import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Alert, Button, Form } from 'antd';
import { useEffect } from 'react';
import { readSetup, setUp } from '#contract/setup.ts';
import { call } from '../../api/call.ts';
import { fieldProblemsOf } from '../../api/failures.ts';
import { paths } from '../../paths.ts';
import { setupTexts } from '../../texts/setup.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { useSay } from '../../ui/language.tsx';
import { SetupFields, type SetupValues } from './setup-fields.tsx';

/** The first run: whose office this is, and its first administrator. Guarded by the token on the console. */
export function SetupPage() {
  const say = useSay();
  const client = useQueryClient();
  const { token } = useSearch({ from: paths.setup });
  const [form] = Form.useForm<SetupValues>();
  const setup = useQuery({ queryKey: ['setup'], queryFn: ({ signal }) => call(readSetup, {}, signal) });
  const saving = useMutation({
    mutationFn: (body: SetupValues) => call(setUp, { body }),
    onSuccess: () => client.setQueryData(['setup'], { needed: false }),
    onError: (error) => showFieldProblems(form, fieldProblemsOf(error)),
  });
  useEffect(() => {
    document.title = say(setupTexts.title);
  }, [say]);
  const finished = saving.isSuccess || setup.data?.needed === false;
  return (
    <main className="lonely lonely-wide">
      <h1>{say(setupTexts.title)}</h1>
      {finished ? (
        <>
          <Alert
            type={saving.isSuccess ? 'success' : 'info'}
            role="status"
            title={say(saving.isSuccess ? setupTexts.done : setupTexts.already)}
          />
          <p>
            <Link to={paths.today}>{say(setupTexts.toSignIn)}</Link>
          </p>
        </>
      ) : (
        <Form<SetupValues>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ token: token ?? '' }}
          scrollToFirstError={{ focus: true }}
          onFinish={({ token: given, officeName, organCode, divisionCode, divisionName, administrator }) => {
            const { personName, username, password } = administrator;
            const person = { personName, username, password };
            saving.mutate({
              token: given,
              officeName,
              organCode,
              divisionCode,
              divisionName,
              administrator: person,
            });
          }}
        >
          <p>{say(setupTexts.lead)}</p>
          <SetupFields />
          <FailureNote error={saving.error} />
          <Button type="primary" htmlType="submit" size="large" loading={saving.isPending}>
            {say(setupTexts.submit)}
          </Button>
        </Form>
      )}
      <div className="lonely-end">
        <LanguageSelect />
      </div>
    </main>
  );
}
