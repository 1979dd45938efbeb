import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, type ClockTime } from '../kit/clock-time.ts';
import type { BookingId, PetitionerId, PetitionId, ReceptionId, UnitId } from '../kit/ids.ts';
import { plainDate } from '../kit/plain-date.ts';
import { foldReception } from '../receptions/evolve-reception.ts';
import { slotsOf } from '../receptions/reception-slots.ts';
import type { Reception, ReceptionContent, ReceptionEvent } from '../receptions/reception.ts';
import { bookingsToTell } from './bookings-to-tell.ts';
import type { Booking, BookingEvent } from './booking.ts';
import { foldBooking } from './evolve-booking.ts';
import { arrive, cancelBooking, linkPetition, miss, tellBooking } from './keep-booking.ts';
import { changeBooking, holdPlace, makeBooking, moveUp } from './make-booking.ts';
import type { Hold, Moment, SlotState } from './slot-state.ts';

const content: ReceptionContent = {
  unitId: 'unit' as UnitId,
  kind: 'fixed-place',
  theme: '',
  on: plainDate('2026-03-10'),
  startsAt: clockTime('08:30'),
  endsAt: clockTime('10:00'),
  place: '信访接待中心',
  room: '',
  leaders: [{ accountId: undefined, name: '周建国', post: '副县长', portfolio: '' }],
  departments: [],
  booking: { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: clockTime('17:00') },
  terms: [],
};
const planned: ReceptionEvent = {
  kind: 'ReceptionPlanned',
  receptionId: 'reception' as ReceptionId,
  content,
  movedFrom: undefined,
};
const published: ReceptionEvent = { kind: 'ReceptionPublished', on: plainDate('2026-03-02') };
const calledOff: ReceptionEvent = {
  kind: 'ReceptionCancelled',
  on: plainDate('2026-03-03'),
  reason: '台风',
};
const receptionOf = (...events: readonly ReceptionEvent[]): Reception => {
  const reception = foldReception(events);
  if (!reception) throw new Error('no reception');
  return reception;
};
const announced = receptionOf(planned, published);
const early: Moment = { on: plainDate('2026-03-02'), at: clockTime('09:00') };
const first = clockTime('08:30');

const slot = (change: Partial<SlotState> = {}): SlotState => ({
  startsAt: first,
  reception: announced,
  taken: [],
  holds: [],
  waiting: [],
  now: early,
  ...change,
});
const asking = (id: string, waitIfFull = false) => ({
  id: id as BookingId,
  petitionerId: `p-${id}` as PetitionerId,
  matter: { title: '欠薪', detail: '' },
  by: 'petitioner' as const,
  waitIfFull,
});
const once = { isTwice: false };
const refusalOf = (result: { ok: boolean; error?: { kind: string } }): string =>
  result.ok ? 'taken' : (result.error?.kind ?? '');
const folded = (...events: readonly BookingEvent[]): Booking => {
  const booking = foldBooking(events);
  if (!booking) throw new Error('no booking');
  return booking;
};
const made = (id = 'b', place = 1): BookingEvent => {
  const result = makeBooking(asking(id), slot({ taken: place === 2 ? [1] : [] }), once);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

describe('booking a slot', () => {
  it.each<[string, Partial<SlotState>, string]>([
    ['a free one', {}, 'taken'],
    ['a reception nobody knows', { reception: undefined }, 'bookings.no-reception'],
    ['one that was not announced', { reception: receptionOf(planned) }, 'bookings.no-reception'],
    ['one called off', { reception: receptionOf(planned, published, calledOff) }, 'bookings.called-off'],
    ['one without booking', { reception: { ...announced, booking: undefined } }, 'bookings.without-booking'],
    ['a slot that is not there', { startsAt: clockTime('08:45') }, 'bookings.no-slot'],
    ['the time after the last whole slot', { startsAt: clockTime('10:00') }, 'bookings.no-slot'],
    ['one that begins now', { now: { on: content.on, at: first } }, 'bookings.slot-over'],
    ['one of yesterday', { now: { on: plainDate('2026-03-11'), at: first } }, 'bookings.slot-over'],
    ['one that was held', { reception: { ...announced, status: 'held' } }, 'bookings.slot-over'],
    [
      'the last minute before it closes',
      { now: { on: plainDate('2026-03-09'), at: clockTime('16:59') } },
      'taken',
    ],
    [
      'the minute it closes',
      { now: { on: plainDate('2026-03-09'), at: clockTime('17:00') } },
      'bookings.closed',
    ],
    ['a full one', { taken: [1, 2] }, 'bookings.full'],
    [
      'one whose last place is kept',
      { taken: [1], holds: [{ id: 'h' as BookingId, place: 2 }] },
      'bookings.full',
    ],
    ['one others wait for', { taken: [1], waiting: [{ id: 'w' as BookingId, rank: 1 }] }, 'bookings.full'],
  ])('%s', (_, state, expected) => {
    expect(refusalOf(makeBooking(asking('b'), slot(state), once))).toBe(expected);
    expect(refusalOf(holdPlace('b' as BookingId, slot(state)))).toBe(expected);
  });

  it('is refused to one person twice in a reception, even where a place is free', () => {
    expect(refusalOf(makeBooking(asking('b'), slot(), { isTwice: true }))).toBe('bookings.twice');
  });

  it('takes the place that was kept for it, and waits when it is full and asked to', () => {
    const holds = [{ id: 'b' as BookingId, place: 2 }];
    expect(makeBooking(asking('b'), slot({ holds }), once)).toMatchObject({ value: { place: 2 } });
    const full = slot({ taken: [1, 2], waiting: [{ id: 'w' as BookingId, rank: 4 }] });
    expect(makeBooking(asking('b', true), full, once)).toMatchObject({
      value: { kind: 'WaitingListJoined', rank: 5 },
    });
  });
});

describe('a booking later', () => {
  it('moves to a free slot and not to its own, and not once it is over', () => {
    const booking = folded(made());
    const later = slot({ startsAt: clockTime('09:00') });
    expect(changeBooking('office', booking, later, once)).toMatchObject({ value: { startsAt: '09:00' } });
    expect(refusalOf(changeBooking('office', booking, slot(), once))).toBe('bookings.same-slot');
    const gone = folded(made(), { kind: 'BookingCancelled', by: 'office', reason: '' });
    expect(refusalOf(changeBooking('office', gone, later, once))).toBe('bookings.is-cancelled');
    const full = { ...later, taken: [1, 2] };
    expect(refusalOf(changeBooking('office', booking, full, once))).toBe('bookings.full');
  });

  it('comes on its day, is missing only after its slot, and becomes one petition', () => {
    const booking = folded(made());
    const at = (on: string, time: string) => ({
      reception: announced,
      now: { on: plainDate(on), at: clockTime(time) },
    });
    expect(refusalOf(arrive(booking, at('2026-03-09', '23:59')))).toBe('bookings.not-the-day');
    expect(refusalOf(miss(booking, at('2026-03-10', '08:59')))).toBe('bookings.slot-not-over');
    expect(refusalOf(miss(booking, at('2026-03-10', '09:00')))).toBe('taken');
    const here = folded(made(), { kind: 'BookingArrived' });
    expect(refusalOf(miss(here, at('2026-03-10', '09:00')))).toBe('bookings.has-come');
    expect(refusalOf(cancelBooking({ by: 'office', reason: '' }, here))).toBe('bookings.has-come');
    const petitionId = 'petition' as PetitionId;
    expect(refusalOf(linkPetition(petitionId, booking))).toBe('bookings.not-come');
    const registered = folded(made(), { kind: 'BookingArrived' }, { kind: 'BookingRegistered', petitionId });
    expect(refusalOf(linkPetition(petitionId, registered))).toBe('bookings.is-registered');
  });
});

describe('whom to tell', () => {
  const changedTo = (next: Partial<ReceptionContent>): ReceptionEvent => ({
    kind: 'ReceptionChanged',
    content: { ...content, ...next },
    reason: '会议',
  });
  const why = (booking: Booking, ...later: readonly ReceptionEvent[]): string | undefined => {
    const story = [planned, published, ...later];
    return bookingsToTell(receptionOf(...story), story, [booking])[0]?.why;
  };

  it('names everyone whose reception was called off, moved or lost their slot, until they were told', () => {
    const booking = folded(made());
    const moved = changedTo({ on: plainDate('2026-03-12') });
    expect(why(booking)).toBeUndefined();
    expect(why(booking, calledOff)).toBe('called-off');
    expect(why(booking, moved)).toBe('moved');
    expect(why(booking, changedTo({ startsAt: clockTime('09:00') }))).toBe('no-slot');
    expect(why(booking, { kind: 'SeatEmptied', seat: 1 })).toBe('leader-away');
    expect(why(booking, moved, calledOff)).toBe('called-off');
    const told = tellBooking(booking, { reception: receptionOf(planned, published, moved) });
    expect(why(folded(made(), ...(told.ok ? [told.value] : [])), moved)).toBeUndefined();
    expect(why(folded(made(), ...(told.ok ? [told.value] : [])), moved, calledOff)).toBe('called-off');
  });

  it('names whoever came off the waiting list, and nobody whose booking is over', () => {
    const joined = makeBooking(asking('w', true), slot({ taken: [1, 2] }), once);
    if (!joined.ok) throw new Error('refused');
    expect(why(folded(joined.value, { kind: 'BookingMovedUp', place: 1 }))).toBe('moved-up');
    const gone = folded(made(), { kind: 'BookingCancelled', by: 'petitioner', reason: '' });
    expect(why(gone, calledOff)).toBeUndefined();
  });
});

describe('any walk of holds, bookings, changes and cancellations', () => {
  type Move = {
    readonly what: 'hold' | 'book' | 'wait' | 'cancel' | 'change' | 'lapse';
    readonly id: number;
    readonly at: number;
  };
  const starts = slotsOf(announced).map(({ startsAt }) => startsAt);
  const move = fc.record<Move>({
    what: fc.constantFrom('hold', 'book', 'book', 'wait', 'wait', 'cancel', 'change', 'lapse'),
    id: fc.nat(12),
    at: fc.nat(starts.length - 1),
  });

  it('never gives one place twice, and lets those who wait up in their turn as soon as a place is free', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const world = new World();
        for (const one of moves) {
          world.take(one.what, `b${one.id}`, starts[one.at] ?? first);
          expect(world.faults()).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  class World {
    private readonly streams = new Map<string, BookingEvent[]>();
    private readonly passed: ClockTime[] = [];
    private holds: (Hold & { readonly startsAt: ClockTime })[] = [];

    private bookings(): readonly Booking[] {
      return [...this.streams.values()].map((events) => folded(...events));
    }

    private slot(startsAt: ClockTime): SlotState {
      const here = this.bookings().filter((one) => one.startsAt === startsAt && one.status !== 'cancelled');
      return slot({
        startsAt,
        taken: here.flatMap(({ place }) => place ?? []),
        waiting: here.flatMap(({ id, rank }) => (rank === undefined ? [] : [{ id, rank }])),
        holds: this.holds.filter((hold) => hold.startsAt === startsAt),
      });
    }

    private add(id: string, event: BookingEvent): void {
      this.streams.set(id, [...(this.streams.get(id) ?? []), event]);
    }

    take(what: Move['what'], id: string, startsAt: ClockTime): void {
      const known = this.streams.get(id);
      const state = this.slot(startsAt);
      const bookingId = id as BookingId;
      if (what === 'lapse') this.holds = this.holds.slice(1);
      if (what === 'hold' && !known) {
        const held = holdPlace(bookingId, state);
        if (held.ok) this.holds = [...this.holds.filter((one) => one.id !== id), { ...held.value, startsAt }];
      }
      if ((what === 'book' || what === 'wait') && !known) {
        const result = makeBooking(asking(id, what === 'wait'), state, once);
        if (result.ok) {
          this.add(id, result.value);
          this.holds = this.holds.filter((one) => one.id !== id);
        }
      }
      if (known && (what === 'cancel' || what === 'change')) {
        const booking = folded(...known);
        const result =
          what === 'cancel'
            ? cancelBooking({ by: 'petitioner', reason: '' }, booking)
            : changeBooking('petitioner', booking, state, once);
        if (result.ok) this.add(id, result.value);
      }
      for (const at of starts) {
        const before = this.slot(at);
        const ups = moveUp(before);
        const turns = before.waiting.toSorted((a, b) => a.rank - b.rank).map((one) => one.id);
        if (ups.some((up, turn) => up.id !== turns[turn])) this.passed.push(at);
        for (const up of ups) this.add(up.id, up.event);
      }
    }

    /** What must never be so. */
    faults(): readonly string[] {
      return starts.flatMap((at) => {
        const { taken, holds, waiting } = this.slot(at);
        const places = [...taken, ...holds.map(({ place }) => place)];
        const faults = this.passed.includes(at) ? ['somebody passed one who waited'] : [];
        if (new Set(places).size < places.length) faults.push(`one place twice: ${places.join()}`);
        if (places.some((place) => place < 1 || place > 2)) faults.push(`no such place: ${places.join()}`);
        if (waiting.length > 0 && places.length < 2) faults.push('somebody waits for a free place');
        return faults;
      });
    }
  }
});
