// The reception roster: a pattern over a holiday, dragging, an absence, and what everybody else sees of it.
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { planReception, publishReceptions, type ReceptionInput } from '#contract/receptions.ts';
import { addDays, addMonths, plainDate, weekdayOf, type PlainDate } from '#core/kit/plain-date.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor, phoneScreen } from '../support/browser.ts';
import { callAs, officeToday, openDesk } from '../support/desk.ts';

let browser: Browser;
let today: PlainDate;
/** A Monday some weeks ahead, so that other journeys are in nobody's way. */
let monday: PlainDate;
beforeAll(async () => {
  browser = await openBrowser();
  today = plainDate(await officeToday());
  const ahead = addMonths(plainDate(`${today.slice(0, 7)}-08`), 1);
  monday = addDays(ahead, (8 - weekdayOf(ahead)) % 7);
});
afterAll(() => browser?.close());

const longNames = ['欧阳建国', '买买提·阿卜杜热依木江', '李丽', '郑海峰'];

async function plan(change: Partial<ReceptionInput> & { readonly on: string }): Promise<string> {
  const { units } = inject('journeyOffice');
  const id = randomUUID();
  const content: ReceptionInput = {
    unitId: units.county,
    kind: 'fixed-place',
    startsAt: '08:30',
    endsAt: '11:30',
    place: '安宁县人民来访接待中心',
    room: '一号接待室',
    leaders: [{ name: '欧阳建国', post: '县委常委、常务副县长', portfolio: '发展改革、财政、应急' }],
    booking: { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: '17:00' },
    ...change,
  };
  await callAs('clerk')(planReception, { body: { id, content } });
  return id;
}

const marks = (page: Page, on: string) => page.getByRole('region', { name: on }).locator('.sitting');

test('an empty roster says what can be done, on the office’s screen and on a phone', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/receptions?on=2026-03-10');
  await page.getByRole('heading', { name: '2026年3月' }).waitFor();
  await page
    .getByText('春节·休')
    .or(page.getByRole('region', { name: '2026-03-10' }))
    .first()
    .waitFor();
  await expectTidy(page, '30-roster-empty');
  await expectTidyOnPhone(page, '30-roster-empty-phone');
  expect(faults).toEqual([]);
  await leave();
});

test('a pattern is written out over the holidays, planned, and announced for everybody', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/receptions/pattern');
  await page.getByLabel('规律').selectOption('monthly');
  await page.getByLabel('开始日期').fill('2027-01-01');
  await page.getByLabel('结束日期').fill('2027-04-30');
  await page.getByLabel('每月几日').fill('1');
  await page.getByLabel('姓名 1').fill('买买提·阿卜杜热依木江');
  await page.getByLabel('职务 1').fill('县委书记');
  await page.getByLabel('地点').fill('安宁县人民来访接待中心');
  await page.getByRole('button', { name: '先看看排出来的样子' }).click();
  await page.getByRole('heading', { name: /排出来的日子/ }).waitFor();
  expect(await page.locator('.pattern-days li').count()).toBe(4);
  expect(await page.locator('.pattern-days').innerText()).toContain('暂定');
  await expectTidy(page, '30-roster-pattern');
  await expectTidyOnPhone(page, '30-roster-pattern-phone');
  await page.getByRole('button', { name: '排入这4场' }).click();
  await page.getByRole('heading', { level: 1, name: '接访安排' }).waitFor();
  await page.getByRole('button', { name: /公布待公布的/ }).click();
  await page.getByRole('dialog').getByText('以后改动须写原因').waitFor();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /公\s?布/ })
    .click();
  await page
    .getByText(/已公布\d+场/)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
  await leave();
  const other = await openDesk(browser, 'handler', '/receptions?on=2027-01-01');
  await marks(other.page, '2027-01-01').getByText('买买提·阿卜杜热依木江').waitFor();
  expect(await other.page.getByRole('button', { name: '新排一场' }).count()).toBe(0);
  await other.leave();
});

test('a sitting is drawn, dragged to another day, and refused where the leader sits already', async () => {
  const tuesday = addDays(monday, 1);
  const ids = [
    await plan({ on: monday }),
    await plan({ on: tuesday, startsAt: '09:00', endsAt: '10:30', place: '青石镇人民政府', room: '' }),
    await plan({
      on: tuesday,
      kind: 'joint',
      departments: ['住建局', '人社局', '自然资源和规划局'],
      room: '联合接访大厅',
      leaders: longNames.slice(1).map((name) => ({ name, post: '副县长', portfolio: '' })),
    }),
    await plan({ on: addDays(monday, 3), kind: 'thematic', theme: '拖欠工资专题', room: '二号接待室' }),
  ];
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/receptions?on=${monday}`);
  await marks(page, monday).first().waitFor();
  await expectTidy(page, '31-roster-month');
  await expectTidyOnPhone(page, '31-roster-phone');
  // Planned and not announced: moved at once by its form, filled in.
  await marks(page, monday)
    .first()
    .dragTo(page.getByRole('region', { name: tuesday }));
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('日期').inputValue()).toBe(tuesday);
  await dialog.getByRole('button', { name: /保\s?存/ }).click();
  await dialog.getByText(/时间冲突/).waitFor();
  expect(await dialog.getByRole('alert').innerText()).toContain(`${tuesday} 09:00–10:30，青石镇人民政府`);
  await expectTidy(page, '31-roster-clash');
  await dialog.getByLabel('日期').fill(addDays(monday, 2));
  await dialog.getByRole('button', { name: /保\s?存/ }).click();
  await marks(page, addDays(monday, 2)).getByText('欧阳建国').waitFor();
  // Drawn in the week, over an empty stretch.
  await page.getByRole('button', { name: '周', exact: true }).click();
  const column = page.getByRole('region', { name: addDays(monday, 4) }).locator('.week-column');
  await column.waitFor();
  await expectTidy(page, '31-roster-week');
  const box = await column.boundingBox();
  if (!box) throw new Error('no column');
  await page.mouse.move(box.x + 40, box.y + 57);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 57 + 110, { steps: 4 });
  await page.mouse.up();
  expect(await dialog.getByLabel('开始时间').inputValue()).toBe('09:00');
  await dialog.getByLabel('结束时间').fill('11:00');
  await dialog.getByLabel('姓名 1').fill('郑海');
  await page.locator('.ant-select-item-option').filter({ hasText: '郑海峰' }).first().click();
  expect(await dialog.getByLabel('职务 1').inputValue()).toBe('分管副县长');
  await dialog.getByLabel('地点').fill('安宁县人民来访接待中心');
  await expectTidy(page, '31-roster-dialog');
  await expectTidyOnPhone(page, '31-roster-dialog-phone');
  await dialog.getByRole('button', { name: /保\s?存/ }).click();
  await marks(page, addDays(monday, 4)).getByText('郑海峰').waitFor();
  // Every place by keyboard: a sitting is a link.
  await marks(page, addDays(monday, 4)).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `${addDays(monday, 4)} 定点接访` }).waitFor();
  await callAs('clerk')(publishReceptions, { body: { ids } });
  expect(faults).toEqual([]);
  await leave();
});

test('a leader says that they cannot come, and the office puts somebody else', async () => {
  const { accounts } = inject('journeyOffice');
  const on = addDays(monday, 7);
  const leader = await openDesk(browser, 'leader', '/receptions');
  const me = (await leader.context.request.get('/api/session')).json();
  const { accountId } = (await me) as { accountId: string };
  const name = accounts.leader.name;
  const id = await plan({
    on,
    leaders: [{ accountId, name, post: '副县长', portfolio: '住建、自然资源、交通运输、生态环境、信访' }],
    terms: ['凭身份证到县信访局预约登记', '五人以上的推选代表，不超过五人'],
  });
  await callAs('clerk')(publishReceptions, { body: { ids: [id] } });
  await leader.page.goto(`/receptions/${id}`);
  await leader.page.getByRole('button', { name: `${name}请假` }).click();
  await leader.page.getByLabel('请假原因').fill('赴省里参加全省信访工作会议');
  await leader.page.getByLabel('希望由谁替或者与谁调换').fill('请欧阳建国代');
  await leader.page
    .getByRole('dialog')
    .getByRole('button', { name: /保\s?存/ })
    .click();
  await leader.page.getByText('希望：请欧阳建国代').waitFor();
  expect(leader.faults).toEqual([]);
  await leader.leave();
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/receptions/${id}`);
  await page
    .getByRole('button', { name: '安 排' })
    .or(page.getByRole('button', { name: '安排', exact: true }))
    .click();
  await page.getByLabel('姓名 1').fill('欧阳建国');
  await page.getByLabel('职务 1').fill('常务副县长');
  await expectTidy(page, '32-reception-decide');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /保\s?存/ })
    .click();
  await page.getByText(`由欧阳建国替${name}接访`).waitFor();
  await page.getByText(`须告知：欧阳建国、${name}，以及所有已预约的群众`).waitFor();
  await expectTidy(page, '32-reception');
  await expectTidyOnPhone(page, '32-reception-phone');
  expect(faults).toEqual([]);
  await leave();
});

test('what leaders owe stands beside what was held', async () => {
  const { page, faults, leave } = await openDesk(browser, 'auditor', `/receptions/owed?on=${monday}`);
  await page.getByText('县级领导：每月至少1天').waitFor();
  await expectTidy(page, '33-roster-owed');
  await expectTidyOnPhone(page, '33-roster-owed-phone');
  expect(faults).toEqual([]);
  await leave();
});

test('the notice, the calendars and the citizen page show what was announced', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/receptions?on=${monday}`);
  await page.getByRole('button', { name: '接访公告' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('标题').fill('县领导接待日安排');
  const links = await dialog.getByRole('link').all();
  expect(links).toHaveLength(3);
  for (const link of links) {
    const reply = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(reply.status()).toBe(200);
  }
  await expectTidy(page, '34-notice-dialog');
  await expectTidyOnPhone(page, '34-notice-dialog-phone');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '订阅日历' }).click();
  await dialog.getByRole('button', { name: '生成我的地址' }).click();
  const address = await dialog.getByLabel('我的地址').inputValue();
  await expectTidy(page, '34-calendar-dialog');
  expect(await (await page.request.get(address)).text()).toContain('BEGIN:VCALENDAR');
  expect(faults).toEqual([]);
  await leave();
  const citizen = await openVisitor(browser, inject('journeyOffice').address, {
    screen: phoneScreen,
    script: false,
  });
  await citizen.page.goto('/portal');
  await citizen.page.getByRole('link', { name: '看看领导哪天接访' }).click();
  await citizen.page.getByRole('heading', { level: 1, name: '领导接访安排' }).waitFor();
  await citizen.page.getByText('替郑海峰').waitFor();
  await expectTidy(citizen.page, '35-portal-receptions-phone');
  expect(await citizen.page.locator('script').count()).toBe(0);
  const file = await citizen.page.request.get('/portal/receptions.ics');
  expect(await file.text()).toContain('STATUS:CONFIRMED');
  expect(citizen.faults).toEqual([]);
  await citizen.leave();
  const wide = await openVisitor(browser, inject('journeyOffice').address, { language: 'en' });
  await wide.page.goto('/portal/receptions');
  await wide.page.getByRole('heading', { level: 1, name: 'When leaders receive' }).waitFor();
  await expectTidy(wide.page, '35-portal-receptions-en');
  await wide.leave();
});
