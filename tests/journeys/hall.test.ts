// The hall: two windows call at once, and everybody in it knows who is next.
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { callNumber, openHall, openWindow, readHall, stepNumber, takeNumber } from '#contract/hall.ts';
import { askAbsence, decideAbsence } from '#contract/receptions.ts';
import {
  expectTidy,
  expectTidyOnPhone,
  openBrowser,
  openVisitor,
  phoneScreen,
  takePicture,
} from '../support/browser.ts';
import { bookedToday } from '../support/booked-today.ts';
import { callAs, openDesk, registerAs } from '../support/desk.ts';

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

test('a number is taken at the tablet, called at a desk, and shown and kept on the screen through a cut', async () => {
  const { address } = inject('journeyOffice');
  const staff = callAs('clerk');
  const { id } = await staff(openHall, { body: { place: '青石镇矛盾纠纷多元化解和社会治理综合服务中心' } });
  const { addresses } = await staff(readHall, { params: { id } });
  const screen = await openVisitor(browser, address, { screen: { width: 1920, height: 1080 } });
  await screen.page.goto(addresses.screen);
  await screen.page.getByText('还没有叫号').waitFor();
  for (const window of ['1号窗口', '领导接访室（二楼东）'])
    await staff(openWindow, { params: { id }, body: { window, lines: ['office'] } });

  const tablet = await openVisitor(browser, address, { screen: { width: 1024, height: 768 }, script: false });
  await tablet.page.goto(addresses.tablet);
  await expectTidy(tablet.page, '42-tablet');
  await tablet.page.getByLabel('不是').check();
  await tablet.page.getByLabel('手机号').fill('138');
  await tablet.page.getByRole('button', { name: '取号' }).click();
  await tablet.page.getByText(/“手机号”不正确/).waitFor();
  await tablet.page.getByLabel('手机号').fill('13857119999');
  await tablet.page.getByRole('button', { name: '取号' }).click();
  await tablet.page.getByText('A001').waitFor();
  await expectTidy(tablet.page, '42-tablet-slip');
  await tablet.page.getByRole('link', { name: '下一位取号' }).click();
  await tablet.page.getByLabel('不是').check();
  await tablet.page.getByLabel('手机号').fill('13857119999');
  await tablet.page.getByRole('button', { name: '取号' }).click();
  await tablet.page.getByText('这个手机号已经取过A001号').waitFor();
  for (let at = 0; at < 9; at += 1) await give(id);

  const { page, faults, leave } = await openDesk(browser, 'clerk', `/hall/${id}?window=1号窗口`);
  await page.getByRole('button', { name: '叫下一位' }).click();
  await screen.page.locator('#calls li', { hasText: 'A001' }).waitFor({ timeout: 3_000 });
  expect(await screen.page.locator('#spoken').innerText()).toBe('请A001号到1号窗口');
  const call = (window: string) => staff(callNumber, { params: { id }, body: { window } });
  await call('领导接访室（二楼东）');
  await screen.page.locator('#calls li', { hasText: 'A002' }).waitFor({ timeout: 3_000 });
  await takePicture(screen.page, '43-screen');
  await expectTidy(screen.page, '43-screen-tidy');

  // The machine's clock is hours wrong: what is shown is the server's time.
  const wrong = await openVisitor(browser, address, { screen: phoneScreen });
  await wrong.context.addInitScript('Date.now = () => 0');
  await wrong.page.goto(addresses.screen);
  const now = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
  });
  const about = [0, 60_000].map((ms) => now.format(new Date(Date.now() - ms)));
  expect(about).toContain(await wrong.page.locator('#time').innerText());
  await expectTidy(wrong.page, '43-screen-phone');
  await wrong.leave();

  await screen.context.setOffline(true);
  await screen.page.getByText(/起网络不通，显示的是之前的情况/).waitFor();
  expect(await screen.page.locator('#calls li').count()).toBe(2);
  await takePicture(screen.page, '43-screen-cut');
  await staff(stepNumber, { params: { id, serial: 1 }, body: { step: 'begin' } });
  await staff(stepNumber, { params: { id, serial: 1 }, body: { step: 'end' } });
  await call('1号窗口');
  expect(await screen.page.locator('#calls li', { hasText: 'A003' }).count()).toBe(0);
  await screen.context.setOffline(false);
  await screen.page.locator('#calls li', { hasText: 'A003' }).waitFor();
  expect(await screen.page.locator('#lost').innerText()).toBe('');
  expect(await screen.page.locator('#calls li', { hasText: 'A001' }).count()).toBe(0);
  const heard = screen.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
  expect([heard, tablet.faults, faults]).toEqual([[], [], []]);
  await Promise.all([screen.leave(), tablet.leave(), leave()]);
});

test('who booked takes a number with four digits, the window knows what it is about, and a substitute is told', async () => {
  const { address } = inject('journeyOffice');
  const staff = callAs('clerk');
  const place = '安宁县联合接访中心';
  const reception = await bookedToday(
    {
      place,
      room: '领导接访室',
      startsAt: '00:30',
      endsAt: '02:30',
      leaders: [{ name: '曹文清', post: '县委副书记、县长', portfolio: '县政府全面工作' }],
    },
    [
      { name: '王秀兰', phone: '13857120001', title: '征地补偿款没有发到户' },
      { name: '阿卜杜热依木·买买提艾力', phone: '13857130001', title: '小区物业长期不维修消防设施' },
      { name: '陈国强', phone: '13857120002', title: '拖欠工资' },
    ],
  );
  const { id } = await staff(openHall, { body: { place } });
  const { addresses } = await staff(readHall, { params: { id } });
  const tablet = await openVisitor(browser, address, { screen: { width: 820, height: 1180 }, script: false });
  await tablet.page.goto(addresses.tablet);
  await tablet.page.getByRole('link', { name: '我有预约' }).click();
  await expectTidy(tablet.page, '44-tablet-booked');
  await tablet.page.getByLabel('手机号后四位，或者预约码').fill('9999');
  await tablet.page.getByRole('button', { name: '找我的预约' }).click();
  await tablet.page.getByText('今天在这里没有找到这个预约').waitFor();
  await tablet.page.getByLabel('手机号后四位，或者预约码').fill('0001');
  await tablet.page.getByRole('button', { name: '找我的预约' }).click();
  await tablet.page.getByLabel(/王\*兰/).check();
  await tablet.page.getByLabel('不是').check();
  await expectTidy(tablet.page, '44-tablet-booked-choose');
  await tablet.page.getByRole('button', { name: '取号' }).click();
  await tablet.page.getByText('Y001').waitFor();
  await tablet.leave();

  const { number } = await registerAs('clerk');
  await staff(openWindow, { params: { id }, body: { window: '1号窗口', lines: ['office', reception] } });
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/hall/${id}?window=1号窗口`);
  await page.getByRole('button', { name: '叫下一位' }).waitFor();
  await page.keyboard.press('y');
  await page.getByText('已取Y001').waitFor();
  await page.getByLabel('姓名或者手机尾号').fill('陈');
  await page.getByRole('radio', { name: /陈国强/ }).check();
  await expectTidy(page, '44-hall-booked-dialog');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /发\s?号/ })
    .click();
  await page.getByText('Y002').first().waitFor();
  const strip = await page.getByRole('link', { name: 'Y002号：打印' }).getAttribute('href');
  expect((await page.request.get(strip ?? '')).headers()['content-type']).toBe('application/pdf');
  await page.getByRole('button', { name: '取号平板换新地址' }).click();
  await page.getByText('旧地址马上打不开').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '换新地址' }).click();
  await page.getByText('已换新地址').waitFor();
  expect((await page.request.get(addresses.tablet)).status()).toBe(404);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '叫下一位' }).click();
  await page.locator('.hall-number b', { hasText: 'Y001' }).waitFor();
  await page.getByRole('button', { name: '已有信访件' }).click();
  await page.getByLabel('信访编号').fill('XF-1');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /保\s?存/ })
    .click();
  await page.getByText('“信访编号”没有找到').waitFor();
  await page.getByLabel('信访编号').fill(number);
  await expectTidy(page, '44-hall-matter-dialog');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /保\s?存/ })
    .click();
  await page.getByRole('link', { name: number }).waitFor();

  const params = { id: reception };
  await staff(askAbsence, { params, body: { expectedVersion: 3, seat: 1, reason: '突发抢险', wish: '' } });
  const leader = { name: '吴敏', post: '县委常委' };
  await staff(decideAbsence, {
    params,
    body: { expectedVersion: 4, seat: 1, decision: { outcome: 'substitute', leader } },
  });
  await page.getByText('大厅里取号在先、还不知道的').waitFor();
  await expectTidy(page, '44-hall-tell');
  await expectTidyOnPhone(page, '44-hall-tell-phone');
  await page.getByRole('button', { name: '人到了，开始' }).click();
  await page.getByRole('button', { name: '接谈结束' }).click();
  await page.getByRole('button', { name: '叫下一位' }).click();
  await page.locator('.hall-number b', { hasText: 'Y002' }).waitFor();
  await page.locator('.hall-matter').getByRole('link', { name: '登记' }).click();
  await page.getByRole('heading', { level: 1, name: '登记信访' }).waitFor();
  await expect.poll(() => page.getByLabel('电话').first().inputValue()).toBe('13857120002');
  const screen = await openVisitor(browser, address, { screen: { width: 1920, height: 1080 } });
  await screen.page.goto(addresses.screen);
  await screen.page.getByText('吴敏接访，曹文清因故不来').waitFor();
  await takePicture(screen.page, '44-screen-news');
  await page.goto(`/receptions/${reception}`);
  await page.getByRole('region', { name: '预约' }).getByText('还不知道的').waitFor();
  await expectTidy(page, '44-reception-tell');
  expect([faults, screen.faults]).toEqual([[], []]);
  await Promise.all([screen.leave(), leave()]);
});
