// The files inside a workbook, each read as a stream with its size bounded before and while it inflates.
import type { Readable } from 'node:stream';
import { fromBufferPromise, openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { WorkbookSource } from './detect-format.ts';
import type { WorkbookLimits } from './workbook-limits.ts';
import { WorkbookUnreadable } from './workbook-refusal.ts';

export type ZipParts = {
  readonly has: (name: string) => boolean;
  /** Every part's name, in small letters. */
  readonly names: () => readonly string[];
  /** Inflated size as the archive declares it. */
  readonly bytesOf: (name: string) => number;
  /** Text of a part in pieces; throws WorkbookUnreadable when it is missing, damaged or beyond the limits. */
  readonly text: (name: string) => AsyncIterable<string>;
  readonly close: () => void;
};

// Below this a part is harmless however well it was packed.
const ratioFreeBytes = 16 * 1024 * 1024;

/** Opens the archive and reads its directory. Throws WorkbookUnreadable. */
export async function openZipParts(source: WorkbookSource, limits: WorkbookLimits): Promise<ZipParts> {
  const options = { lazyEntries: true, autoClose: false };
  const zip = await (
    typeof source === 'string' ? openPromise(source, options) : fromBufferPromise(source, options)
  ).catch(() => damaged('zip'));
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName.replaceAll('\\', '/').toLowerCase(), entry);
      if (entries.size > limits.partCountMax) bomb('zip');
    }
  } catch (error) {
    zip.close();
    throw error instanceof WorkbookUnreadable ? error : unreadable('zip');
  }
  const find = (name: string): Entry | undefined => entries.get(name.replace(/^\//, '').toLowerCase());
  return {
    has: (name) => find(name) !== undefined,
    names: () => [...entries.keys()].filter((name) => !name.endsWith('/')),
    bytesOf: (name) => find(name)?.uncompressedSize ?? 0,
    text: (name) => textOf(zip, find(name) ?? damaged(name), name, limits),
    close: () => zip.close(),
  };
}

async function* textOf(
  zip: ZipFile,
  entry: Entry,
  name: string,
  limits: WorkbookLimits,
): AsyncGenerator<string> {
  if (entry.isEncrypted()) throw new WorkbookUnreadable({ kind: 'workbook.encrypted' });
  const bytesMax = Math.min(
    limits.partBytesMax,
    Math.max(ratioFreeBytes, entry.compressedSize * limits.ratioMax),
  );
  if (entry.uncompressedSize > bytesMax) bomb(name);
  const stream: Readable = await zip.openReadStreamPromise(entry).catch(() => damaged(name));
  const decoder = new TextDecoder('utf-8');
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      bytes += chunk.length;
      if (bytes > bytesMax) bomb(name);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof WorkbookUnreadable ? error : unreadable(name);
  } finally {
    stream.destroy();
  }
}

const unreadable = (part: string): WorkbookUnreadable =>
  new WorkbookUnreadable({ kind: 'workbook.damaged', part });

function damaged(part: string): never {
  throw unreadable(part);
}

function bomb(part: string): never {
  throw new WorkbookUnreadable({ kind: 'workbook.bomb', part });
}
