// The ordinary road as five people walk it: from the window to the served answer, and the petitioner along with them.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor, phoneScreen } from '../support/browser.ts';
import { openDesk, openStep, registerAs, sendStep, visitToday } from '../support/desk.ts';
import type { Username } from '../support/journey-office.ts';
import { textOfPdf } from '../support/read-pdf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const faults: string[] = [];

/** Does one piece of work on the petition at somebody's desk, then leaves. */
async function at(who: Username, id: string, work: (page: Page) => Promise<void>): Promise<void> {
  const visitor = await openDesk(browser, who, `/petitions/${id}`);
  await work(visitor.page);
  faults.push(...visitor.faults);
  await visitor.leave();
}

test('a visit goes the whole ordinary road, every limit explained, every paper printed, and is rated at its end', async () => {
  const visit = await visitToday();
  const claims = [
    ...visit.claims,
    { text: '书面告知维修资金的使用情况', purpose: 'request' as const, contentClass: '0204' },
  ];
  const { id, queryCode } = await registerAs('clerk', { claims });
  await at('clerk', id, triage);
  await follow(queryCode, '03-follow-referred', '受理');
  await at('handler', id, accept);
  await at('handler', id, writeNote);
  await at('handler', id, writeDecision);
  await at('unithead', id, sign);
  await at('handler', id, serve);
  await at('clerk', id, approveAndClose);
  await at('auditor', id, readPapers);
  await rate(queryCode);
  await at('clerk', id, seeRating);
  expect(faults).toEqual([]);
}, 240_000);

async function triage(page: Page): Promise<void> {
  await explainLimits(page, ['甄别', '第二十二条']);
  await expectTidy(page, '03-road-registered');
  await expectTidyOnPhone(page, '03-road-registered-phone');
  const form = await openStep(page, '甄别分流');
  await form.getByRole('button', { name: '甄别分流' }).click();
  await form.getByText('请填写').waitFor();
  await form.getByRole('radio', { name: /^交办/ }).check();
  const unit = form.getByRole('combobox');
  await unit.click();
  await unit.pressSequentially('住房');
  await page.locator('.ant-select-item-option-active', { hasText: '住房和城乡建设局' }).waitFor();
  await unit.press('Enter');
  await form.getByLabel('报告结果的期限').fill('2020-01-01');
  await form.getByRole('button', { name: '甄别分流' }).click();
  await form.getByText('应晚于今天').waitFor();
  await expectTidy(page, '03-road-triage-form');
  await expectTidyOnPhone(page, '03-road-triage-form-phone');
  await form.getByLabel('报告结果的期限').fill(daysFromToday(40));
  await form.getByLabel('办理要求').fill('请实地查看后书面答复，并报告结果。');
  await sendStep(form, '甄别分流');
  await page.getByText('由安宁县住房和城乡建设局').first().waitFor();
  await expectTidy(page, '03-road-assigned');
}

async function accept(page: Page): Promise<void> {
  await explainLimits(page, ['第二十三条']);
  const form = await openStep(page, '受理并告知');
  await form.getByText('60日办理期限从实际受理日期的次日起算').waitFor();
  await expectTidy(page, '03-road-accept-form');
  await sendStep(form, '受理并告知');
  await explainLimits(page, ['办理', '第三十四条']);
}

async function writeNote(page: Page): Promise<void> {
  const form = await openStep(page, '记录办理情况');
  await form.getByLabel('记录类型').selectOption({ label: '走访调查' });
  await form.getByLabel('内容').fill('到幸福小区三栋实地查看，北墙三处渗水，已拍照。');
  await sendStep(form, '记录办理情况');
}

const answers = {
  查明的事实: '三栋北墙有三处渗水，维修资金申请已于九月提交，尚未批复。',
  证据: '现场照片、维修资金申请表',
  政策法规依据: '《住宅专项维修资金管理办法》第二十二条',
  理由: '渗水属实，属于专项维修资金使用范围。',
  '落实措施（谁、何时、做什么）': '由物业公司于十二月二十日前完成外墙维修，住建局验收。',
} as const;

async function writeDecision(page: Page): Promise<void> {
  const form = await openStep(page, '拟写处理意见并报签');
  await form.getByText(/还缺\d+项/).waitFor();
  await form.getByRole('button', { name: '报签' }).click();
  await expectTidy(page, '03-road-decision-missing');
  for (const number of [1, 2]) await answerClaim(form.getByRole('group', { name: `诉求${number}` }));
  await form.getByLabel('复查机关').fill('安宁县人民政府');
  await form.getByText('内容完整，可以报签。').waitFor();
  await expectTidy(page, '03-road-decision-complete');
  await expectTidyOnPhone(page, '03-road-decision-complete-phone');
  await form.getByRole('button', { name: '报签' }).click();
  await page.getByText('已完成：拟写处理意见并报签').waitFor();
}

async function answerClaim(group: Locator): Promise<void> {
  for (const [label, text] of Object.entries(answers))
    await group.getByLabel(label, { exact: true }).fill(text);
  await group.getByRole('radio', { name: '支持', exact: true }).check();
  await group.getByLabel('落实期限', { exact: true }).fill(daysFromToday(30));
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('link', { name: '今日待办' }).click();
  const row = page.getByRole('listitem').filter({ hasText: '小区外墙渗水' }).first();
  await row.waitFor();
  await expectTidy(page, '03-road-head-today');
  await expectTidyOnPhone(page, '03-road-head-today-phone');
  await row.getByRole('link', { name: /^签发处理意见书/ }).click();
  const form = page.getByRole('dialog', { name: '签发处理意见书' });
  await form.getByText(answers['查明的事实']).first().waitFor();
  await expectTidy(page, '03-road-sign-form');
  await sendStep(form, '签发处理意见书');
}

async function serve(page: Page): Promise<void> {
  const form = await openStep(page, '登记送达');
  await form.getByLabel('送达方式').selectOption({ label: '留置送达' });
  await form.getByLabel('送达日期').fill(daysFromToday(3));
  await form.getByRole('button', { name: '登记送达' }).click();
  await form.getByText('留置送达须有两名见证人').waitFor();
  await form.getByText('不能晚于今天').waitFor();
  await expectTidy(page, '03-road-serve-form');
  await form.getByLabel('送达方式').selectOption({ label: '直接送达' });
  await form.getByLabel('送达日期').fill(daysFromToday(0));
  await form.getByLabel('送达地点').fill('信访局接访窗口');
  await sendStep(form, '登记送达');
  await explainLimits(page, ['复查', '第三十五条']);
  for (const number of [1, 2]) await carryOut(page, number);
  const report = await openStep(page, '报送办结报告');
  await report.getByLabel('办理说明').fill('处理意见书已送达，信访人签收。');
  await sendStep(report, '报送办结报告');
}

async function carryOut(page: Page, number: number): Promise<void> {
  const form = await openStep(page, '登记处理意见执行情况');
  await form.getByLabel('凭证（验收单、转账凭证等，写明内容）').fill('外墙维修验收单');
  await form.getByLabel('谁核对过、怎样核对的').fill('住建局现场验收，信访人签字');
  if (number === 1) await expectTidy(page, '03-road-execution-form');
  await sendStep(form, '登记处理意见执行情况');
}

async function approveAndClose(page: Page): Promise<void> {
  const approve = await openStep(page, '审核办结报告');
  await approve.getByText('处理意见书已送达，信访人签收。').waitFor();
  await sendStep(approve, '审核办结报告');
  const close = await openStep(page, '办结');
  await close.getByText('不能撤回').waitFor();
  await close.getByLabel('依据（凭什么说已经到位）').fill('送达回执和现场照片');
  await expectTidy(page, '03-road-close-form');
  await sendStep(close, '办结');
  await page.getByText('本件已办结，没有下一步。').waitFor();
  await expectTidy(page, '03-road-closed');
  await expectTidyOnPhone(page, '03-road-closed-phone');
}

/** Every limit says on focus how it came about. */
async function explainLimits(page: Page, words: readonly string[]): Promise<void> {
  // Wherever the last button was, the mouse must not hold an explanation open.
  await page.mouse.move(0, 0);
  const limits = page.getByRole('region', { name: '期限' }).getByRole('button');
  await limits.first().waitFor();
  const told: string[] = [];
  for (const limit of await limits.all()) {
    await limit.focus();
    const explanation = page.getByRole('tooltip').or(page.locator('.ant-popover:visible')).last();
    await explanation.getByText(/日/).first().waitFor();
    told.push(await explanation.innerText());
    await limit.blur();
    await page.locator('.ant-popover:visible').waitFor({ state: 'detached' });
  }
  for (const word of words) expect(told.join('\n') + (await page.innerText('main'))).toContain(word);
}

const papers = ['群众来访登记表', '交办函', '受理告知书', '信访处理意见书'] as const;

async function readPapers(page: Page): Promise<void> {
  for (const name of papers) {
    const pdf = await fetchLink(page, `${name} PDF`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const text = textOfPdf(pdf);
    expect(text).toContain('李秀英');
    expect(text).toContain('外墙渗水');
    const word = await fetchLink(page, `${name} Word`);
    expect(word.subarray(0, 2).toString()).toBe('PK');
  }
  const letter = textOfPdf(await fetchLink(page, '信访处理意见书 PDF'));
  for (const text of Object.values(answers)) expect(letter).toContain(text);
}

async function fetchLink(page: Page, name: string): Promise<Buffer> {
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  const reply = await page.request.get(href ?? '');
  expect(reply.status(), name).toBe(200);
  return reply.body();
}

/** The petitioner at home: a phone without script, the code typed in as it stands on the slip. */
async function follow(code: string, picture: string, words: string): Promise<void> {
  const {
    page,
    leave,
    faults: wrong,
  } = await openVisitor(browser, inject('journeyOffice').address, {
    screen: phoneScreen,
    script: false,
  });
  await page.goto('/portal');
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText('请先输入查询码').waitFor();
  await page.getByLabel('查询码').fill(code.toLowerCase().replace(/(.{4})(?=.)/g, '$1 '));
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText(words).first().waitFor();
  expect(await page.textContent('body')).not.toContain('李秀英');
  await expectTidy(page, picture);
  faults.push(...wrong);
  await leave();
}

async function rate(code: string): Promise<void> {
  const {
    page,
    leave,
    faults: wrong,
  } = await openVisitor(browser, inject('journeyOffice').address, {
    screen: phoneScreen,
    script: false,
  });
  await page.goto(`/q/${code}`);
  for (const text of Object.values(answers)) expect(await page.textContent('body')).toContain(text);
  const letter = await page.request.get(
    (await page
      .getByRole('link', { name: /处理意见书/ })
      .first()
      .getAttribute('href')) ?? '',
  );
  expect(textOfPdf(await letter.body())).toContain(answers['查明的事实']);
  const question = (words: string) => page.getByRole('group', { name: words });
  await question('接待和转交').getByLabel('满意', { exact: true }).check();
  await page.getByLabel('还有什么要说的').fill('办得慢，但是修好了。');
  await page.getByRole('button', { name: '提交评价' }).click();
  await question('办理和答复').getByText('请选一项').waitFor();
  await expectTidy(page, '03-follow-rating-missing');
  expect(await page.getByLabel('还有什么要说的').inputValue()).toBe('办得慢，但是修好了。');
  await question('办理和答复').getByLabel('不满意', { exact: true }).check();
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByText('您的评价已经记下').waitFor();
  await expectTidy(page, '03-follow-rated');
  faults.push(...wrong);
  await leave();
}

async function seeRating(page: Page): Promise<void> {
  await page.getByText('办得慢，但是修好了。').first().waitFor();
  await expectTidy(page, '03-road-rated');
}

const dayMs = 86_400_000;
const daysFromToday = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * dayMs).toISOString().slice(0, 10);
