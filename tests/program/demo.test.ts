import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freshDataFolder, runProgram, startProgram } from '../support/program.ts';

const password = 'a demonstration password';
const words = ['demo', '--port', '0', '--petitions', '1'];

function dataFolder(): string {
  const folder = freshDataFolder();
  onTestFinished(folder.remove);
  return folder.path;
}

const signIn = (address: string, username: string, body = { username, password }): Promise<Response> =>
  fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('kaimen demo', () => {
  it('fills an empty folder, names accounts that work, and the second time only starts', async () => {
    const path = dataFolder();
    const env = { KAIMEN_DEMO_PASSWORD: password };
    const first = await startProgram({ dataFolder: path, words, env });
    const accounts = ['clerk', 'director', 'leader', 'handler', 'unithead', 'town', 'admin', 'auditor'];
    for (const account of accounts) {
      expect(first.err()).toMatch(new RegExp(`^  ${account} `, 'm'));
      expect((await signIn(first.address, account)).status).toBe(200);
    }
    expect(first.setupAddress).toBeUndefined();
    expect((await first.pressCtrlC()).code).toBe(0);

    const second = await startProgram({ dataFolder: path, words });
    expect(second.err()).not.toContain('filling');
    const [, made = ''] = /\(password: (\S+)\)/.exec(second.err()) ?? [];
    expect(made).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){2}$/);
    const reply = await signIn(second.address, 'clerk', { username: 'clerk', password: made });
    expect(reply.status).toBe(200);
    await second.pressCtrlC();
  });

  it('fills anew what was not finished, and its accounts open', async () => {
    const path = dataFolder();
    const env = { KAIMEN_DEMO_PASSWORD: password };
    await (await startProgram({ dataFolder: path, words, env })).pressCtrlC();
    const record = join(path, 'demo.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace('whole', 'filling'));
    const again = await startProgram({ dataFolder: path, words, env });
    expect(again.err()).toContain('filled anew');
    expect((await signIn(again.address, 'town')).status).toBe(200);
    expect(readFileSync(record, 'utf8')).toContain('whole');
    await again.pressCtrlC();
  });

  it('says what is wrong with a number of petitions', async () => {
    const wrong = await runProgram({ dataFolder: dataFolder(), words: ['demo', '--petitions', 'many'] });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--petitions must be a whole number');
  });
});
