// One petition with claims of each kind, walked to its end through the API.
import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import * as claimStep from '#contract/claim-steps.ts';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const request = { text: '督促物业维修外墙', purpose: 'request' as const, contentClass: '0204' };
const suggestion = { text: '小区门口增设公交站', purpose: 'suggestion' as const, contentClass: '0701' };
const dispute = { text: '确认劳动关系', purpose: 'request' as const, contentClass: '0401' };
const service = {
  method: 'in-person' as const,
  servedOn: '2026-03-02',
  place: '窗口',
  recipient: '李秀英',
  relation: '本人',
  servers: ['张某'],
  witnesses: [],
  remark: '',
};

type Registered = Awaited<ReturnType<typeof begin>>;

async function begin(claims: readonly (typeof request | typeof suggestion)[]) {
  await office.setToday('2026-03-02');
  const { id, queryCode } = await register(office.clerk, { claims: [...claims] });
  const params = { id };
  const read = (who: Colleague = office.clerk) => who.do(readPetition, { params });
  const at = async (who: Colleague) => (await read(who)).version;
  const citizen = async () => (await office.app.inject({ url: `/q/${queryCode}` })).body;
  const { claims: found } = await read();
  return { params, queryCode, read, at, citizen, ids: found.map((claim) => claim.id) };
}

async function refer({ params, at }: Registered): Promise<void> {
  const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
  const body = { expectedVersion: await at(office.clerk), decision };
  await office.clerk.do(step.triage, { params, body });
}

async function accept({ params, at }: Registered, dutyClaims: string[] = []): Promise<void> {
  const { handler } = office;
  const body = { expectedVersion: await at(handler), handlerId: handler.accountId, dutyClaims };
  await handler.do(step.accept, { params, body });
}

const fetchPaper = async (params: { id: string }, kind: string, format: 'pdf' | 'docx') =>
  office.app.inject({
    url: paperPath(params.id, kind, format),
    headers: { cookie: office.handler.cookie },
  });

async function isThere(one: Registered, kind: string): Promise<void> {
  for (const format of ['pdf', 'docx'] as const)
    expect((await fetchPaper(one.params, kind, format)).statusCode, `${kind}.${format}`).toBe(200);
}

const waiting = async (who: Colleague) => (await who.do(readToday, {})).groups.map((group) => group.step);

const ownPaper = async ({ queryCode }: Registered, kind: string) =>
  (await office.app.inject({ url: `/q/${queryCode}/papers/${kind}.pdf` })).statusCode;

describe('one petition with claims of three kinds', () => {
  it('is walked to its end: decided, answered and handed over, each on its own', async () => {
    const { clerk, handler, unitHead } = office;
    const one = await begin([request, suggestion, dispute]);
    const { params, at, ids } = one;
    const [ordinary = '', suggested = '', disputed = ''] = ids;
    const led = {
      claimId: disputed,
      route: 'arbitration' as const,
      organ: '安宁县劳动人事争议仲裁委员会',
      procedure: '劳动争议仲裁',
      reference: '',
    };
    await clerk.do(step.redirect, { params, body: { expectedVersion: await at(clerk), claims: [led] } });
    await refer(one);
    await isThere(one, 'destination-notice');
    expect(await ownPaper(one, 'destination-notice')).toBe(200);
    await accept(one);
    const told = { news: 'confirmed' as const, claimId: disputed, on: '2026-03-02', reference: '劳人仲8号' };
    await handler.do(claimStep.recordHandOver, {
      params,
      body: { expectedVersion: await at(handler), told },
    });
    expect(await waiting(handler)).toEqual(expect.arrayContaining(['answer-suggestions', 'submit-decision']));
    const answer = { claimId: suggested, result: 'partly-adopted' as const, reasons: '可行', measures: '' };
    const reply = async (measures: string) =>
      handler.call(claimStep.answerSuggestions, {
        params,
        body: { expectedVersion: await at(handler), answers: [{ ...answer, measures }] },
      });
    expect(await reply('')).toMatchObject({ status: 422, problem: { kind: 'petitions.measures-missing' } });
    expect(await reply('六月底前设站')).toMatchObject({ ok: true });
    await isThere(one, 'suggestion-reply');
    expect(await waiting(handler)).not.toContain('answer-suggestions');
    const decision = {
      claims: [
        {
          claimId: ordinary,
          facts: '属实',
          evidence: '照片',
          basis: '《物业管理条例》',
          demand: 'reasonable' as const,
          opinion: 'support' as const,
          executeBy: '2026-04-30',
          reasons: '属于保修范围',
          execution: '四月底前修好',
        },
      ],
      reviewOrgan: '安宁县人民政府',
    };
    await handler.do(step.submitDecision, {
      params,
      body: { expectedVersion: await at(handler), decision },
    });
    await unitHead.do(step.signDecision, { params, body: { expectedVersion: await at(unitHead) } });
    await handler.do(step.serveDecision, { params, body: { expectedVersion: await at(handler), service } });
    const page = await one.read();
    expect(page.claims.map(({ petitionClass, outcome }) => [petitionClass, outcome?.code])).toEqual([
      ['claim', 'SUP'],
      ['suggestion', 'PADO'],
      ['claim', 'RED'],
    ]);
    expect(page.claims[2]?.redirection?.confirmation?.reference).toBe('劳人仲8号');
    await handler.do(step.close, {
      params,
      body: { expectedVersion: await at(handler), settlement: 'explained', evidence: '答复笔录' },
    });
    const body = await one.citizen();
    for (const words of ['支持您的请求', '您的建议部分被采纳', '六月底前设站', '劳人仲8号', '建议意见答复函'])
      expect(body).toContain(words);
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});

describe('a duty of the unit', () => {
  it('is answered by its own notice, never by a decision letter, and opens the windows of other laws', async () => {
    const { handler, unitHead } = office;
    const one = await begin([request]);
    const { params, at, ids } = one;
    await refer(one);
    await accept(one, ids);
    expect((await one.read()).clocks.filter(({ stoppedOn }) => !stoppedOn)).toMatchObject([
      { clock: 'duty_default', limit: '2026-05-06' },
    ]);
    const decision = { claims: [], reviewOrgan: '县政府' };
    expect(
      await handler.call(step.submitDecision, {
        params,
        body: { expectedVersion: await at(handler), decision },
      }),
    ).toMatchObject({ status: 409, problem: { kind: 'petitions.wrong-phase' } });
    const answer = {
      checked: '幸福小区物业公司',
      findings: '未履行维修义务',
      action: '责令限期维修',
      basis: '《物业管理条例》',
      reconsiderOrgan: '安宁县人民政府',
      court: '安宁县人民法院',
    };
    const body = async (who: Colleague) => ({ expectedVersion: await at(who) });
    await handler.do(claimStep.submitDutyAnswer, { params, body: { ...(await body(handler)), answer } });
    await unitHead.do(claimStep.returnDutyAnswer, {
      params,
      body: { ...(await body(unitHead)), reason: '补充依据' },
    });
    await handler.do(claimStep.submitDutyAnswer, { params, body: { ...(await body(handler)), answer } });
    await unitHead.do(claimStep.signDutyAnswer, { params, body: await body(unitHead) });
    await isThere(one, 'duty-notice');
    expect(await ownPaper(one, 'duty-notice')).not.toBe(200);
    await handler.do(claimStep.serveDutyAnswer, { params, body: { ...(await body(handler)), service } });
    expect(await ownPaper(one, 'duty-notice')).toBe(200);
    const page = await one.read();
    expect(page).toMatchObject({ phase: 'served', duty: { stage: 'served' } });
    expect(page.papers.map(({ kind }) => kind)).not.toContain('decision-letter');
    const citizen = await one.citizen();
    expect(citizen).toContain('向安宁县人民政府申请行政复议');
    expect(citizen).toContain('向安宁县人民法院提起行政诉讼');
    expect(citizen).not.toContain('申请复查');
  });
});

describe('a claim on the wrong route', () => {
  it('moves after the acceptance with the approval of the head, and the petitioner is told', async () => {
    const { handler, unitHead } = office;
    const one = await begin([request]);
    const { params, at, ids } = one;
    await refer(one);
    await accept(one);
    const move = { claimId: ids[0] ?? '', target: { to: 'duty' as const }, reason: '属于请求查处' };
    await handler.do(claimStep.requestRouteMove, {
      params,
      body: { expectedVersion: await at(handler), ...move },
    });
    expect((await one.read(unitHead)).routeRequest).toMatchObject({ claim: 1 });
    const body = async (who: Colleague) => ({ expectedVersion: await at(who) });
    expect(
      await handler.call(claimStep.approveRouteMove, { params, body: await body(handler) }),
    ).toMatchObject({ status: 403 });
    await unitHead.do(claimStep.approveRouteMove, { params, body: await body(unitHead) });
    expect((await one.read()).claims[0]).toMatchObject({
      route: 'duty',
      changes: [{ from: '普通信访程序', reason: '属于请求查处' }],
    });
    await isThere(one, 'guidance-notice');
    expect(await ownPaper(one, 'guidance-notice')).toBe(200);
    expect(await one.citizen()).not.toContain('属于请求查处');
  });

  it('comes back from an organ that refuses it, also when the petition had ended with it', async () => {
    const { clerk } = office;
    const one = await begin([dispute]);
    const { params, at, ids } = one;
    const led = {
      claimId: ids[0] ?? '',
      route: 'arbitration' as const,
      organ: '安宁县劳动人事争议仲裁委员会',
      procedure: '劳动争议仲裁',
      reference: '',
    };
    await clerk.do(step.redirect, { params, body: { expectedVersion: await at(clerk), claims: [led] } });
    await office.setToday('2026-03-10');
    const body = {
      expectedVersion: await at(clerk),
      claimId: led.claimId,
      reason: '不属于劳动争议',
      saidOn: '2026-03-09',
      next: { to: 'here' as const },
    };
    await clerk.do(claimStep.bringBack, { params, body });
    expect(await one.read()).toMatchObject({ phase: 'registered', claims: [{ changes: [{}] }] });
    await refer(one);
  });
});
