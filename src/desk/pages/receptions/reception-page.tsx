import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Answer } from '#contract/operation.ts';
import { readReception } from '#contract/receptions.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
import { useToday } from '../../api/today.ts';
import { leaderTexts } from '../../texts/leader.ts';
import { paths } from '../../paths.ts';
import { reportTexts } from '../../texts/reception-report.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { momentToText } from '../../ui/moment-to-text.ts';
import { mayOpen, pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BookingsPanel } from './bookings-panel.tsx';
import { ChangeDialog } from './reception-dialog.tsx';
import { AnnounceButton, CallOffDialog, HoldDialog } from './reception-steps.tsx';
import { SeatList } from './seat-list.tsx';
import { StandingMarks } from './sitting-mark.tsx';
import { rosterKey } from './use-roster.ts';

export type WholeReception = Answer<typeof readReception>;

/** One sitting: what is announced of it, who sits, its slots, what happened, and what can be done. */
export function ReceptionPage() {
  const say = useSay();
  const { language } = useLanguage();
  const me = useMe();
  const today = useToday();
  const { id } = useParams({ from: '/desk/receptions/$id' });
  const found = useQuery({
    queryKey: [...rosterKey, 'one', id, language],
    queryFn: ({ signal }) => call(readReception, { params: { id } }, signal),
  });
  const reception = found.data;
  return (
    <Page
      title={reception ? `${reception.on} ${reception.kindName}` : say(texts.title)}
      note={reception && <StandingMarks reception={reception} />}
      actions={reception && <Steps reception={reception} />}
    >
      <p>
        <Link to={paths.receptions} search={reception ? { on: reception.on } : {}}>
          {say(texts.back)}
        </Link>
        {reception && reception.on <= today && mayOpen(me, pageAccess.hall) && (
          <>
            {' · '}
            <Link to={paths.leaderDesk} params={{ id }}>
              {say(leaderTexts.open)}
            </Link>
          </>
        )}
        {reception && reception.on <= today && mayOpen(me, pageAccess.receptionReport) && (
          <>
            {' · '}
            <Link to={paths.receptionReport} search={{ on: reception.on }}>
              {say(reportTexts.ofDay)}
            </Link>
          </>
        )}
      </p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {reception && <Facts reception={reception} />}
      {reception && <SeatList reception={reception} />}
      {reception && (
        <BookingsPanel reception={reception}>
          <Slots reception={reception} />
        </BookingsPanel>
      )}
      {reception && <Story story={reception.story} />}
    </Page>
  );
}

type Props = { readonly reception: WholeReception };

function Steps({ reception }: Props) {
  const say = useSay();
  const today = useToday();
  const [open, setOpen] = useState<'change' | 'call-off' | 'hold'>();
  const { status, on, mayPlan } = reception;
  if (!mayPlan || status === 'cancelled' || status === 'held') return null;
  const close = (): void => setOpen(undefined);
  return (
    <>
      {on >= today && <Button onClick={() => setOpen('call-off')}>{say(texts.callOff)}</Button>}
      {on >= today && <Button onClick={() => setOpen('change')}>{say(texts.change)}</Button>}
      {on >= today && status === 'planned' && <AnnounceButton reception={reception} />}
      {on <= today && status === 'published' && (
        <Button type="primary" onClick={() => setOpen('hold')}>
          {say(texts.hold)}
        </Button>
      )}
      {open === 'change' && <ChangeDialog reception={reception} onClose={close} />}
      {open === 'call-off' && <CallOffDialog reception={reception} onClose={close} />}
      {open === 'hold' && <HoldDialog reception={reception} onClose={close} />}
    </>
  );
}

function Facts({ reception }: Props) {
  const say = useSay();
  const { unitName, startsAt, endsAt, place, room, theme, departments, terms, movedFrom, cancelled } =
    reception;
  const rows: readonly (readonly [string, string])[] = [
    [say(texts.unit), unitName],
    [say(texts.time), `${startsAt}–${endsAt}`],
    [say(texts.place), [place, room].filter(Boolean).join(' ')],
    [say(texts.theme), theme],
    [say(texts.taking), departments.join('、')],
    [say(texts.saying), terms.join('\n')],
  ];
  return (
    <section className="panel">
      {cancelled && (
        <p className="note">
          {say(texts.cancelled)}（{cancelled.on}）：{cancelled.reason}
        </p>
      )}
      {movedFrom && <p className="quiet">{say(texts.movedFrom, { day: movedFrom })}</p>}
      <dl className="facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name} className="reception-fact">
              <dt>{name}</dt>
              <dd className="long-text">{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Slots({ reception: { slots } }: Props) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="reception-slots">
      <h2 id="reception-slots">{say(texts.slots)}</h2>
      {slots.length === 0 ? (
        <p>{say(texts.noBooking)}</p>
      ) : (
        <ul className="slot-list">
          {slots.map(({ startsAt, endsAt, capacity }) => (
            <li key={startsAt}>{say(texts.slot, { startsAt, endsAt, capacity })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Story({ story }: Pick<WholeReception, 'story'>) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="reception-story">
      <h2 id="reception-story">{say(texts.story)}</h2>
      <ol className="reception-story">
        {story.map(({ version, at, by, sentence, detail, tell }) => (
          <li key={version}>
            <time dateTime={at}>{momentToText(at)}</time> {by} <b>{sentence}</b>
            {detail && <p className="long-text">{detail}</p>}
            {tell && <p className="quiet">{say(texts.tell, { names: tell.join('、') })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
