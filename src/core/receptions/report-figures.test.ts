import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Booking, BookingStatus } from '../bookings/booking.ts';
import type { HallDay, Ticket, TicketStage } from '../hall/hall-day.ts';
import { clockTime } from '../kit/clock-time.ts';
import type { BookingId, HallId, PetitionerId, ReceptionId, UnitId } from '../kit/ids.ts';
import { plainDate } from '../kit/plain-date.ts';
import { figureIds, rowsBehind, type FigureId } from './report-figures.ts';
import type { ReportFacts } from './report-rows.ts';
import type { Reception, ReceptionSeat, ReceptionStatus } from './reception.ts';
import { minutesOver, talkMinutesOf } from './report-waits.ts';

const on = plainDate('2026-03-10');
const ids = ['r1', 'r2', 'r3'].map((id) => id as ReceptionId);

const seat = (number: number, more: Partial<ReceptionSeat> = {}): ReceptionSeat => ({
  seat: number,
  leader: { accountId: undefined, name: `领导${number}`, post: '副县长', portfolio: '' },
  insteadOf: undefined,
  absence: undefined,
  empty: false,
  sat: undefined,
  ...more,
});

const reception = (id: ReceptionId, more: Partial<Reception> = {}): Reception => ({
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

const booking = (id: string, receptionId: ReceptionId, status: BookingStatus): Booking => ({
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

const ticket = (serial: number, more: Partial<Ticket> = {}): Ticket => ({
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

const hall = (...tickets: readonly Ticket[]): HallDay => ({
  id: 'h' as HallId,
  version: 1,
  unitId: 'u' as UnitId,
  place: '县信访接待中心',
  on,
  windows: [],
  tickets,
  bookedTurns: [],
});

const facts = (more: Partial<ReportFacts>): ReportFacts => ({
  receptions: [reception('r1' as ReceptionId)],
  bookings: [],
  halls: [],
  now: { on, at: clockTime('18:00') },
  ...more,
});
const count = (id: FigureId, all: ReportFacts): number => rowsBehind(id, all).length;

describe('what a reception came to', () => {
  it('counts somebody with a booking and a number once, and somebody without a number too', () => {
    const [r1] = ids as [ReceptionId];
    const all = facts({
      bookings: [booking('1', r1, 'arrived'), booking('2', r1, 'arrived'), booking('3', r1, 'missed')],
      halls: [
        hall(
          ticket(1, { line: r1, booked: { bookingId: '1' as BookingId, at: clockTime('08:30') } }),
          ticket(2, { line: r1 }),
          ticket(3),
        ),
      ],
    });
    const came = ['came', 'walked-in', 'office', 'booked', 'booked-came', 'missed'] as const;
    expect(came.map((id) => count(id, all))).toEqual([3, 1, 1, 3, 2, 1]);
  });

  it('takes a number whose time the clerk looked up for the booking of that time', () => {
    const [r1] = ids as [ReceptionId];
    const paper = { bookingId: undefined, at: clockTime('08:30') };
    const all = facts({
      bookings: [booking('1', r1, 'arrived')],
      halls: [hall(ticket(1, { line: r1, booked: paper }), ticket(2, { line: r1, booked: paper }))],
    });
    expect([count('came', all), count('walked-in', all)]).toEqual([2, 0]);
  });

  it('asks who sat once the time is over, not before', () => {
    const at = (time: string) => facts({ now: { on, at: clockTime(time) } });
    expect(['11:29', '11:30', '11:31'].map((time) => count('unconfirmed', at(time)))).toEqual([0, 0, 1]);
  });

  it('holds what was told against the call, and says nothing of who was told nothing', () => {
    const [r1] = ids as [ReceptionId];
    const told = { from: 5, to: 10 };
    const waited = (minutes: number, more: Partial<Ticket> = {}) => ({
      line: r1,
      told,
      calledAt: 30_000 + minutes * 60,
      ...more,
    });
    const all = facts({
      halls: [
        hall(
          ticket(1, waited(10)),
          ticket(2, waited(11)),
          ticket(3, waited(40, { told: undefined })),
          ticket(4, { line: r1, told }),
        ),
      ],
    });
    expect((['called', 'waits-kept', 'waits-over'] as const).map((id) => count(id, all))).toEqual([3, 1, 1]);
  });

  it('says the middle and the longest of the minutes, and nothing of none', () => {
    const talk = (minutes: number) => ({
      ticket: ticket(minutes, { stage: 'done', begunAt: 30_000, endedAt: 30_000 + minutes * 60 }),
    });
    expect(minutesOver([talk(9), talk(3), talk(30), talk(4)], talkMinutesOf)).toEqual({
      median: 4,
      longest: 30,
    });
    expect(minutesOver([{ ticket: ticket(1) }, { ticket: undefined }], talkMinutesOf)).toBeUndefined();
  });
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

/** Whatever a day may have brought, also what the rules would not allow. */
const anyDay = fc
  .record({
    receptions: fc.array(anyReception, { maxLength: 3 }),
    bookings: fc.array(anyBooking, { maxLength: 12 }),
    tickets: fc.array(anyTicket, { maxLength: 15 }),
  })
  .map(({ receptions, bookings, tickets }) =>
    facts({
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

describe('the figures of any day', () => {
  const parts: readonly (readonly [FigureId, readonly FigureId[]])[] = [
    ['booked', ['booked-came', 'missed']],
    ['called', ['waits-kept', 'waits-over']],
    ['came', ['walked-in']],
    ['came', ['registered']],
    ['came', ['received', 'left', 'open']],
    ['sittings', ['called-off', 'held', 'unconfirmed']],
    ['seats', ['sat', 'absent', 'away']],
  ];

  it('are no less than what is counted out of them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const [whole, some] of parts) {
          const counted = some.reduce((sum, id) => sum + count(id, day), 0);
          expect(count(whole, day), `${whole} of ${some.join()}`).toBeGreaterThanOrEqual(counted);
        }
      }),
    );
  });

  it('taken sitting by sitting add up to the whole, but for the office’s own windows', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const id of figureIds) {
          if (id === 'office') continue;
          const apart = day.receptions.flatMap((one) => rowsBehind(id, day, one.id));
          expect(apart, id).toHaveLength(count(id, day));
        }
      }),
    );
  });

  it('count no number and no booking twice', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const visits = [...rowsBehind('came', day), ...rowsBehind('office', day)].flatMap((row) =>
          row.of === 'visit' ? [row] : [],
        );
        const serials = visits.flatMap((row) => row.ticket?.serial ?? []);
        const bookings = visits.flatMap((row) => row.booking?.id ?? []);
        expect(new Set(serials).size).toBe(serials.length);
        expect(new Set(bookings).size).toBe(bookings.length);
        const arrived = rowsBehind('booked-came', day);
        expect(bookings).toHaveLength(arrived.length);
      }),
    );
  });
});
