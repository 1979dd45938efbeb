import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as contract from '#contract/receptions.ts';
import type { ReceptionInput } from '#contract/receptions.ts';
import { listFrequencies, listLeaders, previewPattern } from '#contract/roster.ts';
import type { Sending } from '#contract/operation.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { hire, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception, receptionInput } from '../../../tests/support/sample-reception.ts';

let test: TestDatabase;
let office: TestOffice;
let mayor: Colleague;
let deputy: Colleague;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
  mayor = await hire(office.app, office.admin, 'mayor', office.units.county, 'leader');
  deputy = await hire(office.app, office.admin, 'deputy', office.units.county, 'leader');
});

const seatOf = (who: Colleague, name: string) => ({ accountId: who.accountId, name, post: '副县长' });
const announce = (change: Partial<ReceptionInput> = {}) =>
  announcedReception(office.clerk, office.units.county, {
    leaders: [seatOf(mayor, '周建国')],
    ...change,
  });
const read = (id: string, who = office.clerk) => who.do(contract.readReception, { params: { id } });
const kindOf = (reply: { readonly ok: boolean; readonly problem?: { readonly kind: string } }) =>
  reply.problem?.kind;
const noFindings = async () =>
  (await verifyLedger(openDatabase(test.pool).read, '330106' as JurisdictionId, () => undefined)).findings;

describe('an absence through the interface', () => {
  const ask = (id: string, expectedVersion: number, who = mayor) =>
    who.call(contract.askAbsence, {
      params: { id },
      body: { expectedVersion, seat: 1, reason: '赴省开会', wish: '请郑副县长代' },
    });
  type Decision = Sending<typeof contract.decideAbsence>['body']['decision'];
  const decide = (id: string, expectedVersion: number, decision: Decision, who = office.clerk) =>
    who.call(contract.decideAbsence, { params: { id }, body: { expectedVersion, seat: 1, decision } });

  it('is asked by the leader, filled by a substitute, and says who has to hear of it', async () => {
    const { id, version } = await announce();
    expect(kindOf(await ask(id, version, deputy))).toBe('receptions.not-your-seat');
    expect((await ask(id, version)).status).toBe(200);
    expect((await read(id)).seats[0]?.absence).toMatchObject({ daysBefore: 8, late: false });
    const substitute = { outcome: 'substitute', leader: seatOf(deputy, '郑强') } as const;
    expect(kindOf(await decide(id, version + 1, substitute, deputy))).toBe('receptions.not-yours');
    expect((await decide(id, version + 1, substitute)).status).toBe(200);
    const { seats, story } = await read(id);
    expect(seats[0]).toMatchObject({ name: '郑强', insteadOf: '周建国' });
    expect(story.map(({ sentence, tell }) => [sentence, tell])).toEqual([
      ['排入2026年3月10日', undefined],
      ['向社会公布', undefined],
      ['周建国提前8天请假', undefined],
      ['由郑强替周建国接访', ['郑强', '周建国']],
    ]);
    expect(await noFindings()).toEqual([]);
  });

  it('is known with its reason to planners, to the leaders of that sitting and to audit, and to nobody else', async () => {
    const { id, version } = await announce();
    await ask(id, version);
    const knows = async (who: Colleague) => {
      const { seats, story } = await read(id, who);
      return [seats[0]?.absence?.reason, JSON.stringify(story).includes('赴省开会')];
    };
    for (const who of [office.clerk, mayor, office.auditor])
      expect(await knows(who)).toEqual(['赴省开会', true]);
    for (const who of [deputy, office.handler]) expect(await knows(who)).toEqual([undefined, false]);
  });

  it('is exchanged with another day: both sittings change, or neither does', async () => {
    const mine = await announce();
    const theirs = await announce({ on: '2026-04-14', leaders: [seatOf(deputy, '郑强')] });
    await ask(mine.id, mine.version);
    const swap = { outcome: 'swap', receptionId: theirs.id, seat: 1 } as const;
    expect(kindOf(await decide(mine.id, mine.version, swap))).toBe('receptions.changed-meanwhile');
    expect((await read(theirs.id)).seats[0]?.name).toBe('郑强');
    expect((await decide(mine.id, mine.version + 1, swap)).status).toBe(200);
    expect([(await read(mine.id)).seats[0]?.name, (await read(theirs.id)).seats[0]?.name]).toEqual([
      '郑强',
      '周建国',
    ]);
    expect(await noFindings()).toEqual([]);
  });

  it('may be told on the morning itself, is marked late, and never leaves an empty room', async () => {
    const { id, version } = await announce();
    await office.setToday('2026-03-10');
    expect((await ask(id, version)).status).toBe(200);
    expect((await read(id)).seats[0]?.absence).toMatchObject({ daysBefore: 0, late: true });
    expect(kindOf(await decide(id, version + 1, { outcome: 'without' }))).toBe('receptions.nobody-left');
    const decline = { outcome: 'decline', reason: '请到场' } as const;
    expect((await decide(id, version + 1, decline)).status).toBe(200);
    expect((await read(id)).story.at(-1)).toMatchObject({ sentence: '未准周建国请假', detail: '请到场' });
  });
});

describe('a change through the interface', () => {
  const change = (id: string, expectedVersion: number, next: Partial<ReceptionInput>, reason = '') =>
    office.clerk.call(contract.changeReception, {
      params: { id },
      body: { expectedVersion, content: receptionInput(office.units.county, next), reason },
    });

  it('moves a sitting to a free time with its reason, and is refused where somebody sits', async () => {
    const leaders = [seatOf(mayor, '周建国')];
    const { id, version } = await announce();
    await announce({ on: '2026-03-11', place: '青石镇政府' });
    expect(kindOf(await change(id, version, { leaders, on: '2026-03-12' }))).toBe(
      'receptions.reason-missing',
    );
    const taken = await change(id, version, { leaders, on: '2026-03-11' }, '场地维修');
    expect(taken.ok ? '' : taken.problem.detail).toContain('青石镇政府');
    expect((await change(id, version, { leaders, on: '2026-03-12' }, '场地维修')).status).toBe(200);
    const { on, slots, story } = await read(id);
    expect([on, slots.length, story.at(-1)?.detail]).toEqual(['2026-03-12', 6, '场地维修']);
    expect(await noFindings()).toEqual([]);
  });
});

describe('a pattern through the interface', () => {
  type Pattern = Sending<typeof previewPattern>['body'];
  const pattern = (next: Partial<Pattern> = {}): Pattern => {
    const { on: _, leaders: __, ...content } = receptionInput(office.units.county);
    return {
      rhythm: { kind: 'weekly', weekdays: [2] },
      holidays: 'roll',
      from: '2026-03-31',
      through: '2026-04-14',
      turns: [[seatOf(mayor, '周建国')], [seatOf(deputy, '郑强')]],
      content,
      ...next,
    };
  };

  it('is written out first, with clashes, and then planned as one', async () => {
    await announce({ on: '2026-04-07', place: '青石镇政府', leaders: [seatOf(deputy, '郑强')] });
    const { days } = await office.clerk.do(previewPattern, { body: pattern() });
    expect(days.map(({ on, leaders, clash }) => [on, leaders[0]?.name, clash?.slice(0, 2)])).toEqual([
      ['2026-03-31', '周建国', undefined],
      ['2026-04-07', '郑强', '郑强'],
      ['2026-04-14', '周建国', undefined],
    ]);
    const entries = (on: readonly (string | undefined)[]) =>
      days
        .filter((day) => on.includes(day.on))
        .map(({ on: day, leaders, movedFrom }) => ({
          id: randomUUID(),
          content: { ...pattern().content, on: day, leaders },
          movedFrom,
        }));
    const plan = (receptions: ReturnType<typeof entries>) =>
      office.clerk.call(contract.planReceptions, { body: { receptions } });
    expect(kindOf(await plan(entries(days.map(({ on }) => on))))).toBe('receptions.clash');
    const free = entries(['2026-03-31', '2026-04-14']);
    expect((await plan(free)).status).toBe(200);
    const query = { from: '2026-03-30', through: '2026-04-30' };
    const roster = await office.clerk.do(contract.listReceptions, { query });
    expect(roster.receptions.map(({ on, status }) => `${on} ${status}`)).toEqual([
      '2026-03-31 planned',
      '2026-04-07 published',
      '2026-04-14 planned',
    ]);
    expect(roster.days.find(({ on }) => on === '2026-04-06')).toMatchObject({ holiday: '清明节' });
    const ids = roster.receptions.map(({ id }) => id);
    expect(await office.clerk.do(contract.publishReceptions, { body: { ids } })).toEqual({ published: 2 });
    expect(await noFindings()).toEqual([]);
  });

  it('rolls over a holiday, tells why, and keeps the day that was meant', async () => {
    const monthly = {
      rhythm: { kind: 'monthly', day: 5 },
      from: '2026-04-01',
      through: '2026-04-30',
    } as const;
    const { days } = await office.clerk.do(previewPattern, { body: pattern(monthly) });
    expect(days).toMatchObject([
      { on: '2026-04-07', movedFrom: '2026-04-05', why: '清明节', dropped: false },
    ]);
    const [day] = days;
    const content = { ...pattern().content, on: day?.on ?? '', leaders: day?.leaders ?? [] };
    const receptions = [{ id: randomUUID(), content, movedFrom: day?.movedFrom }];
    await office.clerk.do(contract.planReceptions, { body: { receptions } });
    const { movedFrom, story } = await read(receptions[0]?.id ?? '');
    expect([movedFrom, story[0]?.sentence]).toEqual([
      '2026-04-05',
      '原定2026年4月5日放假，顺延排入2026年4月7日',
    ]);
  });

  it('is refused backward, for too many days, and to whoever does not plan', async () => {
    const tried = (next: Partial<Pattern>, who = office.clerk) =>
      who.call(previewPattern, { body: pattern(next) }).then(kindOf);
    expect(await tried({ through: '2026-03-01' })).toBe('receptions.days-backward');
    expect(await tried({ through: '2027-12-31' })).toBe('receptions.too-many-days');
    expect(await tried({}, office.handler)).toBe('receptions.not-yours');
    const stranger = { accountId: randomUUID(), name: '无此人', post: '县长' };
    expect(await tried({ turns: [[stranger]] })).toBe('receptions.unknown-leader');
  });
});

describe('what is owed', () => {
  const month = { query: { on: '2026-03-15' } };
  it('stands beside what was held, with the rule, its source and how sure we are of it', async () => {
    const { id, version } = await announce();
    await office.setToday('2026-03-10');
    const hold = (satSeats: number[], who = office.clerk) =>
      who.call(contract.holdReception, { params: { id }, body: { expectedVersion: version, satSeats } });
    expect(kindOf(await hold([], office.clerk))).toBe('receptions.nobody-sat');
    expect((await hold([1])).status).toBe(200);
    await office.setToday('2026-04-01');
    const { rules, leaders } = await office.auditor.do(listFrequencies, month);
    expect(rules.map(({ levelName, least, per }) => `${levelName} ${least}/${per}`)).toContain(
      '县级领导 1/month',
    );
    expect(rules[0]?.confidence).toBe('未核实，启用前请确认');
    expect(
      leaders
        .filter(({ level }) => level === 'county')
        .map(({ name, owed, held, short }) => [name, owed, held, short.length]),
    ).toEqual([
      ['mayor某', 1, 1, 0],
      ['deputy某', 1, 0, 1],
    ]);
    expect(kindOf(await office.handler.call(listFrequencies, month))).toBe('receptions.not-yours');
  });

  it('is asked of everybody whose post is to receive', async () => {
    const { leaders } = await office.clerk.do(listLeaders, {});
    expect(leaders.map(({ name, unitName }) => [name, unitName])).toEqual([
      ['director某', '安宁县信访局'],
      ['unithead某', '安宁县住房和城乡建设局'],
      ['mayor某', '安宁县'],
      ['deputy某', '安宁县'],
    ]);
  });
});
