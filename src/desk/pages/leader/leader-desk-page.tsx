import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { stepNumber } from '#contract/hall.ts';
import { readLine, type LineView } from '#contract/talks.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { NextPerson } from './next-person.tsx';
import { TalkSheet } from './talk-sheet.tsx';
import { useLineAct } from './use-line-act.ts';
import { leaderKey } from './use-talk.ts';

const refreshMs = 3_000;

/** The leader's own page: who is next, one page to read, the record of the talk. No menu, large type. */
export function LeaderDeskPage() {
  const say = useSay();
  const { language } = useLanguage();
  const { id } = useParams({ from: '/bare/receptions/$id/desk' });
  const line = useQuery({
    queryKey: [...leaderKey, 'line', id, language],
    queryFn: ({ signal }) => call(readLine, { params: { id } }, signal),
    refetchInterval: refreshMs,
  });
  useEffect(() => {
    document.title = say(texts.title);
  }, [say]);
  return (
    <main id="content" className="leader" tabIndex={-1}>
      <div className="leader-bar">
        <Link to={paths.reception} params={{ id }}>
          {say(texts.back)}
        </Link>
        {line.data && (
          <span>
            {line.data.leaders.map(({ post, name }) => `${post} ${name}`).join('、')} · {line.data.on}{' '}
            {line.data.time} · {line.data.where}
          </span>
        )}
        <LanguageSelect />
      </div>
      {!line.data && <FailureNote error={line.error} onAgain={() => void line.refetch()} />}
      {line.isPending && <Waiting />}
      {line.data && <Desk line={line.data} />}
    </main>
  );
}

function Desk({ line }: { readonly line: LineView }) {
  const say = useSay();
  const act = useLineAct();
  const search = useSearch({ from: '/bare/receptions/$id/desk' });
  const navigate = useNavigate();
  const window = search.window ?? line.hall?.windows[0];
  const current = line.waiting.find((one) => one.window === window && one.stage !== 'waiting');
  const open = search.petition ?? current?.petition?.id;
  const ticket = [current, ...line.waiting].find(
    (one) => one?.petition?.id === open && one?.stage !== 'waiting',
  );
  const show = (petition: string | undefined): void =>
    void navigate({
      to: paths.leaderDesk,
      params: { id: line.receptionId },
      search: { ...(window ? { window } : {}), ...(petition ? { petition } : {}) },
      replace: true,
    });
  const next = (): void => {
    if (ticket && ticket.stage === 'serving')
      act.mutate(() =>
        call(stepNumber, {
          params: { id: ticket.hallId, serial: ticket.serial },
          body: { step: 'end' },
        }),
      );
    show(undefined);
  };
  if (line.cancelled) return <p className="note">{say(texts.cancelled)}</p>;
  return (
    <>
      <NextPerson line={line} window={window} current={current} open={open} act={act} onShow={show} />
      {open === undefined ? (
        !current && <p className="leader-empty">{say(texts.choose)}</p>
      ) : (
        <TalkSheet
          id={open}
          at={{ receptionId: line.receptionId, hallId: ticket?.hallId, serial: ticket?.serial }}
          next={
            <Button type="primary" size="large" onClick={next}>
              {say(texts.nextPerson)}
            </Button>
          }
        />
      )}
    </>
  );
}
