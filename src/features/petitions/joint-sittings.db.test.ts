// Several departments at one reception: each speaks at its own device, one leads, and the petitioner reads it all.
import { beforeAll, describe, expect, it } from 'vitest';
import * as contract from '#contract/joint-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import { readReception } from '#contract/receptions.ts';
import { recordTalk } from '#contract/talk-steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { citizenCalls } from '../../../tests/support/citizen-calls.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { jointReception } from '../../../tests/support/joint-reception.ts';
import {
  hire,
  register,
  testOffice,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';

let office: TestOffice;
let database: TestDatabase;
let receptionId: string;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
  receptionId = (await jointReception(office)).id;
});
const { get } = citizenCalls(() => office);

const pageOf = (id: string, who: Colleague = office.clerk) => who.do(readPetition, { params: { id } });
const inside = (unitId: string) => ({ of: 'office' as const, unitId });
const power = { of: 'outside' as const, organ: '供电公司' };

async function called(change: object = {}) {
  const { id, version, queryCode } = await register(office.clerk, change);
  const { department, town } = office.units;
  const reply = await office.clerk.call(contract.callJointSitting, {
    params: { id },
    body: { expectedVersion: version, receptionId, parties: [inside(department), inside(town), power] },
  });
  return { id, queryCode, reply };
}

type Party = ReturnType<typeof inside> | typeof power;
const say = (who: Colleague, id: string, party: Party, text = '可以维修') =>
  who.call(contract.giveJointOpinion, { params: { id }, body: { receptionId, party, text } });

async function lead(who: Colleague, id: string, unitId: string, change: object = {}) {
  const { version } = await pageOf(id);
  const body = { receptionId, unitId, limit: '2026-03-31', task: '牵头协调维修外墙', reason: '', ...change };
  return who.call(contract.nameJointLead, { params: { id }, body: { expectedVersion: version, ...body } });
}

describe('a joint reception', () => {
  it('names units of the office beside organs outside it', async () => {
    const shown = await office.clerk.do(readReception, { params: { id: receptionId } });
    expect(shown.departments).toEqual([...shown.departmentUnits.map(({ name }) => name), '供电公司']);
    expect(shown.departmentUnits.map(({ id }) => id)).toEqual([office.units.department, office.units.town]);
  });

  it('opens the matter to those who sit, who all speak at the same moment and are all heard', async () => {
    const { clerk, handler, town, units, unitHead } = office;
    const stranger = await hire(office.app, office.admin, 'stranger', units.county, 'unit-head');
    const before = await register(clerk);
    expect(await handler.call(readPetition, { params: { id: before.id } })).toMatchObject({ status: 404 });
    const { id, queryCode, reply } = await called();
    expect(reply).toMatchObject({ ok: true });
    expect((await pageOf(id, handler)).joint[0]?.parties.map(({ mayOpine }) => mayOpine)).toEqual([
      'own',
      undefined,
      undefined,
    ]);
    const all = await Promise.all([
      say(handler, id, inside(units.department), '住建局：外墙在保修期内，由建设单位维修'),
      say(town, id, inside(units.town), '镇里负责协调住户'),
      say(clerk, id, power, '供电公司配合停电'),
    ]);
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true]);
    const { joint } = await pageOf(id);
    expect(joint[0]?.parties).toMatchObject([
      { opinion: { text: '住建局：外墙在保修期内，由建设单位维修', writtenFor: false, late: false } },
      { opinion: { writtenFor: false } },
      { name: '供电公司', opinion: { writtenFor: true } },
    ]);
    expect(await say(handler, id, inside(units.town))).toMatchObject({
      status: 403,
      problem: { kind: 'petitions.not-your-opinion' },
    });
    expect((await say(stranger, id, inside(units.town))).ok).toBe(false);
    expect(await say(clerk, id, { of: 'outside', organ: '供水公司' } as never)).toMatchObject({
      problem: { kind: 'petitions.joint-party-unknown' },
    });
    // The newest of a party counts.
    await say(unitHead, id, inside(units.department), '住建局：四月底前修好');
    expect((await pageOf(id)).joint[0]?.parties[0]?.opinion?.text).toBe('住建局：四月底前修好');
    const page = (await get(`/q/${queryCode}`)).body;
    for (const words of ['联合接访', '还没有确定由哪个部门牵头', '四月底前修好', '镇里负责协调住户'])
      expect(page).toContain(words);
  });

  it('is led by one, who owes the task by its day; another lead needs a reason and takes the task over', async () => {
    const { clerk, director, handler, town, units } = office;
    const { id, queryCode } = await called();
    for (const who of [handler, town])
      expect(await lead(who, id, units.department)).toMatchObject({ ok: false, status: 403 });
    expect(await lead(clerk, id, units.county)).toMatchObject({
      problem: { kind: 'petitions.joint-party-unknown' },
    });
    expect(await lead(clerk, id, units.department, { limit: '2026-03-01' })).toMatchObject({
      problem: { kind: 'petitions.promise-limit-past' },
    });
    expect(await lead(clerk, id, units.department)).toMatchObject({ ok: true });
    const first = await pageOf(id);
    expect(first.joint[0]).toMatchObject({
      lead: { limit: '2026-03-31', by: '周建国 副县长' },
      parties: [{ leads: true }, { leads: false }, { leads: false }],
    });
    expect(first.promised.filter((one) => !one.withdrawn)).toMatchObject([{ kind: 'task' }]);
    expect((await get(`/q/${queryCode}`)).body).toContain('牵头，2026年3月31日以前给您答复');
    expect(await lead(clerk, id, units.town)).toMatchObject({
      problem: { kind: 'petitions.lead-reason-missing' },
    });
    expect(await lead(clerk, id, units.town, { reason: '属地管理' })).toMatchObject({
      problem: { kind: 'petitions.lead-of-another' },
    });
    expect(await lead(director, id, units.town, { reason: '属地管理' })).toMatchObject({ ok: true });
    const then = await pageOf(id);
    expect(then.joint[0]?.parties.map(({ leads }) => leads)).toEqual([false, true, false]);
    expect(then.promised.map((one) => one.withdrawn !== undefined).toSorted()).toEqual([false, true]);
  });

  it('marks what is said after the talk was written down', async () => {
    const { clerk, handler, units } = office;
    const { id } = await called();
    await office.setToday('2026-03-10');
    const { version } = await pageOf(id);
    await clerk.do(recordTalk, {
      params: { id },
      body: {
        expectedVersion: version,
        id: crypto.randomUUID(),
        on: '2026-03-10',
        startedAt: '09:00',
        endedAt: '09:20',
        receptionId,
        seat: 1,
        record: '信访人反映外墙渗水多年',
        opinion: '由住建局牵头',
        present: '',
        signature: { by: 'paper' },
        decision: { outcome: 'explained' },
      },
    });
    expect(await say(handler, id, inside(units.department))).toMatchObject({
      ok: true,
      value: { late: true },
    });
    const [joint] = (await pageOf(id)).joint;
    expect([joint?.over, joint?.parties[0]?.opinion?.late]).toEqual([true, true]);
    await office.setToday('2026-03-02');
  });

  it('is never for an accusation, for the unit complained of, for one alone, or a sitting of another kind', async () => {
    const { clerk, units } = office;
    const claims = [{ text: '索要好处费', purpose: 'accusation' as const, contentClass: '1401' }];
    expect((await called({ claims })).reply).toMatchObject({ problem: { kind: 'petitions.wrong-phase' } });
    const respondent = { unitId: units.department, name: '住建局' };
    expect((await called({ respondent })).reply).toMatchObject({
      problem: { kind: 'petitions.joint-party-complained-of' },
    });
    const { id, version } = await register(clerk);
    const call = (change: object) =>
      clerk.call(contract.callJointSitting, {
        params: { id },
        body: {
          expectedVersion: version,
          receptionId,
          parties: [inside(units.department), inside(units.town)],
          ...change,
        },
      });
    expect(await call({ parties: [power, power] })).toMatchObject({
      problem: { kind: 'petitions.joint-party-missing' },
    });
    const plain = await announcedReception(clerk, units.county, { on: '2026-03-11' });
    expect(await call({ receptionId: plain.id })).toMatchObject({
      problem: { kind: 'petitions.no-joint-reception' },
    });
    expect(await call({})).toMatchObject({ ok: true });
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});
