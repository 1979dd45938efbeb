// What a message says is composed when it goes out, from how things stand then: it is never late news. A telephone may lie on
// a kitchen table: no word of the matter, no name but a surname, nobody who receives or is complained about.
import { bookingsToTell, type ToTell } from '../bookings/bookings-to-tell.ts';
import { isPending, type Booking } from '../bookings/booking.ts';
import { isBefore, type Moment } from '../bookings/slot-state.ts';
import type { ClockTime } from '../kit/clock-time.ts';
import { datePartsOf, weekdayOf, type PlainDate } from '../kit/plain-date.ts';
import { surnameOf } from '../people/surname.ts';
import { foldReception } from '../receptions/evolve-reception.ts';
import type { Reception, ReceptionEvent } from '../receptions/reception.ts';
import type { DropReason, MessageCause } from './message-cause.ts';
import { sendingMoment } from './sending-hours.ts';

export type MessageFacts = {
  readonly booking: Booking;
  readonly reception: Reception;
  readonly story: readonly ReceptionEvent[];
  readonly name: string;
  /** The office that writes. */
  readonly office: string;
  /** Where the code opens the booking; none when the pages have no public address. */
  readonly page: string | undefined;
  readonly now: Moment;
};

export type Composed =
  | { readonly kind: 'drop'; readonly why: DropReason }
  | {
      readonly kind: 'say';
      readonly subject: string;
      readonly text: string;
      /** Not before this moment. */
      readonly notBefore: Moment;
      /** Once it has arrived they know the reception as it stands. */
      readonly tells: boolean;
    };

/** The message for one cause, as things stand; dropped when there is nothing to say any more. */
export function composeMessage(cause: MessageCause, facts: MessageFacts): Composed {
  const { booking, reception, story, now } = facts;
  if (!isBefore(now, { on: reception.on, at: booking.startsAt })) return drop('over');
  const news = bookingsToTell(reception, story, [booking])[0]?.why;
  const body = bodyOf(cause, news, facts);
  if (typeof body !== 'string') return body;
  const known = foldReception(story.slice(0, booking.knownVersion))?.on ?? reception.on;
  return {
    kind: 'say',
    subject: cause === 'reminder' ? '接访提醒' : '接访预约通知',
    text: `${facts.office}：${addressOf(facts.name)}${body}`,
    notBefore: sendingMoment(now, isChange(cause) ? [known, reception.on] : []),
    tells: cause === 'news' || cause === 'moved-up' || cause === 'cancelled-by-office',
  };
}

const drop = (why: DropReason): Composed => ({ kind: 'drop', why });

const isChange = (cause: MessageCause): boolean => cause !== 'reminder' && cause !== 'waits';

function bodyOf(
  cause: MessageCause,
  news: ToTell['why'] | undefined,
  { booking, reception, page }: MessageFacts,
): string | Composed {
  const when = dayAndTime(reception.on, booking.startsAt);
  const where = clip([reception.place, reception.room].filter(Boolean).join(' '));
  if (cause === 'cancelled-by-office')
    return booking.cancelled?.by === 'office'
      ? `您预约的${when}领导接访已由工作人员取消，需要时请重新预约。`
      : drop('not-so');
  if (!isPending(booking)) return drop('not-so');
  if (cause === 'news' || cause === 'moved-up')
    return news ? newsBody(news, when, where, howTo(page)) : drop('known');
  // Whoever is about to hear that it was called off needs no word of the booking before.
  if (news === 'called-off' || news === 'no-slot' || reception.cancelled) return drop('superseded');
  if (cause === 'waits')
    return booking.status === 'waiting'
      ? `您已登记${when}领导接访的候补，有名额时按先后递补并通知您。${howTo(page)}`
      : drop('not-so');
  if (booking.status !== 'booked') return drop('not-so');
  switch (cause) {
    case 'booked':
      return `您已预约${when}的领导接访，地点：${where}。${bring}${howTo(page)}`;
    case 'changed':
    case 'changed-by-office':
      return `您预约的领导接访已改到${when}，地点：${where}。${bring}${howTo(page)}`;
    case 'reminder':
      return `提醒您：${when}有您预约的领导接访，地点：${where}。${bring}${howTo(page)}`;
  }
}

const bring = '请带身份证件和有关材料，提前十分钟到场。';

const howTo = (page: string | undefined): string =>
  page === undefined ? '改约、取消请报预约码联系我们。' : `改约、取消请用预约页上的预约码办理：${page} 。`;

function newsBody(why: ToTell['why'], when: string, where: string, how: string): string {
  switch (why) {
    case 'called-off':
      return `您预约的${when}领导接访因故取消，请改约别的场次。${how}`;
    case 'no-slot':
      return `您预约的领导接访调整了时间，原来约的时段已经没有，请改约。${how}`;
    case 'moved':
      return `您预约的领导接访有变动，现为${when}，地点：${where}。${how}`;
    case 'other-leader':
      return `您预约的${when}领导接访，接访领导有变动，时间、地点照旧。${how}`;
    case 'leader-away':
      return `您预约的${when}领导接访，有一位领导不能到场，其他领导照常接访。${how}`;
    case 'moved-up':
      return `您候补的${when}领导接访已有名额，地点：${where}。${bring}不能来请尽早取消，让给后面的人。${how}`;
  }
}

function addressOf(name: string): string {
  const surname = surnameOf(name);
  return surname === undefined ? '您好，' : `${surname}先生/女士您好，`;
}

/** `3月10日（星期二）8:30` */
function dayAndTime(on: PlainDate, at: ClockTime): string {
  const { month, day } = datePartsOf(on);
  return `${month}月${day}日（星期${'日一二三四五六'.charAt(weekdayOf(on))}）${at.replace(/^0/, '')}`;
}

const placeLengthMax = 60;
const clip = (text: string): string =>
  [...text].length > placeLengthMax ? `${[...text].slice(0, placeLengthMax - 1).join('')}…` : text;
