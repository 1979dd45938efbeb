// Who booked comes, at the tablet or at a window: one number, and with it the booking has arrived.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as bookings from '#contract/bookings.ts';
import * as contract from '#contract/hall.ts';
import { registerPetition } from '#contract/petitions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { citizenCalls } from '../../../tests/support/citizen-calls.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testOffice, visitIntake, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';

let test: TestDatabase;
let office: TestOffice;
let reception: string;
let hall: string;
let tablet: string;
const day = '2026-03-10';
const place = '安宁县信访接待中心';
const phone = '13857110001';

beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
  reception = (await announcedReception(office.clerk, office.units.county)).id;
});
const { get, post } = citizenCalls(() => office);

/** Everybody has booked; now it is the day, nine o'clock. */
async function openDay(on = day): Promise<void> {
  await office.setToday(on);
  hall = (await office.clerk.do(contract.openHall, { body: { place } })).id;
  const { addresses } = await office.clerk.do(contract.readHall, { params: { id: hall } });
  tablet = addresses.tablet;
}
const book = async (more: object = {}) => {
  const body = {
    id: randomUUID(),
    name: '王秀兰',
    phone,
    title: '宅基地确权',
    detail: '',
    startsAt: '10:00',
    waitIfFull: true,
    ...more,
  };
  const { code } = await office.clerk.do(bookings.bookFor, { params: { id: reception }, body });
  return { id: body.id, code };
};
const find = (who: string, remote?: string) =>
  post(`${tablet}/booked`, new URLSearchParams({ who }).toString(), remote);
const takeAtTablet = (bookingId: string, requestId: string = randomUUID()) =>
  post(`${tablet}/booked/number`, new URLSearchParams({ bookingId, requestId, frail: 'no' }).toString());
const takeAtWindow = (bookingId: string) =>
  office.clerk.call(contract.checkInBooking, {
    params: { id: hall },
    body: { requestId: randomUUID(), bookingId, frail: false },
  });
const walkIn = (requestId: string = randomUUID()) =>
  post(tablet, new URLSearchParams({ requestId, line: 'office', frail: 'no', phone }).toString());
const statusOf = async (id: string) =>
  (await office.clerk.do(bookings.listBookings, { params: { id: reception } })).bookings.find(
    (one) => one.id === id,
  )?.status;
const kindOf = (reply: { ok: boolean; problem?: { kind: string } }) => reply.problem?.kind;
const sound = async () =>
  (await verifyLedger(openDatabase(test.pool).read, '330106' as JurisdictionId, () => undefined)).findings;

describe('who booked', () => {
  it('gives four digits at the tablet, chooses and has a number with Y; with it they have come', async () => {
    const { id, code } = await book();
    await openDay();
    for (const typed of ['0001', ' 5711 0001', code.toLowerCase()]) {
      const found = await find(typed);
      expect([found.statusCode, found.body.includes('10:00'), found.body.includes('王*兰')]).toEqual([
        200,
        true,
        true,
      ]);
      expect(found.body).toContain(id);
      expect(found.body).not.toContain('王秀兰');
    }
    const requestId = randomUUID();
    const twice = await Promise.all([takeAtTablet(id, requestId), takeAtTablet(id, requestId)]);
    expect(new Set(twice.map(({ headers }) => headers.location)).size).toBe(1);
    expect((await get(String(twice[0]?.headers.location))).body).toContain('Y001');
    expect(await statusOf(id)).toBe('arrived');
    const { queue } = await office.clerk.do(contract.readHall, { params: { id: hall } });
    expect(queue).toMatchObject([{ number: 'Y001', bookingId: id, bookedAt: '10:00', line: reception }]);
    expect(await sound()).toEqual([]);
  });

  it('is found by name at a window, and gets one number whichever way they ask, as one person has one', async () => {
    const { id } = await book();
    const other = await book({ name: '陈国强', startsAt: '10:30' });
    await openDay();
    const listed = () => office.clerk.do(contract.listBooked, { params: { id: hall } });
    expect((await listed()).bookings).toMatchObject([
      { id, name: '王秀兰', maskedPhone: '138****0001', startsAt: '10:00', line: reception },
      { id: other.id, name: '陈国强' },
    ]);
    const replies = await Promise.all([takeAtTablet(id), takeAtWindow(id), takeAtTablet(id)]);
    const numbers = replies.map((reply) => ('ok' in reply ? reply.ok : reply.statusCode === 303));
    expect(numbers.filter(Boolean)).toHaveLength(1);
    expect((await listed()).bookings[0]?.number).toBe('Y001');
    expect(kindOf(await takeAtWindow(id))).toBe('hall.booking-used');
    expect((await find('0001')).body).toContain('陈');
    const more = await walkIn();
    expect([more.statusCode, more.body.includes('已经取过Y001号')]).toEqual([422, true]);
    expect((await takeAtWindow(other.id)).status).toBe(200);
    expect(await sound()).toEqual([]);
  });

  it('is told in words why a booking gives no number', async () => {
    const cancelled = await book({ phone: '13857110002', startsAt: '08:30' });
    await office.clerk.do(bookings.cancelBooking, {
      params: { id: cancelled.id },
      body: { expectedVersion: 1, reason: '本人来电' },
    });
    const afternoon = await announcedReception(office.clerk, office.units.county, {
      startsAt: '14:00',
      endsAt: '17:00',
      leaders: [{ name: '吴敏', post: '副县长' }],
    });
    const early = await office.clerk.do(bookings.bookFor, {
      params: { id: afternoon.id },
      body: {
        id: randomUUID(),
        name: '李丽',
        phone: '13857110003',
        title: '低保',
        detail: '',
        startsAt: '15:00',
        waitIfFull: false,
      },
    });
    const later = await announcedReception(office.clerk, office.units.county, { on: '2026-03-17' });
    const otherDay = await office.clerk.do(bookings.bookFor, {
      params: { id: later.id },
      body: {
        id: randomUUID(),
        name: '赵前',
        phone: '13857110004',
        title: '低保',
        detail: '',
        startsAt: '09:00',
        waitIfFull: false,
      },
    });
    await openDay();
    const cases = [
      ['0002', '这个预约已经取消'],
      ['0003', '13:00以后才能在这里取号'],
      [early.code, '13:00以后才能在这里取号'],
      [otherDay.code, '2026-03-17 09:00的，不是今天'],
      ['0004', '没有找到这个预约'],
      ['00', '没有找到这个预约'],
    ] as const;
    for (const [at, [typed, words]] of cases.entries()) {
      const reply = await find(typed, `10.0.1.${at}`);
      expect([reply.statusCode, reply.body.includes(words)], words).toEqual([422, true]);
    }
    expect(kindOf(await takeAtWindow(cancelled.id))).toBe('hall.booking-cancelled');
    expect(kindOf(await takeAtWindow(randomUUID()))).toBe('hall.no-booking');
    expect(await sound()).toEqual([]);
  });
});

describe('the petition of a booking', () => {
  const registered = (bookingId: string) =>
    office.clerk.do(registerPetition, {
      body: { requestId: randomUUID(), intake: visitIntake({ receivedOn: day }), bookingId },
    });
  const matter = async () =>
    (await office.clerk.do(contract.readHall, { params: { id: hall } })).queue.map(
      ({ petition }) => petition?.id,
    );

  it('is what the number is about when it is registered after the number was taken', async () => {
    const { id } = await book();
    await openDay();
    await takeAtTablet(id);
    expect(await matter()).toEqual([undefined]);
    const petition = await registered(id);
    expect(await matter()).toEqual([petition.id]);
    expect(await sound()).toEqual([]);
  });

  it('is what the number is about when it was registered before the number was taken', async () => {
    const { id } = await book();
    await openDay();
    await office.clerk.do(bookings.noteArrival, { params: { id }, body: { expectedVersion: 1 } });
    const petition = await registered(id);
    await takeAtTablet(id);
    expect(await matter()).toEqual([petition.id]);
    expect(await sound()).toEqual([]);
  });
});
