// The ledger as it is used all day: filled with hundreds of rows, narrowed, ordered, kept as a view, searched.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPetitions } from '#contract/lists.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, takePicture } from '../support/browser.ts';
import { callAs, openDesk, registerAs, visitToday } from '../support/desk.ts';

const rowsMin = 320;
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const subjects = [
  '路灯长期不亮',
  '征地补偿款未到账',
  '垃圾站异味扰民',
  '农民工工资被拖欠',
  '孩子入学学区划分',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await fillLedger();
});
afterAll(() => browser?.close());

/** Registers through the API until the ledger is long. */
async function fillLedger(): Promise<void> {
  const { claims } = await visitToday();
  for (let from = 0; from < rowsMin; from += 16)
    await Promise.all(
      Array.from({ length: 16 }, (_, at) => {
        const number = from + at;
        const name = `${surnames[number % surnames.length]}${number % 3 === 0 ? '建国' : '秀英'}`;
        return registerAs('town', {
          channel: number % 2 === 0 ? 'letter' : 'visit',
          title: `${subjects[number % subjects.length]}（第${number + 1}件）`,
          people: [
            {
              role: 'petitioner',
              petitioner: {
                name,
                certificateType: 'other',
                certificateNumber: '',
                phone: `1370000${String(1000 + number)}`,
                address: '',
                divisionCode: '330106',
              },
            },
          ],
          claims,
        });
      }),
    );
}

test('the ledger pages through hundreds of rows, is filtered, sorted, arranged, saved and shared by its link', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/petitions');
  const total = await countOf(page);
  expect(total).toBeGreaterThanOrEqual(rowsMin);
  await expectTidy(page, '06-ledger');
  await expectTidyOnPhone(page, '06-ledger-phone');
  await scrollToEnd(page, total);
  await takePicture(page, '06-ledger-end');

  await filterLedger(page);
  const filtered = await countOf(page);
  expect(filtered).toBeLessThan(total);
  await page.getByLabel('排序').selectOption({ label: '收到日期（旧的在前）' });
  await arrangeColumns(page);
  await expectTidy(page, '06-ledger-filtered');
  const link = page.url();
  await saveView(page);

  const other = await openDesk(browser, 'director', link);
  expect(await countOf(other.page)).toBe(filtered);
  await other.page.getByRole('columnheader', { name: '信访形式' }).waitFor();
  await other.page.goto('/petitions');
  await other.page.getByLabel('视图').selectOption({ label: '来信补偿款' });
  await expect.poll(() => countOf(other.page)).toBe(filtered);

  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => countOf(page)).toBe(total);
  await page
    .getByRole('textbox', { name: '内容' })
    .or(page.getByRole('searchbox', { name: '内容' }))
    .fill('绝无此事');
  await page.keyboard.press('Enter');
  await page.getByText('没有符合条件的信访事项。').waitFor();
  await expectTidy(page, '06-ledger-empty');
  await expectTidyOnPhone(page, '06-ledger-empty-phone');
  expect([...faults, ...other.faults]).toEqual([]);
  await other.leave();
  await leave();
});

async function countOf(page: Page): Promise<number> {
  const words = page
    .getByRole('main')
    .getByText(/^(超过)?\d+件$/)
    .first();
  await words.waitFor();
  return Number(/\d+/.exec(await words.innerText())?.[0]);
}

async function scrollToEnd(page: Page, total: number): Promise<void> {
  const table = page.getByRole('region', { name: '信访事项列表' });
  const last = table.locator(`tr[aria-rowindex="${total + 1}"]`);
  await table.focus();
  const pressEnd = async (): Promise<number> => {
    await page.keyboard.press('End');
    return last.count();
  };
  await expect.poll(pressEnd, { timeout: 20_000, interval: 200 }).toBe(1);
  // Only the rows in sight exist.
  expect(await table.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(80);
}

async function filterLedger(page: Page): Promise<void> {
  await page
    .getByRole('searchbox', { name: '内容' })
    .or(page.getByRole('textbox', { name: '内容' }))
    .fill('补偿');
  await page.keyboard.press('Enter');
  const channel = page.getByRole('combobox', { name: '信访形式' });
  await channel.click();
  await channel.pressSequentially('来信');
  await channel.press('Enter');
  await channel.press('Escape');
  await page.getByRole('button', { name: '更多筛选' }).click();
  await page.getByLabel('收到日期从').fill('2020-01-01');
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/补偿.*letter|letter.*补偿/);
  for (const row of await page.locator('tbody tr[aria-rowindex]').all())
    expect(await row.innerText()).toContain('征地补偿款');
}

async function arrangeColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: '列', exact: true }).click();
  const picker = page.getByRole('tooltip').or(page.locator('.ant-popover:visible')).last();
  await picker.getByRole('checkbox', { name: '信访形式' }).check();
  await picker.getByRole('button', { name: '前移“信访形式”' }).click();
  await picker.getByRole('checkbox', { name: '诉求结果' }).check();
  await takePicture(page, '06-ledger-columns');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('columnheader', { name: '信访形式' }).waitFor();
}

async function saveView(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存为视图' }).click();
  const dialog = page.getByRole('dialog', { name: '保存为视图' });
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.getByText('请填写').waitFor();
  await dialog.getByLabel('视图名称').fill('来信补偿款');
  await dialog.getByLabel('与全机关共享').check();
  await expectTidy(page, '06-ledger-save-view');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('已保存视图“来信补偿款”').waitFor();
}

test('one box finds a number, a name, the tail of a phone and two characters; the keys are explained', async () => {
  const { rows } = await callAs('clerk')(listPetitions, {
    body: { filter: { q: '垃圾站' }, sort: 'received-desc', pageSize: 1 },
  });
  const [wanted] = rows;
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/');
  const look = async (words: string, why: string): Promise<void> => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `搜索“${words}”` }).waitFor();
    await page.getByRole('listitem').filter({ hasText: why }).first().waitFor();
  };
  await look(wanted?.number ?? '', '编号');
  await look(wanted?.petitioners ?? '', '姓名');
  await look('异味', '内容');
  await page.locator('mark', { hasText: '异味' }).first().waitFor();
  await expectTidy(page, '06-search-words');
  await expectTidyOnPhone(page, '06-search-words-phone');
  await look('1007', '手机');
  await page.goto(`/search?q=${encodeURIComponent('绝无此人')}`);
  await page.getByText('没有找到。可以试试').waitFor();
  await expectTidy(page, '06-search-none');

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: '键盘操作' });
  await help.getByText('登记表中增加一位信访人').waitFor();
  await expectTidy(page, '06-keyboard-help');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByRole('heading', { level: 1, name: '信访台账' }).waitFor();
  expect(faults).toEqual([]);
  await leave();
});

test('empty boxes say so kindly', async () => {
  const { page, faults, leave } = await openDesk(browser, 'stranger', '/');
  await page.getByText('眼下没有等您办的事。').waitFor();
  await page.getByRole('link', { name: '本单位待办' }).click();
  await page.getByText('本单位没有待办事项。').waitFor();
  await expectTidy(page, '06-inbox-empty');
  expect(faults).toEqual([]);
  await leave();
});
