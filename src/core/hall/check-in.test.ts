import { describe, expect, it } from 'vitest';
import { at, hallWith, kindOf, walkIn } from '../../../tests/support/sample-hall.ts';
import type { Booking, BookingStatus } from '../bookings/booking.ts';
import { clockTime } from '../kit/clock-time.ts';
import type { BookingId, PetitionerId, ReceptionId, UnitId } from '../kit/ids.ts';
import { plainDate } from '../kit/plain-date.ts';
import type { Reception } from '../receptions/reception.ts';
import { callNext } from './call-ticket.ts';
import { checkIn } from './check-in.ts';
import { takeTicket } from './take-ticket.ts';

const reception: Reception = {
  id: 'r' as ReceptionId,
  version: 2,
  unitId: 'u' as UnitId,
  kind: 'fixed-place',
  theme: '',
  on: plainDate('2026-03-10'),
  startsAt: clockTime('08:30'),
  endsAt: clockTime('11:30'),
  place: '县信访接待中心',
  room: '',
  seats: [],
  booking: { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: clockTime('17:00') },
  status: 'published',
  movedFrom: undefined,
  publishedOn: plainDate('2026-03-01'),
  cancelled: undefined,
  departments: [],
  terms: [],
};
const booking = (status: BookingStatus = 'booked'): Booking => ({
  id: 'b' as BookingId,
  version: 1,
  receptionId: reception.id,
  startsAt: clockTime('10:30'),
  status,
  petitionerId: 'p' as PetitionerId,
  matter: { title: '', detail: '' },
  by: 'petitioner',
  place: 1,
  rank: undefined,
  movedUp: false,
  knownVersion: 2,
  cancelled: undefined,
  petitionId: undefined,
});
const asked = (
  who: Booking,
  {
    time = '09:00',
    atWindow = false,
    ...more
  }: { time?: string; atWindow?: boolean } & Partial<Reception> = {},
) => {
  const hall = hallWith('1').state();
  return checkIn(who, { reception: { ...reception, ...more }, hall, now: at(time), atWindow });
};
const refusalOf = (answer: ReturnType<typeof asked>) => (answer.ok ? undefined : answer.error.kind);

describe('who booked and has come', () => {
  it('has come with the number, once', () => {
    expect(asked(booking())).toEqual({ ok: true, value: { kind: 'BookingArrived' } });
    expect(asked(booking('arrived'))).toEqual({ ok: true, value: undefined });
  });

  it('is told why there is no number for it', () => {
    expect(refusalOf(asked(booking('cancelled')))).toBe('hall.booking-cancelled');
    expect(refusalOf(asked(booking('missed')))).toBe('hall.booking-missed');
    expect(refusalOf(asked(booking('waiting')))).toBe('hall.booking-waiting');
    expect(refusalOf(asked(booking(), { on: plainDate('2026-03-11') }))).toBe('hall.booking-other-day');
    expect(refusalOf(asked(booking(), { place: '青石镇' }))).toBe('hall.booking-elsewhere');
    const cancelled = { on: plainDate('2026-03-09'), reason: '会议' };
    expect(refusalOf(asked(booking(), { cancelled }))).toBe('hall.booking-called-off');
  });

  it('waits until two hours before at the tablet, and not at a window', () => {
    expect(asked(booking(), { time: '08:29' })).toMatchObject({
      error: { kind: 'hall.booking-early', from: '08:30' },
    });
    expect(asked(booking(), { time: '08:30' }).ok).toBe(true);
    expect(asked(booking(), { time: '07:00', atWindow: true }).ok).toBe(true);
  });

  it('has a number although no window has opened for the line yet, and is called when one has', () => {
    const hall = hallWith('1');
    const booked = { bookingId: booking().id, at: booking().startsAt };
    hall.take(takeTicket({ ...walkIn(), line: reception.id, booked }, hall.state(), at('09:00')));
    expect(hall.state().tickets[0]?.told).toBeUndefined();
    expect(kindOf(callNext('1', hall.state(), at('09:01')))).toBe('hall.nobody-waits');
    hall.take({ ok: true, value: [{ kind: 'WindowOpened', window: '1', lines: [reception.id] }] });
    hall.take(callNext('1', hall.state(), at('09:02')));
  });

  it('gives two of one telephone who both booked a number each, and neither of them a second one', () => {
    const hall = hallWith('1');
    const take = (bookingId: string | undefined) =>
      takeTicket(
        {
          ...walkIn(),
          personKey: 'one telephone',
          booked: bookingId ? { bookingId: bookingId as BookingId, at: clockTime('09:00') } : undefined,
        },
        hall.state(),
        at('08:50'),
      );
    hall.take(take('b1'));
    hall.take(take('b2'));
    expect(kindOf(take(undefined))).toBe('hall.has-a-number');
    expect(kindOf(take('b1'))).toBe('hall.booking-used');
  });
});
