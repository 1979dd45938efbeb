import { beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '#contract/agreement-steps.ts';
import { paperPath } from '#contract/attachments.ts';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as simple from '#contract/simple-steps.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { simpleConditions } from '#core/petitions/simple-handling.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const papersOf = async (id: string, kind: string) => {
  const { app, handler } = office;
  const formats = ['pdf', 'docx'] as const;
  const found = await Promise.all(
    formats.map((format) =>
      app.inject({ url: paperPath(id, kind, format), headers: { cookie: handler.cookie } }),
    ),
  );
  return found.map(({ statusCode, rawPayload }) => statusCode === 200 && rawPayload.length > 1_000);
};

async function simplyAccepted(on = '2026-03-02') {
  await office.setToday('2026-03-02');
  const { clerk, handler, units } = office;
  const { id, version, queryCode } = await register(clerk);
  const params = { id };
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  const sent = await clerk.do(step.triage, { params, body: { expectedVersion: version, decision } });
  await office.setToday(on);
  const body = {
    expectedVersion: sent.version,
    handlerId: handler.accountId,
    conditions: [...simpleConditions],
    told: { means: 'phone' as const, to: '李秀英', on },
  };
  return { params, queryCode, ...(await handler.do(simple.acceptSimple, { params, body })) };
}

describe('an agreement', () => {
  it('is printed, signed and shown, ends handling without a decision letter, and is kept or not', async () => {
    const { handler, app } = office;
    const { params, version, queryCode } = await acceptedPetition(office);
    const { claims } = await handler.do(readPetition, { params });
    const content = {
      kind: 'mediation' as const,
      claimIds: claims.map(({ id }) => id),
      otherParty: '幸福物业公司',
      mediator: '青石镇人民调解委员会',
      discretion: '维修资金的使用由双方协商',
      terms: '物业先行垫付维修外墙',
      performance: '物业委托施工队维修',
      performBy: '2026-04-30',
    };
    const drafted = await handler.do(agreement.draftAgreement, {
      params,
      body: { expectedVersion: version, content },
    });
    expect(await papersOf(params.id, 'mediation-agreement')).toEqual([true, true]);
    await office.setToday('2026-03-05');
    const signing = { on: '2026-03-05', signatories: ['李秀英', '物业经理'], attachments: [] };
    const refused = await handler.call(agreement.signAgreement, {
      params,
      body: { ...signing, expectedVersion: drafted.version, voluntary: false },
    });
    expect(refused).toMatchObject({ status: 422, problem: { kind: 'petitions.agreement-not-voluntary' } });
    const signed = await handler.do(agreement.signAgreement, {
      params,
      body: { ...signing, expectedVersion: drafted.version, voluntary: true },
    });
    const page = await handler.do(readPetition, { params });
    expect(page).toMatchObject({ phase: 'served', phaseName: '已达成协议', claims: [{ agreed: true }] });
    expect(page.clocks.find(({ clock }) => clock === 'handle_r6')?.stoppedOn).toBe('2026-03-05');
    const citizen = (await app.inject(`/q/${queryCode}`)).body;
    expect(citizen).toContain('诉求已经按协议解决');
    expect(citizen).toContain(content.terms);
    const kept = { on: '2026-03-05', evidence: '内部验收情况' };
    await office.setToday('2026-03-09');
    const late = { ...kept, expectedVersion: signed.version };
    expect(await handler.call(agreement.recordPerformance, { params, body: late })).toMatchObject({
      status: 422,
      problem: { kind: 'petitions.back-date-reason-missing' },
    });
    const backDateReason = '验收单今日才交来';
    const performed = await handler.do(agreement.recordPerformance, {
      params,
      body: { ...late, backDateReason },
    });
    const { story } = await handler.do(readPetition, { params });
    expect(story.find(({ kind }) => kind === 'AgreementPerformed')?.backDated).toEqual({
      on: kept.on,
      reason: backDateReason,
    });
    const closing = { settlement: 'solved' as const, evidence: '验收单' };
    await handler.do(step.close, { params, body: { ...closing, expectedVersion: performed.version } });
    const after = (await app.inject(`/q/${queryCode}`)).body;
    expect(after).toContain('2026年3月5日已经履行');
    expect(after).not.toContain(kept.evidence);
  });
});

describe('the simple procedure', () => {
  it('waits for its answer, which is given by word of mouth or on paper, and closes', async () => {
    const { handler, app } = office;
    const { params, version, queryCode } = await simplyAccepted();
    const page = await handler.do(readPetition, { params });
    expect(page).toMatchObject({ phaseName: '简易办理中', simple: { told: { to: '李秀英' } } });
    expect(page.clocks.find(({ clock }) => clock === 'simple_decide')?.limit).toBe('2026-03-16');
    const { groups } = await handler.do(readToday, {});
    const waiting = groups.filter(({ rows }) => rows.some((row) => row.id === params.id));
    expect(waiting.map((group) => group.step)).toEqual(['answer-simple']);
    expect((await app.inject(`/q/${queryCode}`)).body).toContain('按简易程序办理');
    const answer = {
      means: 'paper' as const,
      to: '李秀英',
      on: '2026-03-02',
      text: '已联系物业维修',
      paperAsked: true,
    };
    const oral = { ...answer, means: 'oral' as const };
    const refused = await handler.call(simple.answerSimple, {
      params,
      body: { expectedVersion: version, answer: oral },
    });
    expect(refused).toMatchObject({ problem: { kind: 'petitions.paper-was-asked' } });
    await handler.do(simple.answerSimple, { params, body: { expectedVersion: version, answer } });
    expect(await papersOf(params.id, 'simple-reply')).toEqual([true, true]);
    const citizen = (await app.inject(`/q/${queryCode}`)).body;
    expect(citizen).toContain(answer.text);
    expect(citizen).toContain('可以要求按普通程序办理');
  });

  it('turns ordinary under the limit of the first acceptance, and the petitioner reads so', async () => {
    const { handler, app } = office;
    const { params, version, queryCode } = await simplyAccepted();
    await office.setToday('2026-03-12');
    const body = {
      expectedVersion: version,
      ground: 'unclear' as const,
      reason: '需要鉴定',
      told: { means: 'phone' as const, to: '李秀英', on: '2026-03-12' },
    };
    await handler.do(simple.convertSimple, { params, body });
    const page = await handler.do(readPetition, { params });
    expect(page.clocks.find(({ clock }) => clock === 'handle_r6')).toMatchObject({
      from: '2026-03-02',
      limit: '2026-05-06',
    });
    expect(await papersOf(params.id, 'conversion-notice')).toEqual([true, true]);
    expect((await app.inject(`/q/${queryCode}`)).body).toContain('时间还从最初受理那天算');
    const again = await handler.call(simple.convertSimple, {
      params,
      body: { ...body, expectedVersion: page.version },
    });
    expect(again).toMatchObject({ status: 409, problem: { kind: 'petitions.wrong-phase' } });
  });

  it('leaves tables that mean what the log says', async () => {
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});
