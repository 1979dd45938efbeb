import { createServer } from 'node:net';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  freshDataFolder,
  processesBelow,
  runProgram,
  startProgram,
  survivors,
  type ProgramOptions,
} from '../support/program.ts';

const isRoot = process.getuid?.() === 0;
const ordinary = { uid: 65_534, gid: 65_534 };
const accounts: readonly { readonly name: string; readonly account?: typeof ordinary }[] = isRoot
  ? [{ name: 'root' }, { name: 'an ordinary user', account: ordinary }]
  : [{ name: 'an ordinary user' }];

function dataFolder(mode?: number) {
  const folder = freshDataFolder(mode);
  onTestFinished(folder.remove);
  return folder;
}

async function start(options: ProgramOptions) {
  const program = await startProgram(options);
  const pids = processesBelow(program.launcher.pid ?? 0);
  onTestFinished(async () => {
    if (program.launcher.exitCode === null && program.launcher.signalCode === null)
      await program.pressCtrlC();
  });
  const one = (part: string): number => pids.find(({ command }) => command.includes(part))?.pid ?? -1;
  return {
    ...program,
    pids: pids.map(({ pid }) => pid),
    server: one('dist/server/main.js'),
    postgres: one(' -D '),
    guard: one('postmaster.pid'),
  };
}

const isHealthy = async (address: string): Promise<boolean> =>
  fetch(`${address}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );

describe('starting and stopping', () => {
  it('is ready on a new folder and the same the second time, and Ctrl-C leaves no process', async () => {
    const { path } = dataFolder();
    const first = await start({ dataFolder: path });
    expect(await isHealthy(first.address)).toBe(true);
    expect(first.setupAddress).toContain(`${first.address}/setup?token=`);
    expect(first.pids.length).toBeGreaterThanOrEqual(3);
    expect((await first.pressCtrlC()).code).toBe(0);
    expect(await survivors(first.pids)).toEqual([]);
    expect(existsSync(join(path, 'kaimen.lock'))).toBe(false);

    const second = await start({ dataFolder: path });
    expect(new URL(second.setupAddress ?? '').search).toBe(new URL(first.setupAddress ?? '').search);
  });

  it('stops politely when told through the script in front, and when that script is killed', async () => {
    const { path } = dataFolder();
    const told = await start({ dataFolder: path });
    told.launcher.kill('SIGTERM');
    expect((await told.ended).code).toBe(0);
    expect(await survivors(told.pids)).toEqual([]);
    const orphaned = await start({ dataFolder: path });
    orphaned.launcher.kill('SIGKILL');
    expect(await survivors(orphaned.pids)).toEqual([]);
    expect(existsSync(join(path, 'kaimen.lock'))).toBe(false);
  });

  it('can be stopped while it is still starting', async () => {
    const { path } = dataFolder();
    const starting = await start({ dataFolder: path, until: 'Creating the database' });
    expect(await starting.pressCtrlC()).toMatchObject({ code: 0 });
    expect(await survivors(starting.pids)).toEqual([]);
    const next = await start({ dataFolder: path });
    expect(await isHealthy(next.address)).toBe(true);
  });

  it('refuses a second program on the same data, by the number of the first', async () => {
    const { path } = dataFolder();
    const first = await start({ dataFolder: path });
    const second = await runProgram({ dataFolder: path, words: ['serve', '--port', '0'] });
    expect(second.code).toBe(1);
    expect(second.err).toContain('正由另一个 Kaimen 使用');
    expect(second.err).toContain(String(first.server));
    expect(await isHealthy(first.address)).toBe(true);
  });
});

describe('after something died', () => {
  it('takes the database along when the program is killed, and recovers alone', async () => {
    const { path } = dataFolder();
    const killed = await start({ dataFolder: path });
    process.kill(killed.server, 'SIGKILL');
    expect(await survivors(killed.pids)).toEqual([]);
    const next = await start({ dataFolder: path });
    expect(await isHealthy(next.address)).toBe(true);
  });

  it('stops a database that was left behind, and recovers alone', async () => {
    const { path } = dataFolder();
    const killed = await start({ dataFolder: path });
    for (const pid of [killed.guard, killed.server]) process.kill(pid, 'SIGKILL');
    await killed.ended;
    expect(await survivors([killed.postgres], 300)).toEqual([killed.postgres]);
    const next = await start({ dataFolder: path });
    expect(next.err()).toContain('Stopped a database process left from last time');
    expect(await isHealthy(next.address)).toBe(true);
    expect(await survivors([killed.postgres])).toEqual([]);
  });

  it('starts the database again when only that was killed, while pages stay up', async () => {
    const { path } = dataFolder();
    const program = await start({ dataFolder: path });
    process.kill(program.postgres, 'SIGKILL');
    await survivors([program.postgres]);
    await expect.poll(() => isHealthy(program.address), { timeout: 20_000 }).toBe(true);
    expect(program.err()).toContain('the database ended unexpectedly');
    const all = processesBelow(program.launcher.pid ?? 0).map(({ pid }) => pid);
    await program.pressCtrlC();
    expect(await survivors(all)).toEqual([]);
  });
});

describe('what cannot work is refused in words', () => {
  it('lists every wrong setting before anything is opened', async () => {
    const { path } = dataFolder();
    const ended = await runProgram({
      dataFolder: path,
      words: ['serve'],
      env: { PORT: 'x', HOST: '?', KAIMEN_LOG: 'loud' },
    });
    expect(ended.code).toBe(1);
    for (const name of ['PORT="x"', 'HOST="?"', 'KAIMEN_LOG="loud"']) expect(ended.err).toContain(name);
    expect(existsSync(path)).toBe(false);
  });

  it('names the port that is in use and ends what it had started', async () => {
    const { path } = dataFolder();
    const holder = createServer();
    await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done));
    onTestFinished(() => void holder.close());
    const address = holder.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const ended = await runProgram({ dataFolder: path, words: ['serve', '--port', String(port)] });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(`port ${port} is in use`);
    expect(existsSync(join(path, 'pg', 'postmaster.pid'))).toBe(false);
  });

  it('says that the database server cannot be reached', async () => {
    const { path } = dataFolder();
    const env = { DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:9/none' };
    const ended = await runProgram({ dataFolder: path, env });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('ECONNREFUSED');
    expect(ended.err).not.toContain('secret');
  });
});

describe('every kind of account', () => {
  it.each(accounts)('can run it: $name', async ({ account }) => {
    const { path } = dataFolder(account ? 0o777 : 0o711);
    const program = await start({ dataFolder: path, ...(account ? { account } : {}) });
    expect(await isHealthy(program.address)).toBe(true);
    expect(lstatSync(join(path, 'secret.key')).mode & 0o077).toBe(0);
  });

  it.runIf(isRoot)('works in a folder only root can enter', async () => {
    const { path } = dataFolder(0o700);
    const program = await start({ dataFolder: path });
    expect(await isHealthy(program.address)).toBe(true);
    expect(lstatSync(join(path, 'pg')).isSymbolicLink()).toBe(true);
    await program.pressCtrlC();
    const again = await start({ dataFolder: path });
    expect(await isHealthy(again.address)).toBe(true);
  });
});

describe('the database address', () => {
  it('is printed alone, works, and is not there when nothing runs', async () => {
    const { path } = dataFolder();
    const words = ['db-url'];
    expect(await runProgram({ dataFolder: path, words })).toMatchObject({ code: 1, out: '' });
    await start({ dataFolder: path });
    const { code, out } = await runProgram({ dataFolder: path, words });
    expect(code).toBe(0);
    expect(out).toMatch(/^postgresql:\/\/\S+\n$/);
    const client = new pg.Client(out.trim());
    await client.connect();
    const { rows } = await client.query('SELECT count(*)::int > 0 AS migrated FROM schema_migration');
    await client.end();
    expect(rows).toEqual([{ migrated: true }]);
  });
});
