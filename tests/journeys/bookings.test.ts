// A place at a reception: booked by telephone and by a citizen without script, given back, moved up, and registered from.
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { bookFor } from '#contract/bookings.ts';
import { planReception, publishReception } from '#contract/receptions.ts';
import { addDays, plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor, phoneScreen } from '../support/browser.ts';
import { bookedToday } from '../support/booked-today.ts';
import { callAs, officeToday, openDesk } from '../support/desk.ts';

let browser: Browser;
let today: PlainDate;
beforeAll(async () => {
  browser = await openBrowser();
  today = plainDate(await officeToday());
});
afterAll(() => browser?.close());

const titles = ['征地补偿款没有发到户', '小区物业长期不维修消防设施，多次反映没有结果，希望当面说明'];
type Hours = { readonly startsAt: string; readonly endsAt: string; readonly closesAt: string };
const people = ['王秀兰', '阿卜杜热依木·买买提艾力', '李丽', '陈国强'];

async function announced(on: PlainDate, hours: Partial<Hours> = {}): Promise<string> {
  const { units } = inject('journeyOffice');
  const id = randomUUID();
  await callAs('clerk')(planReception, {
    body: {
      id,
      content: {
        unitId: units.county,
        kind: 'fixed-place',
        on,
        startsAt: hours.startsAt ?? '08:30',
        endsAt: hours.endsAt ?? '10:30',
        place: '安宁县人民来访接待中心',
        room: `预约室${id.slice(0, 4)}`,
        leaders: [{ name: `何建平${id.slice(0, 4)}`, post: '副县长', portfolio: '住建、自然资源' }],
        booking: {
          slotMinutes: 30,
          capacity: 1,
          closesDaysBefore: 0,
          closesAt: hours.closesAt ?? '08:00',
        },
      },
    },
  });
  await callAs('clerk')(publishReception, { params: { id }, body: { expectedVersion: 1 } });
  return id;
}

const bookByPhone = (id: string, at: number, startsAt: string) =>
  callAs('clerk')(bookFor, {
    params: { id },
    body: {
      id: randomUUID(),
      name: people[at] ?? '',
      phone: `1380000000${at}`,
      title: titles[at % 2] ?? '',
      detail: at % 2 ? '2023年起多次向社区和街道反映，均答复正在协调。' : '',
      startsAt,
      waitIfFull: true,
    },
  });

test('a clerk books for somebody on the phone, gives a place back, and is told whom to ring', async () => {
  const id = await announced(addDays(today, 20));
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/receptions/${id}`);
  const panel = page.getByRole('region', { name: '预约' });
  await panel.getByText('还没有人预约').waitFor();
  await expectTidy(page, '31-bookings-empty');
  await panel.getByRole('button', { name: '代为预约' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill('王秀兰');
  await dialog.getByLabel('电话').fill('13800000000');
  await dialog.getByLabel('反映什么').fill(titles[0] ?? '');
  await expectTidy(page, '31-bookings-dialog');
  await dialog.getByRole('button', { name: /保\s?存/ }).click();
  await page
    .getByText(/预约码[0-9A-Z ]{19}/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /知道了|确\s?定|OK/ }).click();
  for (const [at, startsAt] of [
    [1, '08:30'],
    [2, '09:00'],
    [3, '08:30'],
  ] as const)
    await bookByPhone(id, at, startsAt);
  await page.reload();
  await panel.getByText('候补2人').waitFor();
  await panel.getByRole('button', { name: '取消预约：王秀兰' }).click();
  await dialog.getByLabel('原因').fill('本人来电取消');
  await dialog.getByLabel('已经当面或者在电话里告诉本人').check();
  await dialog
    .getByRole('button', { name: /取\s?消/ })
    .last()
    .click();
  await panel.getByText('请电话告知').waitFor();
  expect(await panel.locator('.booking-tell').innerText()).toContain('13800000001');
  await expectTidy(page, '31-bookings');
  await expectTidyOnPhone(page, '31-bookings-phone');
  await panel.getByRole('button', { name: '已告知' }).click();
  await panel.locator('.booking-tell').waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: '改约：陈国强' }).click();
  await dialog.getByLabel('时段').selectOption('10:00');
  await expectTidy(page, '31-bookings-move');
  await dialog.getByRole('button', { name: /保\s?存/ }).click();
  await panel.getByText('10:00–10:30：已约1/1').waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await panel.getByRole('button', { name: '预约经过：陈国强' }).click();
  await dialog.getByText(/改约到/).waitFor();
  await expectTidy(page, '31-booking-story');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /改\s?动/ }).click();
  await dialog.getByLabel(/原因/).fill('县委常委会提前');
  await dialog.getByLabel('开始时间').fill('09:00');
  await dialog.getByRole('button', { name: /保\s?存/ }).click();
  await dialog.getByText(/已经有人预约：1人会失去预约的时段/).waitFor();
  await dialog.getByLabel('已知道，逐一电话告知').check();
  await expectTidy(page, '31-bookings-affected');
  await dialog.getByRole('button', { name: /保\s?存/ }).click();
  await panel.locator('.booking-tell', { hasText: '陈国强' }).waitFor();
  await expectTidy(page, '31-bookings-to-tell');
  expect(faults).toEqual([]);
  await leave();
});

test('a citizen books on a phone without script, finds the booking by its code, changes and cancels it', async () => {
  const id = await announced(addDays(today, 21));
  await bookByPhone(id, 2, '08:30');
  const { page, faults, leave } = await openVisitor(browser, inject('journeyOffice').address, {
    screen: phoneScreen,
    script: false,
  });
  await page.goto('/portal/receptions');
  await page.locator(`a[href="/portal/receptions/${id}"]`).click();
  await page.getByText('已约满').waitFor();
  await expectTidy(page, '31-portal-slots');
  await page.getByRole('button', { name: '登记候补' }).click();
  await page.getByText('这个时段已经约满').waitFor();
  await page.getByRole('link', { name: '看看别的时段' }).click();
  await page.getByRole('button', { name: '选这个时段' }).first().click();
  await page.getByText('为您保留5分钟').waitFor();
  await page.getByLabel('姓名').fill('阿卜杜热依木·买买提艾力');
  await page.getByLabel('电话').fill('1380000');
  await page.getByRole('button', { name: '确认预约' }).click();
  await page.getByText('请填写这一项').waitFor();
  await page.getByLabel('想反映什么事（一句话）').fill(titles[1] ?? '');
  await page.getByLabel('电子邮箱').fill('abdu');
  await page.getByRole('button', { name: '确认预约' }).click();
  await page.getByText('手机号').first().waitFor();
  await page.getByText('这不是电子邮箱地址').waitFor();
  await expectTidy(page, '31-portal-form');
  await page.getByLabel('电话').fill('13800000009');
  await page.getByLabel('电子邮箱').fill('');
  await page.getByRole('button', { name: '确认预约' }).click();
  await page.getByText('已约好').waitFor();
  await expectTidy(page, '31-portal-booking');
  const code = await page.locator('.facts dd b').innerText();
  await page.goto('/portal/receptions');
  await page.getByLabel(/预约码/).fill(code.toLowerCase());
  await page.getByRole('button', { name: '查看预约' }).click();
  await page.getByRole('link', { name: '改约别的时段' }).click();
  await expectTidy(page, '31-portal-change');
  const section = page.locator('section').filter({ hasText: `何建平${id.slice(0, 4)}` });
  await section.getByRole('button', { name: '选这个时段' }).last().click();
  await page.getByText('10:00').waitFor();
  await page.goto(`${new URL(page.url()).pathname}?lang=en`);
  await page.getByText('Booking code').waitFor();
  await expectTidy(page, '31-portal-booking-en');
  await page.goto(`${new URL(page.url()).pathname}?lang=zh-Hant`);
  await page.getByRole('button', { name: '取消預約' }).click();
  await page.getByText('已取消').waitFor();
  await page.goto('/portal/bookings/0000000000000000');
  await page.getByText('沒有找到這個預約碼').waitFor();
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await leave();
});

test('whoever has come finds the registration form filled', async () => {
  const room = `预约室${randomUUID().slice(0, 4)}`;
  const id = await bookedToday(
    {
      place: '安宁县人民来访接待中心',
      room,
      startsAt: '08:30',
      endsAt: '10:30',
      leaders: [{ name: `何建平${room}`, post: '副县长' }],
    },
    [
      {
        name: people[1] ?? '',
        phone: '13800000001',
        title: titles[1] ?? '',
        detail: '2023年起多次向社区和街道反映，均答复正在协调。',
      },
    ],
  );
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/receptions/${id}`);
  const panel = page.getByRole('region', { name: '预约' });
  await panel.getByText('请电话告知').waitFor();
  await panel.getByRole('button', { name: /到\s?场/ }).click();
  await panel.getByRole('link', { name: '登记信访事项' }).click();
  await page.getByRole('heading', { level: 1, name: '登记信访' }).waitFor();
  await expect.poll(() => page.getByLabel('电话').first().inputValue()).toBe('13800000001');
  expect(await page.locator('textarea').first().inputValue()).toContain('2023年起');
  await expectTidy(page, '31-bookings-register');
  expect(faults).toEqual([]);
  await leave();
});
