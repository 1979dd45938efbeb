// The command as a person types it: on a running Kaimen and on a stopped one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '#contract/operation.ts';
import * as organisation from '#contract/organisation.ts';
import { signIn } from '#contract/session.ts';
import { setUp } from '#contract/setup.ts';
import { houseRoot } from '../support/house.ts';
import { freshDataFolder, type RunningProgram, runProgram, startProgram } from '../support/program.ts';

const messyLedger = join(houseRoot, 'tests/fixtures/messy-ledger.xlsx');
const data = freshDataFolder();
const folder = mkdtempSync(join(tmpdir(), 'kaimen-import-'));
let program: RunningProgram;

beforeAll(async () => {
  program = await startProgram({ dataFolder: data.path });
  await setUpWithClerk(program);
  return async () => {
    if (program.launcher.exitCode === null) await program.pressCtrlC();
    data.remove();
    rmSync(folder, { recursive: true });
  };
}, 60_000);

const run = (...words: readonly string[]) =>
  runProgram({ dataFolder: data.path, words: ['import', ...words] });

it('imports into a running Kaimen: nothing with a bad row, the good ones when told, nothing twice', async () => {
  const errors = join(folder, 'errors.xlsx');
  const none = await run(messyLedger, '--as', 'letters', '--errors', errors);
  expect([none.code, none.out.split('\n')[0]]).toEqual([3, '读取 24 行：合格 13，重复 1，有问题 10；导入 0']);
  expect(none.err).toContain('“来信日期”中的“2023-02-29”不是真实存在的日期');
  const good = await run(messyLedger, '--as', 'letters', '--keep-good', '--user', 'clerk');
  expect([good.code, good.out]).toMatchObject([3, expect.stringContaining('imported 13')]);
  const again = await run(errors, '--as', 'letters', '--dry-run');
  expect([again.code, again.out]).toMatchObject([3, expect.stringContaining('good 1, duplicates 0, bad 9')]);
});

it('imports into a stopped Kaimen too, and says 0 when all is in', async () => {
  expect((await program.pressCtrlC()).code).toBe(0);
  const table = join(folder, '来信.csv');
  writeFileSync(table, '登记编号,来信日期,来信人,反映内容\n900,2024-05-06,李四,路灯坏了三天\n');
  const done = await run(table, '--as', 'letters');
  expect([done.code, done.out]).toMatchObject([0, expect.stringContaining('imported 1')]);
  const twice = await run(table, '--as', 'letters');
  expect([twice.code, twice.out]).toMatchObject([
    0,
    expect.stringContaining('duplicates 1, bad 0; imported 0'),
  ]);
});

it('refuses in words what it cannot do', async () => {
  const table = join(folder, 'program.xlsx');
  writeFileSync(table, 'MZ\u0090\u0000');
  onTestFinished(() => rmSync(table));
  expect(await run(table, '--as', 'letters')).toMatchObject({
    code: 3,
    err: expect.stringContaining('.xlsx'),
  });
  expect(await run(messyLedger)).toMatchObject({ code: 2, err: expect.stringContaining('--as') });
  expect(await run(messyLedger, '--as', 'letters', '--user', 'admin')).toMatchObject({
    code: 1,
    err: expect.stringContaining('“admin”的岗位不能导入台账'),
  });
});

async function setUpWithClerk({ address, setupAddress }: RunningProgram): Promise<void> {
  const administrator = { personName: '管理员', username: 'admin', password: 'a test password' };
  const token = new URL(setupAddress ?? '').searchParams.get('token') ?? '';
  let cookie = '';
  const post = async <Reply>(path: string, body: object): Promise<Reply> => {
    const reply = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(await reply.text());
    cookie =
      reply.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ') || cookie;
    return (await reply.json()) as Reply;
  };
  await post(setUp.path, {
    token,
    officeName: '安宁县信访局',
    organCode: '安信',
    divisionCode: '330106',
    divisionName: '安宁县',
    administrator,
  });
  await post(signIn.path, { username: 'admin', password: administrator.password });
  const reply = await fetch(`${address}${organisation.readOrganisation.path}`, { headers: { cookie } });
  const tree = (await reply.json()) as Answer<typeof organisation.readOrganisation>;
  const unitId = tree.units.find((unit) => unit.kind === 'petition-office')?.id;
  const account = await post<{ id: string }>(organisation.openAccount.path, {
    username: 'clerk',
    personName: '周接访',
  });
  const job = await post<{ id: string }>(organisation.createPost.path, {
    unitId,
    title: '接待员',
    role: 'clerk',
  });
  await post(organisation.fillPost.path.replace(':id', job.id), { accountId: account.id });
}
