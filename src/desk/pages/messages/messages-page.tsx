import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { readMessages, type FailedLine } from '#contract/messages.ts';
import type { Answer } from '#contract/operation.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { messageCauseTexts, messageTexts as texts, unsentTexts } from '../../texts/messages.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { mayOpen, pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { momentToText } from '../../ui/moment-to-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { TestMessageDialog } from './test-message-dialog.tsx';

type State = Answer<typeof readMessages>;

/** The ways messages go, what went in the last week and what did not. */
export function MessagesPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.messages} title={say(texts.title)}>
      <Messages />
    </OnlyWith>
  );
}

function Messages() {
  const say = useSay();
  const [testing, setTesting] = useState(false);
  const found = useQuery({
    queryKey: ['messages'],
    queryFn: ({ signal }) => call(readMessages, {}, signal),
    refetchInterval: 30_000,
  });
  const state = found.data;
  const hasWay = state?.sms !== undefined || state?.mail !== undefined;
  return (
    <Page
      title={say(texts.title)}
      actions={
        state?.mayTest &&
        hasWay && (
          <Button type="primary" onClick={() => setTesting(true)}>
            {say(texts.test)}
          </Button>
        )
      }
    >
      <p className="note">{say(texts.lead)}</p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {state && (
        <>
          <Ways state={state} hasWay={hasWay} />
          <Week counts={state.counts} />
          <Failed failed={state.failed} />
          {testing && <TestMessageDialog state={state} onClose={() => setTesting(false)} />}
        </>
      )}
    </Page>
  );
}

function Ways({ state, hasWay }: { readonly state: State; readonly hasWay: boolean }) {
  const say = useSay();
  const hours = state.remindHours.join('、');
  return (
    <section className="panel" aria-labelledby="message-ways">
      <h2 id="message-ways">{say(texts.ways)}</h2>
      {!hasWay && <p>{say(texts.noWays)}</p>}
      <dl className="facts">
        {(['sms', 'mail'] as const).map((way) => (
          <div key={way} className="reception-fact">
            <dt>{say(texts[way])}</dt>
            <dd className="long-text">{state[way]?.host ?? say(texts.notSet)}</dd>
          </div>
        ))}
        <div className="reception-fact">
          <dt>{say(texts.remind)}</dt>
          <dd>{hours === '' ? say(texts.remindNever) : say(texts.remindAt, { hours })}</dd>
        </div>
      </dl>
    </section>
  );
}

function Week({ counts }: Pick<State, 'counts'>) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="message-week">
      <h2 id="message-week">{say(texts.week)}</h2>
      <dl className="facts">
        {(['sent', 'waiting', 'unsent', 'rung'] as const).map((what) => (
          <div key={what} className="reception-fact">
            <dt>{say(texts[what])}</dt>
            <dd>{counts[what]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Failed({ failed }: Pick<State, 'failed'>) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="messages-failed">
      <h2 id="messages-failed">{say(texts.failed)}</h2>
      {failed.length === 0 && <p className="quiet">{say(texts.noneFailed)}</p>}
      <ul className="booking-list">
        {failed.map((line) => (
          <FailedRow key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function FailedRow({ line }: { readonly line: FailedLine }) {
  const say = useSay();
  const mayRead = mayOpen(useMe(), pageAccess.owed);
  const { cause, on, receptionId, writtenAt, reason, tries, nextTryAt, detail } = line;
  return (
    <li>
      <div>
        <time dateTime={writtenAt}>{momentToText(writtenAt)}</time> <b>{say(messageCauseTexts[cause])}</b>{' '}
        {mayRead ? (
          <Link to={paths.reception} params={{ id: receptionId }}>
            {say(texts.reception)} {on}
          </Link>
        ) : (
          <>
            {say(texts.reception)} {on}
          </>
        )}
        <div className="quiet long-text">
          {reason && say(unsentTexts[reason])}
          {nextTryAt && say(texts.again, { tries, at: momentToText(nextTryAt) })}
          {detail !== '' && say(texts.answer, { detail })}
        </div>
      </div>
    </li>
  );
}
