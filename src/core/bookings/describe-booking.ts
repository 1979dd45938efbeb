import { dateToWords } from '../clocks/date-words.ts';
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { BookingEvent, SlotOf } from './booking.ts';

export type DescribedBooking = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The reason given. */
  readonly detail?: string;
};

/** What happened to a booking in one sentence; `dayOf` tells the day of a reception. */
export function describeBooking(
  event: BookingEvent,
  dayOf: (id: SlotOf['receptionId']) => PlainDate | undefined,
): DescribedBooking {
  const slot = ({ receptionId, startsAt }: SlotOf) => {
    const on = dayOf(receptionId);
    return { dayZh: on ? dateToWords(on, 'zh') : '', dayEn: on ? dateToWords(on, 'en') : '', startsAt };
  };
  switch (event.kind) {
    case 'BookingMade':
      return {
        words: { zh: '约在{dayZh}{startsAt}，第{place}位', en: 'Booked {dayEn}, {startsAt}, place {place}' },
        facts: { ...slot(event), place: event.place },
      };
    case 'WaitingListJoined':
      return {
        words: { zh: '候补{dayZh}{startsAt}', en: 'On the waiting list of {dayEn}, {startsAt}' },
        facts: slot(event),
      };
    case 'BookingMovedUp':
      return { words: { zh: '有人取消，自动递补', en: 'Moved up, because a place became free' }, facts: {} };
    case 'BookingChanged':
      return {
        words: { zh: '改约到{dayZh}{startsAt}', en: 'Moved to {dayEn}, {startsAt}' },
        facts: slot(event),
      };
    case 'BookingTold':
      return { words: { zh: '已告知变动', en: 'Told of the change' }, facts: {} };
    case 'BookingCancelled':
      return {
        words: { zh: '取消预约', en: 'Cancelled' },
        facts: {},
        ...(event.reason === '' ? {} : { detail: event.reason }),
      };
    case 'BookingArrived':
      return { words: { zh: '到场', en: 'Has come' }, facts: {} };
    case 'BookingMissed':
      return { words: { zh: '未到', en: 'Did not come' }, facts: {} };
    case 'BookingRegistered':
      return { words: { zh: '登记为信访件', en: 'Registered as a petition' }, facts: {} };
  }
}
