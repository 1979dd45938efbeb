import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import * as contract from '#contract/contact-points.ts';
import { readPetition } from '#contract/petitions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import {
  hire,
  register,
  testOffice,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';

let pool: Pool;
let office: TestOffice;
let leader: Colleague;
let point: string;
beforeAll(async () => {
  ({ pool } = await testDatabase());
  office = await testOffice(pool);
  leader = await hire(office.app, office.admin, 'leader', office.units.county, 'leader');
  const body = {
    placeUnitId: office.units.town,
    leader: { accountId: leader.accountId, name: '周建国', post: '副县长' },
  };
  point = (await office.clerk.do(contract.nameContactPoint, { body })).id;
});

const visit = (change: Partial<contract.VisitInput> = {}): contract.VisitInput => ({
  id: randomUUID(),
  on: '2026-03-02',
  kind: 'plain',
  inPerson: true,
  companions: '县住建局',
  householdsMet: 6,
  peopleMet: 14,
  met: '留守老人、种粮大户',
  found: '灌溉渠有两处断水',
  settled: '水利站十日内修好',
  petitionNumbers: [],
  ...change,
});
const record = (who: Colleague, change: Partial<contract.VisitInput> = {}) =>
  who.call(contract.recordVisit, { params: { id: point }, body: visit(change) });
const read = (who = office.clerk) => who.do(contract.readContactPoint, { params: { id: point } });
const kindOf = (reply: Awaited<ReturnType<typeof record>>) => (reply.ok ? '' : reply.problem.kind);

describe('a contact point', () => {
  it('owes four visits a year by default, and only those in person count', async () => {
    expect((await record(leader)).ok).toBe(true);
    expect((await record(office.town, { inPerson: false })).ok).toBe(true);
    const { year, rule, points } = await office.clerk.do(contract.listContactPoints, { query: {} });
    expect([year, rule.perYear, points.map(({ owed, made, others }) => [owed, made, others])]).toEqual([
      2026,
      4,
      [[3, 1, 1]],
    ]);
  });

  it('writes a visit that is sent twice down once', async () => {
    const before = (await read()).visits.length;
    const id = randomUUID();
    await record(office.town, { id, inPerson: false });
    await record(office.town, { id, inPerson: false });
    expect((await read()).visits.length).toBe(before + 1);
  });

  it('refuses a visit to come, one at which nobody was met, and a petition nobody knows', async () => {
    expect(kindOf(await record(leader, { on: '2026-03-03' }))).toBe('petitions.dated-in-future');
    expect(kindOf(await record(leader, { peopleMet: 0 }))).toBe('outreach.nobody-met');
    expect(kindOf(await record(leader, { kind: 'with-petitions' }))).toBe('outreach.visit-needs-petition');
    const petitionNumbers = ['330106-2026-999999'];
    expect(kindOf(await record(leader, { petitionNumbers }))).toBe('outreach.no-such-petition');
    expect(kindOf(await record(office.handler))).toBe('outreach.not-found');
    expect(kindOf(await record(office.auditor))).toBe('outreach.not-yours');
  });

  it('tells the petitions it was about, at once and afterwards', async () => {
    const first = await register(office.clerk);
    const later = await register(office.clerk, { channel: 'outreach' });
    const id = randomUUID();
    await record(leader, { id, kind: 'with-petitions', petitionNumbers: [first.number] });
    await office.clerk.do(contract.addPetitionOfVisit, {
      params: { id: point, visitId: id },
      body: { number: later.number },
    });
    const stories = await Promise.all(
      [first, later].map(async (one) => {
        const { story } = await office.clerk.do(readPetition, { params: { id: one.id } });
        return story.at(-1)?.text;
      }),
    );
    expect(stories).toEqual(Array(2).fill('周建国（副县长）到青石镇下访，了解本件'));
    const told = (await read()).visits.find((one) => one.id === id);
    expect(told?.petitions.map(({ number }) => number)).toEqual([first.number, later.number]);
    expect((await read(office.town)).visits.find((one) => one.id === id)?.hiddenPetitions).toBe(2);
  });

  it('is handed over with its history: visits stay with who made them', async () => {
    const { version } = await read();
    const to = { name: '赵国平', post: '县长' };
    const body = { expectedVersion: version, to, reason: '分工调整' };
    await office.clerk.do(contract.handOverContactPoint, { params: { id: point }, body });
    const stale = await office.clerk.call(contract.handOverContactPoint, {
      params: { id: point },
      body: { ...body, to: { ...to, name: '钱' } },
    });
    expect(stale.ok ? '' : stale.problem.kind).toBe('outreach.changed-meanwhile');
    const after = await read();
    expect(after.leaders.map(({ name }) => name)).toEqual(['周建国', '赵国平']);
    await record(office.clerk);
    const visitors = (await read()).visits.map((one) => one.leader);
    expect(visitors.filter((one) => one === '县长 赵国平').length).toBe(1);
    expect(new Set(visitors)).toEqual(new Set(['副县长 周建国', '县长 赵国平']));
    expect(kindOf(await record(leader))).toBe('outreach.not-yours');
  });

  it('ends with a reason and stays readable', async () => {
    const { version } = await read();
    const body = { expectedVersion: version, reason: '村已撤并' };
    await office.clerk.do(contract.endContactPoint, { params: { id: point }, body });
    expect(kindOf(await record(office.clerk))).toBe('outreach.point-ended');
    expect(await read()).toMatchObject({ endReason: '村已撤并', mayRecord: false });
  });

  it('leaves a ledger whose rows are what their events say', async () => {
    const result = await verifyLedger(openDatabase(pool).read, '330106' as JurisdictionId, () => undefined);
    expect(result.findings).toEqual([]);
  });
});
