// A son and a village cadre help: each is told what was signed; the phone at the window, the cadre's desk, the code at home and the
// receipt of service all know; and taking it back ends it everywhere at once.
import { beforeAll, expect, test } from 'vitest';
import { createUnit } from '#contract/organisation.ts';
import { readPetition } from '#contract/petitions.ts';
import { expectTidy, expectTidyOnPhone, phoneScreen } from '../support/browser.ts';
import { chooseTyping, sendStep } from '../support/desk.ts';
import { hire, type Colleague } from '../support/office.ts';
import { fillStep, openRoads } from '../support/road-office.ts';
import { photo } from '../support/sample-files.ts';
import { servedPetition } from '../support/served-petition.ts';

const { office, at, open, citizen } = openRoads();

let cadre: Colleague;
beforeAll(async () => {
  const { admin, app, units } = office();
  const village = await admin.do(createUnit, {
    body: {
      parentId: units.town,
      kind: 'village',
      name: '石桥村',
      organCode: '',
      divisionCode: '330106109201',
    },
  });
  cadre = await hire(app, admin, 'cadre', village.id, 'village-cadre');
});

test('a son is told how it stands and no more, and nothing once his mother takes it back', async () => {
  const { clerk, handler } = office();
  const { id, code: own } = await servedPetition(office());
  await at(clerk, id, async (page) => {
    const form = await fillStep(page, '登记代访、陪访委托', { 受托人是: { choose: '其他人（亲属等）' } });
    await form.getByLabel('姓名').fill('周小强');
    await form.getByLabel('电话').fill('13857100021');
    await form.getByLabel(/^与信访人的关系/).fill('儿子');
    await form.locator('input[type=file]').setInputFiles(photo('授权书.png'));
    await form.getByText('授权书.png').waitFor();
    await expectTidy(page, '32-authority-form');
    await expectTidyOnPhone(page, '32-authority-form-phone');
    await sendStep(form, '登记代访、陪访委托');
    const lines = page.getByRole('list', { name: '告知范围' });
    await lines.getByText('可以告知：办理进度').waitFor();
    expect(await lines.innerText()).toContain('不可告知：答复内容和文书');
    await expectTidy(page, '32-authority-told');
    await expectTidyOnPhone(page, '32-authority-told-phone');
  });
  const { authorities } = await clerk.do(readPetition, { params: { id } });
  const code = authorities[0]?.code ?? '';
  const told = await citizen(code, '32-authority-holder', '可以告诉您：办理进度', '书面答复已送达');
  expect(told).not.toContain('外墙确有渗水');
  await citizen(own, '32-authority-petitioner', '谁可以了解这件事', '周*强', '收回这份委托');
  // The server of a paper is warned when it is to be handed to the son.
  await open(handler, `/petitions/${id}?step=serve-notice`, async (page) => {
    const form = page.getByRole('dialog', { name: '登记告知文书送达' });
    await form.getByLabel('受送达人', { exact: true }).fill('周小强');
    await form.getByText('没有代领文书的授权').waitFor();
    await expectTidy(page, '32-authority-not-receiver');
  });
  await at(clerk, id, async (page) => {
    const form = await fillStep(page, '结束代访、陪访委托', { 信访人怎么说的: { choose: '电话' } });
    await expectTidy(page, '32-authority-end-form');
    await sendStep(form, '结束代访、陪访委托');
    await page.getByText('没有有效的代访、陪访委托').waitFor();
    await expectTidy(page, '32-authority-over');
  });
  const over = await office().app.inject(`/q/${code}`);
  expect(over.statusCode).toBe(410);
  expect(over.body).not.toContain('外墙');
  const again = await citizen(own, '32-authority-petitioner-after');
  expect(again).not.toContain('谁可以了解这件事');
}, 240_000);

test('a village cadre who goes along sees on the phone what was allowed, until the petitioner ends it online', async () => {
  const { clerk } = office();
  const { id, code: own } = await servedPetition(office(), {
    title: '小区外墙渗水多年无人维修，请求督促物业和维修资金管理机构尽快处理',
  });
  await at(clerk, id, async (page) => {
    const form = await fillStep(page, '登记代访、陪访委托', { 方式: { choose: '陪访' } });
    await chooseTyping(form.getByRole('combobox', { name: '受托人', exact: true }), 'cadre');
    await form.getByLabel(/^与信访人的关系/).fill('村委会副主任');
    await form.getByLabel('了解办理进度').check();
    await form.getByLabel(/^截止日期/).fill('2026-03-31');
    await form.locator('input[type=file]').setInputFiles(photo('授权书.png'));
    await form.getByText('授权书.png').waitFor();
    await sendStep(form, '登记代访、陪访委托');
  });
  await open(cadre, '/', async (page) => {
    await page.setViewportSize(phoneScreen);
    await page.getByText('我代访、陪访的事项').waitFor();
    await expectTidyOnPhone(page, '32-cadre-today-phone');
    await page.getByRole('link', { name: /^查看/ }).click();
    await page.getByText('可以告诉您：办理进度、接谈和听证的时间、地点').waitFor();
    expect(await page.innerText('main')).not.toContain('外墙确有渗水');
    await expectTidyOnPhone(page, '32-cadre-matter-phone');
  });
  const { authorities } = await clerk.do(readPetition, { params: { id } });
  const url = `/q/${own}/authorities/${authorities[0]?.id}/end`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await office().app.inject({ method: 'POST', url, headers, payload: '' })).statusCode).toBe(303);
  await open(cadre, '/', async (page) => {
    await page.getByText('眼下没有等您办的事').waitFor();
    expect(await page.getByText('我代访、陪访的事项').count()).toBe(0);
  });
}, 240_000);
