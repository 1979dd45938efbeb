import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { listHalls, openHall } from '#contract/hall.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { useSending } from '../../ui/use-sending.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { hallKey } from './use-hall.ts';

/** The halls of today, and where one can be opened. */
export function HallsPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.hall} title={say(texts.title)}>
      <Halls />
    </OnlyWith>
  );
}

type Values = { readonly place: string };

function Halls() {
  const say = useSay();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const found = useQuery({
    queryKey: [...hallKey, 'list'],
    queryFn: ({ signal }) => call(listHalls, {}, signal),
  });
  const opening = useSending(
    hallKey,
    async ({ place }: Values) => {
      const { id } = await call(openHall, { body: { place } });
      await client.invalidateQueries({ queryKey: hallKey });
      await navigate({ to: paths.hall, params: { id } });
    },
    () => say(texts.opened),
    () => setAsking(false),
  );
  const { halls = [], places = [] } = found.data ?? {};
  const closed = places.filter((place) => !halls.some((hall) => hall.place === place));
  return (
    <Page title={say(texts.title)}>
      <p className="note">{say(texts.lead)}</p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          <h2>{say(texts.openToday)}</h2>
          {halls.length === 0 && <p className="empty">{say(texts.noneOpen)}</p>}
          <ul className="hall-list">
            {halls.map(({ id, place }) => (
              <li key={id}>
                <Link to={paths.hall} params={{ id }}>
                  {place}
                </Link>
              </li>
            ))}
          </ul>
          <h2>{say(texts.open)}</h2>
          <div className="hall-places">
            {closed.map((place) => (
              <Button key={place} loading={opening.isPending} onClick={() => opening.mutate({ place })}>
                {say(texts.openAt, { place })}
              </Button>
            ))}
            <Button onClick={() => setAsking(true)}>{say(texts.otherPlace)}</Button>
          </div>
          {!asking && <FailureNote error={opening.error} />}
        </>
      )}
      {asking && (
        <FormDialog<Values>
          title={say(texts.open)}
          submitLabel={say(texts.open)}
          initial={{ place: '' }}
          busy={opening.isPending}
          error={opening.error}
          onSubmit={opening.mutate}
          onClose={() => setAsking(false)}
        >
          <Form.Item
            name="place"
            label={say(texts.place)}
            rules={[{ required: true, whitespace: true, message: say(texts.required) }]}
          >
            <Input maxLength={200} autoFocus />
          </Form.Item>
        </FormDialog>
      )}
    </Page>
  );
}
