// Up the ladder as people climb it: the review sets an answer aside, the redo, the final review after a hearing, the end.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import * as review from '#contract/review-steps.ts';
import * as step from '#contract/steps.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { chooseTyping, openStep, sendStep } from '../support/desk.ts';
import {
  application,
  commissionOf,
  opinion,
  servedPetition,
  service,
  type Commission,
} from '../support/review-office.ts';
import { fillStep, openRoads, walkStep } from '../support/road-office.ts';

const { office, at, citizen } = openRoads();
let commission: Commission;
let above: Commission;
beforeAll(async () => {
  commission = await commissionOf(office());
  const city = { name: '安和市人民政府复查复核委员会', organCode: '和政复', prefix: 'city-' };
  above = await commissionOf(office(), city);
});

const written = {
  查明的事实: '三栋北墙三处渗水属实，建成于2019年，防水工程保修期到2024年底为止。',
  对原意见的审查认定: '原意见没有查清渗水原因，认定事实不清。',
  政策法规依据: '《信访工作条例》第三十五条',
  理由: '是否属于保修范围，要先委托检测才能认定，原意见没有检测就作出，依据不足。',
} as const;

/** Who asks, at which organ, for what. */
async function apply(page: Page, name: string, unit: string, organ: string) {
  const form = await fillStep(page, name, { 复查复核机关: { choose: '由本系统内的单位办理' } });
  await chooseTyping(form.getByRole('combobox', { name: '具体办理的单位' }), unit);
  await form.getByLabel('以哪个机关的名义（写在文书上）').fill(organ);
  await form.getByLabel('复查复核请求').fill('撤销原处理意见，重新检测渗水原因。');
  await form.getByLabel('事实和理由').fill('答复没有检测，也没有到我家里看过。');
  return form;
}

test('a review sets an answer aside, the same answer is not taken again, and a final review ends the road', async () => {
  const { clerk, handler, unitHead, setToday } = office();
  const { params, queryCode, on } = await servedPetition(office());
  const { id } = params;
  await setToday('2026-03-20');
  await citizen(queryCode, '15-review-citizen-right', '可以申请复查', '2026年4月1日');
  await at(clerk, id, async (page) => {
    const form = await apply(page, '登记复查申请', '安宁县人民政府复查', '安宁县人民政府');
    await expectTidy(page, '15-review-apply-form');
    await expectTidyOnPhone(page, '15-review-apply-form-phone');
    await sendStep(form, '登记复查申请');
    await expectTidy(page, '15-review-applied');
  });
  await citizen(queryCode, '15-review-citizen-applied', '您申请的复查');
  await at(commission.writer, id, async (page) => {
    const form = await fillStep(page, '受理复查复核申请');
    await expectTidy(page, '15-review-admit-form');
    await sendStep(form, '受理复查复核申请');
    await page.getByText('受理告知书').first().waitFor();
  });
  await at(handler, id, (page) =>
    walkStep(page, '提交答辩意见', { 答辩意见: '原意见依据保修合同作出，认定正确。' }),
  );
  await at(commission.writer, id, async (page) => {
    const form = await fillStep(page, '拟写复查复核意见并报签', {
      ...written,
      结论: { choose: '撤销并责令重新作出' },
    });
    await form.getByRole('button', { name: '拟写复查复核意见并报签' }).click();
    await form.getByText('请填写').first().waitFor();
    await form.getByLabel('要求重新办理的事项和期限').fill('三十日内委托检测并重新答复。');
    await expectTidy(page, '15-review-draft-form');
    await sendStep(form, '拟写复查复核意见并报签');
    const region = page.getByRole('region', { name: '下一步' });
    await region.getByText('签发复查复核意见书').waitFor();
    expect(await region.getByRole('button', { name: '签发复查复核意见书' }).count()).toBe(0);
  });
  await at(commission.head, id, async (page) => {
    const form = await openStep(page, '签发复查复核意见书');
    await form.getByText(written['理由']).waitFor();
    await expectTidy(page, '15-review-sign-form');
    await sendStep(form, '签发复查复核意见书');
  });
  await at(commission.writer, id, async (page) => {
    await walkStep(page, '登记复查复核意见书送达');
    await expectTidy(page, '15-review-annulled');
    await expectTidyOnPhone(page, '15-review-annulled-phone');
  });
  await citizen(queryCode, '15-review-citizen-redo', '原来的答复已经被撤销', written['理由']);

  await at(handler, id, async (page) => {
    const form = await openStep(page, '拟写处理意见并报签');
    await form.getByRole('button', { name: '报签' }).click();
    await form.getByText('原意见已被撤销，不得以同一事实和理由作出相同的意见').waitFor();
    await expectTidy(page, '15-review-same-answer');
    await form.getByLabel('理由', { exact: true }).fill('检测确认防水层破损，但保修期已过。');
    await form.getByRole('button', { name: '报签' }).click();
    await page.getByText('已完成：拟写处理意见并报签').waitFor();
  });
  await unitHead.do(step.signDecision, { params, body: await on(unitHead) });
  await handler.do(step.serveDecision, {
    params,
    body: { ...(await on(handler)), service: service('2026-03-20') },
  });
  await upheld(params, on);
  await setToday('2026-04-10');
  await citizen(queryCode, '15-review-citizen-upheld', '可以申请复核', '安和市人民政府');
  await at(clerk, id, async (page) => {
    const form = await apply(page, '登记复核申请', '安和市', '安和市人民政府');
    await sendStep(form, '登记复核申请');
  });
  await above.writer.do(review.admitReview, { params, body: await on(above.writer) });
  await at(above.head, id, async (page) => {
    const form = await fillStep(page, '决定听证', {
      '为什么要听证（写入通知书）': '对渗水原因争议较大。',
      听证日期: '2026-04-20',
      地点: '安和市人民政府信访接待中心二楼',
      '主持人（不能是经办人）': { choose: 'auditor某（安宁县信访局 auditor）' },
      记录员: { choose: 'city-writer某（安和市人民政府复查复核委员会 handler）' },
    });
    await expectTidy(page, '15-review-hearing-form');
    await expectTidyOnPhone(page, '15-review-hearing-form-phone');
    await sendStep(form, '决定听证');
  });
  await citizen(queryCode, '15-review-citizen-hearing', '听证');
  await at(above.writer, id, async (page) => {
    await walkStep(page, '登记听证通知书送达');
    await setToday('2026-04-20');
    await page.reload();
    const form = await fillStep(page, '登记听证笔录', {
      双方陈述和举证: '信访人：墙面每逢下雨就渗水。\n住建局：防水保修期到2024年底。',
      听证结论: '检测报告可以采信，保修期已过。',
    });
    await expectTidy(page, '15-review-minutes-form');
    await sendStep(form, '登记听证笔录');
    await expectTidy(page, '15-review-heard');
    await walkStep(page, '拟写复查复核意见并报签', {
      ...written,
      结论: { choose: '变更' },
      变更为: { choose: '支持' },
      '变更的内容（谁、何时、做什么）': '由住建局五月底前督促物业修好。',
    });
  });
  await at(above.head, id, (page) => walkStep(page, '签发复查复核意见书'));
  await at(above.writer, id, async (page) => {
    await walkStep(page, '登记复查复核意见书送达');
    await page.getByText('三级终结').first().waitFor();
    await expectTidy(page, '15-review-final');
    await expectTidyOnPhone(page, '15-review-final-phone');
  });
  await citizen(queryCode, '15-review-citizen-final', '信访程序到这里就走完了', '要落实到位');
  await at(handler, id, async (page) => {
    await walkStep(page, '登记处理意见执行情况', {
      '凭证（验收单、转账凭证等，写明内容）': '外墙维修验收单',
      '谁核对过、怎样核对的': '住建局现场验收，信访人签字',
    });
    await page.getByText('已解决').first().waitFor();
  });
  await citizen(queryCode, '15-review-citizen-done', '答应的事已经办到');
}, 240_000);

test('a request on day 31 is not admitted, and the refusal says so in writing', async () => {
  const { clerk, setToday } = office();
  await setToday('2026-03-02');
  const { params, queryCode } = await servedPetition(office());
  await setToday('2026-04-02');
  await at(clerk, params.id, async (page) => {
    const form = await apply(page, '登记复查申请', '安宁县人民政府复查', '安宁县人民政府');
    await form.getByText('申请期限到2026-04-01为止（含当日）').waitFor();
    await form.getByRole('button', { name: '登记复查申请' }).click();
    await form.getByText('请填写').waitFor();
    await expectTidy(page, '15-review-late-form');
    await form.getByLabel('已超过申请期限，怎样登记').selectOption({ label: '逾期，记录在案以书面不予受理' });
    await sendStep(form, '登记复查申请');
  });
  await at(commission.writer, params.id, async (page) => {
    const admission = await openStep(page, '受理复查复核申请');
    await admission.getByRole('button', { name: '受理复查复核申请' }).click();
    await admission.getByText('本申请登记为逾期且无正当理由，不能受理，请书面不予受理').waitFor();
    await expectTidy(page, '15-review-late-admission');
    await admission.getByRole('button', { name: '取消' }).click();
    const refusal = await fillStep(page, '不予受理复查复核申请', {
      理由: '2026年3月2日收到处理意见书，申请期限到2026年4月1日为止，4月2日才提出，没有说明正当理由。',
    });
    await expectTidy(page, '15-review-refuse-form');
    await sendStep(refusal, '不予受理复查复核申请');
    await expectTidy(page, '15-review-refused');
  });
  await citizen(queryCode, '15-review-citizen-refused', '没有受理', '不予受理告知书');
});

test('a review waits for a judgment and goes on', async () => {
  const { clerk, setToday } = office();
  await setToday('2026-03-02');
  const { params, queryCode, on } = await servedPetition(office());
  await setToday('2026-03-25');
  const asked = { ...(await on(clerk)), application: application(commission) };
  await clerk.do(review.applyReview, { params, body: asked });
  await commission.writer.do(review.admitReview, { params, body: await on(commission.writer) });
  await at(commission.head, params.id, async (page) => {
    const form = await fillStep(page, '中止复查复核', {
      '具体情况（哪个机关的什么程序、文号）': '安宁县人民法院正在审理同一渗水纠纷，（2026）民初12号。',
    });
    await expectTidy(page, '15-review-suspend-form');
    await sendStep(form, '中止复查复核');
    await expectTidy(page, '15-review-suspended');
  });
  await citizen(queryCode, '15-review-citizen-suspended', '2026年3月25日起中止');
  await setToday('2026-03-31');
  await at(commission.writer, params.id, async (page) => {
    const form = await fillStep(page, '恢复复查复核', {
      中止事由消除的日期: '2026-03-24',
      '怎样消除、有什么材料': '判决已经生效，判决书存卷。',
    });
    await form.getByRole('button', { name: '恢复复查复核' }).click();
    await form.getByText('中止事由消除的日期 2026-03-24 应在中止之日').waitFor();
    await form.getByLabel('中止事由消除的日期').fill('2026-03-30');
    await expectTidy(page, '15-review-resume-form');
    await sendStep(form, '恢复复查复核');
    await page.getByRole('button', { name: '拟写复查复核意见并报签' }).waitFor();
  });
});

type Served = Awaited<ReturnType<typeof servedPetition>>;

/** The review of the new answer leaves it as it is. */
async function upheld(params: Served['params'], on: Served['on']): Promise<void> {
  const { clerk } = office();
  const { writer, head } = commission;
  const asked = application(commission, { receivedOn: '2026-03-20' });
  await clerk.do(review.applyReview, { params, body: { ...(await on(clerk)), application: asked } });
  await writer.do(review.admitReview, { params, body: await on(writer) });
  await writer.do(review.draftReview, { params, body: { ...(await on(writer)), decision: opinion() } });
  await head.do(review.signReview, { params, body: await on(head) });
  const served = { ...(await on(writer)), service: service('2026-03-20') };
  await writer.do(review.serveReview, { params, body: served });
}
