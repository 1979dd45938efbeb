import { Button } from 'antd';
import { useState } from 'react';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { useSay } from '../../ui/language.tsx';
import { AskAbsenceDialog, DecideAbsenceDialog } from './absence-dialogs.tsx';
import type { WholeReception } from './reception-page.tsx';

type Props = { readonly reception: WholeReception };
type Seat = WholeReception['seats'][number];

/** Who sits, seat by seat; an absence is asked and decided here. */
export function SeatList({ reception }: Props) {
  const say = useSay();
  const [asking, setAsking] = useState<Seat>();
  const [deciding, setDeciding] = useState<Seat>();
  return (
    <section className="panel" aria-labelledby="reception-seats">
      <h2 id="reception-seats">{say(texts.leaders)}</h2>
      <ul className="seat-list">
        {reception.seats.map((seat) => (
          <li key={seat.seat}>
            <SeatWords seat={seat} />
            <span className="seat-steps">
              {seat.mayAskAbsence && (
                <Button onClick={() => setAsking(seat)} aria-label={say(texts.askOf, { name: seat.name })}>
                  {say(texts.ask)}
                </Button>
              )}
              {seat.absence && reception.mayPlan && (
                <Button type="primary" onClick={() => setDeciding(seat)}>
                  {say(texts.decide)}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {asking && (
        <AskAbsenceDialog reception={reception} seat={asking} onClose={() => setAsking(undefined)} />
      )}
      {deciding && (
        <DecideAbsenceDialog reception={reception} seat={deciding} onClose={() => setDeciding(undefined)} />
      )}
    </section>
  );
}

function SeatWords({ seat }: { readonly seat: Seat }) {
  const say = useSay();
  const { name, post, portfolio, insteadOf, absence, empty, sat } = seat;
  return (
    <div>
      <b className={empty ? 'seat-empty' : ''}>{name}</b> {post}{' '}
      {insteadOf && <span className="tag">{say(texts.insteadOf, { name: insteadOf })}</span>}{' '}
      {empty && <span className="tag">{say(texts.away)}</span>}
      {sat !== undefined && !empty && <span className="tag">{say(sat ? texts.sat : texts.absent)}</span>}
      {portfolio !== '' && <div className="quiet">{portfolio}</div>}
      {absence && (
        <div className="note">
          {say(texts.absence, { on: absence.on, daysBefore: absence.daysBefore, reason: absence.reason })}
          {absence.late && <b> {say(texts.late)}</b>}
          {absence.wish !== '' && <div>{say(texts.wish, { wish: absence.wish })}</div>}
        </div>
      )}
    </div>
  );
}
