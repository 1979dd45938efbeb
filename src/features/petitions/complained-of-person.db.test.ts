// A person with an account here who is complained of meets the petition nowhere, whatever the reach of their post
// (《信访工作条例》第三十条、第四十六条).
import { beforeAll, describe, expect, it } from 'vitest';
import { listAsKnown } from '#contract/as-known.ts';
import { paperPath } from '#contract/attachments.ts';
import { certificatePath } from '#contract/clocks.ts';
import { findLinkCandidates } from '#contract/link-steps.ts';
import { listPetitions, readToday, search } from '#contract/lists.ts';
import { readRegister } from '#contract/paper-steps.ts';
import { findPetitioners } from '#contract/petitioners.ts';
import { amendPetition, readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
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

let office: TestOffice;
let database: TestDatabase;
let second: Colleague;
let otherClerk: Colleague;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
  const { app, admin, units } = office;
  second = await hire(app, admin, 'second', units.department, 'handler');
  otherClerk = await hire(app, admin, 'otherclerk', units.office, 'clerk');
});

/** About the person, registered by somebody else and sent on to the housing department. */
async function complaintAbout(person: Colleague, title: string) {
  const respondent = { accountId: person.accountId, name: '某工作人员' };
  const { id, version } = await register(otherClerk, { title, respondent });
  const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
  await otherClerk.do(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
  return otherClerk.do(readPetition, { params: { id } });
}

const statusOf = async (who: Colleague, url: string) =>
  (await office.app.inject({ url, headers: { cookie: who.cookie } })).statusCode;

/** Everything that says by its rows or its count that the petition is there. */
async function sightings(who: Colleague, { id, number, title }: Awaited<ReturnType<typeof complaintAbout>>) {
  const list = await who.do(listPetitions, {
    body: { filter: { q: title }, sort: 'received-desc', pageSize: 200 },
  });
  const found = await Promise.all([number, title].map((q) => who.do(search, { query: { q } })));
  const known = await who.do(listAsKnown, { body: { asOf: '2026-03-02', filter: {}, pageSize: 200 } });
  const numbers = await who.call(readRegister, { query: { year: '2026' } });
  const page = await who.call(readPetition, { params: { id } });
  const shown = JSON.stringify([list, await who.do(readToday, {}), found, known, numbers, page]);
  return {
    rows: list.rows.length,
    count: list.total.count,
    found: found.map(({ total }) => total.count),
    page: page.ok,
    prints: [
      await statusOf(who, paperPath(id, 'referral-slip', 'pdf')),
      await statusOf(who, paperPath(id, 'referral-slip', 'docx')),
      await statusOf(who, certificatePath(id, '1')),
    ],
    anywhere: [id, number, title].some((one) => shown.includes(one)),
  };
}

const nowhere = {
  rows: 0,
  count: 0,
  found: [0, 0],
  page: false,
  prints: [404, 404, 404],
  anywhere: false,
};
const there = { rows: 1, count: 1, found: [1, 1], page: true, prints: [200, 200, 200], anywhere: true };

describe('a petition that complains of a person with an account here', () => {
  it.each(['handler', 'unitHead', 'director', 'clerk'] as const)(
    'is for the %s in no list, count, search, page or print, while a colleague goes on with it',
    async (accused) => {
      const page = await complaintAbout(office[accused], `关于${accused}收礼的反映`);
      expect(await sightings(office[accused], page)).toEqual(nowhere);
      expect(await sightings(second, page)).toEqual(there);
    },
  );

  it('can neither be received nor signed by that person, and is handled by another', async () => {
    const { handler, unitHead } = office;
    const page = await complaintAbout(handler, '关于经办人态度的反映');
    const params = { id: page.id };
    const accept = (who: Colleague, handlerId: string) =>
      who.call(step.accept, { params, body: { expectedVersion: page.version, handlerId } });
    expect(await accept(handler, handler.accountId)).toMatchObject({ status: 404 });
    expect(await accept(unitHead, handler.accountId)).toMatchObject({
      status: 422,
      problem: { kind: 'petitions.handler-recused' },
    });
    expect(await accept(unitHead, second.accountId)).toMatchObject({ ok: true });
    const { steps } = await second.do(readPetition, { params });
    expect(JSON.stringify(steps)).not.toContain('handler某');
    const { version: expectedVersion } = await unitHead.do(readPetition, { params });
    expect(await handler.call(step.signDecision, { params, body: { expectedVersion } })).toMatchObject({
      status: 404,
    });
  });

  it('is not shown as it was known before either, nor beside another matter of the same petitioner', async () => {
    const { handler, units } = office;
    const { id, version, people } = await complaintAbout(handler, '登记有误的反映');
    const other = await register(otherClerk, { title: '同一信访人的另一事项' });
    const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
    await otherClerk.do(step.triage, {
      params: { id: other.id },
      body: { expectedVersion: other.version, decision },
    });
    const beside = async (who: Colleague) =>
      JSON.stringify([
        await who.do(findLinkCandidates, { params: { id: other.id } }),
        await who.do(findPetitioners, { query: { q: people[0]?.name ?? '' } }),
      ]);
    expect(await beside(handler)).not.toContain(id);
    expect(await beside(second)).toContain(id);
    await office.setToday('2026-03-03');
    const intake = visitIntake({ title: '登记有误的反映', backDateReason: '更正' });
    const body = { expectedVersion: version, intake, reason: '反映的不是这位经办人' };
    await otherClerk.do(amendPetition, { params: { id }, body });
    expect(await handler.call(readPetition, { params: { id } })).toMatchObject({ ok: true });
    const then = { params: { id }, query: { asOf: '2026-03-02' } };
    expect(await handler.call(readPetition, then)).toMatchObject({ status: 404 });
    expect(await second.call(readPetition, then)).toMatchObject({ ok: true });
  });

  it('names only people who are there, and leaves tables that say what the log says', async () => {
    const respondent = { accountId: '019d0000-0000-7000-8000-000000000001', name: '某人' };
    await expect(register(office.clerk, { respondent })).rejects.toThrow('unknown-person');
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});
