import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { listAsKnown } from '#contract/as-known.ts';
import { amendPetition, readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, visitIntake, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

const read = (id: string, asOf: string) =>
  office.clerk.call(readPetition, { params: { id }, query: { asOf } });
const list = (asOf: string, filter = {}) =>
  office.clerk.do(listAsKnown, { body: { asOf, filter, pageSize: 50 } });

describe('a petition as it was known on a day', () => {
  test('shows what had been recorded by the end of that day, its limits as of then, and nothing to do', async () => {
    const { params } = await acceptedPetition(office, '2026-03-05');
    await office.setToday('2026-03-20');
    const then = await read(params.id, '2026-03-04');
    expect(then).toMatchObject({
      ok: true,
      value: {
        asOf: '2026-03-04',
        phase: 'referred',
        steps: [],
        notYet: [],
        ahead: { road: [], groups: [] },
        papers: [
          { kind: 'referral-slip', voidable: false },
          { kind: 'destination-notice', voidable: false },
        ],
      },
    });
    const now = await office.clerk.do(readPetition, { params });
    expect([now.phase, now.asOf, now.steps.length > 0]).toEqual(['accepted', undefined, true]);
    const then5 = await read(params.id, '2026-03-05');
    expect(then5).toMatchObject({ ok: true, value: { phase: 'accepted' } });
    const notice = then.ok && then.value.clocks.find((clock) => clock.clock === 'notice_transferred');
    expect(notice).not.toHaveProperty('stoppedOn');
    expect(notice).toMatchObject({ limit: '2026-03-17', daysLeft: 13 });
  });

  test('was not there before it was registered, and nobody sees the future', async () => {
    await office.setToday('2026-03-20');
    const { id } = await register(office.clerk, { receivedOn: '2026-03-19' });
    expect(await read(id, '2026-03-19')).toMatchObject({
      ok: false,
      status: 404,
      problem: { kind: 'petitions.not-known-then' },
    });
    expect(await read(id, '2026-03-21')).toMatchObject({
      ok: false,
      status: 422,
      problem: { kind: 'petitions.as-of-in-future' },
    });
  });

  test('is shown by the rights of today, and never to the unit that was complained of then', async () => {
    await office.setToday('2026-03-02');
    const respondent = { unitId: office.units.department, name: '住建局' };
    const { id, version } = await register(office.clerk, { respondent });
    await office.setToday('2026-03-03');
    const params = { id };
    const intake = visitIntake({ respondent: undefined });
    const amended = await office.clerk.do(amendPetition, {
      params,
      body: { expectedVersion: version, intake, reason: '并非反映该局' },
    });
    const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
    await office.clerk.do(step.triage, { params, body: { expectedVersion: amended.version, decision } });
    expect((await office.handler.call(readPetition, { params })).ok).toBe(true);
    const then = await office.handler.call(readPetition, { params, query: { asOf: '2026-03-02' } });
    expect(then).toMatchObject({ ok: false, status: 404, problem: { kind: 'petitions.not-found' } });
    const seen = await office.handler.do(listAsKnown, {
      body: { asOf: '2026-03-02', filter: {}, pageSize: 200 },
    });
    expect(seen.rows.map((row) => row.id)).not.toContain(id);
  });
});

describe('a correction', () => {
  test('is a new entry: the story names each field with what stood before and after, also people taken off', async () => {
    await office.setToday('2026-03-02');
    const { id, version } = await register(office.clerk);
    const who = {
      name: '李秀兰',
      certificateType: 'resident-identity-card' as const,
      certificateNumber: '',
      phone: '13857112346',
      address: '',
      divisionCode: '330106109',
    };
    const people = [{ role: 'petitioner' as const, petitioner: who }];
    const intake = visitIntake({ title: '小区屋顶渗水无人维修', people });
    await office.clerk.do(amendPetition, {
      params: { id },
      body: { expectedVersion: version, intake, reason: '听错了姓名' },
    });
    const { story, title } = await office.clerk.do(readPetition, { params: { id } });
    expect(title).toBe('小区屋顶渗水无人维修');
    expect(story.map((entry) => entry.kind)).toContain('PetitionRegistered');
    expect(story.find((entry) => entry.kind === 'PetitionAmended')?.changes).toEqual(
      expect.arrayContaining([
        { field: '标题', before: '小区外墙渗水无人维修', after: '小区屋顶渗水无人维修' },
        { field: '信访人', before: '李秀英', after: '李秀兰' },
      ]),
    );
  });
});

describe('the ledger as it was known on a day', () => {
  test('lists each petition in the state it had, and filters by that state', async () => {
    const title = `渗水 ${randomUUID()}`;
    await office.setToday('2026-03-02');
    const { id, version } = await register(office.clerk, { title });
    await office.setToday('2026-03-10');
    const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
    await office.clerk.do(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
    const then = await list('2026-03-09', { q: title });
    expect(then.rows).toMatchObject([
      { id, phase: 'registered', responsibleUnit: '', petitioners: '李秀英' },
    ]);
    expect((await list('2026-03-10', { q: title })).rows).toMatchObject([{ id, phase: 'referred' }]);
    expect((await list('2026-03-09', { q: title, phase: ['referred'] })).rows).toEqual([]);
    expect((await list('2026-03-01', { q: title })).rows).toEqual([]);
  });

  test('goes on from page to page without leaving anything out or saying it twice', async () => {
    await office.setToday('2026-03-11');
    for (let at = 0; at < 7; at += 1) await register(office.clerk, { receivedOn: '2026-03-11' });
    const all = await list('2026-03-11');
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const body = { asOf: '2026-03-11', filter: {}, pageSize: 2, ...(after ? { after } : {}) };
      const page = await office.clerk.do(listAsKnown, { body });
      paged.push(...page.rows.map((row) => row.id));
      after = page.next;
    } while (after);
    expect(paged).toEqual(all.rows.map((row) => row.id));
    expect(paged.length).toBeGreaterThanOrEqual(7);
  });
});
