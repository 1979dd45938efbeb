// Hands that are too quick, and hands that are not the right ones.
import { randomUUID } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import { search } from '#contract/lists.ts';
import { accept, addNote, submitDecision, triage } from '#contract/steps.ts';
import { readSession } from '#contract/session.ts';
import { expectTidy, openBrowser } from '../support/browser.ts';
import { callAs, chooseTyping, officeToday, openDesk, openStep, registerAs } from '../support/desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const versionOf = async (id: string): Promise<number> =>
  (await callAs('clerk')(readPetition, { params: { id } })).version;
const storyOf = async (id: string): Promise<readonly string[]> =>
  (await callAs('clerk')(readPetition, { params: { id } })).story.map((entry) => entry.kind);

/** A petition referred to the department, accepted when asked. */
async function referred(accepted: boolean): Promise<string> {
  const { id } = await registerAs('clerk');
  const unitId = inject('journeyOffice').units.department;
  await callAs('clerk')(triage, {
    params: { id },
    body: { expectedVersion: await versionOf(id), decision: { mode: 'referred', unitId, requirement: '' } },
  });
  if (accepted) {
    const { accountId: handlerId } = await callAs('handler')(readSession, {});
    await callAs('handler')(accept, {
      params: { id },
      body: { expectedVersion: await versionOf(id), handlerId },
    });
  }
  return id;
}

test('two clerks open one petition: the slower is told who was faster, keeps what is typed and can go on', async () => {
  const { id } = await registerAs('clerk');
  const slow = await openDesk(browser, 'clerk', `/petitions/${id}`);
  const quick = await openDesk(browser, 'clerk2', `/petitions/${id}`);
  await slow.page.getByRole('button', { name: '修改登记' }).click();
  await slow.page.getByLabel('标题').fill('小区外墙渗水，无人维修（补充照片）');
  await slow.page.getByLabel('修改原因').fill('信访人补充');
  await quick.page.getByRole('button', { name: '修改登记' }).click();
  await quick.page.getByLabel('具体地点').fill('幸福小区三栋北墙');
  await quick.page.getByLabel('修改原因').fill('核对地点');
  await quick.page.getByRole('button', { name: '保存修改' }).click();
  await quick.page.getByText('登记已修改').waitFor();

  await slow.page.getByRole('button', { name: '保存修改' }).click();
  const told = slow.page.getByRole('alert').filter({ hasText: '您填写的内容还在' });
  await told.waitFor();
  await expectTidy(slow.page, '05-two-clerks-stale');
  await told.getByRole('button', { name: '读取最新内容' }).click();
  await told.waitFor({ state: 'hidden' });
  expect(await slow.page.getByLabel('标题').inputValue()).toContain('补充照片');
  await slow.page.getByRole('button', { name: '保存修改' }).click();
  await slow.page.getByRole('heading', { level: 1, name: '小区外墙渗水，无人维修（补充照片）' }).waitFor();
  expect((await storyOf(id)).filter((kind) => kind === 'PetitionAmended')).toHaveLength(2);
  expect([...slow.faults, ...quick.faults]).toEqual([]);
  await slow.leave();
  await quick.leave();
});

test('a double click makes one petition, one note, one decision and one acceptance', async () => {
  const title = `双击登记${randomUUID().slice(0, 8)}`;
  const { page, leave, faults } = await openDesk(browser, 'clerk2', '/register');
  await page.getByLabel('姓名').fill('韩春梅');
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('主要内容').fill('手快点了两次。');
  await page.getByLabel('要求什么').fill('只登记一次');
  await chooseTyping(page.getByLabel('内容分类'), '0204');
  await chooseTyping(page.getByLabel('问题属地'), '西溪');
  await page.getByRole('button', { name: '登记', exact: true }).dblclick();
  await page.getByRole('heading', { name: '登记完成' }).waitFor();
  expect((await callAs('clerk')(search, { query: { q: title } })).rows).toHaveLength(1);
  await leave();

  const id = await referred(false);
  const handler = await openDesk(browser, 'handler', `/petitions/${id}`);
  const twice = async (form: Locator, button: string, done: string): Promise<void> => {
    await form.getByRole('button', { name: button, exact: true }).dblclick();
    await handler.page.getByText(`已完成：${done}`).last().waitFor();
    await form.waitFor({ state: 'hidden' });
  };
  await twice(await openStep(handler.page, '受理并告知'), '受理并告知', '受理并告知');
  const note = await openStep(handler.page, '记录办理情况');
  await note.getByLabel('内容').fill('电话联系信访人。');
  await twice(note, '记录办理情况', '记录办理情况');
  const decision = await openStep(handler.page, '拟写处理意见并报签');
  for (const label of ['查明的事实', '证据', '政策法规依据', '理由', '落实措施（谁、何时、做什么）'])
    await decision.getByLabel(label, { exact: true }).fill('已经查明，按协议办理。');
  await decision.getByRole('radio', { name: '支持', exact: true }).check();
  await decision.getByLabel('落实期限', { exact: true }).fill(await officeToday());
  await decision.getByLabel('复查机关').fill('安宁县人民政府');
  await twice(decision, '报签', '拟写处理意见并报签');
  const kinds = await storyOf(id);
  for (const kind of ['PetitionAccepted', 'NoteAdded', 'DecisionSubmitted'])
    expect([kind, kinds.filter((one) => one === kind).length]).toEqual([kind, 1]);
  expect([...faults, ...handler.faults]).toEqual([]);
  await handler.leave();
});

test('the wrong post is told on the page who takes the step, and refused by the server', async () => {
  const id = await referred(true);
  const { page, leave, faults } = await openDesk(browser, 'clerk', `/petitions/${id}?step=submit-decision`);
  const next = page.getByRole('region', { name: '下一步' });
  await next.getByText('拟写处理意见并报签').waitFor();
  await next
    .getByText(/由安宁县住房和城乡建设局.*办理/)
    .first()
    .waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await next.getByRole('button', { name: '拟写处理意见并报签' }).count()).toBe(0);
  await expectTidy(page, '05-wrong-post');
  const expectedVersion = await versionOf(id);
  const decision = { claims: [], reviewOrgan: '' };
  await expect(
    callAs('clerk')(submitDecision, { params: { id }, body: { expectedVersion, decision } }),
  ).rejects.toThrow(/403.*petitions\.not-your-step/);
  expect(faults).toEqual([]);
  await leave();
});

test('a petition that is not yours reads exactly like one that does not exist', async () => {
  const id = await referred(true);
  const seen: string[] = [];
  for (const address of [`/petitions/${id}`, `/petitions/${randomUUID()}`]) {
    const { page, leave, faults } = await openDesk(browser, 'stranger', '/');
    await page.goto(address);
    await page.getByRole('alert').waitFor();
    seen.push(await page.innerText('main'));
    await expectTidy(page, '05-not-yours');
    expect(faults).toEqual([]);
    await leave();
  }
  expect(seen[0]).toBe(seen[1]);
  const note = { kind: 'note' as const, on: '2026-01-01', text: '不该写进来', attachments: [] };
  for (const target of [id, randomUUID()])
    await expect(
      callAs('stranger')(addNote, { params: { id: target }, body: { ...note, expectedVersion: 1 } }),
    ).rejects.toThrow(/404/);
  expect((await callAs('stranger')(search, { query: { q: '外墙渗水' } })).rows).toEqual([]);
});
