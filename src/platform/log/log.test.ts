import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLog } from './log.ts';

function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaimen-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'logs', 'kaimen.log');
}

it('hides cookies and passwords and is closed to other accounts', () => {
  const file = freshFile();
  const log = openLog(file, 'info');
  log.info({ req: { headers: { cookie: 'hush' } }, body: { password: 'hush', id: 7 } }, 'seen');
  const line = readFileSync(file, 'utf8');
  expect(line).toContain('seen');
  expect(line).toContain('"id":7');
  expect(line).not.toContain('hush');
  expect(statSync(file).mode & 0o077).toBe(0);
});

it('puts a large log aside at the next start and keeps it', () => {
  const file = freshFile();
  openLog(file, 'info').info('first');
  truncateSync(file, 21 * 1024 * 1024);
  openLog(file, 'info').info('second');
  expect(readFileSync(file, 'utf8')).toContain('second');
  expect(statSync(`${file}.1`).size).toBe(21 * 1024 * 1024);
  writeFileSync(file, '');
  openLog(file, 'info');
  expect(statSync(`${file}.1`).size).toBe(21 * 1024 * 1024);
});
