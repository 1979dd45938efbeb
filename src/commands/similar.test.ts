import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../main.ts');

function run(input: string | Buffer, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'similar', ...options], { input });
  const answers = String(stdout)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  return { status, stderr: String(stderr), answers };
}

const smoke = {
  title: '望舒里小区楼下烧烤店油烟扰民',
  detail: '烧烤店没有烟道，油烟排到居民窗前。',
  time: '2026/3/1 8:00',
};
const line = (fields: object): string => JSON.stringify(fields);

describe('kaimen similar', { timeout: 30_000 }, () => {
  it('answers every line in order with its group, a wrong one with its number in its place', () => {
    const { status, answers } = run(
      [
        line({ id: 7, ...smoke, user: 'a' }),
        '{"id":"八"',
        line({ id: '九', title: '临川路坑洼何时修', detail: '路面坑洼积水。' }),
        '',
        line({ title: '没有编号' }),
        line({ id: 7, ...smoke, user: 'b', time: '昨天' }),
        line({ id: 11, title: ' ', detail: '' }),
      ].join('\r\n'),
    );
    expect(status).toBe(0);
    expect(answers).toEqual([
      { id: 7, group: 1 },
      { error: { kind: 'not-json' }, line: 2 },
      { id: '九', group: 2 },
      { error: { kind: 'no-id', field: 'id' }, line: 5 },
      { id: 7, group: 1 },
      { error: { kind: 'no-text', field: 'detail' }, line: 7 },
    ]);
  });

  it('gives its reasons when asked', () => {
    const { answers } = run(
      [line({ id: 1, ...smoke, user: 'a' }), line({ id: 2, ...smoke, user: 'b' })].join('\n'),
      '--reasons',
    );
    expect(answers).toMatchObject([
      { id: 1, group: 1, kind: 'same-matter', people: 2, places: ['望舒里小区'] },
      { id: 2, group: 1 },
    ]);
  });

  it('says that a line is not in UTF-8 instead of comparing what cannot be read, and answers nothing to nothing', () => {
    const inGbk = Buffer.concat([
      Buffer.from('{"id":1,"title":"'),
      Buffer.from([0xd0, 0xa1, 0xc7, 0xf8, 0xd3, 0xcd, 0xd1, 0xcc]),
      Buffer.from('"}\n'),
    ]);
    expect(run(inGbk).answers).toEqual([{ error: { kind: 'not-utf8' }, line: 1 }]);
    expect(run('')).toEqual({ status: 0, stderr: '', answers: [] });
  });
});
