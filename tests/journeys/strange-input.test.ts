// What people paste and how many they are: strange text stays text, and a crowd has its representatives.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { deleteDraft } from '#contract/lists.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor, phoneScreen } from '../support/browser.ts';
import { callAs, chooseTyping, expectFocused, openDesk } from '../support/desk.ts';
import { textOfPdf } from '../support/read-pdf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const script = `<img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script>`;
const sql = `'; DROP TABLE petition; --`;
const longest = '农民工工资已经拖欠十四个月，多次讨要没有结果。'.repeat(400);
const title = `😀 ${sql} <b>粗体</b> \u202e颠倒`;

test('hostile, long and strange text is kept as text on every screen and paper', async () => {
  await callAs('clerk')(deleteDraft, { params: { key: 'register' } });
  const { page, context, faults, leave } = await openDesk(browser, 'clerk', '/register');
  await page.getByLabel('姓名').fill('阿卜杜热合曼·买买提艾力江');
  await page.getByLabel('电话').fill('13857119999');
  await page.getByLabel('住址').fill(script);
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('主要内容').fill(`${script}\u0000\u0007\n${sql}\n${longest}`);
  await page.getByLabel('要求什么').fill(`${script} 结清工资`);
  await chooseTyping(page.getByLabel('内容分类'), '0204');
  await chooseTyping(page.getByLabel('问题属地'), '西溪');
  await page.getByLabel('具体地点').fill(script);
  await page.getByLabel('被反映单位或人员').fill(`${sql}${script}`.slice(0, 100));
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '登记完成' }).waitFor();
  const code = await page.getByText(/^[A-Z0-9]{4}( [A-Z0-9]{4}){3}$/).innerText();
  const slip = await page.getByRole('link', { name: '打印回执' }).getAttribute('href');
  expect(textOfPdf(await (await context.request.get(slip ?? '')).body())).toContain('DROPTABLE');

  await page.getByRole('link', { name: '打开此件' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '粗体' }).waitFor();
  await expectTextOnly(page);
  expect(await page.getByRole('main').innerText()).toContain(longest.slice(-60));
  await expectTidy(page, '09-strange-petition');
  await expectTidyOnPhone(page, '09-strange-petition-phone');
  await page.goto('/petitions');
  await page.getByRole('link', { name: /粗体/ }).first().waitFor();
  await expectTextOnly(page);
  await page.goto(`/search?q=${encodeURIComponent('DROP TABLE')}`);
  await page.getByRole('link', { name: /粗体/ }).first().waitFor();
  await expectTextOnly(page);

  const citizen = await openVisitor(browser, inject('journeyOffice').address, { screen: phoneScreen });
  await citizen.page.goto(`/q/${code.replaceAll(' ', '')}`);
  await citizen.page.getByText('结清工资').first().waitFor();
  await expectTextOnly(citizen.page);
  await expectTidy(citizen.page, '09-strange-follow');
  expect([...faults, ...citizen.faults]).toEqual([]);
  await citizen.leave();
  await leave();
});

async function expectTextOnly(page: Page): Promise<void> {
  expect(await page.title()).not.toContain('hacked');
  expect(await page.locator('img[src="x"], main b:text-is("粗体")').count()).toBe(0);
}

test('a crowd names its representatives, five at most, and every claim stands alone', async () => {
  await callAs('clerk')(deleteDraft, { params: { key: 'register' } });
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/register');
  await page.getByLabel('姓名').waitFor();
  for (let more = 0; more < 5; more += 1) await page.keyboard.press('Alt+p');
  await page.keyboard.press('Alt+c');
  const people = page.getByRole('group', { name: /^信访人\d$/ });
  const names = ['孔乙', '钱大有', '孙小妹', '李木生', '周有福', '吴用'];
  for (const [at, name] of names.entries()) {
    await people.nth(at).getByLabel('姓名').fill(name);
    await people.nth(at).getByLabel('代表').check();
  }
  await page.getByText('6人，属于集体访').waitFor();
  await page.getByLabel('标题').fill('六户村民反映灌溉水渠被占');
  await page.getByLabel('主要内容').fill('水渠被占后三十亩地无法灌溉。');
  for (const [at, text] of ['恢复水渠', '赔偿今年的损失'].entries()) {
    const claim = page.getByRole('group', { name: `诉求${at + 1}` });
    await claim.getByLabel('要求什么').fill(text);
    await chooseTyping(claim.getByLabel('内容分类'), '0204');
  }
  await chooseTyping(page.getByLabel('问题属地'), '双浦');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByText('代表不能超过5人').waitFor();
  await expectFocused(people.first().getByLabel('代表'));
  await expectTidy(page, '09-crowd-too-many');
  await expectTidyOnPhone(page, '09-crowd-too-many-phone');
  await people.nth(5).getByLabel('代表').uncheck();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '登记完成' }).waitFor();
  await page.getByRole('link', { name: '打开此件' }).click();
  await page.getByText('共6人').waitFor();
  expect(await page.getByText('代表', { exact: true }).count()).toBe(5);
  await expectTidy(page, '09-crowd');
  expect(faults).toEqual([]);
  await leave();
});
