// The whole day of a reception, with everybody at their own screen: a citizen at a phone, a clerk at the office's computer, the
// calling screen on the wall, the leader at a tablet.
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openHall, readHall } from '#contract/hall.ts';
import { changeReception, planReception, publishReception, readReception } from '#contract/receptions.ts';
import { listLeaders } from '#contract/roster.ts';
import { addDays, plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { expectTidy, openBrowser, openVisitor, phoneScreen, takePicture } from '../support/browser.ts';
import { callAs, chooseTyping, officeToday, openDesk, openStep, sendStep } from '../support/desk.ts';

let browser: Browser;
let today: PlainDate;
beforeAll(async () => {
  browser = await openBrowser();
  today = plainDate(await officeToday());
});
afterAll(() => browser?.close());

const place = '安宁县社会治理综合服务中心一楼';
const matter = '二〇二三年修路占了承包地，青苗费一直没有发';
const tablet = { width: 820, height: 1180 };

/** Announced for tomorrow, so that it can be booked at every hour of the clock. */
async function announce() {
  const staff = callAs('clerk');
  const { leaders } = await staff(listLeaders, {});
  const leader = leaders.find(({ name }) => name === '陆文博');
  const id = randomUUID();
  const content = {
    unitId: inject('journeyOffice').units.county,
    kind: 'fixed-place' as const,
    on: addDays(today, 1),
    startsAt: '00:00',
    endsAt: '23:59',
    place,
    room: '一号接待室',
    leaders: [
      { accountId: leader?.accountId, name: '陆文博', post: '副县长', portfolio: '自然资源、农业农村' },
    ],
    booking: { slotMinutes: 30, capacity: 1, closesDaysBefore: 0, closesAt: '00:10' },
  };
  await staff(planReception, { body: { id, content } });
  await staff(publishReception, { params: { id }, body: { expectedVersion: 1 } });
  return { id, content };
}

async function bookOnPhone(page: Page, id: string): Promise<void> {
  await page.goto('/portal/receptions');
  await expectTidy(page, '70-day-phone-receptions');
  await page.locator(`a[href="/portal/receptions/${id}"]`).click();
  await page.getByRole('button', { name: '选这个时段' }).first().click();
  await page.getByLabel('姓名').fill('孙桂芳');
  await page.getByLabel('电话').fill('13857114321');
  await page.getByLabel('想反映什么事（一句话）').fill(matter);
  await expectTidy(page, '70-day-phone-form');
  await page.getByRole('button', { name: '确认预约' }).click();
  await page.getByText('已约好').waitFor();
  await expectTidy(page, '70-day-phone-booked');
}

/** The day is moved to today; who booked reads it on their own page. */
async function moveToToday(
  { id, content }: Awaited<ReturnType<typeof announce>>,
  phone: Page,
): Promise<void> {
  const staff = callAs('clerk');
  const { version } = await staff(readReception, { params: { id } });
  await staff(changeReception, {
    params: { id },
    body: {
      expectedVersion: version,
      content: { ...content, on: today },
      reason: '按县里统一安排提前一天',
      tellBooked: true,
    },
  });
  await phone.reload();
  await phone.getByText('时间或者地点有变动').waitFor();
  await expectTidy(phone, '71-day-phone-moved');
}

async function takeNumber(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectTidy(page, '72-day-tablet');
  await page.getByRole('link', { name: '我有预约' }).click();
  await page.getByLabel('手机号后四位，或者预约码').fill('4321');
  await page.getByRole('button', { name: '找我的预约' }).click();
  await page.getByLabel('不是').check();
  await expectTidy(page, '72-day-tablet-booked');
  await page.getByRole('button', { name: '取号' }).click();
  await page.getByText('Y001').waitFor();
  await expectTidy(page, '72-day-tablet-number');
}

async function register(page: Page, id: string): Promise<{ readonly code: string; readonly path: string }> {
  await page.goto(`/receptions/${id}`);
  await page.getByRole('link', { name: '登记信访事项' }).click();
  await page.getByRole('heading', { level: 1, name: '登记信访' }).waitFor();
  await expect
    .poll(() => page.getByLabel('电话').first().inputValue(), { timeout: 15_000 })
    .toBe('13857114321');
  expect(await page.getByLabel('信访形式').inputValue()).toBe('leader-reception');
  await expectTidy(page, '73-day-register-filled');
  await chooseTyping(page.getByLabel('内容分类'), '0204');
  await chooseTyping(page.getByLabel('问题属地'), '双浦镇');
  await page.getByLabel('标题').focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '登记完成' }).waitFor();
  await expectTidy(page, '73-day-registered');
  const shown = await page.getByRole('main').innerText();
  const code = /[A-Z0-9]{4}( [A-Z0-9]{4})+/.exec(shown)?.[0] ?? '';
  const path = (await page.getByRole('link', { name: '打开此件' }).getAttribute('href')) ?? '';
  return { code: code.replaceAll(' ', ''), path };
}

async function receive(page: Page, screen: Page, id: string): Promise<void> {
  await page.goto(`/receptions/${id}/desk`);
  await page.getByRole('button', { name: '开始叫号' }).click();
  await page.getByRole('button', { name: '叫下一位' }).waitFor();
  await expectTidy(page, '74-day-leader-waiting');
  await page.getByRole('button', { name: '叫下一位' }).click();
  await screen.locator('#calls li', { hasText: 'Y001' }).waitFor({ timeout: 5_000 });
  expect(await screen.locator('#spoken').innerText()).toBe('请Y001号到领导接访席');
  await takePicture(screen, '74-day-screen-called');
  await page.getByRole('heading', { level: 1, name: matter }).waitFor();
  await page.getByRole('button', { name: '人已到，开始接谈' }).click();
  await page.getByText('正在接谈').waitFor();
  await expectTidy(page, '74-day-leader-brief');
  await page
    .getByLabel('谈话记录')
    .fill('二〇二三年三月修通村路占地一亩二分，青苗费登记过，一直没有发。带了登记表的照片。');
  await page
    .getByLabel('领导意见')
    .fill('住建局核对修路的登记表，符合标准的二十天内发到户，发放前当面告诉您数额。');
  await page.locator('.outcome', { hasText: '限时承诺' }).click();
  await page.getByLabel('承诺什么').fill('核对登记表，青苗费发到户');
  await chooseTyping(page.getByLabel('由哪个单位办'), '住房和城乡建设');
  await page.getByLabel('最迟哪天').fill(addDays(today, 20));
  await sign(page);
  await expectTidy(page, '75-day-leader-signed');
  await page.getByRole('button', { name: /^登\s?记$/ }).click();
  await page.getByText('已发送，已登记。').waitFor();
  await page.getByRole('button', { name: '请下一位' }).click();
  await page.getByText('等候 0 人，已接访 1 人').waitFor();
  await expectTidy(page, '75-day-leader-done');
}

async function sign(page: Page): Promise<void> {
  const box = await page.locator('.pad canvas').boundingBox();
  if (!box) throw new Error('nowhere to sign');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.2, 0.3));
  await page.mouse.down();
  await page.mouse.move(...at(0.6, 0.7), { steps: 8 });
  await page.mouse.move(...at(0.8, 0.3), { steps: 8 });
  await page.mouse.up();
}

async function keepPromise(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1, name: matter }).waitFor();
  const form = await openStep(page, '登记承诺兑现');
  await form
    .getByLabel('怎样兑现的，有什么凭据')
    .fill('青苗费一千四百四十元已转入本人账户，转账回单第3021号。');
  await sendStep(form, '登记承诺兑现');
  await takePicture(page, '76-day-kept');
}

/** The citizen reads what was decided, and that it was done; not what was said at the table. */
async function follow(page: Page, code: string, kept: boolean): Promise<void> {
  await page.goto('/portal');
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('heading', { level: 1, name: matter }).waitFor();
  await takePicture(page, kept ? '76-day-phone-kept' : '75-day-phone-promised');
  const promise = page.locator('section', { hasText: '答应您的事' });
  await promise.getByText('核对登记表，青苗费发到户').waitFor();
  await promise.getByText(kept ? /^单位登记.*已经办到/ : '还没有办到，期限还没有到。').waitFor();
  expect(await page.getByText('带了登记表的照片').count()).toBe(0);
  await expectTidy(page, kept ? '76-day-phone-kept' : '75-day-phone-promised');
}

async function readReport(page: Page): Promise<void> {
  await page.goto('/receptions/report');
  // Others may receive on the same day: at least the own one counts.
  const count = (name: string) => page.getByRole('link', { name: new RegExp(`^${name} [1-9]\\d*$`) }).first();
  for (const name of ['来访（人次）', '预约到场', '谈话', '限时承诺', '承诺和交办任务', '已兑现'])
    await count(name).waitFor();
  await expectTidy(page, '77-day-report');
  await count('已兑现').click();
  await page.getByRole('cell', { name: '核对登记表，青苗费发到户' }).waitFor();
  await expectTidy(page, '77-day-report-promise');
  await page.goto('/receptions/promises');
  await page
    .getByRole('link', { name: /按期兑现 [1-9]\d*$/ })
    .first()
    .waitFor();
  await expectTidy(page, '77-day-promises');
}

test('a day at which somebody is received, from the booking to what became of the promise', async () => {
  const { address } = inject('journeyOffice');
  const reception = await announce();
  const phone = await openVisitor(browser, address, { screen: phoneScreen });
  await bookOnPhone(phone.page, reception.id);
  await moveToToday(reception, phone.page);

  const staff = callAs('clerk');
  const { id: hallId } = await staff(openHall, { body: { place } });
  const { addresses } = await staff(readHall, { params: { id: hallId } });
  const screen = await openVisitor(browser, address, { screen: { width: 1920, height: 1080 } });
  await screen.page.goto(addresses.screen);
  await screen.page.getByText('还没有叫号').waitFor();
  const entrance = await openVisitor(browser, address, { screen: tablet });
  await takeNumber(entrance.page, addresses.tablet);
  await takePicture(screen.page, '72-day-screen');

  const clerk = await openDesk(browser, 'clerk', '/');
  const { code, path } = await register(clerk.page, reception.id);
  const leader = await openDesk(browser, 'leader2', '/', { screen: tablet });
  await receive(leader.page, screen.page, reception.id);
  await follow(phone.page, code, false);
  const owes = await openDesk(browser, 'handler', '/');
  await keepPromise(owes.page, path);
  await follow(phone.page, code, true);
  await readReport(clerk.page);
  const everybody = [phone, screen, entrance, clerk, leader, owes];
  expect(everybody.flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all(everybody.map(({ leave }) => leave()));
});
