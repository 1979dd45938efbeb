import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the program lies: the nearest folder above with a package.json, from the sources as from the bundle. */
export const programFolder = findUp(import.meta.dirname);

function findUp(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json not found');
  return findUp(parent);
}
