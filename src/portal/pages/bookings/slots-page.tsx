import type { ReactElement, ReactNode } from 'react';
import type { ClockTime } from '#core/kit/clock-time.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { portalPaths } from '../../paths.ts';
import { bookingPageTexts as texts } from './texts.ts';

export type OfferedSlot = {
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly free: number;
  readonly waiting: number;
};

export type Offer = { readonly reception: Reception; readonly slots: readonly OfferedSlot[] };

type Props = {
  readonly reader: PageReader;
  readonly office: string;
  readonly offer: Offer;
  /** Why it cannot be booked, or why the last choice was refused. */
  readonly problem: string | undefined;
  readonly closed: boolean;
};

/** The times of one reception; one press keeps a place. */
export function SlotsPage({ reader, office, offer, problem, closed }: Props): ReactElement {
  const { speak } = reader;
  return (
    <PageShell reader={reader} title={speak(texts.slotsTitle)} office={office}>
      <h1>{speak(texts.slotsTitle)}</h1>
      <ReceptionLine reader={reader} reception={offer.reception} />
      {problem && <p className="problem">{problem}</p>}
      {!closed && <p className="intro">{speak(texts.slotsLead)}</p>}
      {!closed && (
        <ul className="slots">
          {offer.slots.map((slot) => (
            <li key={slot.startsAt}>
              <form method="post" action={portalPaths.hold(offer.reception.id)}>
                <input type="hidden" name="at" value={slot.startsAt} />
                <SlotLine reader={reader} slot={slot}>
                  <button type="submit">{speak(slot.free > 0 ? texts.choose : texts.wait)}</button>
                </SlotLine>
              </form>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={portalPaths.receptions}>{speak(texts.back)}</a>
      </p>
    </PageShell>
  );
}

type ChangeProps = {
  readonly reader: PageReader;
  readonly office: string;
  readonly code: string;
  readonly offers: readonly Offer[];
  readonly problem: string | undefined;
};

/** The free times of the coming receptions, to take a booking to. */
export function ChangePage({ reader, office, code, offers, problem }: ChangeProps): ReactElement {
  const { speak } = reader;
  const open = offers.filter(({ slots }) => slots.some(({ free }) => free > 0));
  return (
    <PageShell reader={reader} title={speak(texts.changeTitle)} office={office}>
      <h1>{speak(texts.changeTitle)}</h1>
      <p className="intro">{speak(texts.changeLead)}</p>
      {problem && <p className="problem">{problem}</p>}
      {open.length === 0 && <p>{speak(texts.none)}</p>}
      {open.map(({ reception, slots }) => (
        <section key={reception.id}>
          <ReceptionLine reader={reader} reception={reception} />
          <ul className="slots">
            {slots
              .filter(({ free }) => free > 0)
              .map((slot) => (
                <li key={slot.startsAt}>
                  <form method="post" action={portalPaths.changeBooking(code)}>
                    <input type="hidden" name="reception" value={reception.id} />
                    <input type="hidden" name="at" value={slot.startsAt} />
                    <SlotLine reader={reader} slot={slot}>
                      <button type="submit">{speak(texts.choose)}</button>
                    </SlotLine>
                  </form>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={portalPaths.booking(code)}>{speak(texts.bookedTitle)}</a>
      </p>
    </PageShell>
  );
}

function ReceptionLine({
  reader: { day },
  reception,
}: {
  readonly reader: PageReader;
  readonly reception: Reception;
}): ReactElement {
  const { on, startsAt, endsAt, place, room, seats } = reception;
  const leaders = seats.filter(({ empty }) => !empty).map(({ leader }) => `${leader.name} ${leader.post}`);
  return (
    <>
      <p className="now">
        {day(on)} {startsAt}–{endsAt} {leaders.join('、')}
      </p>
      <p>{[place, room].filter(Boolean).join(' ')}</p>
    </>
  );
}

function SlotLine({
  reader: { speak },
  slot: { startsAt, endsAt, free, waiting },
  children,
}: {
  readonly reader: PageReader;
  readonly slot: OfferedSlot;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <span>
        <b>
          {startsAt}–{endsAt}
        </b>{' '}
        <small>
          {speak(free > 0 ? texts.free : waiting > 0 ? texts.fullWaiting : texts.full, { free, waiting })}
        </small>
      </span>
      {children}
    </>
  );
}
