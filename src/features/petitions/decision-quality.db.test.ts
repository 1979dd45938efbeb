import { beforeAll, describe, expect, it } from 'vitest';
import { nameCoHandlers } from '#contract/link-steps.ts';
import { listPetitions, readToday, search } from '#contract/lists.ts';
import { createPost, fillPost, openAccount } from '#contract/organisation.ts';
import { readPetition } from '#contract/petitions.ts';
import * as quality from '#contract/quality-steps.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { RoleId } from '#core/organisation/roles.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import {
  register,
  signInAs,
  testOffice,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';

let database: TestDatabase;
let office: TestOffice;
let deputy: Colleague;
let second: Colleague;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
  deputy = await hire('deputy', 'deputy-head');
  second = await hire('second', 'handler');
});

async function hire(username: string, role: RoleId, unitId = office.units.department): Promise<Colleague> {
  const { admin, app } = office;
  const account = await admin.do(openAccount, { body: { username, personName: `${username}某` } });
  const post = await admin.do(createPost, { body: { unitId, title: role, role } });
  await admin.do(fillPost, { params: { id: post.id }, body: { accountId: account.id } });
  return signInAs(app, username, account.firstPassword);
}

type Params = { readonly id: string };
const at = async (params: Params, who = office.clerk) => (await who.do(readPetition, { params })).version;

const answer = {
  facts: '经查属实',
  evidence: '现场照片',
  basis: '《住宅专项维修资金管理办法》',
  demand: 'reasonable' as const,
  opinion: 'support' as const,
  reasons: '有据',
  execution: '物业维修',
  executeBy: '2026-03-20',
};

async function submit(params: Params, who = office.handler) {
  const { claims, version: expectedVersion } = await who.do(readPetition, { params });
  const decision = {
    claims: claims.map(({ id }) => ({ claimId: id, ...answer })),
    reviewOrgan: '安宁县人民政府',
  };
  return who.do(step.submitDecision, { params, body: { expectedVersion, decision } });
}

async function serve(params: Params) {
  const service = {
    method: 'in-person' as const,
    servedOn: '2026-03-02',
    place: '',
    recipient: '李秀英',
    relation: '',
    servers: ['王二'],
    witnesses: [],
    remark: '',
  };
  const { handler, unitHead } = office;
  await unitHead.do(step.signDecision, { params, body: { expectedVersion: await at(params) } });
  return handler.do(step.serveDecision, { params, body: { expectedVersion: await at(params), service } });
}

const idsOf = async (who: Colleague, filter: object) => {
  const body = { filter, sort: 'received-desc' as const, pageSize: 200 };
  const { rows, total } = await who.do(listPetitions, { body });
  expect(total.count).toBe(rows.length);
  return rows.map(({ id }) => id as string);
};

const groupsOf = async (who: Colleague, id: string) =>
  (await who.do(readToday, {})).groups
    .filter(({ rows }) => rows.some((row) => row.id === id))
    .map((group) => group.step);

async function isWhole(): Promise<void> {
  const { read } = openDatabase(database.pool);
  const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
  expect(findings).toEqual([]);
}

describe('an important matter', () => {
  it('is proposed with its reason to those who may mark it, and to nobody else', async () => {
    const { clerk, director } = office;
    const { id } = await register(clerk, { channel: 'hand-down' });
    const proposals = async (who: Colleague) =>
      (await who.do(readPetition, { params: { id } })).quality.importanceProposals;
    expect(await proposals(director)).toMatchObject([{ ground: 'from-above', groundName: '上级交办' }]);
    expect(await proposals(clerk)).toEqual([]);
  });

  it('lies before the main leader and not before the deputy, who is told whose signature it needs', async () => {
    const { unitHead, director } = office;
    const { params } = await acceptedPetition(office);
    const mark = { ground: 'leader' as const, reason: '县长批示' };
    await director.do(quality.markImportant, {
      params,
      body: { expectedVersion: await at(params), ...mark },
    });
    const { version } = await submit(params);
    expect(await groupsOf(unitHead, params.id)).toContain('sign-decision');
    expect(await groupsOf(deputy, params.id)).toEqual([]);
    expect(await idsOf(deputy, { box: 'tray' })).not.toContain(params.id);
    const page = await deputy.do(readPetition, { params });
    expect(page.steps.find((one) => one.step === 'sign-decision')).toMatchObject({
      mine: false,
      who: '安宁县住房和城乡建设局 unithead某',
    });
    expect(
      await deputy.call(step.signDecision, { params, body: { expectedVersion: version } }),
    ).toMatchObject({ status: 403, problem: { kind: 'petitions.main-leader-signs' } });
    expect(await idsOf(director, { important: true })).toEqual([params.id]);
    await unitHead.do(step.signDecision, { params, body: { expectedVersion: version } });
    await isWhole();
  });

  it('of no weight may be signed by the deputy', async () => {
    const { params } = await acceptedPetition(office);
    const { version } = await submit(params);
    expect(await groupsOf(deputy, params.id)).toContain('sign-decision');
    await deputy.do(step.signDecision, { params, body: { expectedVersion: version } });
  });
});

describe('a recusal that the petitioner asks for', () => {
  it('is decided by the head, takes the matter out of every list of the person, and is told to the petitioner', async () => {
    const { handler, unitHead, clerk, app } = office;
    const { params, queryCode } = await acceptedPetition(office);
    const number = (await handler.do(readPetition, { params })).number;
    const asked = { personId: handler.accountId, on: '2026-03-02', reason: '与物业经理是亲戚' };
    await clerk.do(quality.requestRecusal, {
      params,
      body: { expectedVersion: await at(params), ...asked },
    });
    expect(await groupsOf(unitHead, params.id)).toContain('decide-recusal');
    expect(
      await handler.call(step.requestExtension, {
        params,
        body: { expectedVersion: await at(params), days: 5, reason: '鉴定' },
      }),
    ).toMatchObject({ status: 409, problem: { kind: 'petitions.recusal-pending' } });
    expect(await idsOf(handler, {})).toContain(params.id);

    const decision = { granted: true, reason: '核实系姐弟' };
    await unitHead.do(quality.decideRecusal, {
      params,
      body: { expectedVersion: await at(params), ...decision },
    });
    expect(await handler.call(readPetition, { params })).toMatchObject({ status: 404 });
    expect(await idsOf(handler, {})).not.toContain(params.id);
    expect(await groupsOf(handler, params.id)).toEqual([]);
    const found = await handler.do(search, { query: { q: number } });
    expect(found.rows).toEqual([]);
    expect(await idsOf(second, {})).toContain(params.id);

    expect(await groupsOf(unitHead, params.id)).toContain('name-handler');
    const named = { expectedVersion: await at(params), handlerId: handler.accountId };
    expect(await unitHead.call(step.nameHandler, { params, body: named })).toMatchObject({
      status: 422,
      problem: { kind: 'petitions.handler-recused' },
    });
    await unitHead.do(step.nameHandler, { params, body: { ...named, handlerId: second.accountId } });
    expect(await groupsOf(unitHead, params.id)).not.toContain('name-handler');
    await submit(params, second);

    const citizen = (await app.inject({ url: `/q/${queryCode}` })).body;
    expect(citizen).toContain('信访人申请handler某回避');
    expect(citizen).toContain('handler某回避，不再参与办理');
    for (const inner of [asked.reason, decision.reason]) expect(citizen).not.toContain(inner);
    await isWhole();
  });

  it('of the head is decided by those above', async () => {
    const { unitHead, director } = office;
    const { params } = await acceptedPetition(office);
    await unitHead.do(quality.declareRecusal, {
      params,
      body: { expectedVersion: await at(params), reason: '亲属' },
    });
    const body = { expectedVersion: await at(params), granted: true, reason: '属实' };
    expect(await unitHead.call(quality.decideRecusal, { params, body })).toMatchObject({ status: 403 });
    expect(await groupsOf(director, params.id)).toContain('decide-recusal');
    await director.do(quality.decideRecusal, { params, body });
    expect(await unitHead.call(readPetition, { params })).toMatchObject({ status: 404 });
    await isWhole();
  });
});

describe('a leader of another unit who receives', () => {
  it('can be asked to keep away before any talk; who registered decides, and the matter is gone for the leader', async () => {
    const { clerk, director } = office;
    const leader = await hire('mayor', 'leader', office.units.county);
    const { params } = await acceptedPetition(office);
    const asked = { personId: leader.accountId, on: '2026-03-02', reason: '与开发商是同学' };
    await clerk.do(quality.requestRecusal, { params, body: { expectedVersion: await at(params), ...asked } });
    const body = { expectedVersion: await at(params), granted: true, reason: '属实' };
    expect(await leader.call(quality.decideRecusal, { params, body })).toMatchObject({ status: 403 });
    await director.do(quality.decideRecusal, { params, body });
    expect(await leader.call(readPetition, { params })).toMatchObject({ status: 404 });
    await isWhole();
  });
});

describe('a unit that helps', () => {
  it('has people with interests too: they declare them, and the matter is gone from their lists alone', async () => {
    const { unitHead, town, director, units } = office;
    const { params } = await acceptedPetition(office);
    await director.do(nameCoHandlers, {
      params,
      body: { expectedVersion: await at(params), unitIds: [units.town], reason: '需要镇里配合' },
    });
    expect(await idsOf(town, {})).toContain(params.id);
    await town.do(quality.declareRecusal, {
      params,
      body: { expectedVersion: await at(params), reason: '信访人是我姑姑' },
    });
    await director.do(quality.decideRecusal, {
      params,
      body: { expectedVersion: await at(params), granted: true, reason: '属实' },
    });
    expect(await idsOf(town, {})).not.toContain(params.id);
    expect(await idsOf(unitHead, {})).toContain(params.id);
    await isWhole();
  });
});

describe('answered, solved and satisfied', () => {
  it('are found, shown and told each on its own, and an overdue promise waits for the handler', async () => {
    const { handler, director, app, clerk } = office;
    const { params, queryCode } = await acceptedPetition(office);
    const is = async (filter: object) => (await idsOf(director, filter)).includes(params.id);
    await submit(params);
    expect(await is({ outcome: 'supported' })).toBe(false);
    await serve(params);
    expect(await is({ outcome: 'supported' })).toBe(true);
    expect(await is({ outcome: 'not-supported' })).toBe(false);
    expect(await is({ answered: 'yes' })).toBe(true);
    expect(await is({ solved: 'no' })).toBe(true);
    expect(await is({ satisfied: 'unrated' })).toBe(true);
    expect(await is({ executeTo: '2026-03-20' })).toBe(true);
    expect(await is({ executeTo: '2026-03-19' })).toBe(false);

    await office.setToday('2026-03-23');
    const waiting = (await handler.do(readToday, {})).groups.find((one) => one.step === 'record-execution');
    expect(waiting?.rows.find((row) => row.id === params.id)).toMatchObject({
      nextLimit: '2026-03-20',
      colour: 'red',
    });
    expect((await app.inject({ url: `/q/${queryCode}` })).body).toContain('已经过期，还没有落实');
    const closing = { settlement: 'explained' as const, evidence: '回访' };
    const page = await handler.do(readPetition, { params });
    expect(
      await handler.call(step.close, { params, body: { expectedVersion: page.version, ...closing } }),
    ).toMatchObject({ status: 422, problem: { fields: [{ problem: 'overdue' }] } });
    expect(page.quality.closing?.find((one) => one.settlement === 'explained')?.gaps).toMatchObject([
      { step: 'record-execution', who: expect.stringContaining('handler某') },
    ]);

    const done = {
      claimId: page.claims[0]?.id ?? '',
      on: '2026-03-22',
      by: '物业公司',
      evidence: '验收单',
      attachments: [],
      confirmation: '信访人签字',
    };
    await handler.do(quality.recordExecution, {
      params,
      body: { expectedVersion: page.version, ...done },
    });
    const solved = await clerk.do(readPetition, { params });
    expect(solved.quality.facts).toMatchObject({
      answered: { on: '2026-03-02', letter: expect.stringContaining('答') },
      solved: { on: '2026-03-22', evidence: ['验收单'] },
    });
    expect(solved.quality.facts.rated).toBeUndefined();
    expect(await is({ solved: 'yes', satisfied: 'unrated' })).toBe(true);
    expect(await is({ executeTo: '2026-12-31' })).toBe(false);
    const citizen = (await app.inject({ url: `/q/${queryCode}` })).body;
    expect(citizen).toContain('2026年3月22日答应的事已经办到');
    expect(citizen).not.toContain('验收单');
    await isWhole();
  });
});
