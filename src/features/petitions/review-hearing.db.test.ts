import { beforeAll, expect, it } from 'vitest';
import * as hearing from '#contract/hearing-steps.ts';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as review from '#contract/review-steps.ts';
import { citizenCalls } from '../../../tests/support/citizen-calls.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import {
  application,
  commissionOf,
  opinion,
  servedPetition,
  service,
  type Commission,
} from '../../../tests/support/review-office.ts';

let office: TestOffice;
let commission: Commission;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
  commission = await commissionOf(office);
});

/** A review by an organ outside is served on 1 April; the final review lies with the commission from 20 April. */
async function atFinalReview() {
  const { clerk } = office;
  const { writer } = commission;
  const { params, queryCode, on } = await servedPetition(office);
  await office.setToday('2026-04-20');
  const outside = application(commission, { organ: { name: '安宁县人民政府' }, receivedOn: '2026-03-10' });
  await clerk.do(review.applyReview, { params, body: { ...(await on(clerk)), application: outside } });
  const decided = {
    decision: opinion(),
    number: '安政复查〔2026〕7号',
    signedOn: '2026-03-30',
    backDateReason: '外部机关后来才转来',
  };
  await clerk.do(review.recordOutsideReview, { params, body: { ...(await on(clerk)), ...decided } });
  const served = { ...(await on(clerk)), service: service('2026-04-01') };
  await clerk.do(review.serveReview, { params, body: served });
  const organ = { name: '安和市人民政府', unitId: commission.unitId };
  const final = application(commission, { organ, receivedOn: '2026-04-20' });
  await clerk.do(review.applyFinalReview, { params, body: { ...(await on(clerk)), application: final } });
  await writer.do(review.admitReview, { params, body: await on(writer) });
  return { params, queryCode, on };
}

const planOf = (day: string) => ({
  on: day,
  time: '9:30',
  place: '复查复核办公室',
  chairId: office.director.accountId,
  clerkId: office.clerk.accountId,
  participants: [{ name: '李秀英', role: 'petitioner' as const }],
  closedReason: '',
  shortNotice: '',
});

const hearingSteps = async (who: Colleague, id: string) => {
  const { groups } = await who.do(readToday, {});
  const own = groups.filter(({ rows }) => rows.some((row) => row.id === id)).map(({ step }) => step);
  return own.filter((step) => step.includes('hearing'));
};

it('a hearing goes with the review that the petitioner withdraws, in one step, and the petitioner reads why', async () => {
  const { writer, head } = commission;
  const { params, queryCode, on } = await atFinalReview();
  await head.do(hearing.orderHearing, {
    params,
    body: { ...(await on(head)), plan: planOf('2026-05-06'), reason: '争议较大' },
  });
  const end = {
    cause: 'withdrawn',
    reason: '已经说清',
    evidence: '签名申请',
    evidenceOn: '2026-04-20',
  } as const;
  await writer.do(review.endReview, { params, body: { ...(await on(writer)), ...end, voluntary: true } });
  const { hearings, clocks } = await writer.do(readPetition, { params });
  expect(hearings).toMatchObject([{ cancelled: { on: '2026-04-20', reason: '已经说清' } }]);
  expect(clocks.filter(({ clock }) => clock.startsWith('hearing_'))).toMatchObject([
    { stoppedOn: '2026-04-20' },
    { stoppedOn: '2026-04-20' },
  ]);
  expect(await hearingSteps(writer, params.id)).toEqual([]);
  const page = await citizenCalls(() => office).get(`/q/${queryCode}`);
  expect(page.body).toContain('听证取消（复查复核已经终止）');
});

it('a hearing at the final review is the work of its organ, and its time is taken out by law', async () => {
  const { handler, unitHead } = office;
  const { writer, head } = commission;
  const { params, on } = await atFinalReview();
  const plan = planOf('2026-05-06');
  const order = async (who: Colleague) =>
    who.call(hearing.orderHearing, { params, body: { ...(await on(who)), plan, reason: '争议较大' } });
  expect(await order(unitHead)).toMatchObject({ problem: { kind: 'petitions.not-your-step' } });
  expect(await order(head)).toMatchObject({ ok: true });
  expect(await hearingSteps(writer, params.id)).toEqual(['serve-hearing-notice', 'hold-hearing']);
  expect(await hearingSteps(handler, params.id)).toEqual([]);
  const clock = async () => {
    const { clocks } = await writer.do(readPetition, { params });
    return clocks.find((one) => one.clock === 'rereview_decide');
  };
  expect(await clock()).toMatchObject({ limit: '2026-05-20', pausedSince: '2026-04-20' });

  await office.setToday('2026-05-06');
  const record = {
    facts: '双方陈述',
    questions: '',
    debate: '',
    conclusion: '应当补发',
    petitionerCame: true,
    attachments: [],
  };
  const held = async (who: Colleague) =>
    who.call(hearing.holdHearing, { params, body: { ...(await on(who)), record } });
  expect(await held(handler)).toMatchObject({ problem: { kind: 'petitions.not-your-step' } });
  expect(await held(writer)).toMatchObject({ ok: true });
  // Sixteen days, from 21 April to 6 May, are taken out of the thirty.
  expect(await clock()).toMatchObject({ target: '2026-06-05', limit: '2026-06-05' });
});
