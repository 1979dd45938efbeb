// A limit comes near and passes, and what follows: warnings, urging, an order with its reply, an inspection, the escalation.
import { expect, test } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import { acceptedPetition } from '../support/accepted-petition.ts';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { sendStep } from '../support/desk.ts';
import { register } from '../support/office.ts';
import { fillStep, openRoads, walkStep } from '../support/road-office.ts';

const { office, at, open, night, citizen } = openRoads();

const long =
  '三栋北墙六处渗水，最早的一处从去年六月开始；经办单位两次上门都没有带检测设备，第三次约定的日期没有人来，也没有说明原因。' +
  '信访人家中两间卧室发霉，老人因此住到女儿家。';

test('a limit turns amber and red, is urged, supervised, answered twice and inspected', async () => {
  const { clerk, director, handler, unitHead } = office();
  const { params, queryCode } = await acceptedPetition(office());
  const { id } = params;

  // The limit of handling is 6 May, and four fifths of its time have gone on 23 April.
  await night('2026-04-23');
  await open(handler, '/', async (page) => {
    await page.getByRole('heading', { name: /^快到期/ }).waitFor();
    await expectTidy(page, '20-watch-today-amber');
    await expectTidyOnPhone(page, '20-watch-today-amber-phone');
  });
  await at(handler, id, async (page) => {
    await page.getByText('期限临近（黄灯）').first().waitFor();
    await expectTidy(page, '20-watch-petition-amber');
  });

  await night('2026-05-09');
  await at(clerk, id, async (page) => {
    const form = await fillStep(page, '催办', { '催办内容（责任单位会看到）': `期限已过三天。${long}` });
    await expectTidy(page, '20-watch-urge-form');
    await expectTidyOnPhone(page, '20-watch-urge-form-phone');
    await sendStep(form, '催办');
    await page.getByText('尚未答复').waitFor();
  });
  await open(handler, '/', async (page) => {
    await page.getByRole('heading', { name: /^已超期/ }).waitFor();
    await page.getByRole('heading', { name: /答复催办/ }).waitFor();
    await expectTidy(page, '20-watch-today-red');
  });
  await at(handler, id, (page) =>
    walkStep(page, '答复催办', { 答复内容: '检测机构排期到五月中旬，拿到结论后三日内答复。' }),
  );

  await night('2026-05-21');
  await open(director, '/', async (page) => {
    await page.getByRole('heading', { name: /^超期较久，建议督办/ }).waitFor();
    await expectTidy(page, '20-watch-today-long-overdue');
  });
  await at(director, id, async (page) => {
    await page.getByText('建议督办', { exact: true }).waitFor();
    await expectTidy(page, '20-watch-proposed');
    const form = await fillStep(page, '督办', { '督办要求（写进督办函）': '五日内查清原因并作出处理意见。' });
    expect(await form.getByLabel('存在的问题（写进督办函）').inputValue()).toMatch(/已超期15天/);
    await expectTidy(page, '20-watch-order-form');
    await expectTidyOnPhone(page, '20-watch-order-form-phone');
    await sendStep(form, '督办');
    await page.getByText('督办函').first().waitFor();
    await expectTidy(page, '20-watch-ordered');
    await expectTidyOnPhone(page, '20-watch-ordered-phone');
  });

  // The reply has a limit of its own, which is warned of like any other.
  await night('2026-06-09');
  const { clocks } = await handler.do(readPetition, { params });
  const reply = clocks.find(({ clock }) => clock === 'supervision_reply');
  expect(reply?.warnings.map(({ rung }) => rung)).toEqual(['amber', 'red', 'urge']);
  await at(unitHead, id, async (page) => {
    await expectTidy(page, '20-watch-reply-late');
    await walkStep(page, '书面回复督办', { '回复内容（整改和办理情况）': long });
  });
  await at(director, id, (page) => walkStep(page, '退回督办回复', { 理由: '没有写明何时作出处理意见。' }));
  await at(handler, id, (page) =>
    walkStep(page, '书面回复督办', { '回复内容（整改和办理情况）': '六月十二日前作出处理意见并送达。' }),
  );
  await at(director, id, async (page) => {
    const form = await fillStep(page, '登记实地督查', {
      '督查人员（多个用顿号分开）': '何静、陈国强',
      督查发现: long,
      整改要求: '六月十二日前送达处理意见，逐户说明维修安排。',
    });
    await expectTidy(page, '20-watch-inspect-form');
    await sendStep(form, '登记实地督查');
    await walkStep(page, '了结督办', { 审核结论: '整改措施明确，已实地核对。' });
    await expectTidy(page, '20-watch-closed');
    await expectTidyOnPhone(page, '20-watch-closed-phone');
  });
  await citizen(queryCode, '20-watch-citizen', '督办', '实地督查');
}, 240_000);

test('the director sets other warnings: a mistake is named with its line, what they touch is shown, history stays', async () => {
  const { director, clerk, setToday } = office();
  await setToday('2026-06-09');
  await register(clerk, { receivedOn: '2026-06-09', title: long });
  await open(director, '/law', async (page) => {
    const section = page.getByRole('region', { name: '预警', exact: true });
    await section.getByText('期限过去80%时').waitFor();
    await section.scrollIntoViewIfNeeded();
    await expectTidy(page, '20-watch-ladder');
    await section.getByRole('button', { name: '另定预警' }).click();
    const text = page.getByLabel('内容（JSON）');
    const usual = await text.inputValue();
    await text.fill(usual.replace('"daysOver":7', '"daysOver":2'));
    await page.getByRole('button', { name: '检查并预览' }).click();
    await page.getByText(/^第8行 rungs\[3\]\.daysOver：矛盾：不能早于 urge（3天）$/).waitFor();
    await expectTidy(page, '20-watch-ladder-wrong');
    await text.fill(
      usual.replace('"percent":80', '"percent":5').replace(/"source": ".*"/, '"source": "局务会决定"'),
    );
    await page.getByRole('button', { name: '检查并预览' }).click();
    await page.getByText(/^到生效日，1件在办事项会因此多一级预警/).waitFor();
    await expectTidy(page, '20-watch-ladder-preview');
    await expectTidyOnPhone(page, '20-watch-ladder-preview-phone');
    await page.getByRole('button', { name: '设定', exact: true }).click();
    await page.getByText('已设定，到生效日起执行').waitFor();
    await section.getByText('尚未生效').waitFor();
    await expectTidy(page, '20-watch-ladder-planned');
    await section.getByRole('button', { name: '撤回' }).click();
    await section.getByText('生效前撤回').waitFor();
  });
  await open(clerk, '/law', async (page) => {
    const section = page.getByRole('region', { name: '预警', exact: true });
    await section.getByText('期限过去80%时').waitFor();
    expect(await section.getByRole('button').count()).toBe(0);
    await expectTidyOnPhone(page, '20-watch-ladder-clerk-phone');
  });
});
