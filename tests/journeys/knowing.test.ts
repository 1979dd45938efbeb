// What is possible when, and what was known when: the folded list of steps, another day, the charts, what came back.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor } from '../support/browser.ts';
import { openDesk, registerAs } from '../support/desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('the page of a petition says of the steps ahead what must come first and who can do it', async () => {
  const { id } = await registerAs('clerk');
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/petitions/${id}`);
  const next = page.getByRole('region', { name: '下一步' });
  await next.getByText(/^还不能做的/).click();
  expect(await next.locator('.ant-btn-primary').allInnerTexts()).toEqual(['甄别分流']);
  const road = next.getByRole('list', { name: '到办结还要走的路' });
  expect(await road.getByRole('listitem').allInnerTexts()).toHaveLength(6);
  expect(await next.locator('.not-yet-groups > div').count()).toBeLessThan(8);
  await next.getByText('甄别分流以后').waitFor();
  await expectTidy(page, '12-knowing-ahead');
  await expectTidyOnPhone(page, '12-knowing-ahead-phone');
  await next.getByText(/^逐项说明/).click();
  await page
    .getByText(/^先要甄别分流（.+），然后受理并告知/)
    .first()
    .waitFor();
  await expectTidy(page, '12-knowing-steps');
  expect(faults).toEqual([]);
  await leave();
});

test('a page for other posts says whose it is, and does not offer to try again', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/returns');
  await page.getByText('能打开这一页的岗位：信访局负责人 · 领导 · 乡镇负责人 · 督查审计员。').waitFor();
  expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
  await expectTidy(page, '12-not-this-post');
  expect(faults).toEqual([]);
  await leave();
});

test('a petition and the ledger can be seen as they were known on a day, plainly marked and with nothing to do', async () => {
  const { id } = await registerAs('clerk');
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/petitions/${id}`);
  const day = page.getByLabel('按某日所知');
  await day.fill((await day.getAttribute('max')) ?? '');
  await page.getByText(/^这是截至.+当天结束时记录的情况/).waitFor();
  expect(await page.getByRole('region', { name: '下一步' }).count()).toBe(0);
  await expectTidy(page, '12-knowing-day');
  await page.getByRole('button', { name: '回到今天' }).click();
  await page.getByRole('region', { name: '下一步' }).waitFor();
  await page.goto('/as-known');
  await page.getByText(/^[共已]查看\d+件/).waitFor();
  await expectTidy(page, '12-knowing-ledger');
  expect(faults).toEqual([]);
  await leave();
});

test('both charts are on the desk in picture and words, and on the citizen page', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/charts');
  await page.getByRole('heading', { name: '群众来访工作程序图' }).waitFor();
  await page.evaluate('Promise.all([...document.images].map((one) => one.decode())).then(() => undefined)');
  await expectTidy(page, '12-knowing-chart');
  await expectTidyOnPhone(page, '12-knowing-chart-phone');
  await page.getByRole('button', { name: '来信办理流程图' }).click();
  await page.getByRole('heading', { name: '群众来信办理流程图' }).waitFor();
  expect(faults).toEqual([]);
  await leave();
  const citizen = await openVisitor(browser, inject('journeyOffice').address);
  await citizen.page.goto('/portal/charts/visits');
  await expectTidy(citizen.page, '12-knowing-citizen-chart');
  expect(citizen.faults).toEqual([]);
  await citizen.leave();
});

test('a leader sees what was passed on and came back', async () => {
  const { page, faults, leave } = await openDesk(browser, 'leader', '/returns');
  await page.getByText('期间分流的信访事项').waitFor();
  await expectTidy(page, '12-knowing-returns');
  expect(faults).toEqual([]);
  await leave();
});
