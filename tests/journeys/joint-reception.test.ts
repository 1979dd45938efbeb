// Three departments at one table: the clerk puts the matter before them, each speaks at its own device, the clerk names the lead for the
// leader, and the petitioner reads who leads and what each said.
import { expect, test } from 'vitest';
import { expectTidy, expectTidyOnPhone, phoneScreen } from '../support/browser.ts';
import { sendStep } from '../support/desk.ts';
import { jointReception } from '../support/joint-reception.ts';
import { register } from '../support/office.ts';
import { fillStep, openRoads } from '../support/road-office.ts';

const { office, at, citizen, open } = openRoads();

const tablet = { width: 1024, height: 768 };

test('a joint reception hears each department in its own words, and one of them leads', async () => {
  const { clerk, director, handler, town, setToday } = office();
  await jointReception(office(), { theme: '房屋质量' });
  const { id, queryCode } = await register(clerk, {
    title: '小区外墙渗水多年，物业、建设单位、维修资金管理机构相互推诿，请求一次说清由谁负责维修',
  });
  await at(clerk, id, async (page) => {
    const form = await fillStep(page, '提交联合接访');
    await form.getByText('供电公司').waitFor();
    await expectTidy(page, '33-joint-call');
    await expectTidyOnPhone(page, '33-joint-call-phone');
    await sendStep(form, '提交联合接访');
    await page.getByText('2026-03-10联合接访', { exact: true }).waitFor();
    await expectTidy(page, '33-joint-empty');
  });
  await setToday('2026-03-10');
  await at(handler, id, async (page) => {
    await page.setViewportSize(tablet);
    await page.getByRole('button', { name: /^提出意见/ }).click();
    await page
      .getByLabel(/^部门意见/)
      .fill(
        '外墙在五年保修期内，由建设单位负责维修。我局三月二十日前组织建设单位、物业现场查看，四月底前督促修好；维修资金不动用。',
      );
    await expectTidy(page, '33-joint-speak-tablet');
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('意见已记录').first().waitFor();
  });
  await at(town, id, async (page) => {
    await page.setViewportSize(phoneScreen);
    await page.getByRole('button', { name: /^提出意见/ }).click();
    await page.getByLabel(/^部门意见/).fill('镇里负责联系住户，维修期间做好协调。');
    await expectTidyOnPhone(page, '33-joint-speak-phone');
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('意见已记录').first().waitFor();
  });
  await at(clerk, id, async (page) => {
    await page.getByRole('button', { name: '代记意见：供电公司' }).click();
    await page.getByLabel(/^部门意见/).fill('施工需要停电的，提前两天联系，免费配合。');
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('接待员代记').first().waitFor();
    const form = await fillStep(page, '确定联合接访牵头单位', {
      要做什么: '组织建设单位、物业维修外墙，维修后请住户验收，书面答复信访人。',
      答复期限: '2026-04-30',
    });
    await expectTidy(page, '33-joint-lead-form');
    await sendStep(form, '确定联合接访牵头单位');
    await page
      .getByText(/牵头，2026-04-30前负责答复/)
      .first()
      .waitFor();
    await expectTidy(page, '33-joint-led');
    await page.setViewportSize(tablet);
    await expectTidy(page, '33-joint-led-tablet');
  });
  await open(director, `/petitions/${id}/talk`, async (page) => {
    await page.setViewportSize(tablet);
    await page
      .getByText(/牵头，2026-04-30前负责答复/)
      .first()
      .waitFor();
    await expectTidy(page, '33-joint-leader-tablet');
  });
  const told = await citizen(
    queryCode,
    '33-joint-citizen',
    '联合接访',
    '不用一个一个部门跑',
    '镇里负责联系住户',
  );
  expect(told).toContain('2026年4月30日以前给您答复');
}, 240_000);
