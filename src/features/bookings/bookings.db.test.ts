import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as contract from '#contract/bookings.ts';
import { registerPetition } from '#contract/petitions.ts';
import { cancelReception, changeReception } from '#contract/receptions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { fixedClock } from '#platform/clock/clock.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { buildTestApp, testOffice, visitIntake, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception, receptionInput } from '../../../tests/support/sample-reception.ts';

let database: TestDatabase;
let office: TestOffice;
beforeEach(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const booking = { slotMinutes: 30, capacity: 1, closesDaysBefore: 1, closesAt: '17:00' };
const announce = (capacity = 1) =>
  announcedReception(office.clerk, office.units.county, { booking: { ...booking, capacity } });
const phoneOf = (at: number) => `138${String(at).padStart(8, '0')}`;
const asking = (at: number, change: object = {}) => ({
  id: randomUUID(),
  name: '王秀兰',
  phone: phoneOf(at),
  title: '宅基地确权',
  detail: '2019年申请，至今没有答复',
  startsAt: '08:30',
  waitIfFull: false,
  ...change,
});
// Each citizen at an address of their own, as the limit counts by address.
async function ask(payload: object, at: number, path: string = contract.bookPlace.path) {
  const remoteAddress = `10.${Math.floor(at / 250)}.${at % 250}.1`;
  const reply = await office.app.inject({ method: 'POST', url: path, payload, remoteAddress });
  return { status: reply.statusCode, body: reply.json() };
}
const listed = (id: string) => office.clerk.do(contract.listBookings, { params: { id } });
const ofCode = async (code: string) =>
  (await office.app.inject(`/api/bookings/by-code/${code}`)).json() as { status: string; news?: string };
const noFindings = async () =>
  (await verifyLedger(openDatabase(database.pool).read, '330106' as JurisdictionId, () => undefined))
    .findings;

describe('a thousand who ask at once', () => {
  it.each([1, 3])(
    'for a slot of %i: exactly so many win, everybody else is offered the waiting list',
    async (capacity) => {
      const { id: receptionId } = await announce(capacity);
      const replies = await Promise.all(
        Array.from({ length: 1_000 }, (_, at) => ask({ ...asking(at), receptionId }, at)),
      );
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(capacity);
      const refused = replies.filter(({ body }) => body.kind === 'bookings.full');
      expect(refused).toHaveLength(1_000 - capacity);
      expect(refused.every(({ body }) => /约满.*候补/.test(body.title))).toBe(true);
      const { bookings, slots } = await listed(receptionId);
      expect([bookings.length, slots[0]?.taken]).toEqual([capacity, capacity]);
      const { rows } = await database.owner.query('select count(*)::int as n from booking');
      expect(rows).toEqual([{ n: capacity }]);
      expect(await noFindings()).toEqual([]);
    },
    120_000,
  );

  it('in several processes on one database: the database lets exactly as many win', async () => {
    const { id: receptionId } = await announce(3);
    const clock = fixedClock('2026-03-02T09:00:00+08:00');
    const others = await Promise.all([1, 2, 3, 4, 5].map(() => buildTestApp(database.pool, clock)));
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        others[at % 5]?.inject({
          method: 'POST',
          url: contract.bookPlace.path,
          payload: { ...asking(at), receptionId },
          remoteAddress: `10.0.${at}.1`,
        }),
      ),
    );
    const statuses = replies.map((reply) => reply?.statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(3);
    expect(statuses.filter((status) => status === 409)).toHaveLength(97);
    expect(await noFindings()).toEqual([]);
  });

  it('with one phone at different slots: the person has one of them', async () => {
    const { id: receptionId } = await announce();
    const times = ['08:30', '09:00', '09:30', '10:00', '10:30', '11:00'];
    const replies = await Promise.all(
      times.map((startsAt, at) => ask({ ...asking(1, { startsAt }), receptionId }, at)),
    );
    const kinds = replies.map(({ status, body }) => (status === 200 ? 'taken' : body.kind));
    expect(kinds.toSorted()).toEqual([...Array<string>(5).fill('bookings.twice'), 'taken']);
  });
});

describe('a booking through the interface', () => {
  it('gives its place to the first who waits, in turn, and opens by its code', async () => {
    const { id: receptionId } = await announce();
    const codes: string[] = [];
    for (const at of [1, 2, 3])
      codes.push((await ask({ ...asking(at, { waitIfFull: true }), receptionId }, at)).body.code);
    const [first = '', second = '', third = ''] = codes;
    expect([await ofCode(second), await ofCode(third)]).toMatchObject([
      { status: 'waiting', ahead: 0 },
      { status: 'waiting', ahead: 1 },
    ]);
    const cancel = () => office.app.inject({ method: 'DELETE', url: `/api/bookings/by-code/${first}` });
    expect((await cancel()).statusCode).toBe(200);
    expect((await cancel()).json().kind).toBe('bookings.is-cancelled');
    expect([await ofCode(first), await ofCode(second), await ofCode(third)]).toMatchObject([
      { status: 'cancelled' },
      { status: 'booked', news: 'moved-up' },
      { status: 'waiting', ahead: 0 },
    ]);
    const { bookings } = await listed(receptionId);
    expect(bookings.find(({ tell }) => tell)).toMatchObject({ tell: { why: 'moved-up', phone: phoneOf(2) } });
    expect(await noFindings()).toEqual([]);
  });

  it('is booked once however often it is sent, and answers nobody else who knows its id', async () => {
    const { id: receptionId } = await announce();
    const body = { ...asking(1), receptionId };
    const [first, second] = [await ask(body, 1), await ask(body, 2)];
    expect(second).toEqual(first);
    expect((await ask({ ...body, phone: phoneOf(9) }, 3)).body.kind).toBe('bookings.not-found');
    const again = { ...body, id: randomUUID(), startsAt: '09:00' };
    expect((await ask(again, 4)).body.kind).toBe('bookings.twice');
  });

  it('keeps an e-mail address where one was given, and says what is wrong with another', async () => {
    const { id: receptionId } = await announce(2);
    const wrong = await ask({ ...asking(1, { email: 'wang@example' }), receptionId }, 1);
    expect(wrong).toMatchObject({ status: 422, body: { fields: [{ path: 'email' }] } });
    expect((await ask({ ...asking(1, { email: 'Wang@Example.CN' }), receptionId }, 1)).status).toBe(200);
    expect((await ask({ ...asking(2), receptionId }, 2)).status).toBe(200);
    const { rows } = await database.owner.query('select email from petitioner order by phone');
    expect(rows).toEqual([{ email: 'Wang@example.cn' }, { email: '' }]);
  });

  it('keeps a place for five minutes, and then gives it to whoever waits', async () => {
    const { id: receptionId } = await announce();
    const held = { id: randomUUID(), receptionId, startsAt: '08:30' };
    expect((await ask(held, 1, contract.holdPlace.path)).body.endsAt).toBe('2026-03-02T01:05:00.000Z');
    const other = await ask({ ...asking(2, { waitIfFull: true }), receptionId }, 2);
    expect(other.body.status).toBe('waiting');
    await office.setToday('2026-03-03');
    expect((await ofCode(other.body.code)).status).toBe('booked');
    expect((await ask({ ...asking(1), receptionId, id: held.id }, 1)).body.kind).toBe('bookings.full');
    expect(await noFindings()).toEqual([]);
  });

  it('takes the held place, refuses what is wrong beside its field and what was never announced', async () => {
    const { id: receptionId } = await announce();
    const held = { id: randomUUID(), receptionId, startsAt: '08:30' };
    await ask(held, 1, contract.holdPlace.path);
    expect((await ask({ ...asking(2), receptionId }, 2)).body.kind).toBe('bookings.full');
    const wrong = await ask({ ...asking(1, { phone: '12' }), receptionId, id: held.id }, 1);
    expect(wrong.body.fields).toMatchObject([{ path: 'phone' }]);
    expect((await ask({ ...asking(1), receptionId, id: held.id }, 1)).status).toBe(200);
    expect((await ask({ ...asking(3), receptionId: randomUUID() }, 3)).body.kind).toBe(
      'bookings.no-reception',
    );
    await office.setToday('2026-03-10');
    expect((await ask({ ...asking(4, { startsAt: '11:00' }), receptionId }, 4)).body.kind).toBe(
      'bookings.closed',
    );
  });

  it('moves to another slot, which frees its own, also when two exchange theirs at once', async () => {
    const { id: receptionId } = await announce(2);
    const codes = await Promise.all(
      ['08:30', '09:00'].map(
        async (startsAt, at) => (await ask({ ...asking(at, { startsAt }), receptionId }, at)).body.code,
      ),
    );
    const replies = await Promise.all(
      ['09:00', '08:30'].map((startsAt, at) =>
        ask({ receptionId, startsAt }, at, `/api/bookings/by-code/${codes[at]}/slot`),
      ),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    const { slots } = await listed(receptionId);
    expect(slots.slice(0, 2).map(({ taken }) => taken)).toEqual([1, 1]);
    expect(await noFindings()).toEqual([]);
  });
});

describe('the desk', () => {
  it('books for somebody, changes, is refused by rule, and notes who came', async () => {
    const { id } = await announce();
    const { receptionId: _, ...body } = { ...asking(1), receptionId: id };
    const params = { id };
    expect((await office.town.call(contract.bookFor, { params, body })).status).toBe(403);
    await office.clerk.do(contract.bookFor, { params, body });
    const [line] = (await listed(id)).bookings;
    expect(line).toMatchObject({ name: '王秀兰', maskedPhone: '138****0001', byOffice: true });
    const own = { id: line?.id ?? '' };
    const early = await office.clerk.call(contract.noteArrival, {
      params: own,
      body: { expectedVersion: 1 },
    });
    expect(early.ok ? '' : early.problem.title).toContain('到了当天');
    const moved = { receptionId: id, startsAt: '09:00', expectedVersion: 1 };
    await office.clerk.do(contract.moveBooking, { params: own, body: moved });
    const stale = await office.clerk.call(contract.moveBooking, { params: own, body: moved });
    expect(stale.ok ? '' : stale.problem.kind).toBe('bookings.changed-meanwhile');
    await office.setToday('2026-03-10');
    await office.clerk.do(contract.noteArrival, { params: own, body: { expectedVersion: 2 } });
    expect(await office.clerk.do(contract.readBookingIntake, { params: own })).toMatchObject({
      phone: phoneOf(1),
      title: '宅基地确权',
    });
    const typed = {
      name: '王秀兰',
      certificateType: 'resident-identity-card' as const,
      certificateNumber: '11010519491231002X',
      phone: '138 0000 0001',
      address: '青石镇幸福小区',
      divisionCode: '330106109',
    };
    const registering = () => ({
      body: {
        requestId: randomUUID(),
        intake: visitIntake({
          receivedOn: '2026-03-10',
          people: [{ role: 'petitioner', petitioner: typed }],
        }),
        bookingId: own.id,
      },
    });
    const petition = await office.clerk.do(registerPetition, registering());
    expect((await listed(id)).bookings).toMatchObject([{ status: 'arrived', petitionId: petition.id }]);
    const { rows } = await database.owner.query('select name, phone, certificate_number from petitioner');
    expect(rows).toEqual([{ name: '王秀兰', phone: phoneOf(1), certificate_number: '11010519491231002X' }]);
    const { story } = await office.clerk.do(contract.readBookingStory, { params: own });
    expect(story.map(({ sentence }) => sentence)).toEqual([
      '约在2026年3月10日08:30，第1位',
      '改约到2026年3月10日09:00',
      '到场',
      '登记为信访件',
    ]);
    const foreign = await office.town.call(contract.readBookingStory, { params: own });
    expect(foreign.ok ? '' : foreign.problem.kind).toBe('bookings.not-yours');
    const again = await office.clerk.call(registerPetition, registering());
    expect(again.ok ? '' : again.problem.kind).toBe('bookings.is-registered');
    expect(await noFindings()).toEqual([]);
  });

  it('is told whom to ring when a reception is called off or loses a slot, until it was noted', async () => {
    const { id, version } = await announce();
    const { body } = await ask({ ...asking(1), receptionId: id }, 1);
    const content = receptionInput(office.units.county, { booking, startsAt: '09:00' });
    await office.clerk.do(changeReception, {
      params: { id },
      body: { expectedVersion: version, content, reason: '会议', tellBooked: true },
    });
    const tell = async () => (await listed(id)).bookings.map((line) => line.tell?.why);
    expect([await tell(), (await ofCode(body.code)).news]).toEqual([['no-slot'], 'no-slot']);
    const [line] = (await listed(id)).bookings;
    await office.clerk.do(contract.noteTold, {
      params: { id: line?.id ?? '' },
      body: { expectedVersion: line?.version ?? 0 },
    });
    expect(await tell()).toEqual([undefined]);
    const calledOff = { expectedVersion: version + 1, reason: '台风', tellBooked: true };
    await office.clerk.do(cancelReception, { params: { id }, body: calledOff });
    expect([await tell(), (await ofCode(body.code)).news]).toEqual([['called-off'], 'called-off']);
    expect((await ask({ ...asking(2), receptionId: id }, 2)).body.title).toContain('台风');
  });
});
