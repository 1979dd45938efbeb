// One petition, claims of several kinds: each goes its own way, is answered in its own form and has its own outcome.
import { expect, test } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { openStep, sendStep } from '../support/desk.ts';
import { register, type Colleague } from '../support/office.ts';
import { answer, service } from '../support/review-office.ts';
import { fillStep, openRoads, walkStep } from '../support/road-office.ts';

const { office, at, citizen } = openRoads();

const request = { text: '督促物业维修外墙', purpose: 'request' as const, contentClass: '0204' };
const suggestion = { text: '小区门口增设公交站', purpose: 'suggestion' as const, contentClass: '0701' };
const dispute = { text: '确认与物业公司的劳动关系', purpose: 'request' as const, contentClass: '0401' };
const accusation = { text: '物业经理索要好处费', purpose: 'accusation' as const, contentClass: '1401' };

async function begin(claims: readonly (typeof request | typeof suggestion | typeof accusation)[]) {
  const { clerk, setToday } = office();
  await setToday('2026-03-02');
  const { id, queryCode } = await register(clerk, { claims: [...claims] });
  const on = async (who: Colleague) => ({
    expectedVersion: (await who.do(readPetition, { params: { id } })).version,
  });
  return { id, params: { id }, queryCode, on };
}

type Begun = Awaited<ReturnType<typeof begin>>;

async function refer({ params, on }: Begun): Promise<void> {
  const { clerk, units } = office();
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  await clerk.do(step.triage, { params, body: { ...(await on(clerk)), decision } });
}

test('a suggestion, an ordinary claim and a dispute each go their own way to their own outcome', async () => {
  const { clerk, handler, unitHead } = office();
  const one = await begin([request, suggestion, dispute]);
  const { id, params, queryCode, on } = one;
  await at(clerk, id, async (page) => {
    const form = await openStep(page, '导入其他法定途径');
    const arbitration = form.getByRole('group', { name: '诉求3' });
    await arbitration.getByRole('checkbox', { name: '导入其他法定途径' }).check();
    await arbitration.getByLabel('法定途径', { exact: true }).selectOption({ label: '仲裁' });
    await arbitration.getByLabel('受理机关', { exact: true }).fill('安宁县劳动人事争议仲裁委员会');
    await arbitration.getByLabel('适用程序').fill('劳动争议仲裁');
    await expectTidy(page, '17-claims-redirect-form');
    await expectTidyOnPhone(page, '17-claims-redirect-form-phone');
    await sendStep(form, '导入其他法定途径');
    await expectTidy(page, '17-claims-redirected');
  });
  await refer(one);
  await citizen(queryCode, '17-claims-citizen-led', '安宁县劳动人事争议仲裁委员会');
  await handler.do(step.accept, {
    params,
    body: { ...(await on(handler)), handlerId: handler.accountId },
  });
  await at(handler, id, async (page) => {
    const form = await fillStep(page, '登记受理机关回告', { '受理编号（选填）': '安劳人仲〔2026〕8号' });
    await expectTidy(page, '17-claims-confirmed-form');
    await sendStep(form, '登记受理机关回告');
    const result = await fillStep(page, '登记受理机关回告', {
      受理机关回告: { choose: '已有处理结果' },
      处理结果: '裁决确认劳动关系自2024年5月起存在。',
      '结果文书文号（选填）': '安劳人仲裁〔2026〕3号',
    });
    await expectTidy(page, '17-claims-result-form');
    await sendStep(result, '登记受理机关回告');
    const reply = await openStep(page, '答复建议意见');
    await reply.getByLabel('采纳情况').selectOption({ label: '部分采纳' });
    await reply.getByLabel('理由（将告知信访人）').fill('客流达到设站标准，先设临时站。');
    await reply.getByRole('button', { name: '答复建议意见' }).click();
    await reply.getByText('请填写').first().waitFor();
    await reply.getByLabel(/^落实安排/).fill('县公交公司六月底前设临时站。');
    await expectTidy(page, '17-claims-suggestion-form');
    await sendStep(reply, '答复建议意见');
    await expectTidy(page, '17-claims-answered-besides');
  });
  await decide(one, unitHead);
  await at(handler, id, async (page) => {
    await expectTidy(page, '17-claims-end');
    await expectTidyOnPhone(page, '17-claims-end-phone');
  });
  await citizen(
    queryCode,
    '17-claims-citizen-end',
    '裁决确认劳动关系',
    '县公交公司六月底前设临时站',
    '部分被采纳',
  );
}, 180_000);

test('an accusation goes its confidential way, and its result is heard in person', async () => {
  const { clerk, town } = office();
  const { id, queryCode } = await begin([request, accusation]);
  await at(clerk, id, async (page) => {
    const form = await openStep(page, '导入其他法定途径');
    const row = form.getByRole('group', { name: '诉求2' });
    await row.getByText('检举控告走保密渠道').waitFor();
    await row.getByLabel('受理机关', { exact: true }).fill('安宁县纪委监委');
    await row.getByLabel('适用程序').fill('检举控告处理');
    await expectTidy(page, '17-accusation-form');
    await sendStep(form, '导入其他法定途径');
    await page.getByText('实名，身份保密').waitFor();
    await page.getByText('保密转送单').first().waitFor();
    await expectTidy(page, '17-accusation-sent');
  });
  await citizen(queryCode, '17-accusation-citizen', '走保密的渠道');
  await at(clerk, id, async (page) => {
    const form = await fillStep(page, '登记检举控告结果反馈', {
      '反馈内容（只有登记单位可见）': secret,
    });
    await expectTidy(page, '17-accusation-result-form');
    await sendStep(form, '登记检举控告结果反馈');
    await page.getByText(secret).waitFor();
    await expectTidy(page, '17-accusation-result');
  });
  expect(await town.call(readPetition, { params: { id } })).toMatchObject({ status: 404 });
  await citizen(queryCode, '17-accusation-citizen-result', '请本人带着证件到安宁县信访局听取');
}, 180_000);

const secret = '县纪委监委函告：已对王某立案审查。';

/** The ordinary claim is explained, signed and served. */
async function decide({ params, on }: Begun, unitHead: Colleague): Promise<void> {
  const { handler } = office();
  const { claims } = await handler.do(readPetition, { params });
  const ordinary = claims.find(({ route }) => route === 'ordinary')?.id ?? '';
  const decision = { claims: [{ claimId: ordinary, ...answer }], reviewOrgan: '安宁县人民政府' };
  await handler.do(step.submitDecision, { params, body: { ...(await on(handler)), decision } });
  await unitHead.do(step.signDecision, { params, body: await on(unitHead) });
  const served = { ...(await on(handler)), service: service('2026-03-02') };
  await handler.do(step.serveDecision, { params, body: served });
}

const found = {
  被调查的单位或者个人: '幸福物业服务有限公司',
  查明的情况: '三栋北墙渗水属实，物业公司两年未履行维修义务。',
  处理情况: '责令三十日内维修，逾期依法处罚。',
  依据: '《物业管理条例》第四十六条',
  行政复议机关: '安宁县人民政府',
  管辖法院: '安宁县人民法院',
} as const;

test('a claim moves to the duty of the unit with the head’s approval and is answered by a notice of its own', async () => {
  const { handler, unitHead } = office();
  const one = await begin([request]);
  const { id, params, queryCode, on } = one;
  await refer(one);
  await handler.do(step.accept, {
    params,
    body: { ...(await on(handler)), handlerId: handler.accountId },
  });
  await at(handler, id, async (page) => {
    const form = await fillStep(page, '申请变更办理途径', {
      变更理由和依据: '信访人请求查处物业公司不履行维修义务，属于本局的监督职责。',
    });
    await expectTidy(page, '17-move-request-form');
    await sendStep(form, '申请变更办理途径');
    await page.getByText('等待负责人批准').waitFor();
    await expectTidy(page, '17-move-requested');
  });
  await at(unitHead, id, async (page) => {
    const form = await openStep(page, '批准变更办理途径');
    await form.getByText('属于本局的监督职责').waitFor();
    await expectTidy(page, '17-move-approve-form');
    await sendStep(form, '批准变更办理途径');
    await expectTidy(page, '17-moved');
  });
  await citizen(queryCode, '17-move-citizen', '依职责', '2026年5月6日');
  await at(handler, id, async (page) => {
    expect(await page.getByRole('button', { name: '拟写处理意见并报签' }).count()).toBe(0);
    const form = await fillStep(page, '拟写投诉（举报）处理情况告知书', found);
    await expectTidy(page, '17-duty-form');
    await expectTidyOnPhone(page, '17-duty-form-phone');
    await sendStep(form, '拟写投诉（举报）处理情况告知书');
  });
  await at(unitHead, id, async (page) => {
    const form = await openStep(page, '签发投诉（举报）处理情况告知书');
    await form.getByText(found['处理情况']).waitFor();
    await expectTidy(page, '17-duty-sign-form');
    await sendStep(form, '签发投诉（举报）处理情况告知书');
  });
  await at(handler, id, async (page) => {
    await walkStep(page, '登记告知书送达');
    await expectTidy(page, '17-duty-served');
  });
  await citizen(queryCode, '17-duty-citizen', '申请行政复议', '提起行政诉讼');
}, 180_000);

test('an organ gives a claim back, and it goes on here', async () => {
  const { clerk } = office();
  const { id, params, queryCode, on } = await begin([dispute]);
  const { claims } = await clerk.do(readPetition, { params });
  const led = {
    claimId: claims[0]?.id ?? '',
    route: 'arbitration' as const,
    organ: '安宁县劳动人事争议仲裁委员会',
    procedure: '劳动争议仲裁',
    reference: '',
  };
  await clerk.do(step.redirect, { params, body: { ...(await on(clerk)), claims: [led] } });
  await citizen(queryCode, '17-back-citizen-led', '应当走别的法定途径');
  await office().setToday('2026-03-10');
  await at(clerk, id, async (page) => {
    const form = await fillStep(page, '受理机关退回诉求', {
      受理机关退回的理由: '双方没有建立劳动关系的初步证据，不属于受理范围。',
      受理机关退回日期: '2026-03-09',
    });
    await expectTidy(page, '17-back-form');
    await sendStep(form, '受理机关退回诉求');
    await page.getByRole('button', { name: '甄别分流' }).waitFor();
    await expectTidy(page, '17-back');
  });
  await citizen(queryCode, '17-back-citizen', '正在看归哪个单位办');
}, 180_000);
