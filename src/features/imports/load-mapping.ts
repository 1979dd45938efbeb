import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ImportMapping, parseMapping } from '#core/imports/import-mapping.ts';
import { err, ok, type Result } from '#core/kit/result.ts';

export type MappingRefusal =
  /** Neither a mapping that ships (`shipped`, joined by `、`) nor a file. */
  | { readonly kind: 'imports.no-such-mapping'; readonly wanted: string; readonly shipped: string }
  | { readonly kind: 'imports.mapping-not-json'; readonly file: string }
  /** `problems`: every fault with its path, joined by `; `. */
  | { readonly kind: 'imports.mapping-wrong'; readonly file: string; readonly problems: string };

/** The mapping called `wanted` (`letters`), or in the file `wanted` when that ends in `.json`. */
export async function loadMapping(
  lawFolder: string,
  wanted: string,
): Promise<Result<ImportMapping, MappingRefusal>> {
  const names = await listMappings(lawFolder);
  const shipped = names.join('、');
  const own = wanted.endsWith('.json');
  if (!own && !names.includes(wanted)) return err({ kind: 'imports.no-such-mapping', wanted, shipped });
  const file = own ? wanted : path.join(lawFolder, 'imports', `${wanted}.json`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return err({ kind: 'imports.no-such-mapping', wanted, shipped });
  return readMapping(text, file);
}

/** The mapping written in `text`; `file` is what to call it when it is wrong. */
export function readMapping(text: string, file: string): Result<ImportMapping, MappingRefusal> {
  const data = parseJson(text);
  if (!data.ok) return err({ kind: 'imports.mapping-not-json', file });
  const mapping = parseMapping(data.value);
  if (mapping.ok) return mapping;
  const problems = mapping.error.map((each) => `${each.path}: ${each.problem}`).join('; ');
  return err({ kind: 'imports.mapping-wrong', file, problems });
}

/** The names of the mappings that ship. */
export async function listMappings(lawFolder: string): Promise<readonly string[]> {
  const files = await readdir(path.join(lawFolder, 'imports'));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .toSorted();
}

function parseJson(text: string): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(undefined);
  }
}
