// Petitions that belong together: linked and taken apart, merged and restored, and nobody learns of the other's people.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { acceptedPetition } from '../support/accepted-petition.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { expectListClosed, openStep, sendStep } from '../support/desk.ts';
import { register } from '../support/office.ts';
import { answer, service } from '../support/review-office.ts';
import { fillStep, openRoads, walkStep } from '../support/road-office.ts';

const { office, at, citizen } = openRoads();

const neighbour = {
  role: 'petitioner' as const,
  petitioner: {
    name: '陈大明',
    certificateType: 'resident-identity-card' as const,
    certificateNumber: '',
    phone: '13857199999',
    address: '青石镇幸福小区',
    divisionCode: '330106109',
  },
};
const furniture = { text: '赔偿被泡坏的家具', purpose: 'request' as const, contentClass: '0204' };

/** A leak that the department works on, and the neighbour who comes about the same leak. */
async function twoVisits() {
  const first = await acceptedPetition(office());
  const second = await register(office().clerk, { people: [neighbour], claims: [furniture] });
  const { number } = await office().clerk.do(readPetition, { params: first.params });
  return { first: { ...first, number }, second };
}

/** Finds another petition by its number and chooses it. */
async function chooseOther(form: Locator, number: string): Promise<void> {
  const page = form.page();
  const field = form.getByRole('combobox', { name: '哪一件' });
  await field.click();
  await field.pressSequentially(number);
  await page.locator('.ant-select-item-option', { hasText: number }).first().click();
  await expectListClosed(page);
}

const mergeForm = async (page: Page, number: string): Promise<Locator> => {
  const form = await openStep(page, '并入正在办理的事项');
  await chooseOther(form, number);
  await form.getByLabel('理由（凭什么这样认定）').fill('同一栋楼同一处渗水，已核对登记表。');
  return form;
};

test('two petitions are linked, seen from both sides, and taken apart', async () => {
  const { clerk, handler } = office();
  const { first, second } = await twoVisits();
  await at(clerk, second.id, async (page) => {
    const form = await openStep(page, '关联信访事项');
    await form.getByRole('combobox', { name: '哪一件' }).click();
    await page.locator('.ant-select-item-option').first().waitFor();
    await expectTidy(page, '18-link-candidates');
    await chooseOther(form, first.number);
    await form.getByLabel('理由（凭什么这样认定）').fill('同一栋楼同一处渗水。');
    await expectTidy(page, '18-link-form');
    await sendStep(form, '关联信访事项');
    await page.getByRole('link', { name: '小区外墙渗水无人维修' }).click();
    await page.getByText(first.number).first().waitFor();
    await page.getByRole('heading', { name: '关联的信访事项' }).waitFor();
    await expectTidy(page, '18-linked');
    await walkStep(page, '解除关联', { '理由（凭什么这样认定）': '核对后不是同一处渗水。' });
    await page.getByRole('heading', { name: '关联的信访事项' }).waitFor({ state: 'hidden' });
  });
  await at(handler, first.params.id, async (page) => {
    expect(await page.innerText('main')).not.toContain('陈大明');
  });
});

test('a repeat is merged, restored, merged again and answered with the lead, each reading only their own', async () => {
  const { clerk, handler, unitHead } = office();
  const { first, second } = await twoVisits();
  await at(clerk, second.id, async (page) => {
    const form = await mergeForm(page, first.number);
    await expectTidy(page, '18-merge-form');
    await expectTidyOnPhone(page, '18-merge-form-phone');
    await sendStep(form, '并入正在办理的事项');
    await page.getByRole('heading', { name: '已并案' }).waitFor();
    await expectTidy(page, '18-merged');
    const undo = await fillStep(page, '撤销并案', { '理由（凭什么这样认定）': '可能是另一处渗水，再核实。' });
    await expectTidy(page, '18-unmerge-form');
    await sendStep(undo, '撤销并案');
    await page.getByRole('button', { name: '甄别分流' }).waitFor();
    await sendStep(await mergeForm(page, first.number), '并入正在办理的事项');
  });
  await citizen(second.queryCode, '18-merge-citizen', '您的诉求会一并答复');
  await at(handler, first.params.id, async (page) => {
    await page.getByRole('heading', { name: '并入本件、须一并答复' }).waitFor();
    await page.getByText(furniture.text).first().waitFor();
    expect(await page.innerText('main')).not.toContain('陈大明');
    await expectTidy(page, '18-merge-lead');
    const form = await openStep(page, '拟写处理意见并报签');
    await form.getByText(furniture.text).waitFor();
    await expectTidy(page, '18-merge-decision');
  });
  const { params } = first;
  const { claims, mergedIn, version } = await handler.do(readPetition, { params });
  const ids = [...claims, ...mergedIn.flatMap((one) => one.claims)].map(({ id }) => id);
  const answers = ids.map((claimId, index) => ({ claimId, ...answer, reasons: `理由之${index + 1}` }));
  const decision = { claims: answers, reviewOrgan: '安宁县人民政府' };
  const body = { expectedVersion: version, decision };
  const submitted = await handler.do(step.submitDecision, { params, body });
  await at(clerk, second.id, async (page) => {
    await page.getByRole('heading', { name: '已并案' }).waitFor();
    expect(await page.getByRole('button', { name: '撤销并案' }).count()).toBe(0);
  });
  const signed = await unitHead.do(step.signDecision, {
    params,
    body: { expectedVersion: submitted.version },
  });
  const served = { expectedVersion: signed.version, service: service('2026-03-02') };
  await handler.do(step.serveDecision, { params, body: served });
  await citizen(first.queryCode, '18-merge-citizen-lead', '理由之1');
  const told = await citizen(second.queryCode, '18-merge-citizen-answered', '理由之2', '已作解释说明');
  for (const other of [first.number, '李秀英', '李*英', '督促物业维修外墙', '理由之1'])
    expect(told).not.toContain(other);
}, 180_000);
