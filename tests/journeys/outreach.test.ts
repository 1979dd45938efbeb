// Going out to the people: a contact point visited with a phone in hand, and invitations chosen from the list of a month.
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { nameContactPoint, readContactPoint } from '#contract/contact-points.ts';
import { planReception, type ReceptionInput } from '#contract/receptions.ts';
import { readPetition } from '#contract/petitions.ts';
import { addDays, plainDate, weekdayOf, type PlainDate } from '#core/kit/plain-date.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor, phoneScreen } from '../support/browser.ts';
import {
  callAs,
  chooseTyping,
  officeToday,
  openDesk,
  openStep,
  registerAs,
  sendStep,
} from '../support/desk.ts';

let browser: Browser;
let today: PlainDate;
/** A Wednesday some weeks ahead. */
let ahead: PlainDate;
beforeAll(async () => {
  browser = await openBrowser();
  today = plainDate(await officeToday());
  const later = addDays(today, 21);
  ahead = addDays(later, (10 - weekdayOf(later)) % 7);
});
afterAll(() => browser?.close());

const group = (title: string) => registerAs('clerk', { title, channel: 'letter', peopleCount: 12 });

test('a contact point is named at the desk, with what the rule says and where it comes from', async () => {
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/contact-points');
  await page.getByText('还没有联系点').waitFor();
  await expectTidy(page, '70-points-empty');
  await expectTidyOnPhone(page, '70-points-empty-phone');
  await page.getByRole('button', { name: '确定联系点' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '确定联系点' }).click();
  expect(await dialog.getByText('请填写').count()).toBe(3);
  await chooseTyping(dialog.getByLabel('联系点（村、社区、单位）'), '水利局');
  await dialog.getByLabel('联系领导').fill('买买提·阿卜杜热依木江');
  await dialog.getByLabel('职务').fill('县委常委、常务副县长');
  await expectTidy(page, '70-points-name');
  await dialog.getByRole('button', { name: '确定联系点' }).click();
  await page.getByText(/应到 \d 次，已到 0 次/).waitFor();
  await expectTidy(page, '71-points');
  expect(faults).toEqual([]);
  await leave();
});

test('a leader writes a visit down on the phone, and the petition tells of it', async () => {
  const { units } = inject('journeyOffice');
  const petition = await registerAs('clerk', { title: '灌溉渠断水影响春耕' });
  const { id } = await callAs('clerk')(nameContactPoint, {
    body: { placeUnitId: units.department, leader: { name: '郑海峰', post: '分管副县长' } },
  });
  const { page, faults, leave } = await openDesk(browser, 'clerk', `/contact-points/${id}`, {
    screen: phoneScreen,
  });
  await page.getByText('还没有下访记录').waitFor();
  await page.getByRole('button', { name: '登记下访' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('怎样去的').selectOption('with-petitions');
  await dialog.getByLabel('有关的信访编号').fill('330106-2026-999999');
  await dialog.getByLabel('走访户数').fill('6');
  await dialog.getByLabel('见到的人数').fill('14');
  await dialog.getByLabel('见了哪些人').fill('留守老人、种粮大户、村民小组长');
  await dialog
    .getByLabel('听到什么、看到什么')
    .fill('灌溉渠有两处塌方，三十多亩秧田等水；村里说去年报过一次，没有回音。群众还反映夜间路灯不亮。');
  await dialog.getByLabel('当场解决或者答应了什么').fill('县水利局当场答应十日内清淤，由镇里每天报进度。');
  await dialog.getByRole('button', { name: '登记下访' }).click();
  await dialog.getByText('找不到编号为 330106-2026-999999 的信访事项').waitFor();
  await expectTidy(page, '72-visit-phone');
  await dialog.getByLabel('有关的信访编号').fill(petition.number);
  await dialog.getByRole('button', { name: '登记下访' }).click();
  await page.getByText('灌溉渠有两处塌方').waitFor();
  await page.getByText(/已到 1 次/).waitFor();
  await expectTidyOnPhone(page, '73-point-phone');
  await page.getByRole('link', { name: /灌溉渠断水影响春耕/ }).click();
  await page.getByText(/郑海峰（分管副县长）到.*下访，了解本件/).waitFor();
  expect(faults).toEqual([]);
  await leave();
});

test('what people newly raise is registered from the visit and stands under it', async () => {
  const { units } = inject('journeyOffice');
  const { id } = await callAs('clerk')(nameContactPoint, {
    body: { placeUnitId: units.town, leader: { name: '郑海峰', post: '分管副县长' } },
  });
  const { page, faults, leave } = await openDesk(browser, 'town', `/contact-points/${id}`);
  await page.getByRole('button', { name: '登记下访' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('联系领导本人到场').uncheck();
  await dialog.getByLabel('见到的人数').fill('3');
  await dialog.getByLabel('听到什么、看到什么').fill('公交末班车太早');
  await dialog.getByRole('button', { name: '登记下访' }).click();
  await page.getByText('领导未到场，不计入应到次数').waitFor();
  await expectTidy(page, '74-point');
  await page.getByRole('link', { name: '登记新的信访事项' }).click();
  await page.getByRole('heading', { level: 1, name: '登记信访' }).waitFor();
  await page.getByLabel('姓名').first().fill('吴老汉');
  await page.getByLabel(/标题/).fill('公交末班车太早');
  await page.getByLabel('主要内容').fill('末班车十七点，学生放学赶不上。');
  await page.getByLabel('要求什么').fill('延长末班车');
  await chooseTyping(page.getByLabel('内容分类'), '0204');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '登记完成' }).waitFor();
  const visits = (await callAs('town')(readContactPoint, { params: { id } })).visits;
  expect(visits[0]?.petitions.map(({ title }) => title)).toEqual(['公交末班车太早']);
  const newId = visits[0]?.petitions[0]?.id ?? '';
  const made = await callAs('town')(readPetition, { params: { id: newId } });
  expect(made.channel).toBe('outreach');
  expect(faults).toEqual([]);
  await leave();
});

test('the list of the month is drawn, a matter picked, passed over, told, moved and come', async () => {
  const first = await group('十二户联名反映安置房渗水多年没有修好，物业和开发公司互相推');
  await group('十二户联名反映夜间施工');
  const { units } = inject('journeyOffice');
  const sitting: ReceptionInput = {
    unitId: units.county,
    kind: 'invited',
    on: ahead,
    startsAt: '09:30',
    endsAt: '11:30',
    place: '安宁县群众来访接待中心',
    leaders: [{ name: '欧阳建国', post: '县委副书记' }],
  };
  await callAs('clerk')(planReception, { body: { id: randomUUID(), content: sitting } });
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/receptions/invitations');
  await page.getByText('这个月还没有生成约访建议').waitFor();
  await expectTidy(page, '75-list-empty');
  await page.getByRole('button', { name: '生成本月建议' }).click();
  await page.getByRole('link', { name: /安置房渗水/ }).waitFor();
  await expectTidy(page, '75-list');
  await page.getByRole('button', { name: `约访：${first.number}` }).click();
  const dialog = page.getByRole('dialog');
  // A planned reception fills its day, place and leader in.
  await dialog.getByLabel('安排在').selectOption({ label: `${ahead} 09:30–11:30 欧阳建国` });
  expect(await dialog.getByLabel('约访日期').inputValue()).toBe(ahead);
  expect(await dialog.getByLabel('职务').inputValue()).toBe('县委副书记');
  await expectTidy(page, '76-list-pick-reception');
  await dialog.getByLabel('安排在').selectOption({ label: '单独安排时间' });
  // A Sunday needs its reason.
  await dialog.getByLabel('约访日期').fill(addDays(ahead, 4));
  await dialog.getByLabel('时间').fill('09:30');
  await dialog.getByLabel('地点').fill('安宁县群众来访接待中心二楼接谈室');
  await dialog.getByLabel('接访领导').fill('郑海');
  await page.locator('.ant-select-item-option-content', { hasText: '郑海峰' }).click();
  expect(await dialog.getByLabel('职务').inputValue()).toBe('分管副县长');
  await dialog.getByRole('button', { name: /约\s?访/ }).click();
  await dialog.getByText(/放假；信访人愿意当天来的/).waitFor();
  await dialog.getByLabel('当天放假，选这一天的理由').waitFor();
  await expectTidy(page, '76-list-pick');
  await dialog.getByLabel('约访日期').fill(ahead);
  await dialog.getByLabel('当天放假，选这一天的理由').fill('—');
  await dialog.getByRole('button', { name: /约\s?访/ }).click();
  await page.getByText(`${ahead} 09:30，由分管副县长 郑海峰接访`).waitFor();
  await page
    .getByRole('button', { name: /本月不约：/ })
    .first()
    .click();
  await page.getByRole('dialog').getByLabel('为什么本月不约').fill('已排在下周联合接访');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /本月不约/ })
    .click();
  await page.getByText('本月不约：已排在下周联合接访').waitFor();
  const letters = page.getByRole('link', { name: '打印通知书（PDF）' });
  const href = (await letters.getAttribute('href')) ?? '';
  const sent = await page.request.get(href);
  expect([sent.status(), sent.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await expectTidy(page, '77-list-decided');
  await expectTidyOnPhone(page, '77-list-decided-phone');
  expect(faults).toEqual([]);
  await leave();

  const desk = await openDesk(browser, 'clerk', `/petitions/${first.id}`);
  const telling = await openStep(desk.page, '登记约访告知');
  await expectTidy(desk.page, '78-tell');
  await sendStep(telling, '登记约访告知');
  await desk.page
    .getByText(/已告知（电话告知）/)
    .first()
    .waitFor();
  const answering = await openStep(desk.page, '登记约访结果');
  await answering.getByLabel('结果').selectOption('moved');
  await answering.getByLabel('约访日期').fill(addDays(ahead, 1));
  await answering.getByLabel('原因').fill('信访人当天要去医院');
  await expectTidy(desk.page, '78-move');
  await sendStep(answering, '登记约访结果');
  await desk.page
    .getByText(`${addDays(ahead, 1)} 09:30，在安宁县群众来访接待中心二楼接谈室`)
    .first()
    .waitFor();
  await expectTidy(desk.page, '79-invited');
  expect(desk.faults).toEqual([]);
  await desk.leave();

  const { address } = inject('journeyOffice');
  const citizen = await openVisitor(browser, address, { screen: phoneScreen });
  await citizen.page.goto(`/q/${first.queryCode}`);
  await citizen.page.getByRole('heading', { name: '领导约您面谈' }).waitFor();
  await citizen.page.getByText('来不来由您自己决定').waitFor();
  await expectTidyOnPhone(citizen.page, '79-invited-citizen');
  expect(citizen.faults).toEqual([]);
  await citizen.leave();
});
