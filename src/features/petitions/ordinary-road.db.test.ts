import { beforeAll, describe, expect, it } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import { recordExecution } from '#contract/quality-steps.ts';
import * as step from '#contract/steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

const decisionFor = (claimId: string) => ({
  claims: [
    {
      claimId,
      facts: '经查，三栋外墙渗水属实。',
      evidence: '现场照片、物业记录。',
      basis: '《住宅专项维修资金管理办法》第二十三条',
      demand: 'reasonable' as const,
      opinion: 'support' as const,
      executeBy: '2026-04-30',
      reasons: '渗水属实，物业负有维修责任。',
      execution: '物业于4月30日前完成维修，住建局督促。',
    },
  ],
  reviewOrgan: '安宁县人民政府',
});

const service = (servedOn: string) => ({
  method: 'in-person' as const,
  servedOn,
  place: '青石镇幸福小区',
  recipient: '李秀英',
  relation: '本人',
  servers: ['handler某', '王二'],
  witnesses: [],
  remark: '',
});

describe('the ordinary road', () => {
  it('goes from registration to closing with every limit kept, numbered papers and one story', async () => {
    await office.setToday('2026-03-02');
    const { clerk, handler, unitHead } = office;
    const { id, number, triageLimit } = await register(clerk);
    expect(number).toBe('330106-2026-000001');
    expect(triageLimit).toBe('2026-03-17');
    const params = { id };
    const read = (who: typeof clerk) => who.do(readPetition, { params });

    await office.setToday('2026-03-05');
    const down = {
      mode: 'assigned-down',
      unitId: office.units.department,
      requirement: '请调查处理',
      reportDueOn: '2026-05-06',
    } as const;
    let { version } = await clerk.do(step.triage, { params, body: { expectedVersion: 2, decision: down } });

    await office.setToday('2026-03-10');
    const atUnit = await read(handler);
    expect(atUnit.phase).toBe('referred');
    expect(atUnit.steps.filter((open) => open.mine).map((open) => open.step)).toEqual([
      'object',
      'accept',
      'name-handler',
      'accept-simple',
      'make-promise',
      'declare-recusal',
      'request-recusal',
      'grant-authority',
    ]);
    ({ version } = await handler.do(step.accept, {
      params,
      body: { expectedVersion: version, handlerId: handler.accountId },
    }));
    ({ version } = await handler.do(step.addNote, {
      params,
      body: {
        expectedVersion: version,
        kind: 'visit',
        on: '2026-03-10',
        text: '到现场查看',
        attachments: [],
      },
    }));

    const claimId = atUnit.claims[0]?.id ?? '';
    const incomplete = { ...decisionFor(claimId), reviewOrgan: '' };
    const refused = await handler.call(step.submitDecision, {
      params,
      body: { expectedVersion: version, decision: incomplete },
    });
    expect(refused).toMatchObject({
      ok: false,
      status: 422,
      problem: { fields: [{ path: 'decision.reviewOrgan' }] },
    });
    ({ version } = await handler.do(step.submitDecision, {
      params,
      body: { expectedVersion: version, decision: decisionFor(claimId) },
    }));

    await office.setToday('2026-04-01');
    ({ version } = await unitHead.do(step.signDecision, { params, body: { expectedVersion: version } }));
    ({ version } = await handler.do(step.serveDecision, {
      params,
      body: { expectedVersion: version, service: service('2026-04-01') },
    }));
    ({ version } = await handler.do(step.reportBack, {
      params,
      body: { expectedVersion: version, text: '已办结' },
    }));
    ({ version } = await clerk.do(step.approveReport, { params, body: { expectedVersion: version } }));
    const closing = { settlement: 'solved', evidence: '现场验收单' } as const;
    expect(
      await clerk.call(step.close, { params, body: { expectedVersion: version, ...closing } }),
    ).toMatchObject({ status: 422, problem: { fields: [{ path: 'settlement', problem: 'promise-open' }] } });
    ({ version } = await handler.do(recordExecution, {
      params,
      body: {
        expectedVersion: version,
        claimId,
        on: '2026-04-01',
        by: '物业公司',
        evidence: '维修记录',
        attachments: [],
        confirmation: '信访人签字',
      },
    }));
    ({ version } = await clerk.do(step.close, { params, body: { expectedVersion: version, ...closing } }));

    const done = await read(clerk);
    expect(done.phase).toBe('closed');
    expect(done.papers.map((paper) => paper.number)).toEqual([
      undefined,
      '安信交〔2026〕1号',
      '安信去告〔2026〕1号',
      '安建受〔2026〕1号',
      '安建答〔2026〕1号',
      '安建报〔2026〕1号',
    ]);
    expect(done.clocks.map(({ clock, limit, stoppedOn }) => [clock, limit, stoppedOn])).toEqual([
      ['triage_office', '2026-03-17', '2026-03-05'],
      ['notice_transferred', '2026-03-20', '2026-03-10'],
      ['objection', '2026-03-12', '2026-03-10'],
      ['handdown_report', '2026-05-06', '2026-04-01'],
      ['handle_r6', '2026-05-09', '2026-04-01'],
      ['review_apply', '2026-05-06', undefined],
    ]);
    expect(done.story.map((entry) => entry.version)).toEqual(
      done.story.map((entry) => entry.version).toSorted((a, b) => a - b),
    );
  });

  it('refuses a step on an older version, by the wrong post, and to strangers in the same words as what does not exist', async () => {
    await office.setToday('2026-03-02');
    const { clerk, handler, town } = office;
    const { id } = await register(clerk);
    const params = { id };
    const keep = { expectedVersion: 1, decision: { mode: 'kept' as const, requirement: '' } };
    expect(await clerk.call(step.triage, { params, body: keep })).toMatchObject({
      status: 409,
      problem: { kind: 'petitions.changed-meanwhile' },
    });
    const refer = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
    const { version } = await clerk.do(step.triage, {
      params,
      body: { expectedVersion: 2, decision: refer },
    });
    expect(
      await clerk.call(step.accept, {
        params,
        body: { expectedVersion: version, handlerId: handler.accountId },
      }),
    ).toMatchObject({
      status: 403,
      problem: { kind: 'petitions.not-your-step' },
    });
    const stranger = await town.call(readPetition, { params });
    const absent = await town.call(readPetition, { params: { id: '019d0000-0000-7000-8000-000000000000' } });
    expect(stranger).toMatchObject({ status: 404, problem: { kind: 'petitions.not-found' } });
    expect({ ...stranger, problem: { ...(stranger.ok ? {} : stranger.problem), requestId: '' } }).toEqual({
      ...absent,
      problem: { ...(absent.ok ? {} : absent.problem), requestId: '' },
    });
  });

  it('lets exactly one of two simultaneous steps win', async () => {
    await office.setToday('2026-03-02');
    const { clerk, director } = office;
    const { id } = await register(clerk);
    const refer = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
    const body = { expectedVersion: 2, decision: refer };
    const replies = await Promise.all(
      [clerk, director, clerk, director].map((who) => who.call(step.triage, { params: { id }, body })),
    );
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([200, 409, 409, 409]);
  });
});
