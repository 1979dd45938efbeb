import { beforeEach, describe, expect, it } from 'vitest';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as contract from '#contract/supervision-steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';

let test: TestDatabase;
let office: TestOffice;
let params: { readonly id: string };
let queryCode: string;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
  ({ params, queryCode } = await acceptedPetition(office));
  await office.setToday('2026-05-30');
});

const version = async (): Promise<number> => (await office.clerk.do(readPetition, { params })).version;
const waiting = async (who: Colleague): Promise<readonly string[]> =>
  (await who.do(readToday, {})).groups.map(({ step }) => step);

const order = {
  trigger: 'against-rules',
  cause: 'overdue',
  facts: '办理期限已过，没有处理意见',
  request: '一周内作出处理意见',
  replyBy: '2026-06-14',
} as const;
const ordered = async (who = office.director) =>
  who.do(contract.orderSupervision, { params, body: { expectedVersion: await version(), ...order } });

describe('supervision through the interface', () => {
  it('is proposed with its reason to those who may order it, and to nobody else', async () => {
    const proposals = async (who: Colleague) =>
      (await who.do(readPetition, { params })).supervision.proposals.map(({ cause, reason }) => [
        cause,
        reason,
      ]);
    expect(await proposals(office.director)).toEqual([['overdue', '信访事项办理期限已超期24天']]);
    expect(await proposals(office.handler)).toEqual([]);
    expect((await office.director.do(readToday, {})).warnings.map(({ state }) => state)).toEqual([
      'long-overdue',
    ]);
    await ordered();
    expect((await office.director.do(readToday, {})).warnings).toEqual([]);
  });

  it('goes from the letter to the reply, back once, and is closed; each time the right people see it waiting', async () => {
    await ordered();
    const { papers, clocks } = await office.handler.do(readPetition, { params });
    expect(papers.find(({ kind }) => kind === 'supervision-letter')?.number).toBe('安信督〔2026〕1号');
    expect(clocks.find(({ clock }) => clock === 'supervision_reply')?.limit).toBe('2026-06-15');
    expect(await waiting(office.unitHead)).toContain('reply-supervision');
    expect(await waiting(office.director)).not.toContain('close-supervision');
    const reply = async (text: string) =>
      office.unitHead.do(contract.replySupervision, {
        params,
        body: { expectedVersion: await version(), text },
      });
    await reply('正在办理');
    expect(await waiting(office.unitHead)).not.toContain('reply-supervision');
    expect(await waiting(office.director)).toContain('close-supervision');
    await office.director.do(contract.returnSupervision, {
      params,
      body: { expectedVersion: await version(), reason: '没有时间表', replyBy: '2026-06-20' },
    });
    expect(await waiting(office.handler)).toContain('reply-supervision');
    await reply('六月十八日前送达');
    await office.director.do(contract.closeSupervision, {
      params,
      body: { expectedVersion: await version(), outcome: '已有时间表' },
    });
    const { supervision } = await office.handler.do(readPetition, { params });
    expect(supervision.orders[0]?.replies.map(({ returned }) => returned?.reason)).toEqual([
      '没有时间表',
      undefined,
    ]);
    expect(supervision.orders[0]?.closed?.outcome).toBe('已有时间表');
    const read = openDatabase(test.pool).read;
    expect((await verifyLedger(read, '330106' as JurisdictionId, () => undefined)).findings).toEqual([]);
  });

  it('by two supervisors at once is ordered once', async () => {
    const body = { expectedVersion: await version(), ...order };
    const both = await Promise.all([
      office.director.call(contract.orderSupervision, { params, body }),
      office.director.call(contract.orderSupervision, { params, body }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('belongs to supervisors: clerk, unit and administrator are refused', async () => {
    const body = { expectedVersion: await version(), ...order };
    for (const who of [office.clerk, office.unitHead, office.handler, office.auditor])
      expect((await who.call(contract.orderSupervision, { params, body })).status).toBe(403);
  });

  it('refuses a ground that is not there, in words', async () => {
    const refused = async (change: object) => {
      const body = { expectedVersion: await version(), ...order, ...change };
      const reply = await office.director.call(contract.orderSupervision, { params, body });
      return reply.ok ? undefined : reply.problem.kind;
    };
    expect(await refused({ trigger: 'not-executing', cause: 'non-execution' })).toBe(
      'petitions.nothing-to-execute',
    );
    expect(await refused({ trigger: 'not-executing' })).toBe('petitions.cause-not-of-trigger');
    expect(await refused({ replyBy: '2026-05-30' })).toBe('petitions.reply-day-past');
  });

  it('makes its letter as PDF and as Word, with the urging before it', async () => {
    await office.clerk.do(contract.urge, {
      params,
      body: { expectedVersion: await version(), text: '请说明进展' },
    });
    await ordered();
    for (const format of ['pdf', 'docx']) {
      const url = `/api/petitions/${params.id}/papers/supervision-letter.${format}`;
      const made = await office.app.inject({ url, headers: { cookie: office.director.cookie } });
      expect(made.statusCode).toBe(200);
      expect(made.rawPayload.length).toBeGreaterThan(1_000);
    }
  });
});

describe('urging and inspecting', () => {
  it('wait on the page of the day of the unit until they are answered', async () => {
    await office.clerk.do(contract.urge, {
      params,
      body: { expectedVersion: await version(), text: '请说明进展' },
    });
    expect(await waiting(office.handler)).toContain('answer-urge');
    const body = { expectedVersion: await version(), text: '正在鉴定' };
    await office.handler.do(contract.answerUrge, { params, body });
    expect(await waiting(office.handler)).not.toContain('answer-urge');
    const { supervision } = await office.clerk.do(readPetition, { params });
    expect(supervision.urges[0]?.answer?.text).toBe('正在鉴定');
  });

  it('tell the petitioner that somebody sees to it, and nothing of what the organs write', async () => {
    await office.clerk.do(contract.urge, {
      params,
      body: { expectedVersion: await version(), text: '内部催办' },
    });
    await ordered();
    const inspection = { on: '2026-05-29', inspectors: ['周敏'], found: '内部发现', required: '内部要求' };
    await office.director.do(contract.inspect, {
      params,
      body: { expectedVersion: await version(), ...inspection },
    });
    await office.unitHead.do(contract.replySupervision, {
      params,
      body: { expectedVersion: await version(), text: '内部回复' },
    });
    const page = (await office.app.inject(`/q/${queryCode}`)).body;
    for (const told of ['已催促责任单位抓紧办理', '已对责任单位督办', '已派人实地督查'])
      expect(page).toContain(told);
    for (const kept of ['内部', '周敏', '没有处理意见', '无正当理由']) expect(page).not.toContain(kept);
  });
});
