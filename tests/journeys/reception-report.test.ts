// What came of a reception is there by itself: figures, the list behind each, the same on paper and as a workbook.
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callNumber, openHall, openWindow, stepNumber, takeNumber } from '#contract/hall.ts';
import { readOrganisation } from '#contract/organisation.ts';
import { planReception, publishReception } from '#contract/receptions.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, takePicture } from '../support/browser.ts';
import { callAs, officeToday, openDesk } from '../support/desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('the day is reported by itself, every figure opens its list, and who sat is asked for', async () => {
  const staff = callAs('clerk');
  const today = await officeToday();
  const { units } = await staff(readOrganisation, {});
  const id = randomUUID();
  const place = '安宁县矛盾纠纷多元化解和社会治理综合服务中心';
  await staff(planReception, {
    body: {
      id,
      content: {
        unitId: units.find(({ kind }) => kind === 'county')?.id ?? '',
        kind: 'joint',
        on: today,
        startsAt: '00:00',
        endsAt: '00:01',
        place,
        room: '一号接待室',
        departments: ['县自然资源局', '县住房和城乡建设局'],
        leaders: [
          { name: '周建国', post: '县委常委、常务副县长' },
          { name: '欧阳文渊', post: '县人民法院党组书记、院长' },
        ],
      },
    },
  });
  await staff(publishReception, { params: { id }, body: { expectedVersion: 1 } });
  const hall = await staff(openHall, { body: { place } });
  const params = { id: hall.id };
  await staff(openWindow, { params, body: { window: '领导接访室', lines: [id] } });
  for (let at = 0; at < 5; at += 1)
    await staff(takeNumber, { params, body: { requestId: randomUUID(), line: id, frail: at === 2 } });
  for (let at = 0; at < 2; at += 1) {
    const { serial } = await staff(callNumber, { params, body: { window: '领导接访室' } });
    for (const step of ['begin', 'end'] as const)
      await staff(stepNumber, { params: { ...params, serial }, body: { step } });
  }

  const { page, faults, leave } = await openDesk(browser, 'clerk', '/');
  await page.getByRole('heading', { name: /谁到场待登记/ }).waitFor();
  await expectTidy(page, '45-today-unconfirmed');
  await page.getByRole('link', { name: `登记到场: ${today} 00:00` }).click();
  await page.getByRole('link', { name: '当天接访情况' }).click();
  await page.getByRole('heading', { level: 1, name: '接访情况' }).waitFor();
  await page.getByRole('link', { name: '来访（人次） 5', exact: true }).first().waitFor();
  await expectTidy(page, '45-report-day');
  await expectTidyOnPhone(page, '45-report-day-phone');
  await page.getByRole('link', { name: '来访（人次） 5', exact: true }).last().click();
  await page.getByRole('heading', { name: '清单：来访（人次）（5）' }).waitFor();
  expect(await page.locator('.report-rows tbody tr').count()).toBe(5);
  await expectTidy(page, '45-report-list');
  const loading = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出表格' }).click();
  expect((await loading).suggestedFilename()).toContain('接访情况：来访');
  await page.getByRole('link', { name: '回到数字' }).click();
  await page.getByRole('button', { name: /^周$/ }).click();
  await page.getByRole('table').waitFor();
  await expectTidy(page, '45-report-week');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  expect(await page.locator('.print-only').isVisible()).toBe(true);
  await takePicture(page, '45-report-print');
  await page.emulateMedia({ media: 'screen' });

  await page
    .getByRole('link', { name: '周建国' })
    .first()
    .or(page.getByRole('link', { name: `${today} 00:00–00:01` }))
    .first()
    .click();
  await page.getByRole('button', { name: '登记到场' }).click();
  await page.getByRole('checkbox', { name: /欧阳文渊/ }).uncheck();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /保\s?存/ })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: '当天接访情况' }).click();
  await page.getByRole('link', { name: '公布但未到场 1' }).first().click();
  await page.getByRole('cell', { name: '欧阳文渊' }).waitFor();
  expect(faults).toEqual([]);
  await leave();
});

test('reads in English and in traditional characters, also where nothing was announced', async () => {
  const en = await openDesk(browser, 'leader', '/receptions/report?view=week', { language: 'en' });
  await en.page.getByRole('heading', { name: 'Sitting by sitting' }).waitFor();
  await expectTidy(en.page, '45-report-en');
  await en.page.goto('/receptions/promises?on=2025-06-02');
  await en.page.getByText('Nothing was promised at a reception').waitFor();
  await expectTidy(en.page, '45-promises-en-empty');
  await en.leave();
  const hant = await openDesk(browser, 'auditor', '/receptions/report?on=2026-01-01', {
    language: 'zh-Hant',
  });
  await hant.page.getByText('這段時間沒有公佈過').waitFor();
  await expectTidy(hant.page, '45-report-hant-empty');
  await hant.leave();
});

test('a post that has nothing to do with receptions is offered neither roster nor report', async () => {
  const { page, leave } = await openDesk(browser, 'admin', '/');
  await page.getByRole('link', { name: '机构与岗位' }).first().waitFor();
  expect(await page.getByRole('link', { name: '接访安排' }).count()).toBe(0);
  await leave();
  const handler = await openDesk(browser, 'handler', '/receptions/report');
  await handler.page.getByText(/领导/).first().waitFor();
  expect(await handler.page.getByRole('link', { name: '导出表格' }).count()).toBe(0);
  await handler.leave();
});
