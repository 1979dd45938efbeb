import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { callNumber, openHall, openWindow, passNumber, stepNumber, type NumberStep } from '#contract/hall.ts';
import type { LineView } from '#contract/talks.ts';
import { callsBeforeLeft } from '#core/hall/call-ticket.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { useSay } from '../../ui/language.tsx';
import { mayOpen, pageAccess } from '../../ui/page-access.ts';
import type { useLineAct } from './use-line-act.ts';

type Ticket = LineView['waiting'][number];
type Props = {
  readonly line: LineView;
  readonly window: string | undefined;
  /** Whose number is called to this window, or served there. */
  readonly current: Ticket | undefined;
  readonly open: string | undefined;
  readonly act: ReturnType<typeof useLineAct>;
  readonly onShow: (petition: string | undefined) => void;
};

/** The number at this window with the one thing to do next, and who comes after. */
export function NextPerson(props: Props) {
  const say = useSay();
  const { line, window, current, open, onShow } = props;
  const after = line.waiting.filter((one) => one.stage === 'waiting');
  return (
    <section className="next-person" aria-label={say(texts.queue)}>
      {!line.isToday && <p className="note">{say(texts.notToday, { on: line.on })}</p>}
      {line.isToday &&
        (line.hall && window ? <AtWindow {...props} window={window} /> : <OpenUp {...props} />)}
      <p className="quiet">{say(texts.waitingCount, { count: after.length, received: line.received })}</p>
      {!current && after.length > 0 && (
        <ul className="next-list">
          {after.slice(0, 4).map((ticket) => (
            <li key={ticket.serial}>
              <b>{ticket.number}</b> {ticket.petition?.title ?? ticket.booked ?? say(texts.notRegistered)}{' '}
              <Marks ticket={ticket} />
            </li>
          ))}
        </ul>
      )}
      {!current && line.booked.length > 0 && (
        <details open={open === undefined && after.length === 0}>
          <summary>{say(texts.bookedList)}</summary>
          <ul className="next-list">
            {line.booked.map(({ bookingId, startsAt, title, petition }) => (
              <li key={bookingId}>
                {startsAt} {petition?.title ?? title}{' '}
                {petition && petition.id !== open && (
                  <Button onClick={() => onShow(petition.id)}>{say(texts.read)}</Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function AtWindow({ line, window, current, act, onShow }: Props & { readonly window: string }) {
  const say = useSay();
  const me = useMe();
  const hallId = line.hall?.id ?? '';
  if (!current)
    return (
      <Button
        type="primary"
        size="large"
        className="next-primary"
        loading={act.isPending}
        onClick={() => {
          onShow(undefined);
          act.mutate(() => call(callNumber, { params: { id: hallId }, body: { window } }));
        }}
      >
        {say(texts.callNext)}
      </Button>
    );
  const { serial, stage, petition, calls } = current;
  const step = (what: NumberStep) => (): void =>
    act.mutate(() => call(stepNumber, { params: { id: current.hallId, serial }, body: { step: what } }));
  const others = line.hall?.windows.filter((one) => one !== window) ?? [];
  return (
    <div className="next-current">
      <b className="next-number">{current.number}</b>
      <div>
        <p>
          {say(stage === 'called' ? texts.called : texts.serving)} <Marks ticket={current} />
        </p>
        {current.kept && <p role="alert">{say(texts.kept)}</p>}
        {!petition && !current.kept && (
          <p>
            {current.booked !== undefined && say(texts.bookedTitle, { title: current.booked })}{' '}
            {say(texts.notRegistered)}{' '}
            {mayOpen(me, pageAccess.register) && (
              <Link
                to={paths.register}
                search={{
                  ticket: `${current.hallId}:${serial}`,
                  ...(current.bookingId ? { booking: current.bookingId } : {}),
                }}
              >
                {say(texts.registerNow)}
              </Link>
            )}
          </p>
        )}
      </div>
      <div className="next-buttons">
        {stage === 'called' && (
          <>
            <Button type="primary" size="large" loading={act.isPending} onClick={step('begin')}>
              {say(texts.come)}
            </Button>
            <Button size="large" onClick={step('call-again')}>
              {say(texts.callAgain)}
            </Button>
            {calls >= callsBeforeLeft && (
              <Button size="large" onClick={step('not-there')}>
                {say(texts.notThere)}
              </Button>
            )}
          </>
        )}
        {others.map((toWindow) => (
          <Button
            key={toWindow}
            size="large"
            onClick={() =>
              act.mutate(() =>
                call(passNumber, { params: { id: current.hallId, serial }, body: { toWindow } }),
              )
            }
          >
            {say(texts.passTo, { window: toWindow })}
          </Button>
        ))}
        {stage === 'serving' && !petition && (
          <Button size="large" onClick={step('end')}>
            {say(texts.end)}
          </Button>
        )}
      </div>
    </div>
  );
}

function OpenUp({ line, act, window }: Props) {
  const say = useSay();
  const [name, setName] = useState(window ?? say(texts.windowDefault));
  const open = async (): Promise<void> => {
    const id = line.hall?.id ?? (await call(openHall, { body: { place: line.place } })).id;
    await call(openWindow, { params: { id }, body: { window: name, lines: [line.receptionId] } });
  };
  return (
    <div className="next-open">
      {!line.hall && <p>{say(texts.noHall)}</p>}
      <label>
        {say(texts.windowName)}
        <Input size="large" maxLength={20} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <Button
        type="primary"
        size="large"
        disabled={name.trim() === ''}
        loading={act.isPending}
        onClick={() => act.mutate(open)}
      >
        {say(line.hall ? texts.begin : texts.openHall)}
      </Button>
    </div>
  );
}

function Marks({ ticket: { bookedAt, frail } }: { readonly ticket: Ticket }) {
  const say = useSay();
  return (
    <>
      {bookedAt && <span className="tag">{say(texts.bookedAt, { time: bookedAt })}</span>}
      {frail && <span className="tag">{say(texts.priority)}</span>}
    </>
  );
}
