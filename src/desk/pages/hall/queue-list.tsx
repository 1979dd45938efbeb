import { Button } from 'antd';
import { stepNumber, type HallView, type NumberStep, type TicketView } from '#contract/hall.ts';
import { call } from '../../api/call.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { useSay } from '../../ui/language.tsx';
import { TicketMarks } from './ticket-marks.tsx';
import { useHallAct } from './use-hall.ts';

/** Everybody who is in the hall, in the order in which they are called. */
export function QueueList({ hall }: { readonly hall: HallView }) {
  const say = useSay();
  return (
    <div className="hall-queue">
      <h2>{say(texts.queue, { count: hall.queue.length })}</h2>
      {hall.queue.length === 0 && <p className="empty">{say(texts.queueEmpty)}</p>}
      <Tickets hall={hall} tickets={hall.queue} steps={['hold', 'went']} />
      {hall.held.length > 0 && <h2>{say(texts.held, { count: hall.held.length })}</h2>}
      <Tickets hall={hall} tickets={hall.held} steps={['resume', 'went']} />
      {hall.left.length > 0 && <h2>{say(texts.left)}</h2>}
      <Tickets hall={hall} tickets={hall.left} steps={['resume']} />
    </div>
  );
}

const stepWords = {
  hold: texts.hold,
  resume: texts.resume,
  went: texts.went,
} as const satisfies Partial<Record<NumberStep, unknown>>;

type Props = {
  readonly hall: HallView;
  readonly tickets: readonly TicketView[];
  readonly steps: readonly (keyof typeof stepWords)[];
};

function Tickets({ hall, tickets, steps }: Props) {
  const say = useSay();
  const act = useHallAct();
  const nameOf = (line: string): string => hall.lines.find((one) => one.line === line)?.name ?? '';
  if (tickets.length === 0) return null;
  const take = (serial: number, step: NumberStep): void => {
    if (!act.isPending)
      act.mutate(() => call(stepNumber, { params: { id: hall.id, serial }, body: { step } }));
  };
  return (
    <ol className="hall-tickets">
      {tickets.map((ticket) => (
        <li key={ticket.serial}>
          <b>{ticket.number}</b>
          <span className="hall-line">
            {hall.lines.length > 1 && nameOf(ticket.line)} <TicketMarks ticket={ticket} />
          </span>
          <span className="hall-waited">{say(texts.minutes, { minutes: ticket.waited })}</span>
          {hall.isToday && (
            <span className="hall-acts">
              <a
                href={ticket.slip}
                target="_blank"
                rel="noreferrer"
                aria-label={say(texts.done, { number: ticket.number, what: say(texts.print) })}
              >
                {say(texts.print)}
              </a>
              {steps.map((step) => (
                <Button
                  key={step}
                  size="small"
                  aria-label={say(texts.done, { number: ticket.number, what: say(stepWords[step]) })}
                  onClick={() => take(ticket.serial, step)}
                >
                  {say(stepWords[step])}
                </Button>
              ))}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
