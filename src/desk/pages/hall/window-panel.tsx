import { Button } from 'antd';
import {
  callNumber,
  closeWindow,
  passNumber,
  stepNumber,
  type HallView,
  type NumberStep,
} from '#contract/hall.ts';
import { callsBeforeLeft } from '#core/hall/call-ticket.ts';
import { call } from '../../api/call.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { Choice } from '../../ui/choice.tsx';
import { useSay } from '../../ui/language.tsx';
import { TicketMarks } from './ticket-marks.tsx';
import { TicketMatter } from './ticket-matter.tsx';
import { useHallKeys } from './use-hall-keys.ts';
import { useHallAct } from './use-hall.ts';

type Props = {
  readonly hall: HallView;
  readonly mine: HallView['windows'][number];
  /** No dialog is in the way of single keys. */
  readonly keys: boolean;
  readonly onChange: () => void;
  readonly onDialog: (open: boolean) => void;
};

/** Who is at my window, and the one thing to do next. */
export function WindowPanel({ hall, mine, keys, onChange, onDialog }: Props) {
  const say = useSay();
  const act = useHallAct();
  const { ticket, name, open } = mine;
  const run = (send: () => Promise<unknown>): void => {
    if (!act.isPending) act.mutate(send);
  };
  const params = { id: hall.id };
  const step = (what: NumberStep) => (): void => {
    if (ticket)
      run(() => call(stepNumber, { params: { ...params, serial: ticket.serial }, body: { step: what } }));
  };
  const next = (): void => run(() => call(callNumber, { params, body: { window: name } }));
  const primary =
    ticket === undefined
      ? { words: texts.callNext, run: next }
      : ticket.stage === 'called'
        ? { words: texts.begin, run: step('begin') }
        : { words: texts.end, run: step('end') };
  const isCalled = ticket?.stage === 'called';
  const mayMiss = isCalled && ticket.calls >= callsBeforeLeft;
  useHallKeys(
    keys && open
      ? {
          n: primary.run,
          r: isCalled ? step('call-again') : undefined,
          h: ticket ? step('hold') : undefined,
          x: mayMiss ? step('not-there') : undefined,
        }
      : {},
  );
  const others = hall.windows.filter((window) => window.open && window.name !== name);
  const passTo = (toWindow: string): void => {
    if (ticket)
      run(() => call(passNumber, { params: { ...params, serial: ticket.serial }, body: { toWindow } }));
  };
  return (
    <section className="hall-window" aria-label={name}>
      <h2>{name}</h2>
      <div className="hall-number" aria-live="polite">
        {ticket ? <b>{ticket.number}</b> : <span className="hall-nobody">{say(texts.nobody)}</span>}
        {ticket && (
          <p>
            {isCalled ? say(texts.called, { calls: ticket.calls }) : say(texts.serving)}{' '}
            {say(texts.minutes, { minutes: Math.floor((ticket.atWindow ?? 0) / 60) })}{' '}
            <TicketMarks ticket={ticket} />
          </p>
        )}
      </div>
      {ticket && <TicketMatter hall={hall} ticket={ticket} onDialog={onDialog} />}
      {open ? (
        <Button
          type="primary"
          size="large"
          className="hall-primary"
          loading={act.isPending}
          onClick={primary.run}
        >
          {say(primary.words)}
        </Button>
      ) : (
        <p className="note">{say(texts.windowClosed)}</p>
      )}
      <div className="hall-buttons">
        {isCalled && <Button onClick={step('call-again')}>{say(texts.callAgain)}</Button>}
        {mayMiss && <Button onClick={step('not-there')}>{say(texts.notThere)}</Button>}
        {ticket && <Button onClick={step('hold')}>{say(texts.hold)}</Button>}
        {ticket && others.length > 0 && (
          <label className="hall-pass">
            <span className="visually-hidden">{say(texts.pass)}</span>
            <Choice
              value=""
              onChange={passTo}
              options={[
                { value: '', label: `${say(texts.pass)}…` },
                ...others.map((window) => ({
                  value: window.name,
                  label: say(texts.passTo, { window: window.name }),
                })),
              ]}
            />
          </label>
        )}
        {!ticket && open && (
          <Button onClick={() => run(() => call(closeWindow, { params, body: { window: name } }))}>
            {say(texts.closeWindow)}
          </Button>
        )}
        <Button onClick={onChange}>{say(open ? texts.changeWindow : texts.openWindow)}</Button>
      </div>
      <p className="quiet hall-keys">{say(texts.keys)}</p>
    </section>
  );
}
