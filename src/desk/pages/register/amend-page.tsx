import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Alert, App, Form, Input } from 'antd';
import { useState } from 'react';
import { amendPetition, type PetitionView } from '#contract/petitions.ts';
import { call } from '../../api/call.ts';
import { fieldProblemsOf } from '../../api/failures.ts';
import { petitionKey, usePetition } from '../../api/petition.ts';
import { paths } from '../../paths.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { lastChangeText } from '../petition/last-change-text.ts';
import { StaleNote } from '../../ui/stale-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { IntakeForm } from './intake-form.tsx';
import { petitionToValues, takeNewer, type IntakeValues } from './intake-values.ts';
import { intakePathToName, valuesToIntake } from './values-to-intake.ts';

/** Corrects a registration; the earlier entry stays in the log. */
export function AmendPage() {
  const say = useSay();
  const { id } = useParams({ from: '/desk/petitions/$id/amend' });
  const petition = usePetition(id);
  const number = petition.data?.number ?? '';
  return (
    <Page wide title={say(intakeTexts.amendTitle, { number })}>
      <FailureNote error={petition.error} onAgain={() => void petition.refetch()} />
      {petition.isPending && <Waiting />}
      {petition.data && <Amendment petition={petition.data} onReload={() => petition.refetch()} />}
    </Page>
  );
}

type Props = {
  readonly petition: PetitionView;
  readonly onReload: () => Promise<{ readonly data?: PetitionView | undefined }>;
};

function Amendment({ petition, onReload }: Props) {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<IntakeValues>();
  const [initial] = useState(() => petitionToValues(petition));
  const [seen, setSeen] = useState(initial);
  const [invalid, setInvalid] = useState(0);
  const [news, setNews] = useState('');
  const [version, setVersion] = useState(petition.version);
  const saving = useMutation({
    mutationFn: (values: IntakeValues) =>
      call(amendPetition, {
        params: { id: petition.id },
        body: {
          expectedVersion: version,
          intake: valuesToIntake(values),
          reason: reasonIn(values),
        },
      }),
    onSuccess: async () => {
      void message.success(say(intakeTexts.amended));
      await client.invalidateQueries({ queryKey: petitionKey(petition.id) });
      await navigate({ to: paths.petition, params: { id: petition.id } });
    },
    onError: (error) => {
      showFieldProblems(form, fieldProblemsOf(error), intakePathToName);
    },
  });
  // What the reader has not touched takes the newer value; what they typed stays.
  const reload = async (): Promise<void> => {
    const { data } = await onReload();
    if (!data) return;
    const newer = petitionToValues(data);
    form.setFieldsValue(takeNewer(form.getFieldsValue(true), seen, newer));
    setSeen(newer);
    setVersion(data.version);
    setNews(lastChangeText(data, say));
    saving.reset();
  };
  return (
    <IntakeForm
      form={form}
      initial={initial}
      ownId={petition.id}
      busy={saving.isPending}
      submitLabel={say(intakeTexts.saveAmendment)}
      onChange={() => setInvalid(0)}
      onInvalid={setInvalid}
      onSubmit={(values) => {
        if (!saving.isPending) saving.mutate(values);
      }}
    >
      <Form.Item
        name="reason"
        label={say(intakeTexts.reason)}
        rules={[{ required: true, whitespace: true, message: say(intakeTexts.required) }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      {invalid > 0 && (
        <Alert type="error" role="alert" title={say(intakeTexts.problems, { count: invalid })} />
      )}
      {news !== '' && <Alert type="info" role="status" title={news} />}
      <StaleNote error={saving.error} onReload={() => void reload()} />
    </IntakeForm>
  );
}

// The reason is a field of this page alone, beside those of the registration.
const reasonIn = (values: object): string =>
  'reason' in values && typeof values.reason === 'string' ? values.reason : '';
