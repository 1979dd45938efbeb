// What an uploaded file is, before any of it is parsed: a Word document without macros and without references to the
// outside, of a size that fits in memory when it is opened.
import { detectFormat } from '#platform/workbook/detect-format.ts';
import { defaultWorkbookLimits } from '#platform/workbook/workbook-limits.ts';
import { WorkbookUnreadable } from '#platform/workbook/workbook-refusal.ts';
import { openZipParts, type ZipParts } from '#platform/workbook/zip-parts.ts';
import type { UnreadableWhy } from './refusals.ts';

const limits = { ...defaultWorkbookLimits, partBytesMax: 20 * 1024 * 1024, partCountMax: 300 };
const openedBytesMax = 40 * 1024 * 1024;

/** Why the file cannot be a template, or nothing. */
export async function refuseFile(bytes: Buffer): Promise<UnreadableWhy | undefined> {
  const format = detectFormat(bytes);
  if (format === 'compound') return 'old-format';
  if (format !== 'zip') return 'not-word';
  try {
    const parts = await openZipParts(bytes, limits);
    try {
      return await refuseParts(parts);
    } finally {
      parts.close();
    }
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable)) throw error;
    if (error.refusal.kind === 'workbook.bomb') return 'bomb';
    return error.refusal.kind === 'workbook.encrypted' ? 'encrypted' : 'not-word';
  }
}

async function refuseParts(parts: ZipParts): Promise<UnreadableWhy | undefined> {
  if (!parts.has('word/document.xml') || !parts.has('[content_types].xml')) return 'not-word';
  let opened = 0;
  let found: UnreadableWhy | undefined;
  for (const name of parts.names()) {
    // Every part is read to its end: what it declares of its size may be a lie.
    const text = await textOf(parts, name);
    opened += text.length;
    if (opened > openedBytesMax) return 'bomb';
    found ??= refusePart(name, text);
  }
  return found;
}

async function textOf(parts: ZipParts, name: string): Promise<string> {
  let text = '';
  for await (const piece of parts.text(name)) text += piece;
  return text;
}

function refusePart(name: string, text: string): UnreadableWhy | undefined {
  if (name.endsWith('vbaproject.bin')) return 'macros';
  if (name === '[content_types].xml' && /macroEnabled|vbaProject/iu.test(text)) return 'macros';
  return name.endsWith('.rels') && refersOutside(text) ? 'outside-content' : undefined;
}

// A link to click is text; a picture, an object or a template fetched from elsewhere is not.
function refersOutside(relationships: string): boolean {
  return [...relationships.matchAll(/<Relationship\b[^>]*>/gu)].some(
    ([tag]) => /TargetMode="External"/iu.test(tag) && !/Type="[^"]*\/hyperlink"/iu.test(tag),
  );
}
