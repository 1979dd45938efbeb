// A day of receptions for tests of its report: as a test writes it, or whatever may happen.
import fc from 'fast-check';
import type { Booking, BookingStatus } from '#core/bookings/booking.ts';
import type { HallDay, Ticket, TicketStage } from '#core/hall/hall-day.ts';
import { clockTime } from '#core/kit/clock-time.ts';
import type {
  BookingId,
  HallId,
  PetitionerId,
  PetitionId,
  PromiseId,
  ReceptionId,
  TalkId,
  UnitId,
} from '#core/kit/ids.ts';
import { addDays, plainDate } from '#core/kit/plain-date.ts';
import { talkOutcomes } from '#core/petitions/talk.ts';
import type { PromisedAt, ReportFacts, Talked } from '#core/receptions/report-rows.ts';
import type { Reception, ReceptionSeat, ReceptionStatus } from '#core/receptions/reception.ts';

export const on = plainDate('2026-03-10');
export const ids = ['r1', 'r2', 'r3'].map((id) => id as ReceptionId);

const seat = (number: number, more: Partial<ReceptionSeat> = {}): ReceptionSeat => ({
  seat: number,
  leader: { accountId: undefined, name: `领导${number}`, post: '副县长', portfolio: '' },
  insteadOf: undefined,
  absence: undefined,
  empty: false,
  sat: undefined,
  ...more,
});

export const reception = (id: ReceptionId, more: Partial<Reception> = {}): Reception => ({
  id,
  version: 2,
  status: 'published',
  unitId: 'u' as UnitId,
  kind: 'fixed-place',
  theme: '',
  on,
  startsAt: clockTime('08:30'),
  endsAt: clockTime('11:30'),
  place: '县信访接待中心',
  room: '',
  departments: [],
  booking: undefined,
  terms: [],
  seats: [seat(1)],
  movedFrom: undefined,
  publishedOn: plainDate('2026-03-02'),
  cancelled: undefined,
  ...more,
});

export const booking = (id: string, receptionId: ReceptionId, status: BookingStatus): Booking => ({
  id: id as BookingId,
  version: 1,
  receptionId,
  startsAt: clockTime('08:30'),
  status,
  petitionerId: `p${id}` as PetitionerId,
  matter: { title: '', detail: '' },
  by: 'petitioner',
  place: status === 'waiting' || status === 'cancelled' ? undefined : 1,
  rank: status === 'waiting' ? 1 : undefined,
  movedUp: false,
  knownVersion: 1,
  cancelled: status === 'cancelled' ? { by: 'office', reason: '' } : undefined,
  petitionId: undefined,
});

export const ticket = (serial: number, more: Partial<Ticket> = {}): Ticket => ({
  serial,
  number: `A${serial}`,
  requestId: `q${serial}`,
  line: 'office',
  takenAt: 30_000,
  booked: undefined,
  frail: false,
  personKey: undefined,
  stage: 'waiting',
  onlyWindow: undefined,
  window: undefined,
  calledAt: undefined,
  calls: 0,
  begunAt: undefined,
  endedAt: undefined,
  told: undefined,
  petitionId: undefined,
  ...more,
});

export const hall = (...tickets: readonly Ticket[]): HallDay => ({
  id: 'h' as HallId,
  version: 1,
  unitId: 'u' as UnitId,
  place: '县信访接待中心',
  on,
  windows: [],
  tickets,
  bookedTurns: [],
});

export const facts = (more: Partial<ReportFacts>): ReportFacts => ({
  receptions: [reception('r1' as ReceptionId)],
  bookings: [],
  halls: [],
  talks: [],
  promises: [],
  now: { on, at: clockTime('18:00') },
  ...more,
});

const anySeat = fc
  .record({ empty: fc.boolean(), sat: fc.constantFrom(true, false), other: fc.boolean() })
  .map(({ other, ...more }) => ({ ...more, insteadOf: other ? seat(9).leader : undefined }));
const anyReception = fc
  .record({
    status: fc.constantFrom<ReceptionStatus>('planned', 'published', 'cancelled', 'held'),
    seats: fc.array(anySeat, { maxLength: 4 }),
    day: fc.constantFrom('2026-03-09', '2026-03-10', '2026-03-11'),
  })
  .map(({ status, seats, day }) => ({
    status,
    on: plainDate(day),
    publishedOn: status === 'planned' ? undefined : on,
    cancelled: status === 'cancelled' ? { on, reason: '' } : undefined,
    seats: seats.map((one, at) =>
      seat(at + 1, { ...one, sat: status === 'held' ? one.sat && !one.empty : undefined }),
    ),
  }));
const anyBooking = fc.record({
  to: fc.constantFrom(...ids),
  status: fc.constantFrom<BookingStatus>('booked', 'waiting', 'cancelled', 'arrived', 'missed'),
});
const anyTicket = fc.record({
  line: fc.constantFrom<Ticket['line']>('office', ...ids, 'elsewhere' as ReceptionId),
  stage: fc.constantFrom<TicketStage>('waiting', 'held', 'called', 'serving', 'done', 'left'),
  bookingId: fc.option(
    fc.nat(12).map((at) => String(at) as BookingId),
    { nil: undefined },
  ),
  isBooked: fc.boolean(),
  calledAt: fc.option(fc.integer({ min: 30_000, max: 40_000 }), { nil: undefined }),
  told: fc.option(
    fc.nat(60).map((to) => ({ from: 0, to })),
    { nil: undefined },
  ),
});

const anyTalk = fc.record({
  at: fc.option(fc.constantFrom(...ids, 'elsewhere' as ReceptionId), { nil: undefined }),
  outcome: fc.constantFrom(...talkOutcomes),
  promises: fc.array(
    fc.record({
      limit: fc.integer({ min: -3, max: 3 }),
      kept: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
      withdrawn: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});
type AnyTalk = typeof anyTalk extends fc.Arbitrary<infer Value> ? Value : never;

const talked = ({ at, outcome }: AnyTalk, number: number): Talked => ({
  petition: petition(number),
  talk: {
    id: `t${number}` as TalkId,
    on,
    startedAt: clockTime('09:00'),
    endedAt: clockTime('09:12'),
    receptionId: at,
    hallId: undefined,
    serial: undefined,
    leader: { accountId: undefined, name: '周建国', post: '副县长' },
    writtenFor: true,
    record: '',
    opinion: '',
    outcome,
    present: '',
    signature: { by: 'paper' },
  },
});

const promisedAt = ({ promises }: AnyTalk, number: number): readonly PromisedAt[] =>
  promises.map(({ limit, kept, withdrawn }, at) => ({
    petition: petition(number),
    promise: {
      id: `o${number}-${at}` as PromiseId,
      kind: 'promise',
      text: '',
      unitId: 'u' as UnitId,
      limit: addDays(on, limit),
      by: { name: '周建国', post: '副县长' },
      talkId: `t${number}` as TalkId,
      on,
      moves: [],
      handOvers: [],
      urges: [],
      kept: kept === undefined ? undefined : { on: addDays(on, kept), evidence: '', attachments: [] },
      withdrawn: kept === undefined && withdrawn ? { on, reason: '' } : undefined,
    },
  }));

const petition = (number: number) => ({ id: `m${number}` as PetitionId, number: `${number}`, title: '' });

/** Whatever a day may have brought, also what the rules would not allow. */
export const anyDay = fc
  .record({
    receptions: fc.array(anyReception, { maxLength: 3 }),
    bookings: fc.array(anyBooking, { maxLength: 12 }),
    tickets: fc.array(anyTicket, { maxLength: 15 }),
    talks: fc.array(anyTalk, { maxLength: 8 }),
  })
  .map(({ receptions, bookings, tickets, talks }) =>
    facts({
      talks: talks.map(talked),
      promises: talks.flatMap(promisedAt),
      receptions: receptions.map((one, at) => reception(ids[at] ?? (`r${at}` as ReceptionId), one)),
      bookings: bookings.map(({ to, status }, at) => booking(String(at), to, status)),
      halls: [
        hall(
          ...tickets.map(({ isBooked, bookingId, ...more }, at) =>
            ticket(at + 1, {
              ...more,
              booked: isBooked ? { bookingId, at: clockTime('08:30') } : undefined,
            }),
          ),
        ),
      ],
    }),
  );
