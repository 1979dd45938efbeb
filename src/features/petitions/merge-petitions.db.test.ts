import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import * as links from '#contract/link-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { openDatabase } from '#ledger/transaction.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { citizenCalls } from '../../../tests/support/citizen-calls.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});
const { get } = citizenCalls(() => office);

const at = async (who: Colleague, id: string) => (await who.do(readPetition, { params: { id } })).version;
const reason = '同一人就同一渗水问题再次来访，已核对登记表';

const neighbour = {
  role: 'petitioner' as const,
  petitioner: {
    name: '陈大明',
    certificateType: 'resident-identity-card' as const,
    certificateNumber: '',
    phone: '13857199999',
    address: '青石镇幸福小区',
    divisionCode: '330106109',
  },
};
const ask = { text: '赔偿被泡坏的家具', purpose: 'request', contentClass: '0204' } as const;

/** The first visit, accepted by the department; then a second one about the same leak. */
async function twoVisits(samePerson: boolean) {
  const { clerk, handler, units } = office;
  const first = await register(clerk);
  const { people } = await clerk.do(readPetition, { params: { id: first.id } });
  const known = [{ role: 'petitioner' as const, petitionerId: people[0]?.petitionerId ?? '' }];
  const second = await register(clerk, { people: samePerson ? known : [neighbour], claims: [ask] });
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  const sent = await clerk.do(step.triage, {
    params: { id: first.id },
    body: { expectedVersion: first.version, decision },
  });
  await handler.do(step.accept, {
    params: { id: first.id },
    body: { expectedVersion: sent.version, handlerId: handler.accountId },
  });
  return { first, second };
}

async function merged(samePerson: boolean) {
  const both = await twoVisits(samePerson);
  await office.clerk.do(links.merge, {
    params: { id: both.second.id },
    body: { expectedVersion: both.second.version, leadId: both.first.id, reason },
  });
  return both;
}

async function answer(id: string) {
  const { handler, unitHead } = office;
  const params = { id };
  const { claims, mergedIn } = await handler.do(readPetition, { params });
  const ids = [...claims, ...mergedIn.flatMap((one) => one.claims)].map((claim) => claim.id);
  const decision = {
    claims: ids.map((claimId, index) => ({
      claimId,
      facts: `查明事实${index + 1}`,
      evidence: '现场照片',
      basis: '《物业管理条例》',
      demand: 'unreasonable' as const,
      opinion: 'explain' as const,
      reasons: `理由${index + 1}`,
      execution: '',
    })),
    reviewOrgan: '安宁县人民政府',
  };
  const own = { ...decision, claims: decision.claims.slice(0, claims.length) };
  const incomplete = await handler.call(step.submitDecision, {
    params,
    body: { expectedVersion: await at(handler, id), decision: own },
  });
  await handler.do(step.submitDecision, {
    params,
    body: { expectedVersion: await at(handler, id), decision },
  });
  await unitHead.do(step.signDecision, { params, body: { expectedVersion: await at(unitHead, id) } });
  return incomplete;
}

const service = {
  method: 'in-person' as const,
  servedOn: '2026-03-02',
  place: '',
  recipient: '李秀英',
  relation: '',
  servers: ['张某'],
  witnesses: [],
  remark: '',
};

describe('a repeat that is merged into the matter in hand', () => {
  it('ends under its own number, loses nothing, and the lead must answer its claims', async () => {
    const { clerk, handler } = office;
    const { first, second } = await merged(true);
    const later = await clerk.do(readPetition, { params: { id: second.id } });
    expect(later).toMatchObject({
      phase: 'closed',
      ending: { cause: 'merged' },
      merge: { samePeople: true, lead: { number: first.number, phase: 'accepted' } },
      claims: [{ text: ask.text }],
    });
    const lead = await handler.do(readPetition, { params: { id: first.id } });
    // The department may not see what was never sent to it, but it answers its claims.
    expect(lead.mergedIn).toMatchObject([{ samePeople: true, claims: [{ text: ask.text }] }]);
    expect(lead.mergedIn[0]?.matter).toBeUndefined();
    expect((await answer(first.id)).ok).toBe(false);
    expect(
      await clerk.call(links.unmerge, {
        params: { id: second.id },
        body: { expectedVersion: later.version, reason },
      }),
    ).toMatchObject({ status: 409, problem: { kind: 'petitions.answer-signed' } });
  });

  it('lets the page of the petitioner follow the lead to its answer, and hands out a letter of their own', async () => {
    const { first, second } = await merged(false);
    const before = (await get(`/q/${second.queryCode}`)).body;
    expect(before).toContain('您的诉求会一并答复');
    expect(before).not.toContain(first.number);
    await answer(first.id);
    await office.handler.do(step.serveDecision, {
      params: { id: first.id },
      body: { expectedVersion: await at(office.handler, first.id), service },
    });
    const after = (await get(`/q/${second.queryCode}`)).body;
    expect(after).toContain('理由2');
    expect(after).not.toContain('理由1');
    for (const secret of [first.number, '李秀英', '李*英', '督促物业维修外墙'])
      expect(after).not.toContain(secret);
    const mine = (await get(`/q/${first.queryCode}`)).body;
    expect(mine).toContain('理由1');
    expect(mine).not.toContain('理由2');
    const letter = await get(`/q/${second.queryCode}/papers/decision-letter.pdf`);
    expect(letter.statusCode).toBe(200);
    const { papers } = await office.clerk.do(readPetition, { params: { id: second.id } });
    const { number } = papers.find((paper) => paper.kind === 'decision-letter') ?? {};
    const url = paperPath(second.id, 'decision-letter', 'docx', number);
    const headers = { cookie: office.clerk.cookie };
    expect((await office.app.inject({ url, headers })).statusCode).toBe(200);
  });

  it('is restored under its old limits, and the two are then answered apart', async () => {
    const { clerk, handler } = office;
    const { first, second } = await merged(true);
    await office.setToday('2026-03-09');
    await clerk.do(links.unmerge, {
      params: { id: second.id },
      body: { expectedVersion: await at(clerk, second.id), reason: '第二次反映的是另一处渗水' },
    });
    await office.setToday('2026-03-02');
    const later = await clerk.do(readPetition, { params: { id: second.id } });
    expect(later.phase).toBe('registered');
    expect([later.merge, later.ending]).toEqual([undefined, undefined]);
    expect(later.clocks.at(-1)).toMatchObject({ clock: 'triage_office', limit: '2026-03-17' });
    expect((await handler.do(readPetition, { params: { id: first.id } })).mergedIn).toEqual([]);
  });

  it('is refused into itself, into what ended, with an accusation, and into what nobody may see', async () => {
    const { clerk, director, units } = office;
    const { first, second } = await twoVisits(true);
    const mergeInto = (leadId: string, id = second.id, version = second.version) =>
      clerk.call(links.merge, { params: { id }, body: { expectedVersion: version, leadId, reason } });
    expect(await mergeInto(second.id)).toMatchObject({ problem: { kind: 'petitions.merged-into-itself' } });
    const hidden = await register(director, {
      respondent: { unitId: units.office, name: '安宁县信访局' },
    });
    expect(await mergeInto(hidden.id)).toMatchObject({
      status: 404,
      problem: { kind: 'petitions.other-not-found' },
    });
    const accusation = await register(clerk, {
      claims: [{ text: '反映工作人员收礼', purpose: 'accusation', contentClass: '0204' }],
    });
    expect(await mergeInto(first.id, accusation.id, accusation.version)).toMatchObject({
      problem: { kind: 'petitions.accusation-never-merged' },
    });
    const done = await register(clerk);
    await clerk.do(links.merge, {
      params: { id: done.id },
      body: { expectedVersion: done.version, leadId: first.id, reason },
    });
    expect(await mergeInto(done.id)).toMatchObject({ problem: { kind: 'petitions.lead-is-merged' } });
  });
});

describe('a link', () => {
  it('is suggested with its reasons, shown on both pages to those who may see both, and can be taken back', async () => {
    const { clerk, handler, director } = office;
    const { first, second } = await twoVisits(true);
    const { candidates } = await clerk.do(links.findLinkCandidates, { params: { id: second.id } });
    expect(candidates.find((one) => one.id === first.id)).toMatchObject({
      why: expect.stringContaining('同一信访人'),
      canLead: true,
    });
    const body = { expectedVersion: second.version, otherId: first.id, kind: 'repeat' as const, reason };
    await clerk.do(links.link, { params: { id: second.id }, body });
    const [here, there, hidden] = await Promise.all([
      clerk.do(readPetition, { params: { id: second.id } }),
      clerk.do(readPetition, { params: { id: first.id } }),
      handler.do(readPetition, { params: { id: first.id } }),
    ]);
    expect(here.links).toMatchObject([{ number: first.number, kind: 'repeat', phase: 'accepted' }]);
    expect(there.links).toMatchObject([{ number: second.number, kind: 'repeat' }]);
    expect(hidden.links).toEqual([]);
    expect(JSON.stringify(hidden.story)).not.toContain(second.number);
    expect(
      await clerk.call(links.link, {
        params: { id: second.id },
        body: { ...body, expectedVersion: here.version },
      }),
    ).toMatchObject({ status: 409, problem: { kind: 'petitions.linked-before' } });
    await director.do(links.unlink, {
      params: { id: first.id },
      body: { expectedVersion: there.version, otherId: second.id, reason: '经核实不是同一事项' },
    });
    expect((await clerk.do(readPetition, { params: { id: second.id } })).links).toEqual([]);
  });

  it('leaves tables that say exactly what the log says', async () => {
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});
