import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/**
 * The random bytes kept in `file`, in hexadecimal; made on first use, readable only by us. The file is whole and on
 * the disk before it is used. Throws in words when it is damaged.
 */
export function keepSecret(file: string, bytes: number): string {
  if (!existsSync(file)) writeWhole(file, `${randomBytes(bytes).toString('hex')}\n`);
  const text = readFileSync(file, 'utf8').trim();
  if (text.length !== bytes * 2 || !/^[0-9a-f]+$/.test(text))
    throw new Error(`${file}: 文件已损坏，请从备份恢复 / the file is damaged, restore it from a backup`);
  return text;
}

function writeWhole(file: string, text: string): void {
  const half = `${file}.new`;
  const handle = openSync(half, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(half, file);
}
