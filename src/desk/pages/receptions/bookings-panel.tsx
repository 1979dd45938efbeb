import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { noteArrival, noteMissing, noteTold, type BookingLine } from '#contract/bookings.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { bookingTexts as texts } from '../../texts/bookings.ts';
import { messageCauseTexts, messageTexts, unsentTexts } from '../../texts/messages.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { momentToText } from '../../ui/moment-to-text.ts';
import { BookDialog, CancelBookingDialog, MoveBookingDialog } from './booking-dialogs.tsx';
import { TellNumbers } from '../hall/tell-note.tsx';
import { BookingStory } from './booking-story.tsx';
import type { WholeReception } from './reception-page.tsx';
import { useBookings, type Bookings } from './use-bookings.ts';
import { useRosterChange } from './use-roster.ts';

type Props = { readonly reception: WholeReception };
type PanelProps = Props & {
  /** For whoever may not see who comes, and before anybody can book. */
  readonly children: ReactNode;
};

/** Who comes to this reception and what about; whom to ring; what can be done for each. */
export function BookingsPanel({ reception, children }: PanelProps) {
  const say = useSay();
  const found = useBookings(reception.id);
  const [booking, setBooking] = useState(false);
  if (!found.data || reception.status === 'planned') return children;
  // Booking may have been taken out of the notice since; who booked before stands here all the same.
  if (!reception.booking && found.data.bookings.length === 0) return children;
  const { mayKeep, slots, bookings } = found.data;
  const open = mayKeep && reception.status === 'published' && slots.length > 0;
  return (
    <section className="panel" aria-labelledby="reception-bookings">
      <div className="booking-head">
        <h2 id="reception-bookings">{say(texts.title)}</h2>
        {open && (
          <Button type="primary" onClick={() => setBooking(true)}>
            {say(texts.book)}
          </Button>
        )}
      </div>
      <ToTell bookings={bookings} numbersToTell={found.data.numbersToTell} />
      <ul className="slot-list">
        {slots.map(({ startsAt, endsAt, taken, capacity, waiting }) => (
          <li key={startsAt}>
            {say(texts.count, { startsAt, endsAt, taken, capacity })}
            {waiting > 0 && say(texts.waitingCount, { waiting })}
          </li>
        ))}
      </ul>
      {bookings.length === 0 && <p className="quiet">{say(texts.empty)}</p>}
      <ul className="booking-list">
        {bookings.map((line) => (
          <BookingRow key={line.id} line={line} data={found.data} reception={reception} />
        ))}
      </ul>
      {booking && <BookDialog reception={reception} slots={slots} onClose={() => setBooking(false)} />}
    </section>
  );
}

function ToTell({ bookings, numbersToTell }: Pick<Bookings, 'bookings' | 'numbersToTell'>) {
  const say = useSay();
  const waiting = bookings.filter(({ tell }) => tell);
  if (waiting.length + numbersToTell.length === 0) return null;
  return (
    <div className="note booking-tell" role="status">
      <h3>{say(texts.tellTitle)}</h3>
      <TellNumbers tell={numbersToTell} />
      {waiting.length > 0 && <p>{say(texts.tellLead)}</p>}
      <ul>
        {waiting.map((line) => (
          <li key={line.id}>
            <b>{line.name}</b> <a href={`tel:${line.tell?.phone}`}>{line.tell?.phone}</a> {line.startsAt}：
            {line.tell && say(texts[line.tell.why])} <Note line={line} operation={noteTold} word="told" />
            <MessageNote tell={line.tell} />
          </li>
        ))}
      </ul>
    </div>
  );
}

// Why no message told them, or when one will.
function MessageNote({ tell }: Pick<BookingLine, 'tell'>) {
  const say = useSay();
  const words = tell?.nextTryAt
    ? say(texts.messageComes, { at: momentToText(tell.nextTryAt) })
    : tell?.unsent && tell.unsent !== 'no-gateway'
      ? say(texts.noMessage, { why: say(unsentTexts[tell.unsent]) })
      : '';
  return words === '' ? null : <div className="quiet">{words}</div>;
}

function SentNote({ told }: Pick<BookingLine, 'told'>) {
  const say = useSay();
  if (!told) return null;
  const [way, about] = [say(messageTexts[told.carrier]), say(messageCauseTexts[told.cause])];
  return <div className="quiet">{say(texts.messageSent, { way, about, at: momentToText(told.at) })}</div>;
}

type RowProps = Props & { readonly line: BookingLine; readonly data: Bookings };

function BookingRow({ line, data, reception }: RowProps) {
  const say = useSay();
  const { startsAt, name, maskedPhone, title, detail, status, byOffice, cancelReason, told } = line;
  return (
    <li className={status === 'cancelled' ? 'booking-over' : ''}>
      <div>
        <b>{startsAt}</b> <b>{name}</b> {maskedPhone} <span className="tag">{say(texts[status])}</span>{' '}
        {byOffice && <span className="tag">{say(texts.byOffice)}</span>}
        <div className="long-text">{title}</div>
        {detail !== '' && <div className="quiet long-text">{detail}</div>}
        {cancelReason !== '' && <div className="quiet">{cancelReason}</div>}
        <SentNote told={told} />
      </div>
      {data.mayKeep && <RowSteps line={line} data={data} reception={reception} />}
    </li>
  );
}

function RowSteps({ line, data, reception }: RowProps) {
  const say = useSay();
  const today = useToday();
  const [open, setOpen] = useState<'move' | 'cancel' | 'story'>();
  const close = (): void => setOpen(undefined);
  const { id, name, status, petitionId } = line;
  const pending = status === 'booked' || status === 'waiting';
  return (
    <span className="seat-steps">
      {status === 'booked' && !reception.cancelled && reception.on <= today && (
        <>
          <Note line={line} operation={noteArrival} word="arrive" />
          <Note line={line} operation={noteMissing} word="miss" />
        </>
      )}
      {pending && (
        <Button aria-label={say(texts.changeOf, { name })} onClick={() => setOpen('move')}>
          {say(texts.change)}
        </Button>
      )}
      {pending && (
        <Button aria-label={say(texts.cancelOf, { name })} onClick={() => setOpen('cancel')}>
          {say(texts.cancel)}
        </Button>
      )}
      {status === 'arrived' && !petitionId && (
        <Link to={paths.register} search={{ booking: id }}>
          {say(texts.register)}
        </Link>
      )}
      {petitionId && (
        <Link to={paths.petition} params={{ id: petitionId }}>
          {say(texts.petition)}
        </Link>
      )}
      <Button aria-label={say(texts.storyOf, { name })} onClick={() => setOpen('story')}>
        {say(texts.story)}
      </Button>
      {open === 'story' && <BookingStory line={line} onClose={close} />}
      {open === 'move' && (
        <MoveBookingDialog line={line} reception={reception} slots={data.slots} onClose={close} />
      )}
      {open === 'cancel' && <CancelBookingDialog line={line} onClose={close} />}
    </span>
  );
}

type NoteProps = {
  readonly line: BookingLine;
  readonly operation: typeof noteArrival | typeof noteMissing | typeof noteTold;
  readonly word: 'arrive' | 'miss' | 'told';
};

function Note({ line: { id, version }, operation, word }: NoteProps) {
  const say = useSay();
  const noting = useRosterChange(
    () => call(operation, { params: { id }, body: { expectedVersion: version } }),
    () => say(texts[`${word}Done`]),
    () => undefined,
  );
  return (
    <>
      <Button loading={noting.isPending} onClick={() => noting.mutate(undefined)}>
        {say(texts[word])}
      </Button>
      <FailureNote error={noting.error} />
    </>
  );
}
