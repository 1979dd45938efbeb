// The files of the house, for the tests that look at all of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const houseRoot = join(import.meta.dirname, '../..');

const outside = new Set(['node_modules', 'dist', 'data', '.git', '.kaimen', 'screenshots']);

/** Every file that belongs to the project, as a path from its root, in order. */
export function houseFiles(below = '.'): readonly string[] {
  return walk(join(houseRoot, below)).map((path) => relative(houseRoot, path));
}

export function readHouseFile(path: string): string {
  return readFileSync(join(houseRoot, path), 'utf8');
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (outside.has(entry.name) || entry.name.endsWith('.log')) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
}
