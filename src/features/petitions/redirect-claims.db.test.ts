import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { amendPetition, readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, visitIntake, type TestOffice } from '../../../tests/support/office.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const claims = [
  { text: '确认劳动关系', purpose: 'request' as const, contentClass: '0401' },
  { text: '督促物业维修外墙', purpose: 'request' as const, contentClass: '0204' },
];

const fetchPaper = (id: string, kind: string, format: 'pdf' | 'docx') =>
  office.app.inject({ url: paperPath(id, kind, format), headers: { cookie: office.clerk.cookie } });

describe('claims of other lawful procedures', () => {
  it('are led there with one guidance paper, and the ordinary claims go on alone', async () => {
    const { clerk, units } = office;
    const { id, version, queryCode } = await register(clerk, { claims });
    const params = { id };
    const before = await clerk.do(readPetition, { params });
    const led = {
      claimId: before.claims[0]?.id ?? '',
      route: 'arbitration' as const,
      organ: '安宁县劳动人事争议仲裁委员会',
      procedure: '劳动争议仲裁',
      reference: '',
    };
    const body = { expectedVersion: version, claims: [led] };
    const redirected = await clerk.do(step.redirect, { params, body });
    const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
    await clerk.do(step.triage, {
      params,
      body: { expectedVersion: redirected.version, decision },
    });
    const page = await clerk.do(readPetition, { params });
    expect(page.claims.map((claim) => claim.routeName)).toEqual(['仲裁', '普通信访程序']);
    expect(page.papers.map((paper) => paper.number)).toContain('安信导〔2026〕1号');
    for (const format of ['pdf', 'docx'] as const)
      expect((await fetchPaper(id, 'guidance-notice', format)).statusCode).toBe(200);
    const paper = await office.app.inject({ url: `/q/${queryCode}/papers/guidance-notice.pdf` });
    expect(paper.statusCode).toBe(200);
  });

  it('close the petition when nothing ordinary is left, and the citizen reads where to go', async () => {
    const { clerk } = office;
    const { id, version, queryCode } = await register(clerk);
    const params = { id };
    const { claims: found } = await clerk.do(readPetition, { params });
    const led = found.map((claim) => ({
      claimId: claim.id,
      route: 'duty' as const,
      organ: '安宁县城市管理局',
      procedure: '投诉举报处理程序',
      reference: '城管投〔2026〕8号',
    }));
    await clerk.do(step.redirect, { params, body: { expectedVersion: version, claims: led } });
    const page = await clerk.do(readPetition, { params });
    expect(page).toMatchObject({ phase: 'closed', ending: { cause: 'redirected' } });
    expect(page.steps.map(({ step: name }) => name)).toEqual([
      'make-promise',
      'record-talk',
      'name-case-lead',
      'grant-authority',
      'call-joint-sitting',
      'record-hand-over',
      'bring-back',
      'invite-petitioner',
      'void-paper',
      'serve-notice',
    ]);
    const citizen = await office.app.inject({ url: `/q/${queryCode}` });
    expect(citizen.body).toContain('由安宁县城市管理局办理');
    expect(citizen.body).not.toContain('rating');
  });
});

describe('declining', () => {
  it('has its numbered paper in PDF and Word, on the citizen page too, and the ledger still verifies', async () => {
    const { clerk } = office;
    for (const [ground, kind] of [
      ['NA1', 'refusal-notice'],
      ['NR1', 'competence-notice'],
      ['NM1', 'no-more-notice'],
    ] as const) {
      const { id, version, queryCode } = await register(clerk);
      await clerk.do(step.decline, {
        params: { id },
        body: {
          expectedVersion: version,
          ground,
          reason: '同一事项',
          route: '请等待青石镇人民政府的书面处理意见',
          earlierPapers: ['安建答〔2025〕3号', '安政复核〔2025〕1号'],
          inProgressNumber: '330106-2026-000009',
        },
      });
      for (const format of ['pdf', 'docx'] as const)
        expect((await fetchPaper(id, kind, format)).statusCode, `${kind}.${format}`).toBe(200);
      const own = await office.app.inject({ url: `/q/${queryCode}/papers/${kind}.pdf` });
      expect(own.statusCode).toBe(200);
    }
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });

  it('is refused while a suggestion would go with it, and the way that the refusal names leads through', async () => {
    const { clerk } = office;
    const suggestion = { text: '建议增设公交站', purpose: 'suggestion' as const, contentClass: '0701' };
    const { id, version } = await register(clerk, { claims: [...claims.slice(0, 1), suggestion] });
    const decline = async (params: { readonly id: string }, expectedVersion: number) =>
      clerk.call(step.decline, {
        params,
        body: {
          expectedVersion,
          ground: 'NA3',
          reason: '已起诉',
          route: '安宁县人民法院',
          earlierPapers: [],
        },
      });
    const refused = await decline({ id }, version);
    expect(refused).toMatchObject({ status: 409, problem: { kind: 'petitions.suggestion-is-answered' } });
    expect(JSON.stringify(refused)).toContain('第 2 项是建议意见');
    const apart = visitIntake({ claims: [suggestion], backDateReason: '停电后补录' });
    await clerk.do(amendPetition, {
      params: { id },
      body: { expectedVersion: version, intake: apart, reason: '申诉求决类诉求另行登记' },
    });
    const other = await register(clerk, { claims: claims.slice(0, 1) });
    expect(await decline({ id: other.id }, other.version)).toMatchObject({ ok: true });
    const kept = await clerk.do(readPetition, { params: { id } });
    expect(kept.claims.map((claim) => claim.text)).toEqual([suggestion.text]);
    expect(kept.steps.map((open) => open.step)).toContain('triage');
  });

  it('is refused in words without a route, and to a post that does not have the petition', async () => {
    const { clerk, handler, units } = office;
    const { id, version } = await register(clerk);
    const params = { id };
    const command = { ground: 'NA3' as const, reason: '已起诉', route: '', earlierPapers: [] };
    expect(
      await clerk.call(step.decline, { params, body: { expectedVersion: version, ...command } }),
    ).toMatchObject({ status: 422, problem: { kind: 'petitions.route-missing' } });
    const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
    const sent = await clerk.do(step.triage, { params, body: { expectedVersion: version, decision } });
    const body = { expectedVersion: sent.version, ...command, route: '安宁县人民法院' };
    expect(await clerk.call(step.decline, { params, body })).toMatchObject({
      status: 403,
      problem: { kind: 'petitions.not-your-step' },
    });
    await handler.do(step.decline, { params, body });
  });
});
