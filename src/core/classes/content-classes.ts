// Two-level content classes (内容分类): the data is `law/codes/content-classes.json`, this reads it.
import type { Words } from '../kit/language.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';

/** A class of the second level; `code` has four digits, the first two are its parent's. */
export type ContentClass = Words & { readonly code: string };

/** A class of the first level with those under it; `code` has two digits. */
export type ContentGroup = Words & { readonly code: string; readonly classes: readonly ContentClass[] };

export type ContentClasses = {
  readonly version: string;
  readonly groups: readonly ContentGroup[];
  /** The class of a four-digit code together with its group, or nothing. */
  readonly find: (code: string) => { readonly group: ContentGroup; readonly leaf: ContentClass } | undefined;
};

export type ContentClassesProblem = { readonly path: string; readonly problem: string };

/** Reads the table, telling everything that is wrong with it at once. */
export function parseContentClasses(data: unknown): Result<ContentClasses, readonly ContentClassesProblem[]> {
  const problems: ContentClassesProblem[] = [];
  const root = recordOf(data);
  const version = typeof root['version'] === 'string' ? root['version'] : '';
  if (version === '') problems.push({ path: 'version', problem: 'missing' });
  const groups = listOf(root['groups']).map((raw, at): ContentGroup => {
    const path = `groups[${at}]`;
    const group = readWords(raw, path, /^\d{2}$/, problems);
    const classes = listOf(recordOf(raw)['classes']).map((leaf, leafAt) =>
      readWords(leaf, `${path}.classes[${leafAt}]`, new RegExp(`^${group.code}\\d{2}$`), problems),
    );
    if (classes.length === 0) problems.push({ path: `${path}.classes`, problem: 'empty' });
    return { ...group, classes };
  });
  if (groups.length === 0) problems.push({ path: 'groups', problem: 'empty' });
  const found = new Map<string, { group: ContentGroup; leaf: ContentClass }>();
  for (const group of groups)
    for (const leaf of group.classes) {
      if (found.has(leaf.code)) problems.push({ path: leaf.code, problem: 'written twice' });
      found.set(leaf.code, { group, leaf });
    }
  if (problems.length > 0) return err(problems);
  return ok({ version, groups, find: (code) => found.get(code) });
}

function readWords(
  raw: unknown,
  path: string,
  code: RegExp,
  problems: ContentClassesProblem[],
): ContentClass {
  const fields = recordOf(raw);
  const read = (name: string): string => {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    problems.push({ path: `${path}.${name}`, problem: 'missing' });
    return '';
  };
  const words = { code: read('code'), zh: read('zh'), en: read('en') };
  if (words.code !== '' && !code.test(words.code))
    problems.push({ path: `${path}.code`, problem: `not of the form ${code.source}` });
  return words;
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
