import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { adoptRuleSet } from '#contract/clocks.ts';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as review from '#contract/review-steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import {
  application,
  commissionOf,
  opinion,
  servedPetition,
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

/** Asked for on 20 March 2026, in hand on the 25th. */
async function requested() {
  const { clerk } = office;
  await office.setToday('2026-03-02');
  const { params, queryCode, on } = await servedPetition(office);
  await office.setToday('2026-03-25');
  const body = { ...(await on(clerk)), application: application(commission) };
  await clerk.do(review.applyReview, { params, body });
  const citizen = async () => (await office.app.inject({ url: `/q/${queryCode}` })).body;
  const clock = async () => {
    const { clocks } = await commission.writer.do(readPetition, { params });
    return clocks.find((one) => one.clock === 'review_decide');
  };
  return { params, on, citizen, clock };
}

async function suspended() {
  const { writer, head } = commission;
  const made = await requested();
  const { params, on } = made;
  await writer.do(review.admitReview, { params, body: await on(writer) });
  const body = { ...(await on(head)), cause: 'other-procedure' as const, reason: '等民初12号案，不给人看' };
  await head.do(review.suspendReview, { params, body });
  return made;
}

const stepsFor = async (who: Colleague, id: string) => {
  const { groups } = await who.do(readToday, {});
  return groups.filter(({ rows }) => rows.some((row) => row.id === id)).map(({ step }) => step);
};

describe('a suspended review', () => {
  it('is told with its cause, waits to be resumed, and gives no time where no rule provides for it', async () => {
    const { writer, head } = commission;
    const { params, on, citizen, clock } = await suspended();
    expect(await clock()).toMatchObject({ limit: '2026-04-20' });
    expect(await clock()).not.toHaveProperty('pausedSince');
    expect(await stepsFor(writer, params.id)).toEqual(['resume-review']);
    const told = await citizen();
    expect(told).toContain('2026年3月25日起中止：主要的事实正在另一个法定程序里认定');
    expect(told).toContain('办理期限不因此变长，照常计算');
    expect(told).not.toContain('不给人看');

    const drafted = { params, body: { ...(await on(writer)), decision: opinion() } };
    expect(await writer.call(review.draftReview, drafted)).toMatchObject({
      problem: { kind: 'petitions.wrong-phase' },
    });
    const tooEarly = { ...(await on(writer)), overOn: '2026-03-24', reason: '已判决' };
    expect(await writer.call(review.resumeReview, { params, body: tooEarly })).toMatchObject({
      status: 422,
      problem: {
        kind: 'petitions.suspension-over-when',
        title: '中止事由消除的日期 2026-03-24 应在中止之日（2026-03-25）以后、不晚于今天',
      },
    });
    await office.setToday('2026-03-31');
    const resumption = { ...(await on(writer)), overOn: '2026-03-30', reason: '已判决' };
    await writer.do(review.resumeReview, { params, body: resumption });
    expect(await stepsFor(writer, params.id)).toEqual(['draft-review']);
    expect(await citizen()).not.toContain('起中止：');
    const page = await head.do(readPetition, { params });
    expect(page.ladder.reviews.at(-1)?.suspensions).toEqual([
      expect.objectContaining({ from: '2026-03-25', to: '2026-03-30', pausesLimit: false }),
    ]);
    const { findings } = await verifyLedger(
      openDatabase(database.pool).read,
      '330106' as JurisdictionId,
      () => undefined,
    );
    expect(findings).toEqual([]);
  });
});

describe('under an adopted local rule', () => {
  beforeAll(adoptShandong);

  it('a suspension stops the limit from its day to the day its cause was gone', async () => {
    const { writer } = commission;
    const { params, on, citizen, clock } = await suspended();
    expect(await clock()).toMatchObject({ pausedSince: '2026-03-25', colour: 'stopped' });
    expect(await citizen()).toContain('中止期间不算在办理期限里');
    await office.setToday('2026-04-08');
    const resumption = { ...(await on(writer)), overOn: '2026-04-04', reason: '已判决' };
    await writer.do(review.resumeReview, { params, body: resumption });
    // The thirty days to Sunday 19 April and the ten that did not count.
    expect(await clock()).toMatchObject({ target: '2026-04-29', limit: '2026-04-29' });
  });

  it('missing documents stop the limits of admission and of the review, from asking to receipt', async () => {
    const { writer } = commission;
    const { params, on, citizen, clock } = await requested();
    const ask = { ...(await on(writer)), what: '委托书' };
    await writer.do(review.askReviewDocuments, { params, body: ask });
    const { clocks } = await writer.do(readPetition, { params });
    const still = clocks.filter((one) => one.pausedSince === '2026-03-25').map((one) => one.clock);
    expect(still).toEqual(['review_decide', 'sd_review_admit']);
    expect(await citizen()).toContain('委托书');
    await office.setToday('2026-03-30');
    const got = { ...(await on(writer)), what: '委托书原件' };
    await writer.do(review.receiveReviewDocuments, { params, body: got });
    expect(await clock()).toMatchObject({ target: '2026-04-24', limit: '2026-04-24' });
  });
});

async function adoptShandong() {
  const file = path.join(import.meta.dirname, '../../../law/clocks/presets/sd-2024.json');
  const set = { ...JSON.parse(readFileSync(file, 'utf8')), inForceFrom: '2026-03-02' };
  await office.setToday('2026-03-01');
  await office.director.do(adoptRuleSet, { body: { text: JSON.stringify(set) } });
}
