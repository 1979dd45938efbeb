import type { ReactElement } from 'react';
import { publicCalendarPath } from '#contract/calendars.ts';
import { isPublished, type Calendar } from '#core/clocks/calendar.ts';
import { receptionKindWords } from '#core/receptions/reception-kinds.ts';
import { bookingCloses } from '#core/receptions/reception-slots.ts';
import type { Reception, ReceptionSeat } from '#core/receptions/reception.ts';
import { codeLengthMax } from '../../components/code-form.tsx';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { portalPaths } from '../../paths.ts';
import { bookingPageTexts } from '../bookings/texts.ts';
import { receptionPageTexts as texts } from './texts.ts';

export type ReceptionsPageProps = {
  readonly reader: PageReader;
  readonly office: string;
  /** Announced ones, the earliest first. */
  readonly receptions: readonly Reception[];
  readonly calendar: Calendar;
};

/** When and where leaders receive: day by day, with who, for what, and how to book. */
export function ReceptionsPage({ reader, office, receptions, calendar }: ReceptionsPageProps): ReactElement {
  const { speak, day } = reader;
  const days = Map.groupBy(receptions, ({ on }) => on);
  return (
    <PageShell reader={reader} title={speak(texts.title)} office={office}>
      <h1>{speak(texts.title)}</h1>
      <p className="intro">{speak(texts.intro)}</p>
      {receptions.length === 0 && (
        <p>
          {speak(texts.empty)} {speak(texts.emptyNext)}
        </p>
      )}
      {[...days].map(([on, sittings]) => (
        <section key={on}>
          <h2>
            {day(on)} {weekday.format(new Date(`${on}T12:00:00Z`), reader.language)}
          </h2>
          {sittings.map((reception) => (
            <Sitting
              key={reception.id}
              reader={reader}
              reception={reception}
              provisional={!isPublished(calendar, on)}
            />
          ))}
        </section>
      ))}
      <LookUp reader={reader} />
      <p>
        <a href={publicCalendarPath}>{speak(texts.calendar)}</a>
        <small> {speak(texts.calendarHelp)}</small>
      </p>
    </PageShell>
  );
}

/** Booked already: the slip again, by its code. */
function LookUp({ reader: { speak } }: { readonly reader: PageReader }): ReactElement {
  return (
    <form className="code-form" method="post" action={portalPaths.bookings}>
      <label htmlFor="code">{speak(bookingPageTexts.lookUp)}</label>
      <div className="field-row">
        <input
          id="code"
          name="code"
          maxLength={codeLengthMax}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <button type="submit">{speak(bookingPageTexts.open)}</button>
      </div>
    </form>
  );
}

type SittingProps = {
  readonly reader: PageReader;
  readonly reception: Reception;
  readonly provisional: boolean;
};

function Sitting({ reader, reception, provisional }: SittingProps): ReactElement {
  const { speak, day } = reader;
  const { startsAt, endsAt, place, room, kind, theme, departments, terms, movedFrom, cancelled } = reception;
  const closes = bookingCloses(reception);
  const notes = [
    ...(theme === '' ? [] : [speak(texts.theme, { theme })]),
    ...(departments.length > 0 ? [speak(texts.departments, { names: departments.join('、') })] : []),
    closes ? speak(texts.bookingCloses, { day: day(closes.on), at: closes.at }) : speak(texts.noBooking),
    ...terms,
    ...(movedFrom ? [speak(texts.moved, { day: day(movedFrom) })] : []),
    ...(provisional ? [speak(texts.provisional)] : []),
  ];
  return (
    <article className="status reception">
      <p className="now">
        {startsAt}–{endsAt} {speak(receptionKindWords[kind])}
      </p>
      {cancelled && <p className="late">{speak(texts.calledOff, { reason: cancelled.reason })}</p>}
      <ul className="seats">
        {reception.seats
          .filter(({ empty }) => !empty)
          .map((seat) => (
            <li key={seat.seat}>
              <Leader reader={reader} seat={seat} />
            </li>
          ))}
      </ul>
      <p>{[place, room].filter(Boolean).join(' ')}</p>
      {!cancelled && closes && (
        <p>
          <a href={portalPaths.slots(reception.id)}>{speak(bookingPageTexts.book)}</a>
        </p>
      )}
      {!cancelled && (
        <ul className="points">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Leader({
  reader,
  seat,
}: {
  readonly reader: PageReader;
  readonly seat: ReceptionSeat;
}): ReactElement {
  const { speak } = reader;
  const { leader, insteadOf } = seat;
  const beside = [
    ...(leader.portfolio === '' ? [] : [speak(texts.portfolio, { portfolio: leader.portfolio })]),
    ...(insteadOf ? [speak(texts.insteadOf, { name: insteadOf.name })] : []),
  ];
  return (
    <>
      <b>{leader.name}</b> {leader.post}
      {beside.map((words) => (
        <small key={words}> {words}</small>
      ))}
    </>
  );
}

// The weekday in the reader's language; the day itself is of no zone.
const weekday = {
  format: (date: Date, language: string): string =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date),
};
