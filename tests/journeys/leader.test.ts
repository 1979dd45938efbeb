// The leader's desk: next person, one page, the record, the decision, the signature; and a network that goes away.
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { nameMatter, openHall, takeNumber } from '#contract/hall.ts';
import { findPetitioners } from '#contract/petitioners.ts';
import { readPetition } from '#contract/petitions.ts';
import { planReception, publishReception, type ReceptionInput } from '#contract/receptions.ts';
import { listLeaders } from '#contract/roster.ts';
import { triage } from '#contract/steps.ts';
import { readBrief, talkRecordPath } from '#contract/talks.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor, officeScreen } from '../support/browser.ts';
import { callAs, officeToday, openDesk, registerAs } from '../support/desk.ts';
import { textOfPdf } from '../support/read-pdf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const tablet = { width: 820, height: 1180 };

/** A reception of today with the leader who has an account here. */
async function receptionToday(place: string): Promise<string> {
  const { leaders } = await callAs('clerk')(listLeaders, {});
  const leader = leaders.find(({ name }) => name === '郑海峰');
  if (!leader) throw new Error('nobody receives');
  const id = randomUUID();
  const content: ReceptionInput = {
    unitId: inject('journeyOffice').units.county,
    kind: 'fixed-place',
    on: await officeToday(),
    startsAt: '00:00',
    endsAt: '23:59',
    place,
    room: '一号接待室',
    leaders: [
      { accountId: leader.accountId, name: leader.name, post: leader.post, portfolio: '住房和城乡建设' },
    ],
  };
  const { version } = await callAs('clerk')(planReception, { body: { id, content } });
  await callAs('clerk')(publishReception, { params: { id }, body: { expectedVersion: version } });
  return id;
}

/** A number of that reception's line, with its petition. */
async function waits(receptionId: string, place: string, petition: { readonly number: string }) {
  const staff = callAs('clerk');
  const { id } = await staff(openHall, { body: { place } });
  const taken = await staff(takeNumber, {
    params: { id },
    body: { requestId: randomUUID(), line: receptionId, frail: false },
  });
  await staff(nameMatter, {
    params: { id, serial: taken.serial },
    body: { petitionNumber: petition.number },
  });
  return taken.number;
}

async function sign(page: Page): Promise<void> {
  await page.locator('.pad canvas').scrollIntoViewIfNeeded();
  const box = await page.locator('.pad canvas').boundingBox();
  if (!box) throw new Error('nowhere to sign');
  for (const [from, to] of [
    [0.2, 0.5],
    [0.5, 0.8],
  ] as const) {
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.3);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, box.y + box.height * 0.7, { steps: 6 });
    await page.mouse.up();
  }
}

// What the browser itself says about a network that is gone.
const ownFaults = (faults: readonly string[]): readonly string[] =>
  faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));

test('a plain case is settled at the table in sixteen actions', async () => {
  const place = '安宁县接访中心甲';
  const receptionId = await receptionToday(place);
  const matter = await registerAs('clerk', { title: '小区门口路灯不亮' });
  await waits(receptionId, place, matter);
  const { page, faults, leave } = await openDesk(browser, 'leader', '/', { screen: tablet });
  await page.goto(`/receptions/${receptionId}/desk`);
  await page.getByRole('button', { name: '开始叫号' }).waitFor();
  await expectTidy(page, '60-leader-before');
  let actions = 0;
  const act = async (done: Promise<unknown>): Promise<void> => {
    actions += 1;
    await done;
  };
  await act(page.getByRole('button', { name: '开始叫号' }).click());
  await act(page.getByRole('button', { name: '叫下一位' }).click());
  await page.getByRole('heading', { level: 1, name: '小区门口路灯不亮' }).waitFor();
  await expectTidy(page, '61-leader-called');
  await act(page.getByRole('button', { name: '人已到，开始接谈' }).click());
  await page.getByText('正在接谈').waitFor();
  await act(page.getByLabel('谈话记录').fill('反映门口三盏路灯自十月起不亮，老人夜里摔过一次。'));
  await act(page.getByLabel('领导意见').fill('路灯今天下午修好，由城管局负责，晚上八点前请社区去看一遍。'));
  await act(page.locator('.outcome', { hasText: '现场解决' }).click());
  for (const one of ['初次信访', '事实清楚', '争议不大', '易于解决']) await act(page.getByLabel(one).check());
  await expectTidy(page, '62-leader-writing');
  await act(sign(page));
  await page.setViewportSize(officeScreen);
  await expectTidy(page, '62-leader-signed-desk');
  await expectTidyOnPhone(page, '62-leader-signed-phone');
  await page.setViewportSize(tablet);
  await act(page.getByRole('button', { name: /^登\s?记$/ }).click());
  await page.getByText('已发送，已登记。').waitFor();
  await expectTidy(page, '63-leader-sent');
  await act(page.getByRole('button', { name: '请下一位' }).click());
  await page.getByText('等候 0 人，已接访 1 人').waitFor();
  expect(actions).toBeLessThanOrEqual(16);
  const after = await callAs('clerk')(readPetition, { params: { id: matter.id } });
  expect(after.phase).toBe('served');
  expect(after.simple?.answer?.text).toContain('路灯今天下午修好');
  expect(after.papers.map(({ kind }) => kind)).toContain('simple-reply');
  const brief = await callAs('leader')(readBrief, { params: { id: matter.id }, query: {} });
  const record = talkRecordPath(matter.id, String(brief.talks[0]?.id));
  const printed = await page.context().request.get(record);
  expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const pdf = await printed.body();
  expect(textOfPdf(pdf)).toContain('老人夜里摔过一次');
  expect(pdf.includes('/Subtype /Image')).toBe(true);
  expect(brief.talks).toMatchObject([
    { leader: '分管副县长 郑海峰', signedBy: 'finger', outcome: 'settled' },
  ]);
  expect(faults).toEqual([]);
  await leave();

  const citizen = await openVisitor(browser, inject('journeyOffice').address);
  await citizen.page.goto(`/q/${encodeURIComponent(matter.queryCode)}`);
  await citizen.page.getByText(/分管副县长郑海峰接访/).waitFor();
  expect(await citizen.page.getByText('老人夜里摔过').count()).toBe(0);
  await citizen.leave();
});

test('what is sent without a network is kept, sent by itself when it is back, and written once', async () => {
  const matter = await registerAs('clerk', { title: '请求核实低保待遇' });
  const { page, context, faults, leave } = await openDesk(browser, 'leader', `/petitions/${matter.id}/talk`, {
    screen: tablet,
  });
  await page.getByLabel('谈话记录').fill('家中两人患病，去年停发低保。');
  await context.setOffline(true);
  await page.getByLabel('领导意见').fill('民政局三天内上门核实，符合条件的当月补发。');
  await page.locator('.outcome', { hasText: '限时承诺' }).click();
  await page.getByLabel('承诺什么').fill('三天内上门核实');
  await page.getByLabel('最迟哪天').fill((await officeToday()).replace(/^\d{4}/, '2027'));
  await sign(page);
  await page.getByText('草稿保存在本机').waitFor();
  await page.getByRole('button', { name: /^登\s?记$/ }).click();
  await page.getByText('没有网络，已保存在本机，未发送。').waitFor();
  await expectTidy(page, '64-leader-offline');
  expect(await page.getByLabel('谈话记录').inputValue()).toContain('两人患病');
  await context.setOffline(false);
  await page.getByText('已发送，已登记。').waitFor();
  const { talks, promises } = await callAs('leader')(readBrief, { params: { id: matter.id }, query: {} });
  expect(talks).toHaveLength(1);
  expect(promises).toMatchObject([{ text: '三天内上门核实' }]);
  expect(ownFaults(faults)).toEqual([]);
  await leave();
});

test('two devices that record the same talk: the second is told and keeps what was typed', async () => {
  const matter = await registerAs('clerk', { title: '请求解决出行难' });
  const open = () => openDesk(browser, 'leader', `/petitions/${matter.id}/talk`, { screen: officeScreen });
  const [first, second] = [await open(), await open()];
  for (const { page } of [first, second]) {
    await page.getByLabel('谈话记录').fill('谈了公交改线');
    await page.getByLabel('领导意见').fill('已说明公交调整的安排');
    await page.locator('.outcome', { hasText: '解释说明' }).click();
    await page.getByRole('button', { name: '改为输入姓名' }).click();
    await page.getByLabel('领导姓名').fill('郑海峰');
  }
  await first.page.getByRole('button', { name: /^登\s?记$/ }).click();
  await first.page.getByText('已发送，已登记。').waitFor();
  await second.page.getByRole('button', { name: /^登\s?记$/ }).click();
  await second.page.getByRole('alert').filter({ hasText: '您填写的内容还在' }).waitFor();
  await expectTidy(second.page, '65-leader-second');
  expect(await second.page.getByLabel('谈话记录').inputValue()).toBe('谈了公交改线');
  expect((await callAs('leader')(readBrief, { params: { id: matter.id }, query: {} })).talks).toHaveLength(1);
  expect([...first.faults, ...second.faults]).toEqual([]);
  await first.leave();
  await second.leave();
});

test('a matter that another unit has is not settled here; the page says why, with a long history beside it', async () => {
  const { units } = inject('journeyOffice');
  const person = {
    role: 'petitioner',
    petitioner: {
      name: '欧阳建国夫·买买提江',
      certificateType: 'resident-identity-card',
      certificateNumber: '',
      phone: '13857110077',
      address: '青石镇',
      divisionCode: '330106',
    },
  } as const;
  await registerAs('clerk', { title: '第1次反映征地补偿款迟迟没有发放到户的问题', people: [person] });
  const { hits } = await callAs('clerk')(findPetitioners, { query: { q: '13857110077' } });
  const known = [{ role: 'petitioner' as const, petitionerId: String(hits[0]?.id) }];
  for (let at = 1; at < 15; at += 1)
    await registerAs('clerk', {
      title: `第${at + 1}次反映征地补偿款迟迟没有发放到户的问题`,
      people: known,
    });
  const matter = await registerAs('clerk', {
    title: '反映青石镇下洼村七组二〇二三年修建乡道征用承包地后补偿款和青苗费至今没有全部发放到户的问题',
    people: known,
    claims: Array.from({ length: 4 }, (_, at) => ({
      text: `请求${['公布补偿标准', '补发青苗费', '复核面积', '答复何时发放'][at]}，并由镇政府当面说明依据和发放的具体时间`,
      purpose: 'request' as const,
      contentClass: '0204',
    })),
  });
  await callAs('clerk')(triage, {
    params: { id: matter.id },
    body: {
      expectedVersion: matter.version,
      decision: { mode: 'referred', unitId: units.department, requirement: '' },
    },
  });
  const { page, faults, leave } = await openDesk(browser, 'leader', `/petitions/${matter.id}/talk`, {
    screen: tablet,
  });
  await page.getByText('不能现场解决：').waitFor();
  await page.getByText('以前的事项（15件）').waitFor();
  expect(await page.locator('.outcome').count()).toBe(4);
  await page.locator('.outcome', { hasText: '交办' }).click();
  await expectTidy(page, '66-leader-long');
  await page.setViewportSize(officeScreen);
  await expectTidy(page, '66-leader-long-desk');
  await expectTidyOnPhone(page, '66-leader-long-phone');
  expect(faults).toEqual([]);
  await leave();
});
