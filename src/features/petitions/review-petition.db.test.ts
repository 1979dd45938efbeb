import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { readToday } from '#contract/lists.ts';
import * as links from '#contract/link-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import * as review from '#contract/review-steps.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import {
  answer,
  application,
  commissionOf,
  opinion,
  service,
  servedPetition,
  submit,
  type Application,
  type Commission,
} from '../../../tests/support/review-office.ts';

let database: TestDatabase;
let office: TestOffice;
let commission: Commission;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
  commission = await commissionOf(office);
});

const stepsToday = async (who: Colleague) => (await who.do(readToday, {})).groups.map((group) => group.step);

describe('a review', () => {
  it('goes from the request to the served opinion, found by those who review it and told to the petitioner', async () => {
    const { clerk, handler } = office;
    const { writer, head } = commission;
    const { params, queryCode, on } = await servedPetition(office);
    expect(await writer.call(readPetition, { params })).toMatchObject({ status: 404 });
    const citizen = async () => (await office.app.inject({ url: `/q/${queryCode}` })).body;
    expect(await citizen()).toContain('可以申请复查：最迟2026年4月1日（含当天），向安宁县人民政府提出');

    await office.setToday('2026-03-25');
    const page = await clerk.do(readPetition, { params });
    expect(page.ladder.next).toMatchObject({ level: 'review', limit: '2026-04-01', lapsed: false });
    const body = { ...(await on(clerk)), application: application(commission) };
    await clerk.do(review.applyReview, { params, body });
    expect(await stepsToday(writer)).toContain('admit-review');
    expect(await stepsToday(handler)).not.toContain('admit-review');
    const asked = await writer.do(readPetition, { params });
    expect(asked.clocks.find((clock) => clock.clock === 'review_decide')).toMatchObject({
      from: '2026-03-20',
      limit: '2026-04-20',
      owner: 'reviewing-unit',
    });

    await writer.do(review.admitReview, { params, body: await on(writer) });
    expect(await stepsToday(handler)).toContain('defend-review');
    await handler.do(review.defendReview, { params, body: { ...(await on(handler)), text: '答辩不给人看' } });
    await writer.do(review.draftReview, { params, body: { ...(await on(writer)), decision: opinion() } });
    expect(await stepsToday(head)).toContain('sign-review');
    await head.do(review.signReview, { params, body: await on(head) });
    expect(await citizen()).not.toContain('答复有据');
    expect(await stepsToday(writer)).toContain('serve-review');
    await writer.do(review.serveReview, {
      params,
      body: { ...(await on(writer)), service: service('2026-03-25') },
    });

    const done = await writer.do(readPetition, { params });
    expect(done.papers.map((paper) => paper.number)).toEqual(
      expect.arrayContaining(['安政复复受〔2026〕1号', '安政复复查〔2026〕1号']),
    );
    for (const kind of ['review-acceptance', 'review-opinion'])
      for (const format of ['pdf', 'docx'] as const) {
        const url = paperPath(params.id, kind, format);
        const made = await office.app.inject({ url, headers: { cookie: writer.cookie } });
        expect(made.statusCode, `${kind} ${format}`).toBe(200);
      }
    const told = await citizen();
    expect(told).toContain('答复有据');
    expect(told).not.toContain('答辩不给人看');
    expect(told).toContain('可以申请复核：最迟2026年4月24日（含当天），向安和市人民政府提出');
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });

  it('is refused in words on day 31, and taken with its cause', async () => {
    const { clerk } = office;
    const { params, on } = await servedPetition(office);
    await office.setToday('2026-04-02');
    const ask = async (change: Partial<Application>) =>
      clerk.call(review.applyReview, {
        params,
        body: {
          ...(await on(clerk)),
          application: application(commission, { receivedOn: '2026-04-02', ...change }),
        },
      });
    expect(await ask({})).toMatchObject({ status: 409, problem: { kind: 'petitions.review-too-late' } });
    expect(await ask({ organ: { name: '局', unitId: office.units.department } })).toMatchObject({
      problem: { kind: 'petitions.review-organ-not-apart' },
    });
    expect(await ask({ organ: { name: '镇', unitId: office.units.town } })).toMatchObject({
      problem: { kind: 'petitions.review-organ-cannot' },
    });
    expect(await ask({ lateness: 'restoration', excuse: '住院，有出院小结' })).toMatchObject({ ok: true });
    const { ladder } = await clerk.do(readPetition, { params });
    expect(ladder.reviews).toMatchObject([{ late: true, excuse: '住院，有出院小结' }]);
  });

  it('that sets the answer aside sends it back, and the same answer is not taken again', async () => {
    const { clerk, handler } = office;
    const { writer, head } = commission;
    const { params, queryCode, on } = await servedPetition(office);
    await office.setToday('2026-03-25');
    await clerk.do(review.applyReview, {
      params,
      body: { ...(await on(clerk)), application: application(commission) },
    });
    await writer.do(review.admitReview, { params, body: await on(writer) });
    const { claims } = await writer.do(readPetition, { params });
    const decision = opinion({
      outcome: 'annul',
      claims: claims.map(({ id }) => ({ claimId: id })),
      orders: '委托检测后重新答复',
    });
    await writer.do(review.draftReview, { params, body: { ...(await on(writer)), decision } });
    await head.do(review.signReview, { params, body: await on(head) });
    await writer.do(review.serveReview, {
      params,
      body: { ...(await on(writer)), service: service('2026-03-25') },
    });
    const back = await handler.do(readPetition, { params });
    expect(back).toMatchObject({ phase: 'accepted', ladder: { redo: { on: '2026-03-25' } } });
    expect((await office.app.inject({ url: `/q/${queryCode}` })).body).toContain('原来的答复已经被撤销');
    expect(await submit(office, params, on, answer.reasons)).toMatchObject({
      status: 409,
      problem: {
        kind: 'petitions.same-answer-again',
        title: '第 1 项诉求：原意见已被撤销，不得以同一事实和理由作出相同的意见',
      },
    });
    expect(await submit(office, params, on, '检测确认防水层破损')).toMatchObject({ ok: true });
  });

  it('by organs outside is written down with their numbers, and the last one ends the road', async () => {
    const { clerk } = office;
    const { params, queryCode, on } = await servedPetition(office);
    await office.setToday('2026-06-01');
    const climb = async (
      apply: typeof review.applyReview | typeof review.applyFinalReview,
      organ: string,
      number: string,
      days: { readonly receivedOn: string; readonly signedOn: string; readonly servedOn: string },
    ) => {
      const { receivedOn, signedOn, servedOn } = days;
      const asked = application(commission, { organ: { name: organ }, receivedOn });
      await clerk.do(apply, { params, body: { ...(await on(clerk)), application: asked } });
      expect(await stepsToday(clerk)).toContain('record-outside-review');
      const decision = opinion(apply === review.applyReview ? {} : { remedyOrgan: '' });
      await clerk.do(review.recordOutsideReview, {
        params,
        body: { ...(await on(clerk)), decision, number, signedOn, backDateReason: '外部机关后来才转来' },
      });
      expect(await stepsToday(clerk)).toContain('serve-review');
      await clerk.do(review.serveReview, {
        params,
        body: { ...(await on(clerk)), service: service(servedOn) },
      });
    };
    await climb(review.applyReview, '安宁县人民政府', '安政复查〔2026〕7号', {
      receivedOn: '2026-03-10',
      signedOn: '2026-03-30',
      servedOn: '2026-04-01',
    });
    await climb(review.applyFinalReview, '安和市人民政府', '和政复核〔2026〕3号', {
      receivedOn: '2026-04-20',
      signedOn: '2026-05-10',
      servedOn: '2026-05-12',
    });
    const { ladder, steps } = await clerk.do(readPetition, { params });
    expect(ladder.finality).toEqual({
      on: '2026-05-12',
      papers: [expect.stringMatching(/^安建答〔2026〕\d+号$/), '安政复查〔2026〕7号', '和政复核〔2026〕3号'],
    });
    expect(steps.map((open) => open.step)).not.toContain('apply-review');
    // Who raises the same again meets the papers that made it final.
    const again = await register(clerk);
    const link = {
      expectedVersion: again.version,
      otherId: params.id,
      kind: 'repeat' as const,
      reason: '同一事',
    };
    await clerk.do(links.link, { params: { id: again.id }, body: link });
    const repeat = await clerk.do(readPetition, { params: { id: again.id } });
    expect(repeat.links.map((one) => one.road)).toEqual([{ kind: 'final', ...ladder.finality }]);
    const refuse = (earlierPapers: readonly string[]) =>
      clerk.call(step.decline, {
        params: { id: again.id },
        body: {
          expectedVersion: repeat.version,
          ground: 'NM1',
          reason: '同一事实和理由',
          route: '',
          earlierPapers: [...earlierPapers],
        },
      });
    expect(await refuse(['和政复核〔2026〕3号'])).toMatchObject({
      problem: { kind: 'petitions.final-papers-not-cited' },
    });
    expect(await refuse(ladder.finality?.papers ?? [])).toMatchObject({ ok: true });

    const citizen = (await office.app.inject({ url: `/q/${queryCode}` })).body;
    expect(citizen).toContain('信访程序到这里就走完了');
  });
});
