import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperKind } from '#core/papers/paper-facts.ts';

/**
 * The Word template of a kind of paper from the first folder that has one: the office's own `<data folder>/forms`
 * before the shipped `law/forms`. Throws when no folder has it.
 */
export async function loadTemplate(kind: PaperKind, folders: readonly string[]): Promise<Uint8Array> {
  for (const folder of folders) {
    const template = await readOrNothing(join(folder, `${kind}.docx`));
    if (template) return template;
  }
  throw new Error(`no Word template for ${kind} in ${folders.join(', ')}`);
}

async function readOrNothing(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
