// The turns off the straight road, as people take them: objection, extension, other procedures, withdrawal, reopening.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as step from '#contract/steps.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor } from '../support/browser.ts';
import { callAs, openDesk, openStep, registerAs, sendStep } from '../support/desk.ts';
import type { Username } from '../support/journey-office.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const faults: string[] = [];

async function at(who: Username, id: string, work: (page: Page) => Promise<void>): Promise<void> {
  const visitor = await openDesk(browser, who, `/petitions/${id}`);
  await work(visitor.page);
  faults.push(...visitor.faults);
  await visitor.leave();
}

async function referred(claims?: NonNullable<Parameters<typeof registerAs>[1]>) {
  const { id, version, queryCode } = await registerAs('clerk', claims);
  const { units } = inject('journeyOffice');
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  await callAs('clerk')(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
  return { id, queryCode };
}

async function citizen(code: string, picture: string, text: string): Promise<void> {
  const visitor = await openVisitor(browser, inject('journeyOffice').address);
  await visitor.page.goto(`/q/${code}`);
  await visitor.page.getByText(text).first().waitFor();
  await expectTidyOnPhone(visitor.page, picture);
  faults.push(...visitor.faults);
  await visitor.leave();
}

test('a unit objects once, accepts after all, and takes more time with its head’s approval', async () => {
  const { id, queryCode } = await referred();
  await at('handler', id, async (page) => {
    const form = await openStep(page, '提出管辖异议');
    await form.getByLabel(/^异议理由/).fill('小区尚未移交，维修责任不属于我局。');
    await expectTidy(page, '09-detour-object-form');
    await sendStep(form, '提出管辖异议');
    await page.getByText('管辖异议说明').first().waitFor();
  });
  await citizen(queryCode, '09-detour-citizen-objected', '正在核实');
  await at('clerk', id, async (page) => {
    const form = await openStep(page, '不同意异议');
    await form.getByLabel('理由', { exact: true }).fill('三定方案列明由你局负责。');
    await expectTidy(page, '09-detour-reject-form');
    await sendStep(form, '不同意异议');
  });
  await at('handler', id, async (page) => {
    const region = page.getByRole('region', { name: '下一步' });
    await region.getByRole('button', { name: '受理并告知' }).waitFor();
    expect(await region.getByRole('button', { name: '提出管辖异议' }).count()).toBe(0);
    await sendStep(await openStep(page, '受理并告知'), '受理并告知');
    const form = await openStep(page, '申请延期办理');
    await form.getByLabel('延长天数').fill('31');
    await form.getByLabel(/^延期理由/).fill('需要委托第三方检测渗水原因。');
    await form.getByRole('button', { name: '申请延期办理' }).click();
    await form.getByText('延期 31 日超过上限，最多 30 日').waitFor();
    await expectTidy(page, '09-detour-extension-form');
    await form.getByLabel('延长天数').fill('30');
    await form.getByRole('button', { name: /申请延期办理$/ }).click();
    await page.getByText('已完成：申请延期办理').waitFor();
  });
  await at('unithead', id, async (page) => {
    const form = await openStep(page, '批准延期');
    await form.getByText('需要委托第三方检测渗水原因。').waitFor();
    await expectTidy(page, '09-detour-approve-extension');
    await sendStep(form, '批准延期');
  });
  await at('handler', id, async (page) => {
    await page.getByText('延期办理告知书').first().waitFor();
    await expectTidy(page, '09-detour-extended');
    const form = await openStep(page, '登记延期告知书送达');
    await expectTidyOnPhone(page, '09-detour-serve-extension-phone');
    await sendStep(form, '登记延期告知书送达');
  });
  expect(faults).toEqual([]);
}, 180_000);

test('claims are led to other procedures, a petition is declined, withdrawn, and reopened', async () => {
  const claims = [
    { text: '确认劳动关系', purpose: 'request' as const, contentClass: '0401' },
    { text: '督促物业维修外墙', purpose: 'request' as const, contentClass: '0204' },
  ];
  const mixed = await registerAs('clerk', { claims });
  await at('clerk', mixed.id, async (page) => {
    const form = await openStep(page, '导入其他法定途径');
    const first = form.getByRole('group', { name: '诉求1' });
    await first.getByRole('checkbox').check();
    await first.getByLabel('法定途径', { exact: true }).selectOption({ label: '仲裁' });
    await first.getByLabel('受理机关').fill('安宁县劳动人事争议仲裁委员会');
    await first.getByLabel('适用程序').fill('劳动争议仲裁');
    await expectTidy(page, '09-detour-redirect-form');
    await sendStep(form, '导入其他法定途径');
    await page.getByText('诉求办理途径告知书').first().waitFor();
  });
  const declined = await registerAs('clerk');
  await at('clerk', declined.id, async (page) => {
    const form = await openStep(page, '不予受理');
    await form.getByLabel('情形').selectOption('NA1');
    await form.getByLabel('理由', { exact: true }).fill('同一事项已由青石镇受理，尚在办理期限内。');
    await form.getByLabel('正在办理的信访事项编号').fill('330106-2026-000001');
    await form.getByLabel(/^正在办理的机关/).fill('请等待青石镇人民政府的书面处理意见');
    await expectTidy(page, '09-detour-decline-form');
    await sendStep(form, '不予受理');
    await expectTidy(page, '09-detour-declined');
  });
  await citizen(declined.queryCode, '09-detour-citizen-declined', '不予受理告知书');
  const { id } = await referred();
  await at('handler', id, async (page) => {
    await sendStep(await openStep(page, '受理并告知'), '受理并告知');
    const form = await openStep(page, '登记撤回或终止');
    await form.getByLabel('撤回或终止的理由').fill('已与物业谈妥。');
    await form.getByLabel(/^依据/).fill('本人签名的撤回申请，存卷。');
    await expectTidy(page, '09-detour-withdraw-form');
    await form.getByRole('checkbox').check();
    await sendStep(form, '登记撤回或终止');
  });
  await at('director', id, async (page) => {
    const form = await openStep(page, '重新办理');
    await form.getByLabel('情形').selectOption({ label: '督查发现问题' });
    await form.getByLabel('理由', { exact: true }).fill('回访发现撤回并非本人自愿。');
    await expectTidy(page, '09-detour-reopen-form');
    await sendStep(form, '重新办理');
    await page.getByText('重新办理：督查发现问题').waitFor();
  });
  expect(faults).toEqual([]);
}, 180_000);
