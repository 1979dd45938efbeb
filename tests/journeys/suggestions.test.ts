// The three powers of suggestion on the desk: given with evidence, answered, left unanswered, and named where they are cited.
import { expect, test } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import { acceptedPetition } from '../support/accepted-petition.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { chooseTyping } from '../support/desk.ts';
import { register } from '../support/office.ts';
import { openRoads } from '../support/road-office.ts';

const { office, at, open } = openRoads();

const problem =
  '今年以来反映外墙渗水、楼顶漏雨的信访事项二十七件，涉及九个小区；维修资金申请平均用时四个月，雨季之前批下来的只有三件。' +
  '多数住户先自行垫钱修补，之后又因为票据不合格不能报销，形成第二次信访。';

test('a suggestion is given with its evidence, answered in part with reasons, and named on the petition it cites', async () => {
  const { director, unitHead, clerk } = office();
  const { params } = await acceptedPetition(office());
  const { number } = await director.do(readPetition, { params });
  const other = await register(clerk, {
    title: '楼顶漏雨三年，维修资金申请四次都被退回，住户自行垫付后票据又不能报销',
  });

  await open(director, '/suggestions', async (page) => {
    await page.getByText('还没有建议书。').waitFor();
    await expectTidy(page, '21-suggest-empty');
    await page.getByRole('button', { name: '提出建议' }).click();
    const form = page.getByRole('dialog');
    await chooseTyping(form.getByRole('combobox', { name: '接收单位（本地机构）' }), '住房');
    await form.getByLabel('存在的问题').fill(problem);
    await form.getByLabel('建议内容').fill('建立雨季应急使用办法，票据要求一次告知。');
    await form.getByLabel(/^依据的信访编号/).fill('330106-2026-999999');
    await form.getByRole('button', { name: '提出建议' }).click();
    await form.getByText('没有找到这些编号：330106-2026-999999').waitFor();
    await expectTidy(page, '21-suggest-refused');
    await form.getByLabel(/^依据的信访编号/).fill(`${number}、${other.number}`);
    await expectTidyOnPhone(page, '21-suggest-form-phone');
    await form.getByRole('button', { name: '提出建议' }).click();
    await page.getByText('已提出，文号安信建〔2026〕1号').waitFor();
    await page.getByRole('heading', { name: /^改进工作/ }).waitFor();
    await expectTidy(page, '21-suggest-given');
    await expectTidyOnPhone(page, '21-suggest-given-phone');
  });

  await open(unitHead, '/suggestions', async (page) => {
    // What the unit may not see is counted and not named.
    await page.getByText('另有1件，您无权查看').waitFor();
    expect(await page.getByText(other.number).count()).toBe(0);
    await expectTidy(page, '21-suggest-addressee');
    await page.getByRole('button', { name: '反馈采纳情况' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('采纳情况').selectOption({ label: '部分采纳' });
    await form.getByRole('button', { name: '提交' }).click();
    await form.getByText('请填写').waitFor();
    await expectTidy(page, '21-suggest-answer-refused');
    await form.getByLabel(/^说明/).fill('应急使用办法已起草；票据要求由省级文件规定，已报请修改。');
    await form.getByRole('button', { name: '提交' }).click();
    await page.getByText(/反馈：部分采纳$/).waitFor();
    await expectTidy(page, '21-suggest-answered');
  });

  await at(director, params.id, async (page) => {
    await page.getByRole('heading', { name: '引用本件的建议' }).waitFor();
    await expectTidy(page, '21-suggest-on-petition');
    await expectTidyOnPhone(page, '21-suggest-on-petition-phone');
    await page.getByRole('link', { name: '安信建〔2026〕1号' }).click();
    await page.getByRole('heading', { level: 1, name: '建议书' }).waitFor();
    await page.getByText('已报请修改').waitFor();
    await expectTidy(page, '21-suggest-one');
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('region', { name: '下一步' }).waitFor();
  });
  await at(clerk, params.id, async (page) => {
    expect(await page.getByRole('heading', { name: '引用本件的建议' }).count()).toBe(0);
  });
}, 120_000);

test('one that is not answered in time is red on the page of the day and on the petition', async () => {
  const { director, unitHead, town, setToday } = office();
  const { params } = await acceptedPetition(office());
  const { number } = await director.do(readPetition, { params });
  await open(director, '/suggestions', async (page) => {
    await page.getByRole('button', { name: '提出建议' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('建议种类').selectOption({ label: '完善政策' });
    await chooseTyping(form.getByRole('combobox', { name: '接收单位（本地机构）' }), '住房');
    await form.getByLabel('存在的问题').fill(problem);
    await form.getByLabel('建议内容').fill('明确维修资金应急使用的情形。');
    await form.getByLabel(/^依据的信访编号/).fill(number);
    await form.getByRole('button', { name: '提出建议' }).click();
    await page.getByText(/^已提出，文号/).waitFor();
  });
  await setToday('2026-04-08');
  await open(unitHead, '/', async (page) => {
    await page.getByText(/建议/).first().waitFor();
    await expectTidy(page, '21-suggest-today-late');
    await expectTidyOnPhone(page, '21-suggest-today-late-phone');
  });
  await open(unitHead, '/suggestions', async (page) => {
    await page
      .getByText(/超期7天/)
      .first()
      .waitFor();
    await expectTidy(page, '21-suggest-late');
  });
  await at(director, params.id, async (page) => {
    await page.getByText('2026-04-01前书面反馈，已超期').waitFor();
    await expectTidy(page, '21-suggest-late-on-petition');
  });
  await open(town, '/suggestions', async (page) => {
    await page.getByText('还没有建议书。').waitFor();
    await expectTidyOnPhone(page, '21-suggest-empty-phone');
  });
}, 120_000);
