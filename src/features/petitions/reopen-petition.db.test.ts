import { beforeAll, describe, expect, it } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const accepted = () => acceptedPetition(office);

async function sign(params: { id: string }, expectedVersion: number, facts: string) {
  const { handler, unitHead } = office;
  const { claims } = await handler.do(readPetition, { params });
  const decision = {
    claims: claims.map((claim) => ({
      claimId: claim.id,
      facts,
      evidence: '现场照片',
      basis: '《住宅专项维修资金管理办法》',
      demand: 'partly' as const,
      opinion: 'explain' as const,
      reasons: '理由',
      execution: '',
    })),
    reviewOrgan: '安宁县人民政府',
  };
  const submitted = await handler.do(step.submitDecision, { params, body: { expectedVersion, decision } });
  const body = { expectedVersion: submitted.version };
  return unitHead.do(step.signDecision, { params, body });
}

const serve = (params: { id: string }, expectedVersion: number, servedOn: string) =>
  office.handler.do(step.serveDecision, {
    params,
    body: {
      expectedVersion,
      service: {
        method: 'in-person',
        servedOn,
        place: '',
        recipient: '李秀英',
        relation: '',
        servers: ['王二'],
        witnesses: [],
        remark: '',
      },
    },
  });

describe('reopening', () => {
  it('counts sixty new days, keeps the served letter for the petitioner and shows the new one only when served', async () => {
    const { handler, director } = office;
    const { params, version, queryCode } = await accepted();
    const signed = await sign(params, version, '首次查明');
    const served = await serve(params, signed.version, '2026-03-02');
    const closed = await handler.do(step.close, {
      params,
      body: { expectedVersion: served.version, settlement: 'explained', evidence: '回访记录' },
    });
    await office.setToday('2026-04-01');
    const reopened = await director.do(step.reopen, {
      params,
      body: { expectedVersion: closed.version, cause: 'not-executed', reason: '回访发现没有维修' },
    });
    const page = await handler.do(readPetition, { params });
    expect(page).toMatchObject({ phase: 'accepted' });
    expect(page.clocks.filter((clock) => !clock.stoppedOn)).toMatchObject([
      { clock: 'handle_r6', from: '2026-04-01', target: '2026-05-31' },
    ]);

    const again = await sign(params, reopened.version, '再次查明');
    const letter = async (number = '') => {
      const url = `/q/${queryCode}/papers/decision-letter.pdf${number && `?number=${encodeURIComponent(number)}`}`;
      return office.app.inject({ url });
    };
    expect(textOfPdf((await letter()).rawPayload)).toContain('首次查明');
    expect((await letter('安建答〔2026〕2号')).statusCode).toBe(404);
    expect((await office.app.inject({ url: `/q/${queryCode}` })).body).not.toContain('再次查明');

    await serve(params, again.version, '2026-04-01');
    expect(textOfPdf((await letter()).rawPayload)).toContain('再次查明');
    expect(textOfPdf((await letter('安建答〔2026〕1号')).rawPayload)).toContain('首次查明');
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});

describe('a withdrawal', () => {
  it('is refused in words unless it is voluntary, then ends the petition for everybody to see', async () => {
    const { handler } = office;
    const { params, version, queryCode } = await accepted();
    const body = {
      expectedVersion: version,
      cause: 'withdrawn' as const,
      reason: '已与物业谈妥',
      evidence: '本人签名的撤回申请，存卷',
      evidenceOn: '2026-03-02',
    };
    expect(await handler.call(step.withdraw, { params, body: { ...body, voluntary: false } })).toMatchObject({
      status: 422,
      problem: { kind: 'petitions.not-voluntary' },
    });
    await handler.do(step.withdraw, { params, body: { ...body, voluntary: true } });
    const page = await handler.do(readPetition, { params });
    expect(page).toMatchObject({ phase: 'closed', ending: { causeName: '信访人撤回' } });
    expect(page.clocks.every((clock) => clock.stoppedOn)).toBe(true);
    const citizen = await office.app.inject({ url: `/q/${queryCode}` });
    expect(citizen.body).toContain('按您签名的申请，这件事已经撤回');
    expect(citizen.body).not.toContain(body.reason);
  });
});
