import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as contract from '#contract/hall.ts';
import { foldHall } from '#core/hall/evolve-hall.ts';
import type { HallId, JurisdictionId } from '#core/kit/ids.ts';
import { loadHall } from '#ledger/load-hall.ts';
import { toHallEvent } from '#ledger/record-hall.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { hire, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';

let test: TestDatabase;
let office: TestOffice;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
});

const jurisdiction = '330106' as JurisdictionId;
const place = '安宁县信访接待中心';
const open = async () => (await office.clerk.do(contract.openHall, { body: { place } })).id;
const openWindows = async (id: string, ...names: readonly string[]) => {
  for (const window of names)
    await office.clerk.do(contract.openWindow, { params: { id }, body: { window, lines: ['office'] } });
};
const asked = (more: object = {}) => ({
  requestId: randomUUID(),
  line: 'office' as const,
  frail: false,
  ...more,
});
const take = (id: string, more: object = {}, who = office.clerk) =>
  who.call(contract.takeNumber, { params: { id }, body: asked(more) });
const call = (id: string, window: string, who: Colleague = office.clerk) =>
  who.call(contract.callNumber, { params: { id }, body: { window } });
const step = (id: string, serial: number, what: contract.NumberStep) =>
  office.clerk.call(contract.stepNumber, { params: { id, serial }, body: { step: what } });
const read = (id: string) => office.clerk.do(contract.readHall, { params: { id } });
const kindOf = (reply: { ok: boolean; problem?: { kind: string } }) => reply.problem?.kind;

async function expectSound(id: string): Promise<void> {
  const reader = openDatabase(test.pool).read;
  expect((await verifyLedger(reader, jurisdiction, () => undefined)).findings).toEqual([]);
  const { rows } = await test.pool.query(
    'select kind, data from event where stream_id = $1 order by version',
    [id],
  );
  const folded = foldHall(rows.map(({ kind, data }) => toHallEvent(kind, data)));
  expect(await loadHall(reader, jurisdiction, id as HallId)).toEqual(folded);
}

describe('a day in the hall', () => {
  it('goes from the number to the end of the talk', async () => {
    const id = await open();
    await openWindows(id, '1号窗口');
    const first = await office.clerk.do(contract.takeNumber, { params: { id }, body: asked() });
    expect(first).toEqual({ serial: 1, number: 'A001', told: { from: 0, to: 0 } });
    await take(id, { frail: true });
    await take(id, { bookedAt: '09:00' });
    expect((await read(id)).queue.map(({ number }) => number)).toEqual(['Y001', 'A002', 'A001']);
    expect(await call(id, '1号窗口')).toMatchObject({ ok: true, value: { number: 'Y001', serial: 3 } });
    expect((await read(id)).windows[0]?.ticket).toMatchObject({ number: 'Y001', stage: 'called' });
    for (const what of ['call-again', 'begin', 'end'] as const)
      expect((await step(id, 3, what)).status, what).toBe(200);
    expect(kindOf(await step(id, 3, 'end'))).toBe('hall.not-now');
    await call(id, '1号窗口');
    expect(kindOf(await step(id, 2, 'not-there'))).toBe('hall.call-again-first');
    await step(id, 2, 'call-again');
    await step(id, 2, 'not-there');
    const { left, done, queue, estimates } = await read(id);
    expect([left.map(({ number }) => number), done, queue.length]).toEqual([['A002'], 1, 1]);
    expect(estimates).toMatchObject({ told: 2, kept: 2 });
    await expectSound(id);
  });

  it('is one hall for a place and a day, however often and by how many it is opened', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, open));
    expect(new Set(ids).size).toBe(1);
    expect((await office.clerk.do(contract.listHalls, {})).halls).toEqual([{ id: ids[0], place }]);
    await office.setToday('2026-03-03');
    expect(kindOf(await take(ids[0] ?? ''))).toBe('hall.over');
    expect((await read(ids[0] ?? '')).isToday).toBe(false);
    expect(await open()).not.toBe(ids[0]);
    expect((await office.clerk.do(contract.listHalls, {})).places).toEqual([place]);
  });

  it('offers the receptions of that day at that place as lines of their own', async () => {
    await office.setToday('2026-03-10');
    const id = await open();
    const reception = await announcedReception(office.clerk, office.units.county);
    await announcedReception(office.clerk, office.units.county, {
      place: '青石镇便民中心',
      leaders: [{ name: '吴敏', post: '镇长' }],
    });
    const { lines } = await read(id);
    expect(lines.map(({ name }) => name)).toEqual(['信访窗口', '08:30 领导接访：周建国']);
    const body = { window: '领导接访室', lines: [reception.id] };
    await office.clerk.do(contract.openWindow, { params: { id }, body });
    await take(id, { line: reception.id });
    expect(await call(id, '领导接访室')).toMatchObject({ value: { number: 'A001' } });
    expect(kindOf(await take(id, { line: randomUUID() }))).toBe('hall.no-such-line');
  });

  it('passes a number to another window, sets one aside and closes only free windows', async () => {
    const id = await open();
    await openWindows(id, '1', '2');
    await take(id);
    await call(id, '1');
    const pass = (toWindow: string) =>
      office.clerk.call(contract.passNumber, { params: { id, serial: 1 }, body: { toWindow } });
    expect(kindOf(await pass('9'))).toBe('hall.window-closed');
    const close = (window: string) =>
      office.clerk.call(contract.closeWindow, { params: { id }, body: { window } });
    expect(kindOf(await close('1'))).toBe('hall.window-busy');
    await pass('2');
    expect(kindOf(await call(id, '1'))).toBe('hall.nobody-waits');
    expect(await call(id, '2')).toMatchObject({ value: { number: 'A001' } });
    await step(id, 1, 'hold');
    expect((await read(id)).held.map(({ number }) => number)).toEqual(['A001']);
    expect((await close('2')).status).toBe(200);
    await expectSound(id);
  });
});

describe('the hall under pressure', () => {
  it('gives a hundred people at once a hundred numbers without a gap, and twenty windows twenty of them', async () => {
    const id = await open();
    const windows = Array.from({ length: 20 }, (_, at) => `${at + 1}号窗口`);
    await openWindows(id, ...windows);
    const taken = await Promise.all(
      Array.from({ length: 100 }, (_, at) => take(id, { frail: at % 7 === 0 })),
    );
    const serials = taken.map((reply) => (reply.ok ? reply.value.serial : 0)).toSorted((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    for (let round = 1; round <= 2; round += 1) {
      const called = await Promise.all(windows.map((window) => call(id, window)));
      const numbers = called.map((reply) => (reply.ok ? reply.value.serial : 0));
      expect(numbers).not.toContain(0);
      expect(new Set(numbers).size).toBe(20);
      const again = await Promise.all(windows.map((window) => call(id, window)));
      expect(new Set(again.map(kindOf))).toEqual(new Set(['hall.window-busy']));
      for (const serial of numbers) await step(id, serial, 'begin');
      for (const serial of numbers) await step(id, serial, 'end');
    }
    expect((await read(id)).queue).toHaveLength(60);
    await expectSound(id);
  }, 60_000);

  it('takes one number for one request and for one person, and keeps no trace of the phone', async () => {
    const id = await open();
    const requestId = randomUUID();
    const phone = '138 5711 2345';
    const twice = await Promise.all([take(id, { requestId, phone }), take(id, { requestId, phone })]);
    expect(twice.map((reply) => reply.ok && reply.value.number)).toEqual(['A001', 'A001']);
    const more = await Promise.all(
      Array.from({ length: 20 }, (_, at) => take(id, { phone: at % 2 ? '13857112345' : phone })),
    );
    expect(new Set(more.map(kindOf))).toEqual(new Set(['hall.has-a-number']));
    expect(kindOf(await take(id, { phone: '1385711' }))).toBe('hall.bad-phone');
    const { rows } = await test.owner.query(
      `select e.data::text as said from event e where e.stream_id = $1
       union all select t::text from hall_ticket t`,
      [id],
    );
    expect(rows.filter(({ said }) => String(said).includes('57112345'))).toEqual([]);
  });

  it('is told by verify when a row no longer says what happened', async () => {
    const id = await open();
    await take(id);
    await test.owner.query(`update hall_ticket set frail = true`);
    const reader = openDatabase(test.pool).read;
    expect((await verifyLedger(reader, jurisdiction, () => undefined)).findings).toEqual([
      { streamId: id, what: 'table-differs', detail: 'hall_ticket' },
    ]);
  });
});

describe('a row that nobody decided', () => {
  it.each(['hall_window', 'hall_ticket'])('of %s is found by verify', async (table) => {
    const id = await open();
    await openWindows(id, '1');
    await take(id);
    const stray = randomUUID();
    await test.owner.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('hall_id', $1::text))).* from ${table} t`,
      [stray],
    );
    const reader = openDatabase(test.pool).read;
    expect((await verifyLedger(reader, jurisdiction, () => undefined)).findings).toEqual([
      { streamId: stray, what: 'row-without-events', detail: table },
    ]);
  });
});

describe('who serves the hall', () => {
  it('is reception staff, and whoever receives; nobody else sees it', async () => {
    const id = await open();
    const leader = await hire(office.app, office.admin, 'mayor', office.units.county, 'leader');
    expect((await take(id, {}, leader)).status).toBe(200);
    for (const who of [office.handler, office.admin, office.auditor, office.town]) {
      expect(kindOf(await take(id, {}, who))).toBe('hall.not-yours');
      expect(kindOf(await who.call(contract.readHall, { params: { id } }))).toBe('hall.not-yours');
    }
    const town = await office.town.do(contract.openHall, { body: { place: '青石镇便民中心' } });
    expect((await take(town.id, {}, office.town)).status).toBe(200);
    expect(kindOf(await take(randomUUID()))).toBe('hall.not-found');
  });
});
