// What was typed stays: after a closed browser, and while the database is away.
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { deleteDraft, search } from '#contract/lists.ts';
import { expectTidy, expectTidyOnPhone, openBrowser, openVisitor } from '../support/browser.ts';
import { callAs, chooseTyping, openDesk } from '../support/desk.ts';
import { freshDataFolder, runProgram, startProgram, type RunningProgram } from '../support/program.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('an unfinished registration is there again after the browser was closed, on another computer too', async () => {
  await callAs('clerk')(deleteDraft, { params: { key: 'register' } });
  const first = await openDesk(browser, 'clerk', '/register');
  await fillIn(first.page, '楼道灯坏了半年');
  await first.page.getByText('草稿已保存').waitFor();
  await first.leave();

  const second = await openDesk(browser, 'clerk', '/register');
  await second.page.getByText('已恢复上次未完成的登记。').waitFor();
  expect(await second.page.getByLabel('标题').inputValue()).toBe('楼道灯坏了半年');
  await expectTidy(second.page, '04-draft-restored');
  await expectTidyOnPhone(second.page, '04-draft-restored-phone');
  await second.page.getByRole('button', { name: '放弃草稿，重新填写' }).click();
  expect(await second.page.getByLabel('标题').inputValue()).toBe('');
  await second.leave();

  const other = await openDesk(browser, 'clerk2', '/register');
  expect(await other.page.getByText('已恢复上次未完成的登记。').count()).toBe(0);
  expect([...first.faults, ...second.faults, ...other.faults]).toEqual([]);
  await other.leave();
});

test('the database goes away in the middle of a save: the clerk is told, nothing is lost or half written, and it works again', async () => {
  const line = await openLine();
  const { address, stop } = await startOnLine(line.url);
  const { cookies } = inject('journeyOffice');
  await callAs('clerk')(deleteDraft, { params: { key: 'register' } });
  const { page, leave } = await openVisitor(browser, address, { cookie: cookies.clerk });
  await page.goto('/register');
  const title = `井盖丢失有人摔伤${Date.now() % 10_000}`;
  await fillIn(page, title);

  await line.cut();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: '数据库' }).waitFor();
  expect(await page.getByLabel('标题').inputValue()).toBe(title);
  await expectTidy(page, '04-database-away');
  await page.getByLabel('具体地点').fill('人民路口');
  await page.getByText('草稿保存在本机').waitFor();
  expect((await callAs('clerk')(search, { query: { q: title } })).rows).toEqual([]);

  await line.mend();
  const answers = async (): Promise<number> =>
    (await fetch(`${address}/api/session`, { headers: { cookie: cookies.clerk } })).status;
  await expect.poll(answers, { timeout: 20_000, interval: 500 }).toBe(200);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '登记完成' }).waitFor();
  const found = await callAs('clerk')(search, { query: { q: title } });
  expect(found.rows.map((row) => row.title)).toEqual([title]);
  await leave();
  await stop();
  await line.close();
}, 120_000);

async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel('姓名').fill('刘桂芳');
  await page.getByLabel('电话').fill('13600001234');
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('主要内容').fill('多次反映没有人来修，老人夜里不敢出门。');
  await page.getByLabel('要求什么').fill('尽快修好');
  await chooseTyping(page.getByLabel('内容分类'), '0204');
  await chooseTyping(page.getByLabel('问题属地'), '西溪');
}

/** A second Kaimen on the office's database, behind a line that can be cut. */
async function startOnLine(url: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = freshDataFolder();
  const program: RunningProgram = await startProgram({
    dataFolder: folder.path,
    env: { DATABASE_URL: url },
  });
  const stop = async (): Promise<void> => {
    await program.pressCtrlC();
    folder.remove();
  };
  return { address: program.address, stop };
}

async function openLine() {
  const { dataFolder } = inject('journeyOffice');
  const { out } = await runProgram({ dataFolder, words: ['db-url'] });
  const real = new URL(out.trim());
  const target = { host: real.hostname, port: Number(real.port) };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  const port = await listen(server, 0);
  const line = new URL(real);
  line.host = `127.0.0.1:${port}`;
  return {
    url: line.href,
    cut: async (): Promise<void> => {
      const closed = close(server);
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: () => listen(server, port),
    close: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      await close(server);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

const close = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));
