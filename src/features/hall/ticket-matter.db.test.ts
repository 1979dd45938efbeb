// Which petition a number of the hall is about, whoever says it.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as contract from '#contract/hall.ts';
import { registerPetition } from '#contract/petitions.ts';
import type { DaySecond } from '#core/hall/hall-day.ts';
import type { JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import { findWaiting } from '#ledger/find-waiting.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import {
  hire,
  register,
  testOffice,
  visitIntake,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';

let test: TestDatabase;
let office: TestOffice;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
});

const jurisdiction = '330106' as JurisdictionId;
const read = () => openDatabase(test.pool).read;
const open = async () =>
  (await office.clerk.do(contract.openHall, { body: { place: '安宁县信访接待中心' } })).id;
const take = (id: string, line = 'office') =>
  office.clerk.do(contract.takeNumber, {
    params: { id },
    body: { requestId: randomUUID(), line, frail: false },
  });
const step = (id: string, serial: number, what: contract.NumberStep) =>
  office.clerk.do(contract.stepNumber, { params: { id, serial }, body: { step: what } });
const name = (id: string, serial: number, petitionNumber: string, who: Colleague = office.clerk) =>
  who.call(contract.nameMatter, { params: { id, serial }, body: { petitionNumber } });
const kindOf = (reply: { ok: boolean; problem?: { kind: string } }) => reply.problem?.kind;
const matterOf = async (id: string, serial: number, who: Colleague = office.clerk) => {
  const { queue, windows } = await who.do(contract.readHall, { params: { id } });
  const all = [...queue, ...windows.flatMap(({ ticket }) => ticket ?? [])];
  return all.find((ticket) => ticket.serial === serial)?.petition;
};
const registerFrom = (
  hallId: string,
  serial: number,
  { requestId = randomUUID() as string, receivedOn = '2026-03-02' } = {},
) =>
  office.clerk.call(registerPetition, {
    body: { requestId, intake: visitIntake({ receivedOn }), ticket: { hallId, serial } },
  });

async function expectSound(): Promise<void> {
  expect((await verifyLedger(read(), jurisdiction, () => undefined)).findings).toEqual([]);
}

describe('what a number is about', () => {
  it('is known as soon as the petition is registered from it, once however often it is sent', async () => {
    const id = await open();
    await take(id);
    const requestId = randomUUID();
    const replies = await Promise.all([
      registerFrom(id, 1, { requestId }),
      registerFrom(id, 1, { requestId }),
    ]);
    const numbers = replies.map((reply) => (reply.ok ? reply.value.number : ''));
    expect(new Set(numbers).size).toBe(1);
    expect(await matterOf(id, 1)).toMatchObject({ number: numbers[0] });
    const { rows } = await test.pool.query(`select data from event where kind = 'TicketMatter'`);
    expect(rows).toMatchObject([{ data: { serial: 1, ground: 'registered' } }]);
    await expectSound();
  });

  it('registers nothing for a number that is not there', async () => {
    const id = await open();
    expect(kindOf(await registerFrom(id, 7))).toBe('hall.no-such-number');
    expect(kindOf(await registerFrom(randomUUID(), 1))).toBe('hall.not-found');
    const { rows } = await test.pool.query('select count(*)::int as n from petition');
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('is named by the number of an earlier petition and changed until the talk is over', async () => {
    const id = await open();
    await office.clerk.do(contract.openWindow, { params: { id }, body: { window: '1', lines: ['office'] } });
    const [first, second] = [await register(office.clerk), await register(office.clerk)];
    await take(id);
    expect(kindOf(await name(id, 1, 'XF-0000-1'))).toBe('hall.no-such-petition');
    expect((await name(id, 1, ` ${first.number.toLowerCase()} `)).status).toBe(200);
    expect(await matterOf(id, 1)).toMatchObject({ id: first.id });
    expect((await name(id, 1, second.number)).status).toBe(200);
    expect(await matterOf(id, 1)).toMatchObject({ id: second.id });
    await office.clerk.do(contract.callNumber, { params: { id }, body: { window: '1' } });
    await step(id, 1, 'begin');
    await step(id, 1, 'end');
    expect(kindOf(await name(id, 1, first.number))).toBe('hall.not-now');
    expect((await name(id, 1, second.number)).status).toBe(200);
    await expectSound();
  });

  it('is still written down after a talk that ended without one', async () => {
    const id = await open();
    await office.clerk.do(contract.openWindow, { params: { id }, body: { window: '1', lines: ['office'] } });
    await take(id);
    await office.clerk.do(contract.callNumber, { params: { id }, body: { window: '1' } });
    await step(id, 1, 'begin');
    await step(id, 1, 'end');
    expect((await registerFrom(id, 1)).status).toBe(200);
    const { rows } = await test.pool.query('select petition_id is not null as known from hall_ticket');
    expect(rows).toEqual([{ known: true }]);
  });

  it('stays hidden from who may not see that petition', async () => {
    const leader = await hire(office.app, office.admin, 'mayor', office.units.county, 'leader');
    const id = await open();
    await take(id);
    const complaint = await register(office.clerk, {
      respondent: { accountId: leader.accountId, name: '周建国' },
    });
    expect(kindOf(await name(id, 1, complaint.number, leader))).toBe('hall.no-such-petition');
    await name(id, 1, complaint.number);
    expect(await matterOf(id, 1)).toMatchObject({ id: complaint.id });
    expect(await matterOf(id, 1, leader)).toBeUndefined();
  });
});

describe('the line of one reception', () => {
  it('is told in the order of calling, with what each number is about', async () => {
    await office.setToday('2026-03-10');
    const id = await open();
    const reception = await announcedReception(office.clerk, office.units.county);
    const body = { window: '一号接待室', lines: [reception.id] };
    await office.clerk.do(contract.openWindow, { params: { id }, body });
    await take(id);
    for (let people = 0; people < 3; people += 1) await take(id, reception.id);
    const registered = await registerFrom(id, 4, { receivedOn: '2026-03-10' });
    await office.clerk.do(contract.callNumber, { params: { id }, body: { window: '一号接待室' } });
    await step(id, 3, 'hold');
    const now: DaySecond = 9 * 3600;
    const line = await findWaiting(read(), jurisdiction, reception.id as ReceptionId, now);
    expect(line.map(({ ticket: { serial, stage, petitionId } }) => [serial, stage, petitionId])).toEqual([
      [2, 'called', undefined],
      [4, 'waiting', registered.ok && registered.value.id],
    ]);
    expect(line.every(({ hallId }) => hallId === id)).toBe(true);
    expect(await findWaiting(read(), jurisdiction, randomUUID() as ReceptionId, now)).toEqual([]);
  });
});
