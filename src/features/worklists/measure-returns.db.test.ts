import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { beforeAll, describe, expect, test } from 'vitest';
import { listPetitions } from '#contract/lists.ts';
import { readReturns, type hopFilter } from '#contract/returns.ts';
import * as step from '#contract/steps.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { openDatabase } from '#ledger/transaction.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { houseRoot } from '../../../tests/support/house.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const period = { from: '2026-03-01', to: '2026-03-31' };

/** Sent to the department, which gives it back after two days, so many times; then kept by the registering unit. */
async function passedAround(times: number): Promise<string> {
  await office.setToday('2026-03-02');
  const { clerk, handler, units } = office;
  const { id, ...registered } = await register(clerk);
  const params = { id };
  let { version } = registered;
  const at = () => ({ expectedVersion: version });
  for (let turn = 0; turn < times; turn += 1) {
    await office.setToday(`2026-03-0${2 + turn * 2}`);
    const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
    ({ version } = await clerk.do(step.triage, { params, body: { ...at(), decision } }));
    await office.setToday(`2026-03-0${4 + turn * 2}`);
    const body = { ...at(), ground: 'not-our-power' as const, reason: '不归我们管', suggestedUnit: '' };
    ({ version } = await handler.do(step.object, { params, body }));
    ({ version } = await clerk.do(step.agreeObjection, { params, body: at() }));
  }
  const kept = { mode: 'kept' as const, requirement: '' };
  await clerk.do(step.triage, { params, body: { ...at(), decision: kept } });
  return id;
}

const listed = async (hops: Omit<z.input<typeof hopFilter>, 'from' | 'to'>) => {
  const filter = { hops: { ...period, ...hops } };
  const found = await office.director.do(listPetitions, {
    body: { filter, sort: 'received-desc', pageSize: 50 },
  });
  return found.rows.map((row) => row.id).toSorted();
};

describe('what was passed on and came back', () => {
  test('is counted per unit with its denominator, its days and its grounds, and each figure opens its list', async () => {
    const [once, thrice] = [await passedAround(1), await passedAround(3)];
    const measured = await office.director.do(readReturns, { query: period });
    expect(measured).toEqual({
      units: [
        {
          unitId: office.units.department,
          unit: '安宁县住房和城乡建设局',
          received: 4,
          returned: 4,
          daysLost: 8,
          grounds: [{ ground: 'not-our-power', name: '非本机关职权', count: 4 }],
        },
      ],
      petitions: 2,
      twice: 1,
      catchAll: 1,
    });
    const unit = office.units.department;
    expect(await listed({ what: 'received', unit })).toEqual([once, thrice].toSorted());
    expect(await listed({ what: 'returned', unit, ground: 'not-our-power' })).toEqual(
      [once, thrice].toSorted(),
    );
    expect(await listed({ what: 'returned', unit, ground: 'judicial' })).toEqual([]);
    expect(await listed({ what: 'twice' })).toEqual([thrice]);
    expect(await listed({ what: 'catch-all' })).toEqual([thrice]);
  });

  test('counts by the day a unit was given the matter', async () => {
    const later = { from: '2026-04-01', to: '2026-04-30' };
    const measured = await office.director.do(readReturns, { query: later });
    expect(measured).toEqual({ units: [], petitions: 0, twice: 0, catchAll: 0 });
  });

  test('is for those who supervise or audit', async () => {
    expect((await office.auditor.call(readReturns, { query: period })).ok).toBe(true);
    expect(await office.handler.call(readReturns, { query: period })).toMatchObject({
      status: 403,
      problem: { kind: 'worklists.may-not-compare' },
    });
  });

  test('is counted from earlier logs by the migration as it is from new ones', async () => {
    const migrations = readdirSync(join(houseRoot, 'db/migrations'));
    const file = migrations.find((name) => name.endsWith('_create_petition_hops.sql')) ?? '';
    const [, backfill = ''] = readFileSync(join(houseRoot, 'db/migrations', file), 'utf8').split(
      /^(?=WITH )/m,
    );
    const { rows: before } = await database.owner.query('delete from petition_hop returning seq');
    await database.owner.query(backfill);
    const { rows: after } = await database.owner.query('select seq from petition_hop');
    expect(after.length).toBe(before.length);
  });

  test('says what the log says', async () => {
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});
