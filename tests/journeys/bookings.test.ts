// A place at a reception: booked by telephone and by a citizen without script, given back, moved up, and registered from.
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { bookFor } from '#contract/bookings.ts';
import { planReception, publishReception } from '#contract/receptions.ts';
import { addDays, plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { expectTidy, expectTidyOnPhone, openBrowser } from '../support/browser.ts';
import { callAs, officeToday, openDesk } from '../support/desk.ts';

let browser: Browser;
let today: PlainDate;
beforeAll(async () => {
  browser = await openBrowser();
  today = plainDate(await officeToday());
});
afterAll(() => browser?.close());

const titles = ['征地补偿款没有发到户', '小区物业长期不维修消防设施，多次反映没有结果，希望当面说明'];
const people = ['王秀兰', '阿卜杜热依木·买买提艾力', '李丽', '陈国强'];

async function announced(on: PlainDate, capacity = 1): Promise<string> {
  const { units } = inject('journeyOffice');
  const id = randomUUID();
  await callAs('clerk')(planReception, {
    body: {
      id,
      content: {
        unitId: units.county,
        kind: 'fixed-place',
        on,
        startsAt: '08:30',
        endsAt: '10:30',
        place: '安宁县人民来访接待中心',
        room: `预约室${id.slice(0, 4)}`,
        leaders: [{ name: `何建平${id.slice(0, 4)}`, post: '副县长', portfolio: '住建、自然资源' }],
        booking: { slotMinutes: 30, capacity, closesDaysBefore: 0, closesAt: '08:00' },
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
  expect(faults).toEqual([]);
  await leave();
});
