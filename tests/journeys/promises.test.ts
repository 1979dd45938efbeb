// A promise from the table to the proof: given, owed by a unit, moved in the open, late, urged, kept or withdrawn, and read by the
// petitioner at every turn.
import { expect, test } from 'vitest';
import { makePromise } from '#contract/promise-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import { acceptedPetition } from '../support/accepted-petition.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { openStep, sendStep } from '../support/desk.ts';
import { fillStep, openRoads, walkStep } from '../support/road-office.ts';

const { office, at, open, citizen } = openRoads();

const promised = '三十日内派施工队查清三栋外墙渗水的原因并修好，修好后请住户一起验收';

test('a promise is given, moved with a reason, late, urged and kept, and everybody concerned reads the same', async () => {
  const { director, handler, setToday } = office();
  const { params, queryCode } = await acceptedPetition(office());
  await open(director, '/promises', async (page) => {
    await page.getByText('没有这样的承诺。').waitFor();
    await expectTidy(page, '29-promises-empty');
  });
  await at(director, params.id, async (page) => {
    const form = await openStep(page, '登记承诺');
    await form.getByRole('button', { name: '登记承诺' }).click();
    await form.getByText('请填写').first().waitFor();
    await expectTidy(page, '29-promise-missing');
    await form.getByLabel(/^承诺办什么/).fill(promised);
    await form.getByLabel(/^期限/).fill('2026-03-31');
    await expectTidy(page, '29-promise-form');
    await expectTidyOnPhone(page, '29-promise-form-phone');
    await sendStep(form, '登记承诺');
    await page.getByRole('heading', { name: '承诺' }).waitFor();
    await expectTidy(page, '29-promise-made');
  });
  await citizen(queryCode, '29-promise-citizen', promised, '2026年3月31日', '还没有办到');
  await open(handler, '/', async (page) => {
    await page.getByRole('heading', { name: /^待兑现的承诺/ }).waitFor();
    await expectTidy(page, '29-promise-today');
  });

  await setToday('2026-03-26');
  await open(handler, '/', async (page) => {
    await page.getByRole('heading', { name: /^承诺快到期/ }).waitFor();
    await expectTidy(page, '29-promise-near');
  });
  await at(director, params.id, async (page) => {
    await walkStep(page, '调整承诺期限', {
      新的期限: '2026-04-10',
      '为什么调整（信访人看得到）': '连续下雨，脚手架不能搭设，施工队四月一日进场。',
    });
    await page.getByText(/期限由2026-03-31改为2026-04-10/).waitFor();
  });

  await setToday('2026-04-12');
  await open(handler, '/', async (page) => {
    await page.getByRole('heading', { name: /^承诺已逾期/ }).waitFor();
    await expectTidy(page, '29-promise-late');
    await expectTidyOnPhone(page, '29-promise-late-phone');
  });
  await open(director, '/', async (page) => {
    await page.getByRole('heading', { name: /^您作出或者督办的承诺/ }).waitFor();
    await page.getByRole('link', { name: `催促: ${promised}` }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('催促内容').fill('已过期限两天，请今天告诉住户什么时候修好。');
    await expectTidy(page, '29-promise-urge');
    await sendStep(form, '催促兑现承诺');
  });
  await citizen(queryCode, '29-promise-citizen-late', '期限已经过了', '连续下雨');

  await at(handler, params.id, async (page) => {
    const form = await fillStep(page, '登记承诺兑现', {
      '怎样兑现的，有什么凭据': '四月九日修好，十日与七户住户一起做淋水试验，没有渗漏，验收单七户签字。',
    });
    await form.getByLabel('兑现日期').fill('2026-04-12');
    await expectTidy(page, '29-promise-keep-form');
    await sendStep(form, '登记承诺兑现');
    await page.getByText('2026-04-12已兑现，晚于期限').waitFor();
    await expectTidy(page, '29-promise-kept');
  });
  await citizen(queryCode, '29-promise-citizen-kept', '2026年4月12日已经办到', '改到2026年4月10日');
});

test('a promise that cannot be kept is withdrawn in the open, and the ledger shows how all of them stand', async () => {
  const { director, town, auditor, setToday, units } = office();
  const { params, version, queryCode } = await acceptedPetition(office());
  await setToday('2026-04-13');
  const body = {
    kind: 'task',
    text: '核对二十三户的安置面积，把结果贴在村务公开栏',
    unitId: units.town,
  } as const;
  await director.do(makePromise, {
    params,
    body: { ...body, expectedVersion: version, limit: '2026-04-20' },
  });

  // The town owes it and therefore sees a matter that is the department's.
  await open(town, '/', async (page) => {
    await page.getByRole('link', { name: body.text, exact: true }).click();
    await page.getByRole('region', { name: '下一步' }).waitFor();
    await expectTidy(page, '29-promise-town');
  });
  await at(director, params.id, async (page) => {
    const form = await openStep(page, '撤回承诺');
    await form.getByLabel(/^为什么不能兑现/).fill('安置方案重新公示，面积要等公示结束才能定，另行书面告知。');
    await expectTidy(page, '29-promise-withdraw-form');
    await sendStep(form, '撤回承诺');
    await page.getByText('2026-04-13撤回，没有兑现').waitFor();
    await expectTidy(page, '29-promise-withdrawn');
  });
  await citizen(queryCode, '29-promise-citizen-withdrawn', '这件事办不到了', '安置方案重新公示');

  const { version: now } = await director.do(readPetition, { params });
  const long =
    '请自然资源局、镇政府、村委会三方到现场把界址一户一户指给住户看，画在图上，当天由各户签字，图纸交住户一份；' +
    '有争议的界址单独列出，十个工作日内再到现场一次，把每一户的意见都记下来';
  await director.do(makePromise, {
    params,
    body: {
      expectedVersion: now,
      kind: 'promise',
      text: long,
      unitId: units.department,
      limit: '2026-04-14',
      by: { name: '欧阳上官建国', post: '县委常委、常务副县长、县信访工作联席会议召集人' },
    },
  });
  await setToday('2026-04-16');
  await open(director, '/promises', async (page) => {
    await page.getByRole('link', { name: long }).waitFor();
    await page.getByRole('heading', { name: /^这段时间承诺办得怎样/ }).waitFor();
    await expectTidy(page, '29-promises-ledger');
    await expectTidyOnPhone(page, '29-promises-ledger-phone');
    await page.getByLabel('哪些').selectOption({ label: '已撤回' });
    await page.getByRole('link', { name: body.text }).waitFor();
    expect(await page.getByRole('link', { name: long }).count()).toBe(0);
    await expectTidy(page, '29-promises-withdrawn');
    await page.getByLabel('哪些').selectOption({ label: '全部' });
    const row = page.getByRole('row', { name: /^欧阳上官建国/ });
    await row.getByRole('link').last().click();
    await page.getByRole('link', { name: long }).waitFor();
    expect(await page.getByRole('link', { name: body.text }).count()).toBe(0);
  });
  await open(auditor, '/promises', async (page) => {
    await page.getByRole('link', { name: long }).waitFor();
  });
  await at(director, params.id, async (page) => {
    await page.getByRole('heading', { name: '承诺' }).waitFor();
    await expectTidy(page, '29-promises-many');
    await expectTidyOnPhone(page, '29-promises-many-phone');
  });
});
