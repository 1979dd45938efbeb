import type { ReactElement } from 'react';
import { bookingSlipPath } from '#contract/bookings.ts';
import { isPending } from '#core/bookings/booking.ts';
import type { OpenedBooking } from '#features/bookings/open-booking.ts';
import { FactList } from '../../components/fact-list.tsx';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { portalPaths } from '../../paths.ts';
import { bookingNewsTexts, bookingPageTexts as texts, bookingStatusTexts } from './texts.ts';

type Props = {
  readonly reader: PageReader;
  readonly office: string;
  readonly opened: OpenedBooking;
  readonly problem: string | undefined;
};

/** The booking as its holder sees it, and as it is printed. */
export function BookingPage({ reader, office, opened, problem }: Props): ReactElement {
  const { speak, day } = reader;
  const { booking, reception, name, ahead, news, code } = opened;
  const leaders = reception.seats.filter(({ empty }) => !empty).map(({ leader }) => leader);
  const facts = [
    { label: speak(texts.code), value: <b>{code.replace(/(.{4})(?=.)/g, '$1 ')}</b> },
    { label: speak(texts.who), value: name },
    { label: speak(texts.when), value: `${day(reception.on)} ${booking.startsAt}` },
    { label: speak(texts.where), value: [reception.place, reception.room].filter(Boolean).join(' ') },
    { label: speak(texts.leaders), value: leaders.map((one) => `${one.name} ${one.post}`).join('、') },
    { label: speak(texts.about), value: booking.matter.title },
  ];
  return (
    <PageShell reader={reader} title={speak(texts.bookedTitle)} office={office}>
      <h1>{speak(texts.bookedTitle)}</h1>
      {problem && <p className="problem">{problem}</p>}
      <div className="status">
        <p className="now">
          {speak(bookingStatusTexts[booking.status])}
          {booking.status === 'waiting' && `，${speak(texts.ahead, { ahead })}`}
        </p>
        {news && <p className={news === 'moved-up' ? '' : 'late'}>{speak(bookingNewsTexts[news])}</p>}
      </div>
      <FactList facts={facts} />
      {isPending(booking) && (
        <>
          <p>{speak(texts.bring)}</p>
          <p className="keep">{speak(texts.codeKeep)}</p>
          <p className="screen-only">
            <a href={bookingSlipPath(code)}>{speak(texts.printSlip)}</a>
          </p>
          <p className="screen-only">
            <a href={portalPaths.changeBooking(code)}>{speak(texts.change)}</a>
          </p>
          <form className="booking-form screen-only" method="post" action={portalPaths.cancelBooking(code)}>
            <p className="hint">{speak(texts.cancelAfter)}</p>
            <button className="second" type="submit">
              {speak(texts.cancel)}
            </button>
          </form>
        </>
      )}
      <p className="screen-only">
        <a href={portalPaths.receptions}>{speak(texts.back)}</a>
      </p>
    </PageShell>
  );
}
