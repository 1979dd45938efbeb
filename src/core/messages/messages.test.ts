import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Booking, BookingEvent } from '../bookings/booking.ts';
import { foldBooking } from '../bookings/evolve-booking.ts';
import { isBefore, minutesBetween, type Moment } from '../bookings/slot-state.ts';
import { clockTime, timeAt } from '../kit/clock-time.ts';
import type { BookingId, PetitionerId, ReceptionId, UnitId } from '../kit/ids.ts';
import { addDays, plainDate } from '../kit/plain-date.ts';
import { foldReception } from '../receptions/evolve-reception.ts';
import type { ReceptionContent, ReceptionEvent } from '../receptions/reception.ts';
import { composeMessage, type MessageFacts } from './compose-message.ts';
import { messageOwedFor, supersededBy, type MessageCause } from './message-cause.ts';
import { reminderOwed } from './reminder-owed.ts';
import { sendingMoment } from './sending-hours.ts';

const day = plainDate('2026-03-10');
const at = (on: string, time: string): Moment => ({ on: plainDate(on), at: clockTime(time) });
const content: ReceptionContent = {
  unitId: 'unit' as UnitId,
  kind: 'fixed-place',
  theme: '拆迁专题',
  on: day,
  startsAt: clockTime('08:30'),
  endsAt: clockTime('10:00'),
  place: '信访接待中心',
  room: '一号室',
  leaders: [{ accountId: undefined, name: '周建国', post: '副县长', portfolio: '' }],
  departments: [],
  booking: { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: clockTime('17:00') },
  terms: [],
};
const planned: ReceptionEvent = {
  kind: 'ReceptionPlanned',
  receptionId: 'r' as ReceptionId,
  content,
  movedFrom: undefined,
};
const published: ReceptionEvent = { kind: 'ReceptionPublished', on: plainDate('2026-03-02') };
const calledOff: ReceptionEvent = { kind: 'ReceptionCancelled', on: plainDate('2026-03-03'), reason: '开会' };
const changed = (next: Partial<ReceptionContent>): ReceptionEvent => ({
  kind: 'ReceptionChanged',
  content: { ...content, ...next },
  reason: '会议',
});
const beginning = {
  bookingId: 'b' as BookingId,
  petitionerId: 'p' as PetitionerId,
  receptionId: 'r' as ReceptionId,
  startsAt: clockTime('08:30'),
  matter: { title: '举报张卫东强占宅基地', detail: '材料在户口本里' },
  by: 'petitioner' as const,
  receptionVersion: 2,
};
const made: BookingEvent = { kind: 'BookingMade', ...beginning, place: 1 };
const joined: BookingEvent = { kind: 'WaitingListJoined', ...beginning, rank: 1 };
const booked = (...events: readonly BookingEvent[]): Booking => {
  const booking = foldBooking(events);
  if (!booking) throw new Error('no booking');
  return booking;
};
const facts = (
  booking: Booking,
  later: readonly ReceptionEvent[] = [],
  change: Partial<MessageFacts> = {},
): MessageFacts => {
  const story = [planned, published, ...later];
  const reception = foldReception(story);
  if (!reception) throw new Error('no reception');
  const office = '安宁县信访局';
  const now = at('2026-03-05', '09:00');
  return { booking, reception, story, name: '王秀兰', office, page: undefined, now, ...change };
};
const said = (cause: MessageCause, given: MessageFacts): string => {
  const composed = composeMessage(cause, given);
  return composed.kind === 'say' ? composed.text : composed.why;
};

describe('what is said', () => {
  const cancelled: BookingEvent = { kind: 'BookingCancelled', by: 'office', reason: '重复预约' };
  const up: BookingEvent = { kind: 'BookingMovedUp', place: 1 };
  const told: BookingEvent = { kind: 'BookingTold', receptionVersion: 3 };
  it.each<[string, MessageCause, MessageFacts, string]>([
    [
      'booked',
      'booked',
      facts(booked(made)),
      '您已预约3月10日（星期二）8:30的领导接访，地点：信访接待中心 一号室',
    ],
    ['on the waiting list', 'waits', facts(booked(joined)), '候补，有名额时按先后递补'],
    ['moved up', 'moved-up', facts(booked(joined, up)), '8:30领导接访已有名额'],
    ['moved up, and rung since', 'moved-up', facts(booked(joined, up, told)), 'known'],
    ['moved up, and called off since', 'moved-up', facts(booked(joined, up), [calledOff]), '因故取消'],
    ['cancelled by the office', 'cancelled-by-office', facts(booked(made, cancelled)), '已由工作人员取消'],
    ['changed', 'changed', facts(booked(made)), '已改到3月10日（星期二）8:30'],
    ['reminded', 'reminder', facts(booked(made)), '提醒您：3月10日'],
    ['reminded of what was cancelled', 'reminder', facts(booked(made, cancelled)), 'not-so'],
    ['reminded of what was called off', 'reminder', facts(booked(made), [calledOff]), 'superseded'],
    ['called off', 'news', facts(booked(made), [calledOff]), '因故取消，请改约'],
    [
      'moved',
      'news',
      facts(booked(made), [changed({ on: plainDate('2026-03-12') })]),
      '现为3月12日（星期四）8:30',
    ],
    [
      'without the slot',
      'news',
      facts(booked(made), [changed({ startsAt: clockTime('09:00') })]),
      '时段已经没有',
    ],
    ['told already', 'news', facts(booked(made, told), [calledOff]), 'known'],
    ['over', 'reminder', facts(booked(made), [], { now: at('2026-03-10', '08:30') }), 'over'],
    ['with the page', 'booked', facts(booked(made), [], { page: 'https://xf.cn/p' }), '：https://xf.cn/p 。'],
    [
      'to somebody with several names',
      'booked',
      facts(booked(made), [], { name: '买买提·艾力' }),
      '局：您好，',
    ],
  ])('to who is %s', (_, cause, given, expected) => {
    expect(said(cause, given)).toContain(expected);
  });

  const causes = Object.keys(supersededBy) as MessageCause[];
  const stories: readonly (readonly BookingEvent[])[] = [
    [made],
    [joined],
    [joined, up],
    [made, cancelled],
    [made, told],
  ];
  const changes: readonly (readonly ReceptionEvent[])[] = [
    [],
    [calledOff],
    [changed({ place: '县'.repeat(200) })],
    [changed({ startsAt: clockTime('09:00') })],
    [{ kind: 'SeatEmptied', seat: 1 }],
  ];

  it('never tells the matter, a given name, who receives or why, and is short', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...causes),
        fc.constantFrom(...stories),
        fc.constantFrom(...changes),
        fc.constantFrom('王秀兰', '欧阳秀兰', '李丽', '阿卜杜·买买提'),
        (cause, events, later, name) => {
          const text = said(cause, facts(booked(...events), later, { name }));
          const secret =
            /宅基地|张卫东|户口本|举报|秀兰|丽|阿卜杜|买买提|周建国|副县长|拆迁|重复预约|开会|会议/;
          expect(text).not.toMatch(secret);
          expect([...text].length).toBeLessThan(190);
        },
      ),
    );
  });
});

describe('what is owed', () => {
  it('is nothing for what they did themselves or were told on the phone, and never one thing under two keys', () => {
    const cancel = (by: 'office' | 'petitioner', told?: boolean): BookingEvent => ({
      kind: 'BookingCancelled',
      by,
      reason: '',
      ...(told === undefined ? {} : { told }),
    });
    expect(messageOwedFor(cancel('petitioner'), 2)).toBeUndefined();
    expect(messageOwedFor(cancel('office', true), 2)).toBeUndefined();
    expect(messageOwedFor(cancel('office'), 2)).toEqual({
      cause: 'cancelled-by-office',
      key: 'cancelled-by-office 2',
    });
    expect(messageOwedFor({ kind: 'BookingArrived' }, 2)).toBeUndefined();
  });
});

const moment = fc
  .record({ days: fc.integer({ min: -12, max: 3 }), minutes: fc.integer({ min: 0, max: 1439 }) })
  .map(({ days, minutes }): Moment => ({ on: addDays(day, days), at: timeAt(minutes) }));

describe('the hours of sending', () => {
  it('are 8 to 20; a change of this very day is told from 6 and until late', () => {
    expect(sendingMoment(at('2026-03-09', '07:59'), [])).toEqual(at('2026-03-09', '08:00'));
    expect(sendingMoment(at('2026-03-09', '19:59'), [])).toEqual(at('2026-03-09', '19:59'));
    expect(sendingMoment(at('2026-03-09', '20:00'), [])).toEqual(at('2026-03-10', '08:00'));
    expect(sendingMoment(at('2026-03-09', '20:00'), [day])).toEqual(at('2026-03-10', '06:00'));
    expect(sendingMoment(at('2026-03-10', '00:05'), [day])).toEqual(at('2026-03-10', '06:00'));
    expect(sendingMoment(at('2026-03-10', '22:00'), [day])).toEqual(at('2026-03-10', '22:00'));
  });

  it('wake nobody, never go back and are no further than the next opening', () => {
    fc.assert(
      fc.property(moment, fc.boolean(), (now, isChange) => {
        const then = sendingMoment(now, isChange ? [day] : []);
        const isLoud = isChange && then.on === day;
        expect(isBefore(then, now)).toBe(false);
        expect(then.at >= (isLoud ? '06:00' : '08:00') && (isLoud || then.at < '20:00')).toBe(true);
        expect(minutesBetween(now, then)).toBeLessThanOrEqual(12 * 60);
        expect(sendingMoment(then, isChange ? [day] : [])).toEqual(then);
      }),
    );
  });
});

describe('a reminder', () => {
  const reception = facts(booked(made)).reception;
  const place = { status: 'booked' as const, startsAt: clockTime('08:30') };
  const owed = (now: Moment, since: Moment, hours: readonly number[] = [24, 2]) =>
    reminderOwed(place, reception, { hours, since, now })?.key;
  const long = at('2026-03-02', '09:00');

  it('is owed from its hour on until the slot begins, the latest alone, and not to who came within it', () => {
    expect(owed(at('2026-03-09', '08:29'), long)).toBeUndefined();
    expect(owed(at('2026-03-09', '08:30'), long)).toBe('reminder 24 2026-03-10 08:30');
    expect(owed(at('2026-03-10', '07:00'), long)).toBe('reminder 2 2026-03-10 08:30');
    expect(owed(at('2026-03-10', '08:30'), long)).toBeUndefined();
    expect(owed(at('2026-03-09', '12:00'), at('2026-03-09', '11:00'))).toBeUndefined();
    expect(owed(at('2026-03-10', '06:30'), at('2026-03-09', '11:00'))).toBe('reminder 2 2026-03-10 08:30');
  });

  it('is owed for no turn in the wait, nothing cancelled, called off, held or without a slot', () => {
    const now = at('2026-03-10', '07:00');
    const ask = { hours: [24], since: long, now };
    for (const status of ['waiting', 'cancelled', 'arrived', 'missed'] as const)
      expect(reminderOwed({ ...place, status }, reception, ask)).toBeUndefined();
    for (const status of ['planned', 'cancelled', 'held'] as const)
      expect(reminderOwed(place, { ...reception, status }, ask)).toBeUndefined();
    expect(reminderOwed({ ...place, startsAt: clockTime('08:45') }, reception, ask)).toBeUndefined();
  });

  it('is the same however often and whenever one looks: at most one for each hour', () => {
    fc.assert(
      fc.property(
        fc.array(moment, { maxLength: 40 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 }),
        (looks, hours) => {
          const keys = new Set(looks.flatMap((now) => owed(now, at('2026-02-20', '09:00'), hours) ?? []));
          expect(keys.size).toBeLessThanOrEqual(hours.length);
          const isInTime = looks.some((now) => {
            const left = minutesBetween(now, { on: day, at: place.startsAt });
            return left > 0 && left <= Math.max(...hours) * 60;
          });
          expect(keys.size > 0).toBe(isInTime);
        },
      ),
    );
  });
});
