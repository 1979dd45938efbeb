// The hall: two windows call at once, and everybody in it knows who is next.
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHall, readHall, takeNumber } from '#contract/hall.ts';
import { expectTidy, expectTidyOnPhone, openBrowser } from '../support/browser.ts';
import { callAs, openDesk } from '../support/desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const give = async (id: string, more: object = {}) => {
  const body = { requestId: randomUUID(), line: 'office' as const, frail: false, ...more };
  return (await callAs('clerk')(takeNumber, { params: { id }, body })).number;
};

test('a hall is opened, a window calls by keyboard, and the number goes its way', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/hall');
  await expectTidy(page, '40-halls-empty');
  await page.getByRole('button', { name: '别的地点' }).click();
  await page.getByLabel('地点').fill('安宁县人民来访接待中心');
  await page.getByRole('dialog').getByRole('button', { name: '打开大厅' }).click();
  await page.getByRole('heading', { level: 1, name: '安宁县人民来访接待中心' }).waitFor();
  await expectTidy(page, '40-hall-empty');
  await page.getByRole('button', { name: '开窗口' }).click();
  await page.getByLabel('窗口名称').fill('1号窗口');
  await expectTidy(page, '40-hall-window-dialog');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /保\s?存/ })
    .click();
  await page.getByRole('button', { name: '叫下一位' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('t');
  await page.getByLabel(/优先/).check();
  await page.getByLabel(/手机号/).fill('13857110001');
  await expectTidy(page, '40-hall-number-dialog');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /发\s?号/ })
    .click();
  await page.getByText('A001').first().waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const id = /hall\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  for (let at = 0; at < 12; at += 1) await give(id, { frail: at % 5 === 0 });
  await give(id, { bookedAt: '23:50' });
  await page.getByText('等候（14人）').waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('n');
  await page.locator('.hall-number b', { hasText: 'A001' }).waitFor();
  await page.keyboard.press('r');
  await page.getByText('已叫2次，等人过来').waitFor();
  await expectTidy(page, '41-hall-called');
  await expectTidyOnPhone(page, '41-hall-called-phone');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: '接谈结束' }).waitFor();
  await page.keyboard.press('n');
  await page.getByText('窗口空着').waitFor();
  expect(faults).toEqual([]);
  await leave();
});

test('two windows that call at the same moment call two people', async () => {
  const { id } = await callAs('clerk')(openHall, { body: { place: '安宁县人民来访接待中心' } });
  const windows = ['甲窗口', '乙窗口'];
  const desks = await Promise.all(
    (['clerk', 'clerk2'] as const).map((who) => openDesk(browser, who, `/hall/${id}`)),
  );
  for (const [at, { page }] of desks.entries()) {
    await page.getByRole('button', { name: '开窗口' }).click();
    await page.getByLabel('窗口名称').fill(windows[at] ?? '');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /保\s?存/ })
      .click();
    await page.getByRole('button', { name: '叫下一位' }).waitFor();
  }
  await Promise.all(desks.map(({ page }) => page.getByRole('button', { name: '叫下一位' }).click()));
  await Promise.all(desks.map(({ page }) => page.locator('.hall-number b').waitFor()));
  const numbers = await Promise.all(desks.map(({ page }) => page.locator('.hall-number b').innerText()));
  expect(new Set(numbers).size).toBe(2);
  const hall = await callAs('clerk')(readHall, { params: { id } });
  expect(hall.windows.flatMap(({ ticket }) => ticket?.number ?? []).toSorted()).toEqual(numbers.toSorted());
  for (const { faults, leave } of desks) {
    expect(faults).toEqual([]);
    await leave();
  }
});
