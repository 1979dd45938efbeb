// People are told by SMS and e-mail: a citizen without script, the clerk's list to ring, and the administrator's page.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeReception } from '#contract/receptions.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor, phoneScreen } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';
import { mailServer, smsServer, wordsOf } from '../support/message-servers.ts';
import { testOffice } from '../support/office.ts';
import { announcedReception, receptionInput } from '../support/sample-reception.ts';
import { askPlace, gatewayOf, tellAt, textsTo } from '../support/telling.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('an office without a gateway reads that everybody is rung', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/messages');
  await page.getByText('全部由工作人员打电话告知').waitFor();
  await expectTidy(page, '32-messages-none');
  expect(await page.getByRole('button', { name: '试发一条' }).count()).toBe(0);
  await page.goto('/messages');
  expect(faults).toEqual([]);
  await leave();
});

test('whoever books is told, the clerk sees who was not, and the administrator why', async () => {
  let isDown = false;
  const sms = await smsServer(() => (isDown ? { status: 503, body: '' } : { status: 200, body: 'ok' }));
  const mail = await mailServer();
  const database = await testDatabase();
  const settings = {
    KAIMEN_SMS_URL: sms.url,
    KAIMEN_SMTP_URL: `smtp://xf:hush@localhost:${mail.port}`,
    KAIMEN_MAIL_FROM: '安宁县信访局 <xf@example.gov.cn>',
    KAIMEN_REMIND_HOURS: '24,2',
  };
  const office = await testOffice(database.pool, settings);
  const address = await office.app.listen({ port: 0, host: '127.0.0.1' });
  const gateway = gatewayOf({ sms: sms.url, mail: mail.port });
  const booking = { slotMinutes: 30, capacity: 2, closesDaysBefore: 0, closesAt: '08:00' };
  const { id, version } = await announcedReception(office.clerk, office.units.county, { booking });

  const citizen = await openVisitor(browser, address, { screen: phoneScreen, script: false });
  await citizen.page.goto(`/portal/receptions/${id}`);
  await citizen.page.getByRole('button', { name: '选这个时段' }).first().click();
  await citizen.page.getByLabel('姓名').fill('欧阳秀兰');
  await citizen.page.getByLabel('电话').fill('0571-85123456');
  await citizen.page.getByLabel('电子邮箱').fill('ouyang@example.cn');
  await citizen.page.getByLabel('想反映什么事（一句话）').fill('宅基地确权');
  await expectTidy(citizen.page, '32-portal-email');
  await citizen.page.getByRole('button', { name: '确认预约' }).click();
  await citizen.page.getByText('已约好').waitFor();
  await citizen.leave();
  await askPlace(office.app, { receptionId: id, at: 1 });
  await askPlace(office.app, { receptionId: id, at: 2, startsAt: '09:00', name: '阿卜杜热依木·买买提艾力' });
  await askPlace(office.app, {
    receptionId: id,
    at: 3,
    startsAt: '10:00',
    phone: '0571-85123457',
    name: '李丽',
  });
  await tellAt(database, '2026-03-02T09:01', gateway);
  expect(mail.letters.map(wordsOf).join('')).toContain('欧阳先生/女士您好，您已预约');
  expect(textsTo(sms.requests, 1)).toHaveLength(1);

  await office.clerk.do(changeReception, {
    params: { id },
    body: {
      content: receptionInput(office.units.county, { room: '三楼会议室', booking }),
      expectedVersion: version,
      reason: '原接待室维修',
      tellBooked: true,
    },
  });
  isDown = true;
  await tellAt(database, '2026-03-02T09:05', gateway);
  const desk = await openVisitor(browser, address, { cookie: office.clerk.cookie });
  await desk.page.goto(`/receptions/${id}`);
  const panel = desk.page.getByRole('region', { name: '预约' });
  await panel.getByText('没有手机号，也没有邮箱').waitFor();
  await panel.getByText('发消息告知').first().waitFor();
  await panel.getByText('短信 2026-03-02 09:01：预约成功').first().waitFor();
  await expectTidy(desk.page, '32-to-tell');
  await expectTidyOnPhone(desk.page, '32-to-tell-phone');

  isDown = false;
  await tellAt(database, '2026-03-02T09:30', gateway);
  await desk.page.reload();
  await panel
    .getByText(/短信 2026-03-02 09:\d\d：接访变动/)
    .first()
    .waitFor();
  expect(await panel.locator('.booking-tell li').count()).toBe(1);
  await panel.getByRole('button', { name: '已告知' }).click();
  await panel.locator('.booking-tell').waitFor({ state: 'detached' });
  await desk.page.getByRole('button', { name: '取消预约：王秀兰' }).click();
  await desk.page.getByLabel('已经当面或者在电话里告诉本人').waitFor();
  await expectTidy(desk.page, '32-cancel-told');
  expect(desk.faults).toEqual([]);
  await desk.leave();

  const admin = await openVisitor(browser, address, { cookie: office.admin.cookie });
  isDown = true;
  await askPlace(office.app, { receptionId: id, at: 5, startsAt: '11:00' });
  await askPlace(office.app, { receptionId: id, at: 6, startsAt: '11:00', phone: '0571-85123458' });
  await tellAt(database, '2026-03-02T09:40', gateway);
  isDown = false;
  await admin.page.goto('/messages');
  await admin.page.getByText('再试').first().waitFor();
  await expectTidy(admin.page, '32-messages');
  await expectTidyOnPhone(admin.page, '32-messages-phone');
  await admin.page.getByRole('button', { name: '试发一条' }).click();
  const dialog = admin.page.getByRole('dialog');
  await dialog.getByLabel('手机号或者邮箱').fill('1380000');
  await expectTidy(admin.page, '32-messages-test');
  await dialog.getByRole('button', { name: /发\s?送/ }).click();
  await dialog.getByText('手机号码应为11位').first().waitFor();
  await dialog.getByLabel('手机号或者邮箱').fill('13800000088');
  await dialog.getByRole('button', { name: /发\s?送/ }).click();
  await admin.page.getByText('网关已接收').waitFor();
  await expectTidy(admin.page, '32-messages-tested');
  expect(sms.requests.at(-1)?.body).toContain('13800000088');
  isDown = true;
  await dialog.getByRole('button', { name: /发\s?送/ }).click();
  await dialog.getByText('没有发出：HTTP 503').waitFor();
  expect(admin.faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  await admin.leave();
  await office.app.close();
});
