// An accusation goes its confidential way, and nobody but the registering office reads what came of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { adoptRuleSet } from '#contract/clocks.ts';
import { readToday } from '#contract/lists.ts';
import * as claimStep from '#contract/claim-steps.ts';
import { createUnit } from '#contract/organisation.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
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

let office: TestOffice;
let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const claims = [
  { text: '督促物业维修外墙', purpose: 'request' as const, contentClass: '0204' },
  { text: '物业经理索要好处费', purpose: 'accusation' as const, contentClass: '1401' },
];

async function begin(of = claims) {
  const { id, queryCode } = await register(office.clerk, { claims: of });
  const params = { id };
  const read = (who: Colleague = office.clerk) => who.do(readPetition, { params });
  const at = async (who: Colleague) => (await read(who)).version;
  const citizen = async () => (await office.app.inject({ url: `/q/${queryCode}` })).body;
  const { claims: found } = await read();
  return { params, queryCode, read, at, citizen, ids: found.map((claim) => claim.id) };
}

const ownPaper = async ({ queryCode }: { readonly queryCode: string }, kind: string) =>
  (await office.app.inject({ url: `/q/${queryCode}/papers/${kind}.pdf` })).statusCode;

describe('an accusation', () => {
  it('goes its confidential way: no name on the slip, the result for the registering office alone', async () => {
    const { clerk, auditor, town } = office;
    const one = await begin();
    const { params, at, ids } = one;
    const led = {
      claimId: ids[1] ?? '',
      route: 'accusation' as const,
      organ: '安宁县纪委监委',
      procedure: '检举控告处理',
      reference: '',
      realName: true,
      identityShared: false,
    };
    await clerk.do(step.redirect, { params, body: { expectedVersion: await at(clerk), claims: [led] } });
    const slip = await office.app.inject({
      url: paperPath(params.id, 'confidential-slip', 'docx'),
      headers: { cookie: clerk.cookie },
    });
    expect(slip.statusCode).toBe(200);
    expect(await ownPaper(one, 'confidential-slip')).not.toBe(200);
    const backDateReason = '纪委今日才准许记录';
    const told = { claimId: led.claimId, on: '2026-03-02', text: '已对王某立案审查', backDateReason };
    await office.setToday('2026-03-06');
    await clerk.do(claimStep.recordAccusationResult, {
      params,
      body: { expectedVersion: await at(clerk), ...told },
    });
    expect((await one.read()).claims[1]?.redirection?.result?.text).toBe(told.text);
    const audited = await one.read(auditor);
    for (const words of [told.text, backDateReason])
      expect(JSON.stringify(audited.story)).not.toContain(words);
    const entry = audited.story.find(({ kind }) => kind === 'AccusationResultRecorded');
    expect(entry?.backDated).toEqual({ on: told.on, reason: '原因保密' });
    expect((await town.call(readPetition, { params })).status).toBe(404);
    const citizen = await one.citizen();
    expect(citizen).toContain('已有结果反馈');
    expect(citizen).not.toContain(told.text);
    await office.setToday('2026-03-02');
  });

  it('that names nobody gets no result, and the page says so', async () => {
    const { clerk } = office;
    const one = await begin();
    const { params, at, ids } = one;
    const led = {
      claimId: ids[1] ?? '',
      route: 'accusation' as const,
      organ: '安宁县纪委监委',
      procedure: '检举控告处理',
      reference: '',
      realName: false,
    };
    await clerk.do(step.redirect, { params, body: { expectedVersion: await at(clerk), claims: [led] } });
    const body = { expectedVersion: await at(clerk), claimId: led.claimId, on: '2026-03-02', text: '立案' };
    expect(await clerk.call(claimStep.recordAccusationResult, { params, body })).toMatchObject({
      ok: false,
      status: 409,
    });
    expect(await one.citizen()).toContain('匿名的检举控告，不反馈结果');
  });

  it('is handed to the unit of discipline by slip: its people read nothing of it, and never those accused', async () => {
    const { admin, app, clerk, units } = office;
    const found = async (name: string) =>
      admin.do(createUnit, {
        body: {
          parentId: units.county,
          kind: 'discipline',
          name,
          organCode: '',
          divisionCode: '330106',
        },
      });
    const { id: unitId } = await found('安宁县纪委监委');
    const investigator = await hire(app, admin, 'investigator', unitId, 'handler');
    const one = await begin();
    const { params, at, ids } = one;
    const led = {
      claimId: ids[1] ?? '',
      route: 'accusation' as const,
      organ: '随便写的名称',
      procedure: '检举控告处理',
      reference: '',
    };
    const give = async (to: string) =>
      clerk.call(step.redirect, {
        params,
        body: { expectedVersion: await at(clerk), claims: [{ ...led, unitId: to }] },
      });
    expect(await give(units.department)).toMatchObject({
      status: 422,
      problem: { kind: 'petitions.no-organ-of-discipline' },
    });
    const respondent = { accountId: investigator.accountId, name: '纪检干部' };
    const accused = await register(clerk, { claims, respondent });
    const { claims: of } = await clerk.do(readPetition, { params: { id: accused.id } });
    expect(
      await clerk.call(step.redirect, {
        params: { id: accused.id },
        body: {
          expectedVersion: accused.version,
          claims: [{ ...led, claimId: of[1]?.id ?? '', unitId }],
        },
      }),
    ).toMatchObject({ problem: { kind: 'petitions.no-organ-of-discipline' } });
    expect(await give(unitId)).toMatchObject({ ok: true });
    const { claims: led1 } = await one.read();
    expect(led1[1]?.redirection).toMatchObject({ organ: '安宁县纪委监委', unitId, identityShared: false });
    expect(await investigator.call(readPetition, { params })).toMatchObject({ status: 404 });
    const slip = paperPath(params.id, 'confidential-slip', 'pdf');
    const asked = await app.inject({ url: slip, headers: { cookie: investigator.cookie } });
    expect(asked.statusCode).toBe(404);
  });

  it('that is named has the limit of the organ of discipline once the office adopts it, which makes nobody here late', async () => {
    const file = path.join(import.meta.dirname, '../../../law/clocks/presets/jw-2020.json');
    const set = { ...JSON.parse(readFileSync(file, 'utf8')), inForceFrom: '2026-03-02' };
    await office.setToday('2026-03-01');
    await office.director.do(adoptRuleSet, { body: { text: JSON.stringify(set) } });
    await office.setToday('2026-03-02');
    const { clerk, director } = office;
    // Nothing else is left of it here: the petition ends, the limit goes on.
    const one = await begin(claims.slice(1));
    const { params, at, ids } = one;
    const led = {
      claimId: ids[0] ?? '',
      route: 'accusation' as const,
      organ: '安和市纪委监委',
      procedure: '检举控告处理',
      reference: '',
      realName: true,
    };
    await clerk.do(step.redirect, { params, body: { expectedVersion: await at(clerk), claims: [led] } });
    const limit = async () => (await one.read()).clocks.find(({ clock }) => clock === 'jw_accept');
    // Fifteen working days from Monday 2 March.
    expect(await limit()).toMatchObject({ limit: '2026-03-23', owner: 'discipline-organ' });
    await office.setToday('2026-04-20');
    const { warnings } = await director.do(readToday, {});
    expect(warnings.flatMap(({ rows }) => rows.map((row) => row.id))).not.toContain(params.id);
    const told = { news: 'confirmed' as const, claimId: led.claimId, on: '2026-04-20', reference: '' };
    await clerk.do(claimStep.recordHandOver, {
      params,
      body: { expectedVersion: await at(clerk), told },
    });
    expect(await limit()).toMatchObject({ stoppedOn: '2026-04-20' });
    await office.setToday('2026-03-02');
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});
