// What was booked is a promise: no change of a reception takes it away unseen, and everybody it touches is told.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as contract from '#contract/bookings.ts';
import * as halls from '#contract/hall.ts';
import {
  askAbsence,
  cancelReception,
  changeReception,
  decideAbsence,
  type ReceptionInput,
} from '#contract/receptions.ts';
import type { HallNews } from '#core/hall/hall-news.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { citizenCalls } from '../../../tests/support/citizen-calls.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception, receptionInput } from '../../../tests/support/sample-reception.ts';

let database: TestDatabase;
let office: TestOffice;
let id: string;
let version: number;
const booking = { slotMinutes: 30, capacity: 2, closesDaysBefore: 0, closesAt: '08:00' };
beforeEach(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
  ({ id, version } = await announcedReception(office.clerk, office.units.county, { booking }));
});
const { get, post } = citizenCalls(() => office);

const names = ['王秀兰', '陈国强', '李丽', '赵前'];
const book = async (at: number, startsAt: string, waitIfFull = false) => {
  const body = {
    id: randomUUID(),
    name: names[at] ?? '',
    phone: `1385711000${at}`,
    title: '宅基地确权',
    detail: '',
    startsAt,
    waitIfFull,
  };
  await office.clerk.do(contract.bookFor, { params: { id }, body });
  return body.id;
};
const change = (content: Partial<ReceptionInput>, tellBooked = false) =>
  office.clerk.call(changeReception, {
    params: { id },
    body: {
      expectedVersion: version,
      content: receptionInput(office.units.county, { booking, ...content }),
      reason: '临时会议',
      tellBooked,
    },
  });
const titleOf = (reply: { ok: boolean; problem?: { title: string } }) => reply.problem?.title ?? '';
const toTell = async () =>
  (await office.clerk.do(contract.listBookings, { params: { id } })).bookings.flatMap(({ name, tell }) =>
    tell ? [[name, tell.why]] : [],
  );
const noFindings = async () =>
  (await verifyLedger(openDatabase(database.pool).read, '330106' as JurisdictionId, () => undefined))
    .findings;

describe('a reception that was booked', () => {
  beforeEach(async () => {
    await book(0, '08:30');
    await book(1, '10:00');
    await book(2, '10:00');
    await book(3, '10:00', true);
  });

  it('loses no slot, and grows no smaller, before the planner has read whom it takes a place from', async () => {
    const later = await change({ startsAt: '09:00' });
    expect(titleOf(later)).toContain('1人会失去预约的时段，3人的日期、时间或者地点会变');
    const smaller = await change({ booking: { ...booking, capacity: 1 } });
    expect(titleOf(smaller)).toContain('1人会失去预约的时段，0人');
    const none = receptionInput(office.units.county, {});
    const { booking: _, ...without } = none;
    const closed = await office.clerk.call(changeReception, {
      params: { id },
      body: { expectedVersion: version, content: without, reason: '不再预约' },
    });
    expect(titleOf(closed)).toContain('4人会失去预约的时段');
    const off = { expectedVersion: version, reason: '台风' };
    expect(titleOf(await office.clerk.call(cancelReception, { params: { id }, body: off }))).toContain(
      '4人会失去预约的时段',
    );
    expect(await toTell()).toEqual([]);
    expect((await change({ terms: ['请带身份证'] })).status).toBe(200);
  });

  it('lists everybody to be told once the planner confirmed it', async () => {
    expect((await change({ booking: { ...booking, capacity: 1 } }, true)).status).toBe(200);
    expect(await toTell()).toEqual([['李丽', 'no-slot']]);
    version += 1;
    expect((await change({ startsAt: '09:00', booking: { ...booking, capacity: 1 } }, true)).status).toBe(
      200,
    );
    expect(await toTell()).toEqual([
      ['王秀兰', 'no-slot'],
      ['陈国强', 'moved'],
      ['李丽', 'no-slot'],
      ['赵前', 'moved'],
    ]);
    expect(await noFindings()).toEqual([]);
  });
});

describe('a leader who is marked absent one minute before', () => {
  const day = '2026-03-10';
  beforeEach(async () => {
    ({ id, version } = await announcedReception(office.clerk, office.units.county, {
      startsAt: '09:01',
      endsAt: '11:31',
      room: '二号接待室',
      leaders: [{ name: '何建平', post: '副县长' }],
      booking,
    }));
  });
  const substitute = async () => {
    const params = { id };
    await office.clerk.do(askAbsence, {
      params,
      body: { expectedVersion: version, seat: 1, reason: '突发抢险', wish: '' },
    });
    const decision = { outcome: 'substitute', leader: { name: '吴敏', post: '县委常委' } } as const;
    await office.clerk.do(decideAbsence, {
      params,
      body: { expectedVersion: version + 1, seat: 1, decision },
    });
  };

  it('is replaced on screen, tablet and line, and everybody booked or waiting is to be told', async () => {
    const come = await book(0, '09:01');
    await book(1, '09:31');
    await office.setToday(day);
    const place = '安宁县信访接待中心';
    const hall = (await office.clerk.do(halls.openHall, { body: { place } })).id;
    const params = { id: hall };
    const body = { window: '1', lines: [id] };
    await office.clerk.do(halls.openWindow, { params, body });
    const { addresses } = await office.clerk.do(halls.readHall, { params });
    await office.clerk.do(halls.checkInBooking, {
      params,
      body: { requestId: randomUUID(), bookingId: come, frail: false },
    });
    const walkIn = (line: string, phone: string) =>
      post(
        addresses.tablet,
        new URLSearchParams({ requestId: randomUUID(), line, frail: 'no', phone }).toString(),
      );
    await walkIn(id, '13857118888');
    await walkIn('office', '13857119999');
    expect((await office.clerk.do(halls.readHall, { params })).tell).toEqual([]);

    await substitute();
    const numbers = [{ line: id, why: 'other-leader', numbers: ['Y001', 'A001'] }];
    const seen = await office.clerk.do(halls.readHall, { params });
    expect(seen.tell).toEqual(numbers);
    expect(seen.lines.map(({ name }) => name)).toContain('09:01 领导接访：吴敏（代何建平）');
    const listed = await office.clerk.do(contract.listBookings, { params: { id } });
    expect(listed.numbersToTell).toEqual(numbers);
    expect(await toTell()).toEqual([['陈国强', 'other-leader']]);
    const board: { news: readonly HallNews[] } = (await get(`${addresses.screen}/board?seen=`)).json();
    expect(board.news).toEqual([{ kind: 'otherLeader', at: '09:01', name: '吴敏', gone: '何建平' }]);
    expect((await get(addresses.screen)).body).toContain('吴敏接访，何建平因故不来');
    expect((await get(addresses.tablet)).body).toContain('吴敏（代何建平）');
    expect(await noFindings()).toEqual([]);
  });

  it('leaves nobody out of the queue when the reception is called off, and lets nobody else join', async () => {
    await office.setToday(day);
    const hall = (await office.clerk.do(halls.openHall, { body: { place: '安宁县信访接待中心' } })).id;
    const params = { id: hall };
    const take = () =>
      office.clerk.call(halls.takeNumber, {
        params,
        body: { requestId: randomUUID(), line: id, frail: false },
      });
    await take();
    const off = { expectedVersion: version, reason: '突发抢险' };
    await office.clerk.do(cancelReception, { params: { id }, body: off });
    const { queue, lines, tell } = await office.clerk.do(halls.readHall, { params });
    expect([queue.length, tell[0]?.why]).toEqual([1, 'called-off']);
    expect(lines.find(({ line }) => line === id)).toMatchObject({ over: true, waiting: 1 });
    const refused = await take();
    expect(refused.ok ? '' : refused.problem.kind).toBe('hall.no-such-line');
    const body = { window: '1', lines: [id] };
    expect((await office.clerk.call(halls.openWindow, { params, body })).status).toBe(200);
    expect((await office.clerk.call(halls.callNumber, { params, body: { window: '1' } })).status).toBe(200);
  });
});
