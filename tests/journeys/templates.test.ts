// Papers that the office makes its own: a faulty template, a good one tried and put in use, an earlier one again; and the
// register, in which a voided number stays.
import { expect, test } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import { acceptedPetition } from '../support/accepted-petition.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { sendStep } from '../support/desk.ts';
import { editedTemplate } from '../support/edited-template.ts';
import { openRoads } from '../support/road-office.ts';

const { office, at, open } = openRoads();

const kind = 'acceptance-notice';
const docx = async (from: string, to: string, name: string) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: await editedTemplate(kind, from, to),
});

test('a template with a wrong field is refused with its name; a good one is tried, used, and an earlier one chosen again', async () => {
  const { director, clerk } = office();
  const { params } = await acceptedPetition(office());
  const { number } = await clerk.do(readPetition, { params });

  await open(director, '/templates', async (page) => {
    await page.getByRole('link', { name: '受理告知书', exact: true }).waitFor();
    await expectTidy(page, '22-templates');
    await expectTidyOnPhone(page, '22-templates-phone');
  });
  await open(director, `/templates/${kind}`, async (page) => {
    const upload = page.getByRole('region', { name: '上传修改后的模板' });
    const send = upload.getByRole('button', { name: '上传修改后的模板' });
    const file = upload.locator('input[type=file]');
    await file.setInputFiles(await docx('{办理单位}', '{办理机构}', '受理告知书（改错的）.docx'));
    await send.click();
    await page.getByText('需要改正的地方').waitFor();
    await upload
      .getByText(/办理机构/)
      .first()
      .waitFor();
    await upload
      .getByText(/办理单位/)
      .first()
      .waitFor();
    await expectTidy(page, '22-template-faulty');
    await expectTidyOnPhone(page, '22-template-faulty-phone');

    const long = '受理告知书（2026年3月局务会定稿，收件人称呼统一，办公室和法规股会签后的第三稿）.docx';
    await file.setInputFiles(await docx('现将有关事项告知如下', '特此告知如下，请妥善保管', long));
    await send.click();
    await page.getByText('第 1 版已检查并保存').waitFor();
    const preview = page.getByRole('region', { name: '试填结果' }).last();
    await preview.getByText('特此告知如下，请妥善保管').waitFor();
    await page.getByLabel('信访编号（空着用虚构的例子）').fill(number);
    await page.getByRole('button', { name: '显示' }).click();
    await preview.getByText(number).first().waitFor();
    await preview
      .getByText(/李秀英/)
      .first()
      .waitFor();
    await expectTidy(page, '22-template-tried');
    await expectTidyOnPhone(page, '22-template-tried-phone');

    const versions = page.getByRole('region', { name: '各版模板' });
    await versions.getByRole('button', { name: '启用', exact: true }).click();
    await expectTidy(page, '22-template-use');
    await page.getByRole('dialog').getByRole('button', { name: '启用' }).click();
    await page.getByText('已启用').waitFor();
    await versions.getByRole('listitem').filter({ hasText: '本单位第 1 版' }).getByText('正在使用').waitFor();
    await expectTidy(page, '22-template-used');
    await versions.getByRole('button', { name: '改回随程序提供的' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '启用' }).click();
    await versions.getByRole('listitem').filter({ hasText: '随程序提供' }).getByText('正在使用').waitFor();
  });
  await open(clerk, `/templates/${kind}`, async (page) => {
    await page.getByRole('region', { name: '各版模板' }).waitFor();
    expect(await page.getByRole('region', { name: '上传修改后的模板' }).count()).toBe(0);
  });
}, 120_000);

test('a voided number stays in the register with its reason, and the paper goes out under the next', async () => {
  const { unitHead, town } = office();
  const { params } = await acceptedPetition(office());
  const reason =
    '告知书把收件人的门牌号写错了，尚未送达；经核对身份证明以后重新制作，原件收回存档，不再使用。';
  await at(unitHead, params.id, async (page) => {
    await page.getByRole('button', { name: '作废文书' }).click();
    const form = page.getByRole('dialog', { name: '作废文书' });
    await form.getByLabel('理由').fill(reason);
    await expectTidy(page, '22-void-form');
    await expectTidyOnPhone(page, '22-void-form-phone');
    await sendStep(form, '作废文书');
    await page
      .getByText(/作废：告知书把收件人/)
      .first()
      .waitFor();
    await expectTidy(page, '22-voided');
    await page.getByRole('button', { name: '重新制发文书' }).click();
    await sendStep(page.getByRole('dialog', { name: '重新制发文书' }), '重新制发文书');
  });
  await open(unitHead, '/numbers', async (page) => {
    await page.getByText(/^共 \d+ 个文号$/).waitFor();
    const voided = page.getByRole('row').filter({ has: page.locator('del') });
    expect(await voided.count()).toBe(1);
    expect(await voided.innerText()).toContain(reason);
    await expectTidy(page, '22-register');
    await expectTidyOnPhone(page, '22-register-phone');
    await page.getByLabel('查文号、信访编号或者事项').fill('没有这样的事项');
    await page.getByText('共 0 个文号').or(page.getByText('还没有文号')).first().waitFor();
    await expectTidy(page, '22-register-none-found');
  });
  await open(town, '/numbers', async (page) => {
    await page.getByText('还没有文号').waitFor();
    await expectTidyOnPhone(page, '22-register-empty-phone');
  });
}, 120_000);
