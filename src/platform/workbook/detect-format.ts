// What a file is, told by its first bytes: its name says nothing.
import { open } from 'node:fs/promises';

/** A file on disk or its bytes in memory. */
export type WorkbookSource = string | Buffer;

export type FileFormat = 'zip' | 'compound' | 'text' | 'unknown';

const sampleBytes = 64 * 1024;
const zipStart = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const compoundStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
// Pages, documents and programs that are text or begin like it, and are often renamed to a spreadsheet.
const otherStarts = ['<', '%PDF', '{\\rtf', 'MZ', '\u007fELF'];

/** The format by its signature; `compound` is the container of .xls and of workbooks with a password. */
export function detectFormat(sample: Buffer): FileFormat {
  if (sample.subarray(0, 4).equals(zipStart)) return 'zip';
  if (sample.subarray(0, 8).equals(compoundStart)) return 'compound';
  const start = sample
    .subarray(0, 16)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (sample.length === 0 || otherStarts.some((other) => start.startsWith(other))) return 'unknown';
  const wide = sample[0] === 0xff && sample[1] === 0xfe;
  const wideSwapped = sample[0] === 0xfe && sample[1] === 0xff;
  return wide || wideSwapped || !hasBinaryBytes(sample) ? 'text' : 'unknown';
}

/** The first bytes of a source, enough to know its format and its separators. */
export async function readSample(source: WorkbookSource): Promise<Buffer> {
  if (typeof source !== 'string') return source.subarray(0, sampleBytes);
  const file = await open(source, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

// Old exports hold a stray control character now and then; more than one in a thousand is no text.
function hasBinaryBytes(sample: Buffer): boolean {
  let strange = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) strange += 1;
  }
  return strange > sample.length / 1000 + 1;
}
