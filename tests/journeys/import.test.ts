// The office's old ledger comes in at the desk: looked at first, taken in afterwards, never twice.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPetitions } from '#contract/lists.ts';
import { expectTidy, expectTidyOnPhone, openBrowser } from '../support/browser.ts';
import { callAs, openDesk, openStep, sendStep } from '../support/desk.ts';
import { houseRoot } from '../support/house.ts';
import { programNamedPdf } from '../support/sample-files.ts';

const workbook = join(houseRoot, 'tests/fixtures/messy-ledger.xlsx');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const petitionCount = async (): Promise<number> =>
  (await callAs('director')(listPetitions, { body: { filter: {}, sort: 'received-desc', pageSize: 1 } }))
    .total.count;

test('a messy workbook is checked row by row, its good rows are kept, and the second time adds nothing', async () => {
  const before = await petitionCount();
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/import');
  await page.getByRole('button', { name: '上传并检查' }).click();
  await page.getByText('请选择文件').waitFor();
  await expectTidy(page, '07-import-start');
  await page.locator('input[type=file]').setInputFiles({ ...programNamedPdf(), name: '旧台账.xlsx' });
  await page.getByRole('button', { name: '上传并检查' }).click();
  await page.getByRole('alert').waitFor();
  await expectTidy(page, '07-import-not-a-workbook');

  await page.goto('/import');
  await check(page);
  await expectTidy(page, '07-import-checked');
  await expectTidyOnPhone(page, '07-import-checked-phone');
  const bad = await countOf(page, '有问题');
  const good = await countOf(page, '合格');
  expect([good > 0, bad > 0, await petitionCount()]).toEqual([true, true, before]);
  await downloadProblems(page);

  // The address leads back to the same import.
  await page.reload();
  await page.getByRole('button', { name: `只导入合格的${good}行` }).click();
  await page.getByText('导入完成', { exact: true }).waitFor();
  await expectTidy(page, '07-import-done');
  expect(await countOf(page, '已导入')).toBe(good);
  expect(await petitionCount()).toBe(before + good);

  await page.getByRole('button', { name: '导入另一个文件' }).click();
  await check(page);
  expect(await countOf(page, '合格')).toBe(0);
  expect(await countOf(page, '重复')).toBeGreaterThanOrEqual(good);
  await page.getByText('没有可以导入的新行。').waitFor();
  await expectTidy(page, '07-import-again');
  expect(await petitionCount()).toBe(before + good);
  expect(faults).toEqual([]);
  await leave();
});

test('a matter of the old ledger is taken up, and its limits begin on that day', async () => {
  const body = { filter: { phase: ['earlier' as const] }, sort: 'received-desc' as const, pageSize: 1 };
  const { rows } = await callAs('director')(listPetitions, { body });
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/petitions/${rows[0]?.id ?? ''}`);
  const form = await openStep(page, '转入办理');
  await expectTidy(page, '07-take-up-form');
  await sendStep(form, '转入办理');
  await page.getByRole('button', { name: '甄别分流' }).waitFor();
  await page.getByRole('region', { name: '期限' }).getByText('信访部门甄别转送期限').waitFor();
  await expectTidy(page, '07-taken-up');
  expect(faults).toEqual([]);
  await leave();
});

async function check(page: Page): Promise<void> {
  await page.getByLabel('台账类型').selectOption({ label: '来信登记' });
  await page.locator('input[type=file]').setInputFiles(workbook);
  await page.getByText('messy-ledger.xlsx').waitFor();
  await page.getByRole('button', { name: '上传并检查' }).click();
  await page.getByText('检查完毕，还没有写入台账').waitFor({ timeout: 60_000 });
}

async function countOf(page: Page, name: string): Promise<number> {
  const counts = await page.locator('.counts > div').allInnerTexts();
  return Number(/(\d+)行/.exec(counts.find((one) => one.startsWith(name)) ?? '')?.[1]);
}

async function downloadProblems(page: Page): Promise<void> {
  const starting = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载问题工作簿' }).click();
  const download = await starting;
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const reply = await page.request.get(download.url());
  expect((await reply.body()).subarray(0, 2).toString()).toBe('PK');
}
