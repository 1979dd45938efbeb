// Other ways to an answer: the simple procedure and back from it, an agreement that is signed and kept late, what was promised.
import { expect, test } from 'vitest';
import * as agreement from '#contract/agreement-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { acceptedPetition } from '../support/accepted-petition.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { sendStep } from '../support/desk.ts';
import { register } from '../support/office.ts';
import { answer, service } from '../support/review-office.ts';
import { fillStep, openRoads, walkStep } from '../support/road-office.ts';

const { office, at, citizen } = openRoads();

/** A visit of 2 March that waits at the department. */
async function referredVisit() {
  const { clerk, units, setToday } = office();
  await setToday('2026-03-02');
  const { id, version, queryCode } = await register(clerk);
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  await clerk.do(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
  return { id, queryCode };
}

test('a plain matter is answered simply, and turns ordinary when the petitioner asks for it', async () => {
  const { handler } = office();
  const { id, queryCode } = await referredVisit();
  await at(handler, id, async (page) => {
    const form = await fillStep(page, '受理并适用简易办理', {
      初次信访: true,
      事实清楚: true,
      争议不大: true,
      告知谁: '李秀英',
    });
    await form.getByRole('button', { name: '受理并适用简易办理' }).click();
    await form.getByText('易于解决').first().waitFor();
    await expectTidy(page, '16-simple-accept-missing');
    await form.getByLabel('易于解决').check();
    await sendStep(form, '受理并适用简易办理');
    await page.getByText('简易办理中').first().waitFor();
    await expectTidy(page, '16-simple-accepted');
  });
  await citizen(queryCode, '16-simple-citizen-accepted', '按简易程序办理', '2026年3月16日');
  await at(handler, id, async (page) => {
    const form = await fillStep(page, '登记简易答复', {
      答复内容: '已经和物业说好，三月十日前派人来修。',
    });
    await expectTidy(page, '16-simple-answer-form');
    await expectTidyOnPhone(page, '16-simple-answer-form-phone');
    await sendStep(form, '登记简易答复');
  });
  await citizen(queryCode, '16-simple-citizen-answered', '三月十日前派人来修', '按普通程序办理');
  await at(handler, id, async (page) => {
    const form = await fillStep(page, '转为普通程序', { 理由: '信访人三月四日来电，要求书面答复。' });
    await expectTidy(page, '16-simple-convert-form');
    await sendStep(form, '转为普通程序');
    await page.getByText('2026-05-06').first().waitFor();
    await expectTidy(page, '16-simple-converted');
  });
  await citizen(queryCode, '16-simple-citizen-converted', '正在调查办理', '2026年5月6日');
}, 180_000);

const agreed = {
  对方: '幸福物业服务有限公司',
  '裁量依据（为什么可以协商处理）': '维修资金的使用由双方协商确定。',
  协议内容: '物业先行垫付，维修三栋北墙；费用以后从维修资金列支。',
  '履行方式（谁做什么）': '物业委托施工队维修，住建局验收。',
  履行期限: '2026-03-31',
} as const;

test('an agreement falls through, the next one is signed, is overdue, and is kept at last', async () => {
  const { handler, setToday } = office();
  const { params, queryCode } = await acceptedPetition(office());
  const { id } = params;
  await at(handler, id, async (page) => {
    const form = await fillStep(page, '拟定调解、和解协议', { ...agreed, 方式: { choose: '和解' } });
    await expectTidy(page, '16-agreement-draft-form');
    await sendStep(form, '拟定调解、和解协议');
    await citizen(queryCode, '16-agreement-citizen-drafted', '您同意才签');
    await walkStep(page, '协议未达成', { 理由: '信访人认为应当有调解人在场。' });
    await walkStep(page, '拟定调解、和解协议', { ...agreed, 调解人: '青石镇人民调解委员会' });
    const signing = await fillStep(page, '登记协议签署');
    expect(await signing.getByRole('button', { name: '登记协议签署' }).isDisabled()).toBe(true);
    await signing.getByRole('checkbox').check();
    await expectTidy(page, '16-agreement-sign-form');
    await expectTidyOnPhone(page, '16-agreement-sign-form-phone');
    await sendStep(signing, '登记协议签署');
    await page.getByText('已达成协议').first().waitFor();
    await expectTidy(page, '16-agreement-signed');
  });
  await citizen(queryCode, '16-agreement-citizen-signed', '诉求已经按协议解决', agreed['协议内容']);
  await setToday('2026-04-02');
  await citizen(queryCode, '16-agreement-citizen-late', '到期还没有履行');
  await at(handler, id, async (page) => {
    await expectTidy(page, '16-agreement-late');
    const form = await fillStep(page, '登记协议履行', {
      '履行依据（收条、回单、验收单等）': '四月二日验收单，信访人签字。',
    });
    await expectTidy(page, '16-agreement-perform-form');
    await sendStep(form, '登记协议履行');
    await expectTidy(page, '16-agreement-kept');
  });
  await citizen(queryCode, '16-agreement-citizen-kept', '2026年4月2日已经履行');
}, 180_000);

test('an agreement that is not kept brings the matter back to work', async () => {
  const { handler, director, setToday } = office();
  const { params, queryCode, version } = await acceptedPetition(office());
  const { claims } = await handler.do(readPetition, { params });
  const content = {
    kind: 'mediation' as const,
    claimIds: claims.map(({ id }) => id),
    otherParty: agreed['对方'],
    mediator: '青石镇人民调解委员会',
    discretion: '双方协商确定',
    terms: agreed['协议内容'],
    performance: '物业委托施工队维修',
    performBy: agreed['履行期限'],
  };
  const draft = { expectedVersion: version, content };
  const drafted = await handler.do(agreement.draftAgreement, { params, body: draft });
  const signatories = ['李秀英', '物业经理'];
  const signing = { on: '2026-03-02', signatories, attachments: [], voluntary: true };
  const body = { ...signing, expectedVersion: drafted.version };
  await handler.do(agreement.signAgreement, { params, body });
  await at(director, params.id, async (page) => {
    const form = await fillStep(page, '重新办理', {
      情形: { choose: '处理意见未执行到位' },
      理由: '信访人说物业至今没有来修。',
    });
    await form.getByRole('button', { name: '重新办理' }).click();
    await form.getByText('协议的履行期限到 2026-03-31 为止，还没有过').waitFor();
    await expectTidy(page, '16-broken-too-early');
    await setToday('2026-04-02');
    await sendStep(form, '重新办理');
    await page.getByText('重新办理：处理意见未执行到位').waitFor();
    await expectTidy(page, '16-broken-reopened');
  });
  await citizen(queryCode, '16-broken-citizen', '正在调查办理');
}, 180_000);

test('what the answer promised is late, and is then recorded as done', async () => {
  const { handler, unitHead, setToday } = office();
  const { params, queryCode } = await acceptedPetition(office());
  const { claims, version } = await handler.do(readPetition, { params });
  const supported = { ...answer, demand: 'reasonable', opinion: 'support', executeBy: '2026-03-31' } as const;
  const decision = {
    claims: claims.map(({ id }) => ({ claimId: id, ...supported, execution: '三月底前修好外墙' })),
    reviewOrgan: '安宁县人民政府',
  };
  const submitted = await handler.do(step.submitDecision, {
    params,
    body: { expectedVersion: version, decision },
  });
  const signed = await unitHead.do(step.signDecision, {
    params,
    body: { expectedVersion: submitted.version },
  });
  const served = { expectedVersion: signed.version, service: service('2026-03-02') };
  await handler.do(step.serveDecision, { params, body: served });
  await citizen(queryCode, '16-promise-citizen-open', '要落实到位', '2026年3月31日前落实');
  await setToday('2026-04-03');
  await citizen(queryCode, '16-promise-citizen-late', '已经过期，还没有落实');
  await at(handler, params.id, async (page) => {
    await expectTidy(page, '16-promise-late');
    const form = await fillStep(page, '登记处理意见执行情况', {
      '凭证（验收单、转账凭证等，写明内容）': '外墙维修验收单',
      '谁核对过、怎样核对的': '住建局现场验收，信访人签字',
    });
    await expectTidy(page, '16-promise-form');
    await sendStep(form, '登记处理意见执行情况');
    await expectTidy(page, '16-promise-done');
  });
  await citizen(queryCode, '16-promise-citizen-done', '2026年4月3日已经落实');
}, 180_000);
