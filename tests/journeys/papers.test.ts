// The papers beside the road at the desk: the minutes of a conference, a notice that is served, a report that is signed out.
import { expect, test } from 'vitest';
import * as together from '#contract/link-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { chooseTyping, openStep, sendStep } from '../support/desk.ts';
import { register, type Colleague } from '../support/office.ts';
import { openRoads } from '../support/road-office.ts';

const { office, at } = openRoads();

const version = async (who: Colleague, id: string) => ({
  expectedVersion: (await who.do(readPetition, { params: { id } })).version,
});

test('the meeting that designates is written down once, and its minutes and its notice exist under their numbers', async () => {
  const { clerk, director, unitHead, units, setToday } = office();
  await setToday('2026-03-02');
  const { id } = await register(clerk);
  const params = { id };
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  await clerk.do(step.triage, { params, body: { ...(await version(clerk, id)), decision } });
  const objection = { ground: 'not-our-power' as const, reason: '维修责任不属于我局。', suggestedUnit: '' };
  await unitHead.do(step.object, { params, body: { ...(await version(unitHead, id)), ...objection } });
  const answer = { ...(await version(clerk, id)), reason: '三定方案列明由你局负责' };
  await clerk.do(step.rejectObjection, { params, body: answer });
  const contest = { ...(await version(unitHead, id)), reason: '移交手续没有办，镇里还在管' };
  await unitHead.do(together.contest, { params, body: contest });
  await at(director, id, async (page) => {
    const form = await openStep(page, '指定办理单位');
    await form
      .getByLabel('会议纪要', { exact: true })
      .selectOption({ label: '在这里填写会议情况，生成纪要并编号' });
    await form.getByRole('button', { name: '指定办理单位' }).click();
    await form.getByText('请填写').first().waitFor();
    await expectTidy(page, '19-designate-empty');
    await chooseTyping(form.getByRole('combobox', { name: '指定由谁办理' }), '青石镇');
    await form.getByLabel('作出指定的机关（写在文书上）').fill('安宁县信访工作联席会议');
    await form.getByLabel('会议地点').fill('县政府三楼会议室');
    await form.getByLabel('主持人（写明职务）').fill('县委常委、副县长钱志远');
    await form.getByLabel('出席').fill('县信访局　孙建华\n县住房和城乡建设局　周国栋\n青石镇　王志强');
    await form.getByLabel('请假').fill('县财政局　郑大为');
    await form.getByLabel('指定理由').fill('小区移交以前由属地镇负责维修。');
    await expectTidy(page, '19-designate-form');
    await expectTidyOnPhone(page, '19-designate-form-phone');
    await sendStep(form, '指定办理单位');
    const papers = page.getByRole('region', { name: '文书' });
    await papers.getByText('安信联纪〔2026〕1号').waitFor();
    await papers.getByText('安信指〔2026〕1号').waitFor();
    expect(await papers.getByText('撤回信访事项申请书').count()).toBe(1);
    await expectTidy(page, '19-designated');
  });
});

test('a notice is served by its number, and its receipt is there to be printed', async () => {
  const { clerk, handler, units, setToday } = office();
  await setToday('2026-03-09');
  const { id } = await register(clerk);
  const params = { id };
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  await clerk.do(step.triage, { params, body: { ...(await version(clerk, id)), decision } });
  const taken = { ...(await version(handler, id)), handlerId: handler.accountId };
  await handler.do(step.accept, { params, body: taken });
  await at(handler, id, async (page) => {
    const panel = page.getByRole('region', { name: '文书' });
    await panel.getByRole('button', { name: '登记告知文书送达' }).click();
    const form = page.getByRole('dialog', { name: '登记告知文书送达' });
    await form.waitFor();
    await form.getByText('受理告知书').first().waitFor();
    await expectTidy(page, '19-serve-notice-form');
    await expectTidyOnPhone(page, '19-serve-notice-form-phone');
    await sendStep(form, '登记告知文书送达');
    await panel.getByText('2026-03-09 送达').waitFor();
    await expectTidy(page, '19-served');
  });
});
