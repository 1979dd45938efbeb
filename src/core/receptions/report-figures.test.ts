import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyDay,
  booking,
  facts,
  hall,
  ids,
  on,
  ticket,
} from '../../../tests/support/sample-reception-day.ts';
import type { Ticket } from '../hall/hall-day.ts';
import { clockTime } from '../kit/clock-time.ts';
import type { BookingId, ReceptionId } from '../kit/ids.ts';
import { talkOutcomes } from '../petitions/talk.ts';
import { figureIds, rowsBehind, type FigureId } from './report-figures.ts';
import type { ReportFacts } from './report-rows.ts';
import { minutesOver, talkMinutesOf } from './report-waits.ts';

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
    const talk = (minutes: number) =>
      ticket(minutes, { stage: 'done', begunAt: 30_000, endedAt: 30_000 + minutes * 60 });
    expect(minutesOver([talk(9), talk(3), talk(30), talk(4)], talkMinutesOf)).toEqual({
      median: 4,
      longest: 30,
    });
    expect(minutesOver([ticket(1)], talkMinutesOf)).toBeUndefined();
  });
});

describe('the figures of any day', () => {
  const parts: readonly (readonly [FigureId, readonly FigureId[]])[] = [
    ['booked', ['booked-came', 'missed']],
    ['called', ['waits-kept', 'waits-over']],
    ['came', ['walked-in']],
    ['came', ['registered']],
    ['came', ['received', 'left', 'open']],
    ['sittings', ['called-off', 'held', 'unconfirmed']],
    ['talks', talkOutcomes],
    ['promises-kept', ['promises-late']],
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

  it('divide what was promised, and every talk, without a rest', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const sum = (some: readonly FigureId[]) => some.reduce((total, id) => total + count(id, day), 0);
        expect(sum(['promises-kept', 'promises-open', 'promises-overdue', 'promises-withdrawn'])).toBe(
          count('promises', day),
        );
        expect(sum(talkOutcomes)).toBe(count('talks', day));
      }),
    );
  });

  it('taken sitting by sitting add up to the whole, but for what belongs to no sitting', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const id of figureIds) {
          if (id === 'office' || id === 'outside') continue;
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
