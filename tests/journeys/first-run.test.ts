// The first morning: nothing is there but a token on the console.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  expectAccessible,
  expectTidy,
  expectTidyOnPhone,
  openBrowser,
  openVisitor,
  takePicture,
} from '../support/browser.ts';
import { expectFocused } from '../support/desk.ts';
import { freshDataFolder, startProgram, type RunningProgram } from '../support/program.ts';

const folder = freshDataFolder();
const password = '开门第一天 password';
let program: RunningProgram;
let browser: Browser;

beforeAll(async () => {
  [program, browser] = await Promise.all([startProgram({ dataFolder: folder.path }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await program?.pressCtrlC();
  folder.remove();
});

test('an office is set up with the token, its administrator signs in and fills the first post', async () => {
  const { page, faults } = await openVisitor(browser, program.address);
  await meetUnsetOffice(page);
  await mistypeSetUp(page);
  await setUpOffice(page);
  await signIn(page);
  await importTowns(page);
  await addDepartment(page);
  const first = await openHandlerAccount(page);
  await fillPost(page);
  expect(faults).toEqual([]);

  const other = await openVisitor(browser, program.address);
  await other.page.goto('/');
  await other.page.getByLabel('用户名').fill('zhangwei');
  await other.page.getByLabel('密码').fill(first);
  await other.page.getByRole('button', { name: '登录' }).click();
  await other.page.getByRole('link', { name: '我经办的' }).waitFor();
  await expectTidy(other.page, '01-first-run-handler-today-empty');
  expect(other.faults).toEqual([]);
}, 180_000);

async function meetUnsetOffice(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByText('本系统尚未初始化').waitFor();
  await takePicture(page, '01-first-run-not-set-up');
  await page.goto('/setup');
  await page.getByRole('heading', { name: '初始化' }).waitFor();
  await page.getByRole('button', { name: '完成初始化' }).click();
  await page.getByText('请填写').first().waitFor();
  await expectFocused(page.getByLabel('机关名称'));
  await expectTidy(page, '01-first-run-setup-empty');
  await expectTidyOnPhone(page, '01-first-run-setup-empty-phone');
}

async function fillSetUp(page: Page): Promise<void> {
  await page.getByLabel('机关名称').fill('安宁县信访局');
  await page.getByLabel('机关代字').fill('安信');
  await page.getByLabel('行政区划代码').fill('330106');
  await page.getByLabel('行政区划名称').fill('安宁县');
  await page.getByLabel('姓名').fill('李明');
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByLabel('再输一次密码').fill(password);
}

async function mistypeSetUp(page: Page): Promise<void> {
  await fillSetUp(page);
  await page.getByLabel('行政区划代码').fill('33010');
  await page.getByLabel('用户名').fill('Admin');
  await page.getByLabel('再输一次密码').fill('something else');
  for (const words of ['应为六位数字', '用户名不符合要求', '两次输入的密码不一致'])
    await page.getByText(words).waitFor();
  await fillSetUp(page);
  await page.getByLabel('初始化口令').fill('not-the-token');
  await page.getByRole('button', { name: '完成初始化' }).click();
  await page.getByRole('alert').filter({ hasText: '口令' }).waitFor();
  await expectTidy(page, '01-first-run-wrong-token');
  expect(await page.getByLabel('机关名称').inputValue()).toBe('安宁县信访局');
}

async function setUpOffice(page: Page): Promise<void> {
  await page.goto(program.setupAddress ?? '');
  await fillSetUp(page);
  // The address on the console carries the token.
  expect(await page.getByLabel('初始化口令').inputValue()).not.toBe('');
  await page.getByRole('button', { name: '完成初始化' }).click();
  await page.getByText('初始化完成').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: '去登录' }).click();
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码').fill('a wrong password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').filter({ hasText: '密码' }).waitFor();
  await expectTidy(page, '01-first-run-sign-in-wrong');
  await expectTidyOnPhone(page, '01-first-run-sign-in-wrong-phone');
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('link', { name: '去机构与岗位' }).waitFor();
  await expectTidy(page, '01-first-run-admin-today');
  await page.getByRole('link', { name: '机构与岗位', exact: true }).click();
  await page.getByRole('heading', { name: '机构与岗位', level: 1 }).waitFor();
  await expectTidy(page, '01-first-run-organisation');
}

async function importTowns(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导入区划代码' }).click();
  const dialog = page.getByRole('dialog', { name: '导入区划代码' });
  await dialog.getByLabel('区划代码和名称').fill('330106901 试验镇\n这一行不对');
  await dialog.getByRole('button', { name: '导入', exact: true }).click();
  await dialog.getByText('第2行应为“代码 名称”').waitFor();
  await dialog.getByLabel('区划代码和名称').fill('');
  await dialog.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText(/新建[1-9]\d*个，已有0个/).waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '导入区划代码' }).click();
  await dialog.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText(/新建0个，已有[1-9]\d*个/).waitFor();
  await dialog.waitFor({ state: 'hidden' });
}

async function addDepartment(page: Page): Promise<void> {
  await page.getByRole('button', { name: '安宁县', exact: true }).click();
  await page.getByRole('button', { name: '增加下级单位' }).click();
  const dialog = page.getByRole('dialog', { name: '增加下级单位' });
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('请填写').waitFor();
  await dialog.getByLabel('名称').fill('安宁县住房和城乡建设局');
  await dialog.getByLabel('机关代字').fill('安建');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '安宁县住房和城乡建设局' }).click();
  await page.getByRole('button', { name: '增加岗位' }).click();
  const post = page.getByRole('dialog', { name: '增加岗位' });
  await post.getByLabel('岗位名称').fill('信访经办');
  await post.getByLabel('岗位职责').selectOption({ label: '经办人' });
  await expectAccessible(page);
  await post.getByRole('button', { name: '保存' }).click();
  await post.waitFor({ state: 'hidden' });
  await page.getByText('空缺').waitFor();
}

async function openHandlerAccount(page: Page): Promise<string> {
  await page.getByRole('button', { name: '开通账号' }).click();
  const dialog = page.getByRole('dialog', { name: '开通账号' });
  await dialog.getByLabel('姓名').fill('张伟');
  await dialog.getByLabel('用户名').fill('admin');
  await dialog.getByRole('button', { name: '开通账号' }).click();
  await dialog.getByRole('alert').filter({ hasText: '用户名' }).waitFor();
  await dialog.getByLabel('用户名').fill('zhangwei');
  await dialog.getByRole('button', { name: '开通账号' }).click();
  const shown = page.getByRole('dialog', { name: '初始密码' });
  await shown.waitFor();
  const first = await shown.locator('code').innerText();
  expect(first.length).toBeGreaterThanOrEqual(10);
  await expectTidy(page, '01-first-run-first-password');
  await shown.getByRole('button', { name: '已记下' }).click();
  return first;
}

async function fillPost(page: Page): Promise<void> {
  await page.getByRole('button', { name: '安排人员：信访经办' }).click();
  const dialog = page.getByRole('dialog', { name: '安排人员：信访经办' });
  const person = dialog.getByLabel('人员');
  await person.click();
  await person.pressSequentially('张伟');
  await person.press('Enter');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '免去张伟的信访经办' }).waitFor();
  await expectTidy(page, '01-first-run-organisation-filled');
  await expectTidyOnPhone(page, '01-first-run-organisation-phone');
}
