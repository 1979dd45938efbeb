import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  cancelReception,
  listReceptions,
  planReception,
  publishReception,
  readReception,
  type ReceptionInput,
} from '#contract/receptions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception, receptionInput } from '../../../tests/support/sample-reception.ts';

let test: TestDatabase;
let office: TestOffice;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
});

const plan = (change: Partial<ReceptionInput> = {}, who = office.clerk, id = randomUUID()) =>
  who.call(planReception, { body: { id, content: receptionInput(office.units.county, change) } });
const march = { from: '2026-03-01', through: '2026-03-31' };
const roster = async (who: Colleague) => (await who.do(listReceptions, { query: march })).receptions;

describe('the roster through the interface', () => {
  it('shows a planned sitting to its planners, and to everybody once it is announced', async () => {
    const { id, version } = await announcedReception(office.clerk, office.units.county);
    expect(version).toBe(2);
    await plan({ on: '2026-03-17' });
    expect((await roster(office.clerk)).map(({ on, status }) => [on, status])).toEqual([
      ['2026-03-10', 'published'],
      ['2026-03-17', 'planned'],
    ]);
    expect(await roster(office.handler)).toHaveLength(1);
    const [shown] = await roster(office.handler);
    expect(shown).toMatchObject({ kindName: '定点接访', unitName: '安宁县', mayPlan: false, dayOff: false });
    expect(shown?.slots).toHaveLength(6);
    expect((await office.handler.do(readReception, { params: { id } })).seats[0]?.name).toBe('周建国');
  });

  it('keeps the slots in the table that bookings are made on, and the tables say what the log says', async () => {
    const { id } = await announcedReception(office.clerk, office.units.county);
    const slots = await test.pool.query('select starts_at, ends_at, capacity from reception_slot order by 1');
    expect(slots.rows).toHaveLength(6);
    expect(slots.rows[0]).toEqual({ starts_at: '08:30', ends_at: '09:00', capacity: 2 });
    const { read } = openDatabase(test.pool);
    const verify = async () =>
      (await verifyLedger(read, '330106' as JurisdictionId, () => undefined)).findings;
    expect(await verify()).toEqual([]);
    await test.owner.query('update reception_slot set capacity = 9 where starts_at = $1', ['09:00']);
    expect(await verify()).toEqual([{ streamId: id, what: 'table-differs', detail: 'reception_slot' }]);
  });

  it('is refused with both sides of a clash, also when two plan at the same moment', async () => {
    const both = await Promise.all([
      plan(),
      plan({ room: '二号接待室', startsAt: '11:00', endsAt: '12:00' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = both.flatMap((reply) => (reply.ok ? [] : [reply.problem]));
    expect(refused[0]).toMatchObject({ kind: 'receptions.clash' });
    expect(refused[0]?.detail).toContain('2026-03-10 08:30–11:30');
    expect(refused[0]?.detail).toContain('2026-03-10 11:00–12:00');
  });

  it('plans once what is sent twice', async () => {
    const id = randomUUID();
    const both = await Promise.all([plan({}, office.clerk, id), plan({}, office.clerk, id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await roster(office.clerk)).toHaveLength(1);
  });

  it('lets a sitting be called off with a reason; its room is free again', async () => {
    const { id, version } = await announcedReception(office.clerk, office.units.county);
    const call = (expectedVersion: number, who = office.clerk) =>
      who.call(cancelReception, { params: { id }, body: { expectedVersion, reason: '台风停办' } });
    expect((await call(version, office.handler)).status).toBe(403);
    expect((await call(1)).status).toBe(409);
    expect((await call(version)).status).toBe(200);
    expect((await office.handler.do(readReception, { params: { id } })).cancelled).toEqual({
      on: '2026-03-02',
      reason: '台风停办',
    });
    expect((await plan()).status).toBe(200);
  });

  it('is kept by a town for itself alone', async () => {
    const content = receptionInput(office.units.town);
    expect((await office.town.call(planReception, { body: { id: randomUUID(), content } })).status).toBe(200);
    expect((await plan({ room: '三号' }, office.town)).status).toBe(403);
    const { status } = await plan({ room: '三号' }, office.admin);
    expect(status).toBe(403);
  });

  it('names the field that does not read, and the unit or leader that does not exist', async () => {
    const bad = await plan({ startsAt: '8:30', on: '2026-02-30' });
    expect(bad.ok ? [] : bad.problem.fields?.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'content.on not-a-day',
      'content.startsAt not-a-time',
    ]);
    const kind = async (reply: ReturnType<typeof plan>) => {
      const settled = await reply;
      return settled.ok ? '' : settled.problem.kind;
    };
    const leaders = [{ accountId: randomUUID(), name: '无此人', post: '县长' }];
    expect(await kind(plan({ leaders }))).toBe('receptions.unknown-leader');
    const content = receptionInput(randomUUID());
    const unknown = await office.clerk.call(planReception, { body: { id: randomUUID(), content } });
    expect(unknown.ok ? '' : unknown.problem.kind).toBe('receptions.unknown-unit');
    const id = randomUUID();
    expect((await office.clerk.call(readReception, { params: { id } })).status).toBe(404);
    const publish = await office.clerk.call(publishReception, {
      params: { id },
      body: { expectedVersion: 1 },
    });
    expect(publish.status).toBe(404);
    const long = { from: '2026-01-01', through: '2026-12-31' };
    expect((await office.clerk.call(listReceptions, { query: long })).status).toBe(422);
  });
});
