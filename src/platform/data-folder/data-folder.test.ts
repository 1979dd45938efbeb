import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { takeFolderLock } from './folder-lock.ts';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaimen-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('the data folder', () => {
  it('makes its secrets once and shows them to nobody else', () => {
    const root = join(freshFolder(), 'data');
    const [first, again] = [openDataFolder(root), openDataFolder(root)];
    expect(first.secret()).toHaveLength(32);
    expect(again.secret()).toEqual(first.secret());
    expect(again.setupToken()).toBe(first.setupToken());
    for (const name of ['secret.key', 'setup.token']) expect(statSync(join(root, name)).mode & 0o077).toBe(0);
  });

  it('does not go on with a damaged key', () => {
    const root = freshFolder();
    writeFileSync(join(root, 'secret.key'), 'abc');
    expect(() => openDataFolder(root).secret()).toThrow('restore it from a backup');
  });

  it('says in words that it cannot be written', () => {
    const file = join(freshFolder(), 'plain-file');
    writeFileSync(file, '');
    expect(() => openDataFolder(join(file, 'data'))).toThrow('cannot be written');
  });
});

describe('the lock of a data folder', () => {
  it('admits one and names the holder to the second', () => {
    const file = join(freshFolder(), 'lock');
    const first = takeFolderLock(file);
    expect(first.ok).toBe(true);
    expect(takeFolderLock(file)).toMatchObject({
      ok: false,
      error: { kind: 'data-folder.in-use', pid: process.pid },
    });
    if (first.ok) first.value.release();
    const next = takeFolderLock(file);
    expect(next.ok).toBe(true);
    if (next.ok) next.value.release();
    expect(readdirSync(join(file, '..'))).toEqual([]);
  });

  it('is taken over from a process that died, and from a later process with the same number', () => {
    const file = join(freshFolder(), 'lock');
    const { pid } = spawnSync('true');
    const sleeper = spawn('sleep', ['60']);
    onTestFinished(() => void sleeper.kill());
    for (const [holder, born] of [
      [pid, 'x'],
      [sleeper.pid, 'another/1'],
    ] as const) {
      writeFileSync(file, JSON.stringify({ pid: holder, born, host: hostOf(file), id: 'old' }));
      const taken = takeFolderLock(file);
      expect(taken.ok).toBe(true);
      if (taken.ok) taken.value.release();
    }
  });

  it('is taken over when its file is damaged', () => {
    const file = join(freshFolder(), 'lock');
    writeFileSync(file, '{"pid":');
    expect(takeFolderLock(file).ok).toBe(true);
  });

  it('is respected while another computer gives signs of life, and no longer', () => {
    const file = join(freshFolder(), 'lock');
    writeFileSync(file, JSON.stringify({ pid: 1, born: '', host: 'elsewhere', id: 'far' }));
    expect(takeFolderLock(file)).toMatchObject({ ok: false, error: { host: 'elsewhere' } });
    const minuteAgo = new Date(statSync(file).mtimeMs - 60_000);
    utimesSync(file, minuteAgo, minuteAgo);
    expect(takeFolderLock(file).ok).toBe(true);
  });
});

// The name this computer writes into a lock.
function hostOf(file: string): string {
  const probe = takeFolderLock(file);
  const second = takeFolderLock(file);
  if (probe.ok) probe.value.release();
  return second.ok ? '' : second.error.host;
}
