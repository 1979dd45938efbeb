import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  type Decided,
  fail,
  hallWith,
  kindOf,
  opened,
  walkIn,
} from '../../../tests/support/sample-hall.ts';
import { clockTime, minutesOf, timeAt } from '../kit/clock-time.ts';
import type { BookingId, PetitionId, ReceptionId } from '../kit/ids.ts';
import {
  beginTicket,
  callAgain,
  callNext,
  closeWindow,
  endTicket,
  holdTicket,
  leaveTicket,
  openWindow,
  passTicket,
  resumeTicket,
  ticketAt,
} from './call-ticket.ts';
import { evolveHall, foldHall } from './evolve-hall.ts';
import type { HallDay, HallEvent, Ticket } from './hall-day.ts';
import { graceSeconds, queueOf, turnsAfterSeconds } from './queue-order.ts';
import { setMatter } from './set-matter.ts';
import { takeTicket } from './take-ticket.ts';

describe('the order of the hall', () => {
  it('calls who booked at the booked time, and before it those who were there first', () => {
    const hall = hallWith('1');
    hall.come('08:00');
    hall.come('08:05', { bookedFor: '09:00' });
    hall.come('08:30');
    expect(hall.queue('08:40')).toEqual(['A001', 'A002', 'Y001']);
    expect(hall.queue('09:00')).toEqual(['Y001', 'A001', 'A002']);
  });

  it('lets who booked and came too late stand where they came', () => {
    const hall = hallWith('1');
    hall.come('09:05');
    hall.come('09:10', { bookedFor: '09:00' });
    hall.come('09:12', { bookedFor: '09:00' });
    expect(hall.queue('09:15')).toEqual(['Y001', 'A001', 'Y002']);
  });

  it('moves the frail half an hour ahead, no further', () => {
    const hall = hallWith('1');
    hall.come('08:00');
    hall.come('08:40');
    hall.come('08:50', { frail: true });
    expect(hall.queue('08:55')).toEqual(['A001', 'A003', 'A002']);
  });

  it('takes turns once somebody who walked in has waited an hour and a half', () => {
    const hall = hallWith('1');
    hall.come('08:00');
    hall.come('08:01');
    hall.come('09:25', { bookedFor: '09:30' });
    hall.come('09:25', { bookedFor: '09:30' });
    hall.come('09:26', { bookedFor: '09:30' });
    expect(hall.queue('09:29')).toEqual(['A001', 'A002', 'Y001', 'Y002', 'Y003']);
    expect(hall.queue('09:31')).toEqual(['Y001', 'A001', 'Y002', 'A002', 'Y003']);
  });

  it('keeps the order of coming among those who only walked in, and leaves nobody out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(600), { maxLength: 30 }), fc.nat(900), (minutes, now) => {
        const hall = hallWith('1');
        for (const minute of minutes.toSorted((a, b) => a - b)) hall.come(timeAt(minute));
        const numbers = hall.state().tickets.map(({ number }) => number);
        expect(hall.queue(timeAt(now))).toEqual(numbers);
      }),
      { numRuns: 30 },
    );
  });

  it('never calls two booked numbers in a row past somebody who has waited too long', () => {
    const coming = fc.record({ minute: fc.integer({ min: 480, max: 700 }), slot: fc.option(fc.nat(10)) });
    const now = at('11:50');
    fc.assert(
      fc.property(fc.array(coming, { minLength: 1, maxLength: 25 }), (people) => {
        const hall = hallWith('1');
        for (const { minute, slot } of people.toSorted((a, b) => a.minute - b.minute))
          hall.come(timeAt(minute), slot === null ? {} : { bookedFor: timeAt(480 + slot * 30) });
        const order = queueOf(hall.state(), 'office', now);
        expect(new Set(order).size).toBe(people.length);
        for (const [place, ticket] of order.entries()) {
          if (ticket.booked || now - ticket.takenAt < turnsAfterSeconds) continue;
          expect(order.slice(Math.max(0, place - 2), place).every(isDueBooking) && place >= 2).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

// By noon every booked time has come.
const isDueBooking = ({ booked, takenAt }: Ticket): boolean =>
  booked !== undefined && takenAt <= minutesOf(booked.at) * 60 + graceSeconds;

describe('at the windows', () => {
  it('two windows never get one number', () => {
    const hall = hallWith('1', '2');
    hall.come('08:00');
    hall.come('08:01');
    hall.take(callNext('1', hall.state(), at('08:02')));
    hall.take(callNext('2', hall.state(), at('08:02')));
    expect(ticketAt(hall.state(), '1')?.number).toBe('A001');
    expect(ticketAt(hall.state(), '2')?.number).toBe('A002');
    expect(kindOf(callNext('2', hall.state(), at('08:03')))).toBe('hall.window-busy');
    expect(kindOf(closeWindow('2', hall.state()))).toBe('hall.window-busy');
    expect(kindOf(callNext('3', hall.state(), at('08:03')))).toBe('hall.window-closed');
  });

  it('counts nobody as not there before a second call, and gives the place back to who returns', () => {
    const hall = hallWith('1');
    hall.come('08:00');
    hall.come('08:01');
    hall.take(callNext('1', hall.state(), at('08:02')));
    const gone = () => leaveTicket({ serial: 1, cause: 'not-there' }, hall.state(), at('08:04'));
    expect(kindOf(gone())).toBe('hall.call-again-first');
    hall.take(callAgain(1, hall.state(), at('08:03')));
    hall.take(gone());
    expect(hall.queue('08:05')).toEqual(['A002']);
    hall.take(resumeTicket(1, hall.state(), at('08:06')));
    expect(hall.queue('08:06')).toEqual(['A001', 'A002']);
  });

  it('keeps the place of who is passed on or set aside, and frees it when the window closes', () => {
    const hall = hallWith('1', '2');
    hall.come('08:00');
    hall.come('08:01');
    hall.take(callNext('1', hall.state(), at('08:02')));
    hall.take(passTicket({ serial: 1, toWindow: '2' }, hall.state(), at('08:03')));
    hall.take(callNext('1', hall.state(), at('08:04')));
    expect(ticketAt(hall.state(), '1')?.number).toBe('A002');
    hall.take(closeWindow('2', hall.state()));
    hall.take(holdTicket(2, hall.state(), at('08:05')));
    hall.take(callNext('1', hall.state(), at('08:06')));
    expect(ticketAt(hall.state(), '1')?.number).toBe('A001');
    expect(kindOf(passTicket({ serial: 1, toWindow: '2' }, hall.state(), at('08:07')))).toBe(
      'hall.window-closed',
    );
  });

  it('gives one person one number at a time, and uses a booking once', () => {
    const hall = hallWith('1');
    hall.come('08:00', { personKey: 'k' });
    for (let again = 0; again < 20; again += 1)
      expect(kindOf(takeTicket({ ...walkIn(), personKey: 'k' }, hall.state(), at('08:01')))).toBe(
        'hall.has-a-number',
      );
    const booked = { bookingId: 'b' as BookingId, at: clockTime('09:00') };
    hall.take(takeTicket({ ...walkIn(), booked }, hall.state(), at('08:02')));
    expect(kindOf(takeTicket({ ...walkIn(), booked }, hall.state(), at('08:03')))).toBe('hall.booking-used');
    hall.take(callNext('1', hall.state(), at('08:04')));
    hall.take(beginTicket(1, hall.state(), at('08:05')));
    hall.take(endTicket(1, hall.state(), at('08:15')));
    expect(hall.come('08:20', { personKey: 'k' })).toBe('A002');
  });

  it('gives a place back to nobody who has taken another number meanwhile', () => {
    const hall = hallWith('1');
    hall.come('08:00', { personKey: 'k' });
    hall.take(leaveTicket({ serial: 1, cause: 'went' }, hall.state(), at('08:05')));
    hall.come('08:10', { personKey: 'k' });
    expect(kindOf(resumeTicket(1, hall.state(), at('08:11')))).toBe('hall.has-a-number');
    hall.take(leaveTicket({ serial: 2, cause: 'went' }, hall.state(), at('08:12')));
    hall.take(resumeTicket(1, hall.state(), at('08:13')));
    expect(hall.queue('08:13')).toEqual(['A001']);
  });

  it('leaves who was passed on to the others when the window takes up other lines', () => {
    const hall = hallWith('1', '2');
    hall.come('08:00');
    hall.take(passTicket({ serial: 1, toWindow: '2' }, hall.state(), at('08:01')));
    expect(kindOf(callNext('1', hall.state(), at('08:02')))).toBe('hall.nobody-waits');
    hall.take(openWindow({ window: '2', lines: ['r' as ReceptionId] }, hall.state()));
    hall.take(callNext('1', hall.state(), at('08:03')));
    expect(ticketAt(hall.state(), '1')?.number).toBe('A001');
  });

  it('takes one number when the same request comes twice', () => {
    const hall = hallWith('1');
    const command = walkIn();
    hall.take(takeTicket(command, hall.state(), at('08:00')));
    expect(takeTicket(command, hall.state(), at('08:00'))).toEqual({ ok: true, value: [] });
  });

  it('stays in order whatever is tried', () => {
    const move = fc.record({
      what: fc.nat(10),
      who: fc.integer({ min: 1, max: 12 }),
      window: fc.constantFrom('1', '2', '3'),
      frail: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 80 }), (moves) => {
        const events: HallEvent[] = [opened];
        let state = foldHall(events) ?? fail();
        for (const [step, { what, who, window, frail }] of moves.entries()) {
          const now = at('08:00') + step * 60;
          const decided: Decided =
            [
              () => takeTicket({ ...walkIn(), frail, personKey: `p${who}` }, state, now),
              () => openWindow({ window, lines: ['office'] }, state),
              () => closeWindow(window, state),
              () => callNext(window, state, now),
              () => callAgain(who, state, now),
              () => beginTicket(who, state, now),
              () => holdTicket(who, state, now),
              () => resumeTicket(who, state, now),
              () => passTicket({ serial: who, toWindow: window }, state, now),
              () =>
                setMatter(
                  { serial: who, petitionId: `p${step % 3}` as PetitionId, ground: 'named' },
                  state,
                  now,
                ),
              () =>
                frail
                  ? endTicket(who, state, now)
                  : leaveTicket({ serial: who, cause: 'not-there' }, state, now),
            ][what]?.() ?? fail();
          if (!decided.ok) continue;
          events.push(...decided.value);
          for (const event of decided.value) state = evolveHall(state, event) ?? fail();
          expect(state).toEqual(foldHall(events));
          expectInOrder(state);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function expectInOrder({ tickets, windows }: HallDay): void {
  expect(tickets.map(({ serial }) => serial)).toEqual(tickets.map((_, index) => index + 1));
  expect(new Set(tickets.map(({ number }) => number)).size).toBe(tickets.length);
  const taken = tickets
    .filter(({ stage }) => stage === 'called' || stage === 'serving')
    .map(({ window }) => window);
  expect(new Set(taken).size).toBe(taken.length);
  for (const window of taken) expect(windows.some(({ name, open }) => open && name === window)).toBe(true);
  for (const { onlyWindow } of tickets)
    if (onlyWindow) expect(windows.some(({ name, open }) => open && name === onlyWindow)).toBe(true);
}
