// 接访日报: what the figures of a reception's day are counted from. One row is one thing that was written down: a sitting,
// a seat, a booking, somebody who came.
import type { Booking } from '../bookings/booking.ts';
import { isBefore, type Moment } from '../bookings/slot-state.ts';
import type { HallDay, Ticket } from '../hall/hall-day.ts';
import type { PetitionId, ReceptionId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Promised } from '../petitions/promise.ts';
import type { Talk } from '../petitions/talk.ts';
import type { Reception, ReceptionSeat } from './reception.ts';

/** A petition as a list names it. */
export type ListedPetition = { readonly id: PetitionId; readonly number: string; readonly title: string };
export type Talked = { readonly petition: ListedPetition; readonly talk: Talk };
export type PromisedAt = { readonly petition: ListedPetition; readonly promise: Promised };

/** Everything known of the receptions of some days at one moment. */
export type ReportFacts = {
  readonly receptions: readonly Reception[];
  /** Bookings of these receptions. */
  readonly bookings: readonly Booking[];
  /** The halls of those days. */
  readonly halls: readonly HallDay[];
  /** The talks of those days, and what was promised about the petitions they were about. */
  readonly talks: readonly Talked[];
  readonly promises: readonly PromisedAt[];
  readonly now: Moment;
};

export type SittingRow = { readonly of: 'sitting'; readonly reception: Reception };
export type SeatRow = { readonly of: 'seat'; readonly reception: Reception; readonly seat: ReceptionSeat };
export type BookingRow = { readonly of: 'booking'; readonly reception: Reception; readonly booking: Booking };
/** Somebody who came: with a number, with a booking, or with both; never counted twice. */
export type VisitRow = {
  readonly of: 'visit';
  /** None for the office's own windows. */
  readonly reception: Reception | undefined;
  readonly on: PlainDate;
  readonly ticket: Ticket | undefined;
  readonly booking: Booking | undefined;
};
/** One talk; without a reception where the leader received outside any that was planned. */
export type TalkRow = Talked & { readonly of: 'talk'; readonly reception: Reception | undefined };
/** What was promised or ordered in a talk of a reception. */
export type PromiseRow = PromisedAt & { readonly of: 'promise'; readonly reception: Reception };
export type ReportRow = SittingRow | SeatRow | BookingRow | VisitRow | TalkRow | PromiseRow;
export type RowKind = ReportRow['of'];

/** The row's reception, by which a figure is taken apart. */
export const receptionOf = ({ reception }: ReportRow): ReceptionId | undefined => reception?.id;

/** Whether the sitting's time is over. */
export const isOver = ({ on, endsAt }: Reception, now: Moment): boolean => isBefore({ on, at: endsAt }, now);

/** A kind of row with all its rows, in the order of the roster. */
export type RowSource<Row extends ReportRow> = {
  readonly of: Row['of'];
  readonly rows: (facts: ReportFacts) => readonly Row[];
};

export const sittingRows: RowSource<SittingRow> = {
  of: 'sitting',
  rows: (facts) => announced(facts).map((reception) => ({ of: 'sitting', reception })),
};

/** Seats of what was not called off. */
export const seatRows: RowSource<SeatRow> = {
  of: 'seat',
  rows: (facts) =>
    announced(facts)
      .filter(({ cancelled }) => !cancelled)
      .flatMap((reception) => reception.seats.map((seat): SeatRow => ({ of: 'seat', reception, seat }))),
};

export const bookingRows: RowSource<BookingRow> = {
  of: 'booking',
  rows: (facts) =>
    announced(facts).flatMap((reception) =>
      bookingsFor(reception, facts).map((booking): BookingRow => ({ of: 'booking', reception, booking })),
    ),
};

export const visitRows: RowSource<VisitRow> = { of: 'visit', rows: visitsOf };

/** Talks of what may be reported, and those that belong to no sitting. */
export const talkRows: RowSource<TalkRow> = { of: 'talk', rows: talksOf };

export const promiseRows: RowSource<PromiseRow> = {
  of: 'promise',
  rows: (facts) => {
    const held = new Map(
      talksOf(facts).flatMap(({ talk, reception }) => (reception ? [[talk.id, reception] as const] : [])),
    );
    return facts.promises.flatMap((promised): readonly PromiseRow[] => {
      const { talkId } = promised.promise;
      const reception = talkId && held.get(talkId);
      return reception ? [{ of: 'promise', reception, ...promised }] : [];
    });
  },
};

function talksOf(facts: ReportFacts): readonly TalkRow[] {
  const receptions = new Map(announced(facts).map((reception) => [reception.id, reception]));
  return facts.talks
    .flatMap((talked): readonly TalkRow[] => {
      const { receptionId } = talked.talk;
      const reception = receptionId && receptions.get(receptionId);
      return receptionId && !reception ? [] : [{ of: 'talk', reception, ...talked }];
    })
    .toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
}

const startOf = ({ talk }: TalkRow): string => `${talk.on} ${talk.startedAt}`;

const announced = ({ receptions }: ReportFacts): readonly Reception[] =>
  receptions.filter(({ publishedOn }) => publishedOn !== undefined);

const bookingsFor = ({ id }: Reception, { bookings }: ReportFacts): readonly Booking[] =>
  bookings
    .filter(({ receptionId }) => receptionId === id)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));

function visitsOf(facts: ReportFacts): readonly VisitRow[] {
  const receptions = new Map(announced(facts).map((reception) => [reception.id, reception]));
  const free = new Set(
    facts.bookings.filter(({ status, receptionId }) => status === 'arrived' && receptions.has(receptionId)),
  );
  const visits: VisitRow[] = [];
  for (const hall of facts.halls)
    for (const ticket of hall.tickets) {
      const reception = ticket.line === 'office' ? undefined : receptions.get(ticket.line);
      // A number of a sitting that the reader does not see is no number of the office's windows.
      if (!reception && ticket.line !== 'office') continue;
      const booking = bookingBehind(ticket, free);
      if (booking) free.delete(booking);
      visits.push({ of: 'visit', reception, on: hall.on, ticket, booking });
    }
  const without = [...free].flatMap((booking): readonly VisitRow[] => {
    const reception = receptions.get(booking.receptionId);
    return reception ? [{ of: 'visit', reception, on: reception.on, ticket: undefined, booking }] : [];
  });
  return [...visits, ...without];
}

// A number drawn with the booking names it. One whose time the clerk looked up on paper stands for a booking of that time.
function bookingBehind({ booked, line }: Ticket, free: ReadonlySet<Booking>): Booking | undefined {
  if (!booked) return undefined;
  return [...free].find(({ id, receptionId, startsAt }) =>
    booked.bookingId === undefined ? receptionId === line && startsAt === booked.at : id === booked.bookingId,
  );
}
