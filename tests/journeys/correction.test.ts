// What was known when: a registration is corrected, and the day before still says what was written then; so does its workbook.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { register } from '../support/office.ts';
import { openRoads } from '../support/road-office.ts';

const { office, at, open } = openRoads();

const before = '三栋外墙渗水无人维修';
const after = '幸福小区三栋、五栋外墙渗水，两户卧室发霉，物业两年没有维修，请求督促动用维修资金并公布进度';

/** Takes the workbook of the page: its name, and its lines as texts. */
async function takeWorkbook(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 Excel' }).click(),
  ]);
  const opened = await readWorkbook(readFileSync(await file.path()));
  if (!opened.ok) throw new Error(opened.error.kind);
  const lines: string[] = [];
  for await (const { cells } of opened.value.rows)
    lines.push(cells.filter((cell) => typeof cell === 'string').join(' '));
  opened.value.close();
  return { name: file.suggestedFilename(), text: lines.join('\n') };
}

test('a correction is a new entry: the story shows both, another day shows what was known, and both leave as workbooks', async () => {
  const { clerk, town, setToday } = office();
  await setToday('2026-03-02');
  const { id } = await register(clerk, { title: before });
  await register(clerk, { title: '路灯不亮' });
  await setToday('2026-03-20');

  await at(clerk, id, async (page) => {
    await page
      .getByRole('region', { name: '下一步' })
      .getByText(/^其他办理/)
      .click();
    await page.getByRole('button', { name: '修改登记' }).click();
    await page.getByLabel('标题').fill(after);
    await page.getByLabel('修改原因').fill('信访人来电更正：不止一栋，另有五栋。');
    await expectTidy(page, '23-correct-form');
    await expectTidyOnPhone(page, '23-correct-form-phone');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('登记已修改').waitFor();
    await page.getByRole('heading', { level: 1, name: after }).waitFor();
    await page.getByText(before).first().waitFor();
    await expectTidy(page, '23-corrected');
    await expectTidyOnPhone(page, '23-corrected-phone');
    await page.getByLabel('按某日所知').fill('2026-03-10');
    await page.getByRole('heading', { level: 1, name: before }).waitFor();
    await page.getByText('这是截至2026-03-10当天结束时记录的情况。').waitFor();
    await expectTidy(page, '23-known-then');
    await expectTidyOnPhone(page, '23-known-then-phone');
  });

  await open(clerk, '/as-known?day=2026-03-10', async (page) => {
    await page.getByText(before).first().waitFor();
    expect(await page.getByText(after).count()).toBe(0);
    await expectTidy(page, '23-ledger-then');
    await expectTidyOnPhone(page, '23-ledger-then-phone');
    const { name, text } = await takeWorkbook(page);
    expect(name).toBe('信访台账 截至2026-03-10所知.xlsx');
    expect(text).toContain('截至2026-03-10所知');
    expect(text).toContain(before);
    expect(text).not.toContain(after);
  });
  await open(clerk, '/petitions', async (page) => {
    await page.getByText(after).first().waitFor();
    await expectTidy(page, '23-ledger-now');
    await expectTidyOnPhone(page, '23-ledger-now-phone');
    const { name, text } = await takeWorkbook(page);
    expect(name).toBe('信访台账 2026-03-20.xlsx');
    expect(text).toContain(after);
    expect(text).toContain('合计：2件');
  });
  await open(town, '/as-known?day=2026-03-10', async (page) => {
    await page.getByText('没有符合条件的信访事项。').waitFor();
    await expectTidyOnPhone(page, '23-ledger-then-empty-phone');
    expect((await takeWorkbook(page)).text).toContain('合计：0件');
  });
}, 120_000);
