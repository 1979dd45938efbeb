import { inject, describe, expect, it, onTestFinished } from 'vitest';
import pg from 'pg';
import { freshDataFolder, processesBelow, runProgram, startProgram } from '../support/program.ts';

describe('with DATABASE_URL', () => {
  it('the same program runs on the PostgreSQL of the system and starts none of its own', async () => {
    const DATABASE_URL = await emptyDatabase();
    const folder = freshDataFolder();
    onTestFinished(folder.remove);
    const migrated = await runProgram({ dataFolder: folder.path, words: ['migrate'], env: { DATABASE_URL } });
    expect(migrated).toMatchObject({ code: 0, out: '' });
    const program = await startProgram({ dataFolder: folder.path, env: { DATABASE_URL } });
    onTestFinished(async () => void (await program.pressCtrlC()));
    expect((await fetch(`${program.address}/healthz`)).status).toBe(200);
    const commands = processesBelow(program.launcher.pid ?? 0).map(({ command }) => command);
    expect(commands.filter((command) => command.includes('postgres'))).toEqual([]);
    const printed = await runProgram({ dataFolder: folder.path, words: ['db-url'], env: { DATABASE_URL } });
    expect(printed.out).toBe(`${DATABASE_URL}\n`);
  });
});

async function emptyDatabase(): Promise<string> {
  const name = `program_${process.pid}`;
  const server = new pg.Client(inject('databaseServer'));
  await server.connect();
  const { rows } = await server.query<{ version: string }>(
    `SELECT current_setting('server_version_num') AS version`,
  );
  expect(Number(rows[0]?.version)).toBeGreaterThanOrEqual(150_000);
  await server.query(`CREATE DATABASE ${name}`);
  onTestFinished(async () => {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.end();
  });
  const url = new URL(inject('databaseServer'));
  url.pathname = `/${name}`;
  return url.href;
}
