// Weight and distance, as people see them: a matter is marked as important, and its handler has to keep away.
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

async function at(who: Username, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const visitor = await openDesk(browser, who, path);
  await work(visitor.page);
  faults.push(...visitor.faults);
  await visitor.leave();
}

test('a leader gives a matter weight; its handler has to keep away and loses it from every page', async () => {
  const { id, version, queryCode } = await registerAs('clerk', { channel: 'hand-down' });
  const { units, accounts } = inject('journeyOffice');
  const { name } = accounts.handler;
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  await callAs('clerk')(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
  const path = `/petitions/${id}`;

  await at('leader', path, async (page) => {
    // What came down from above is proposed with its reason, and the form begins with it.
    await page.getByText('建议列为重要（上级交办）').waitFor();
    await expectTidy(page, '14-distance-proposed');
    const form = await openStep(page, '列为重要信访事项');
    expect(await form.getByLabel('理由').inputValue()).toContain('由上级交办');
    await form.getByLabel('理由').fill('县长批示，限期办结。');
    await expectTidy(page, '14-distance-mark-form');
    await sendStep(form, '列为重要信访事项');
    await page.getByText('处理意见由主要负责人签发').waitFor();
    await expectTidy(page, '14-distance-important');
  });
  await at('handler', path, async (page) => {
    await sendStep(await openStep(page, '受理并告知'), '受理并告知');
    const form = await openStep(page, '登记信访人的回避申请');
    await form.getByLabel('申请谁回避').selectOption({ label: `${name}（信访经办）` });
    await form.getByLabel('信访人说的理由').fill('经办人与物业经理是亲戚。');
    await expectTidy(page, '14-distance-request-form');
    await sendStep(form, '登记信访人的回避申请');
    const region = page.getByRole('region', { name: '下一步' });
    await region.getByRole('button', { name: '记录办理情况' }).waitFor();
    await region.getByRole('button', { name: '拟写处理意见并报签' }).waitFor({ state: 'hidden' });
  });
  await at('unithead', path, async (page) => {
    const form = await openStep(page, '决定是否回避');
    await form.getByText('经办人与物业经理是亲戚。').waitFor();
    await form.getByLabel('决定的理由').fill('核实属实。');
    await expectTidy(page, '14-distance-decide-form');
    await sendStep(form, '决定是否回避');
    await page.getByRole('link', { name: '今日待办' }).click();
    await page.getByRole('heading', { name: '指定经办人' }).waitFor();
    await expectTidyOnPhone(page, '14-distance-head-today-phone');
  });
  await at('handler', path, async (page) => {
    await page.getByText('没有这件信访事项，或者您无权查看').waitFor();
  });
  const visitor = await openVisitor(browser, inject('journeyOffice').address);
  await visitor.page.goto(`/q/${queryCode}`);
  await visitor.page.getByText(`${name}回避，不再参与办理`).waitFor();
  expect(await visitor.page.content()).not.toContain('亲戚');
  await expectTidyOnPhone(visitor.page, '14-distance-citizen');
  faults.push(...visitor.faults);
  await visitor.leave();
  expect(faults).toEqual([]);
});

test('a person who is complained of is chosen by name and from then on meets the matter nowhere', async () => {
  const { id, version } = await registerAs('clerk', { title: '反映经办人态度的信访事项' });
  const { units, accounts } = inject('journeyOffice');
  const { name } = accounts.handler;
  const path = `/petitions/${id}`;
  await at('clerk', path, async (page) => {
    await page.getByRole('button', { name: '修改登记' }).click();
    await page.getByLabel('被反映单位或人员').fill(name);
    await expectTidy(page, '14-distance-complained-of');
    await page
      .getByTitle(new RegExp(` ${name}$`))
      .first()
      .click();
    await page.getByLabel('修改原因').fill('信访人说明反映的是谁');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('登记已修改').waitFor();
    await page
      .getByText(new RegExp(` ${name}$`))
      .first()
      .waitFor();
  });
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  await callAs('clerk')(step.triage, {
    params: { id },
    body: { expectedVersion: version + 1, decision },
  });
  await at('unithead', path, async (page) => {
    await page.getByRole('heading', { level: 1, name: '反映经办人态度的信访事项' }).waitFor();
  });
  await at('handler', path, async (page) => {
    await page.getByText('没有这件信访事项，或者您无权查看').waitFor();
    await page.getByRole('link', { name: '今日待办' }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.content()).not.toContain('反映经办人态度的信访事项');
  });
  expect(faults).toEqual([]);
});
