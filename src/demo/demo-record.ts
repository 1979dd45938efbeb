// What the data folder remembers of its demonstration: which office it is, whether it is whole, and the password.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const demoRecord = z.object({
  state: z.enum(['filling', 'whole']),
  /** The office of the demonstration is the one that was set up at exactly this moment. */
  foundedAt: z.iso.datetime(),
  /** When the filling began; nothing in the demonstration itself is later. */
  begunAt: z.iso.datetime(),
});
export type DemoRecord = z.output<typeof demoRecord>;

/** Nothing when this folder never had a demonstration. Throws in words when the file is damaged. */
export function readDemoRecord(folder: string): DemoRecord | undefined {
  const file = recordFile(folder);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const read = demoRecord.safeParse(parseJson(text));
  if (read.success) return read.data;
  throw new Error(`${file}: 文件已损坏 / the file is damaged`);
}

export function writeDemoRecord(folder: string, record: DemoRecord): void {
  writeWhole(recordFile(folder), `${JSON.stringify(record)}\n`);
}

/** The password kept from the first run; `make` makes one when there is none. */
export function keptPassword(folder: string, make: () => string): string {
  const file = join(folder, 'demo.password');
  if (!existsSync(file)) writeWhole(file, `${make()}\n`);
  return readFileSync(file, 'utf8').trim();
}

const recordFile = (folder: string): string => join(folder, 'demo.json');

// A power cut leaves the old file or the new one.
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
