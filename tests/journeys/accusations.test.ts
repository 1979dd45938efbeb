// An accusation is handed to the organ of discipline, claim by claim, without the name of whoever made it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createUnit } from '#contract/organisation.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor } from '../support/browser.ts';
import { callAs, openDesk, openStep, registerAs, sendStep } from '../support/desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('the clerk hands an accusation to the unit of discipline and writes down that it was taken up', async () => {
  const { units, address } = inject('journeyOffice');
  await callAs('admin')(createUnit, {
    body: {
      parentId: units.county,
      kind: 'discipline',
      name: '安宁县纪委监委',
      organCode: '安纪',
      divisionCode: '330106',
    },
  });
  const { id, queryCode } = await registerAs('clerk', {
    claims: [
      { text: '督促物业维修外墙', purpose: 'request', contentClass: '0204' },
      { text: '物业经理索要好处费', purpose: 'accusation', contentClass: '1401' },
    ],
  });
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/petitions/${id}`);
  const form = await openStep(page, '导入其他法定途径');
  await form.getByLabel('接收的纪检监察机关').selectOption({ label: '安宁县纪委监委' });
  await form.getByLabel('受理机关', { exact: true }).waitFor({ state: 'hidden' });
  await form.getByLabel('适用程序').fill('检举控告处理');
  await expectTidy(page, '15-accusation-form');
  await sendStep(form, '导入其他法定途径');
  await page.getByText('检举控告件保密转送单').first().waitFor();
  await expectTidy(page, '15-accusation-led');
  const news = await openStep(page, '登记受理机关回告');
  await expectTidy(page, '15-accusation-news-form');
  expect(await news.getByRole('option', { name: /结果/ }).count()).toBe(0);
  await sendStep(news, '登记受理机关回告');
  await page.getByText('受理机关回告已收到诉求').waitFor();
  expect(faults).toEqual([]);
  await leave();
  const visitor = await openVisitor(browser, address);
  await visitor.page.goto(`/q/${queryCode}`);
  await visitor.page.getByText('安宁县纪委监委').first().waitFor();
  await expectTidyOnPhone(visitor.page, '15-accusation-citizen');
  await visitor.leave();
});
