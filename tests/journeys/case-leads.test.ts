// A leader with a name, from the naming to the end that somebody else checked: duties by their records, the weekly hearing on
// paper, a hand-over, and what the petitioner reads of it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { nameCaseLead } from '#contract/case-lead-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import { withdraw } from '#contract/steps.ts';
import { acceptedPetition } from '../support/accepted-petition.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { sendStep } from '../support/desk.ts';
import { houseRoot } from '../support/house.ts';
import { hire, register } from '../support/office.ts';
import { openRoads } from '../support/road-office.ts';

const { office, at, open, citizen } = openRoads();

/** The form of a step of the lead, from the panel of the lead. */
async function openCaseStep(page: Page, name: string): Promise<Locator> {
  const panel = page.getByRole('region', { name: '领导包案' });
  const button = panel.getByRole('button', { name, exact: true });
  const folded = panel.locator('details:not([open]) > summary', { hasText: '包案办理' });
  await button.or(folded).first().waitFor();
  if (!(await button.isVisible())) await folded.click();
  await button.click();
  const form = page.getByRole('dialog', { name });
  await form.waitFor();
  return form;
}

async function chooseLeader(form: Locator, label: string, typed: string, option: RegExp): Promise<void> {
  await form.getByRole('combobox', { name: label }).fill(typed);
  await form.page().locator('.ant-select-item-option', { hasText: option }).first().click();
}

const longTeam =
  '住建局、幸福街道、幸福社区、物业公司；住建局牵头，街道组织协商，社区通知住户，物业公司施工并公开账目';

test('a leader is named, works in person, is heard weekly, hands over, and the end is checked by somebody else', async () => {
  const { app, admin, director, clerk, handler, units } = office();
  const { params, queryCode } = await acceptedPetition(office());
  const leader = await hire(app, admin, 'zhou', units.county, 'leader');
  await open(director, '/case-leads', async (page) => {
    await page.getByText('没有这样的包案。').waitFor();
    await expectTidy(page, '30-leads-empty');
  });
  await open(director, '/case-leads/hearing', async (page) => {
    await page.getByText('现在没有包案。').waitFor();
    await expectTidy(page, '30-hearing-empty');
  });

  await at(director, params.id, async (page) => {
    const form = await openCaseStep(page, '确定包案领导');
    await form.getByRole('button', { name: '确定包案领导' }).click();
    await form.getByText('请填写').first().waitFor();
    await expectTidy(page, '30-name-missing');
    await chooseLeader(form, '包案领导', 'zhou', /zhou某/);
    await form.getByLabel('专班（单位、分工）').fill(longTeam);
    await form.getByLabel('化解期限').fill('2026-04-10');
    await expectTidy(page, '30-name-form');
    await expectTidyOnPhone(page, '30-name-form-phone');
    await sendStep(form, '确定包案领导');
    await page.getByText('职责 0/7').waitFor();
    await expectTidy(page, '30-named');
  });
  await citizen(queryCode, '30-citizen', '谁对这件事负责到底', 'zhou某', '2026年4月10日以前');

  await open(leader, '/', async (page) => {
    await page.getByRole('heading', { name: /^我的包案/ }).waitFor();
    await expectTidy(page, '30-today');
    await expectTidyOnPhone(page, '30-today-phone');
    await page
      .getByRole('region', { name: /^我的包案/ })
      .getByRole('link', { name: /外墙|渗水|维修/ })
      .first()
      .click();
    const meeting = await openCaseStep(page, '登记包案接谈');
    await meeting.getByLabel('地点').fill('幸福社区三栋楼下');
    await meeting.getByLabel('谈话内容').fill('七户住户都在。要求先修漏水，再谈费用。约定下周三再见。');
    await meeting.getByLabel(/^解释的政策法律/).fill('维修资金的使用须经住户表决，物业可以先行垫付。');
    await meeting.getByLabel('由包案领导亲自接谈').check();
    await expectTidy(page, '30-meeting-form');
    await sendStep(meeting, '登记包案接谈');
    const plan = await openCaseStep(page, '制定化解方案');
    await plan.getByLabel('问题症结').fill('维修资金没有归集，物业和住户互相等。');
    await plan.getByLabel(/^化解措施/).fill('一、物业四月一日前垫付开工；二、街道组织表决；三、住建局验收。');
    await plan.getByLabel('由包案领导亲自研究').check();
    await sendStep(plan, '制定化解方案');
    await page.getByText('职责 4/7').waitFor();
    await page.getByText(/^包案记录/).click();
    await expectTidy(page, '30-worked');
    await expectTidyOnPhone(page, '30-worked-phone');
  });

  // Written down by somebody else, "in person" needs a file.
  await at(clerk, params.id, async (page) => {
    const form = await openCaseStep(page, '登记督促检查');
    await form.getByLabel('检查情况').fill('脚手架已经搭好。');
    await form.getByLabel('由包案领导亲自督促检查').check();
    await form.getByRole('button', { name: '登记督促检查' }).click();
    await form
      .getByText(/须附材料/)
      .first()
      .waitFor();
    await expectTidy(page, '30-evidence-missing');
    await form.getByLabel('由包案领导亲自督促检查').uncheck();
    await sendStep(form, '登记督促检查');
  });

  const community = { name: '王支书', post: '幸福社区党支部书记' };
  const second = await register(clerk);
  await director.do(nameCaseLead, {
    params: { id: second.id },
    body: {
      expectedVersion: second.version,
      level: 'community',
      leader: community,
      unitId: units.town,
      team: {},
      deadline: '2026-03-06',
    },
  });
  await open(director, '/case-leads/hearing', async (page) => {
    await page.getByText('包案中 2 件，本期已听取 0 件，还没有听取 2 件。').waitFor();
    await expectTidy(page, '30-hearing');
    await expectTidyOnPhone(page, '30-hearing-phone');
    const folder = join(houseRoot, 'screenshots');
    mkdirSync(folder, { recursive: true });
    await page.pdf({ path: join(folder, '30-hearing.pdf'), format: 'A4', preferCSSPageSize: true });
    await page
      .getByRole('link', { name: /^登记听取/ })
      .first()
      .click();
    const form = page.getByRole('dialog', { name: '登记听取汇报' });
    await form.getByRole('combobox', { name: '听取汇报的主要领导' }).fill('何书记');
    await form.getByLabel('职务').fill('县委书记');
    await form.getByLabel('指示要求').fill('周五前拿出施工时间表，贴在楼道里。');
    await expectTidy(page, '30-hear-form');
    await sendStep(form, '登记听取汇报');
  });
  await open(director, '/case-leads/hearing', async (page) => {
    await page.getByText('包案中 2 件，本期已听取 1 件，还没有听取 1 件。').waitFor();
  });

  await at(director, params.id, async (page) => {
    const form = await openCaseStep(page, '移交包案');
    await form.getByRole('combobox', { name: '接手的领导' }).fill('何秋生');
    await form.getByLabel('职务').fill('县委常委、常务副县长');
    await form.getByLabel('移交理由').fill('周副县长调任，由常务副县长接手，三月十日已当面交接。');
    await expectTidy(page, '30-hand-over');
    await sendStep(form, '移交包案');
    await page.getByText(/^此前：zhou某/).waitFor();
    const end = await openCaseStep(page, '申请包案销案');
    await end.getByText(/^还缺：/).waitFor();
    await expectTidy(page, '30-end-refused');
  });

  const { version } = await handler.do(readPetition, { params });

  await handler.do(withdraw, {
    params,
    body: {
      expectedVersion: version,
      cause: 'withdrawn',
      reason: '已经修好，本人撤回',
      evidence: '签名的撤回申请',
      evidenceOn: '2026-03-02',
      voluntary: true,
    },
  });
  await at(clerk, params.id, async (page) => {
    const end = await openCaseStep(page, '申请包案销案');
    await end.getByLabel('化解结果和依据').fill('外墙三月修好，住户验收签字，本人写了撤回申请。');
    await end.getByLabel(/^没有记录的职责/).fill('检查由住建局代办，有照片。');
    await expectTidy(page, '30-end-form');
    await sendStep(end, '申请包案销案');
  });
  await at(director, params.id, async (page) => {
    const check = await openCaseStep(page, '核查同意销案');
    await check.getByLabel(/^核查情况/).fill('电话回访七户，均称不再漏水；到现场看过。');
    await expectTidy(page, '30-check-form');
    await sendStep(check, '核查同意销案');
    await page
      .getByText(/经核查销案/)
      .first()
      .waitFor();
    await expectTidy(page, '30-ended');
  });
  await citizen(queryCode, '30-citizen-ended', '由其他人核查');
  await open(director, '/case-leads?what=ended', async (page) => {
    await page.getByText('何秋生').waitFor();
    expect(await page.getByText('王支书').count()).toBe(0);
    await expectTidy(page, '30-leads-ended');
  });
  await open(director, '/case-leads', async (page) => {
    await page.getByText('王支书').waitFor();
    await expectTidy(page, '30-leads');
    await expectTidyOnPhone(page, '30-leads-phone');
  });
});
