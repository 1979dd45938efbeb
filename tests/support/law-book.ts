import { join } from 'node:path';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { loadLaw } from '#features/clocks/load-law.ts';
import { openLaw } from '#features/clocks/open-law.ts';
import { houseRoot } from './house.ts';

/** The law that comes with the program, without what an office added. */
export async function shippedLaw(): Promise<LawBook> {
  const law = await loadLaw(join(houseRoot, 'law'));
  if (!law.ok) throw new Error('the shipped law does not load');
  return openLaw(law.value).book;
}
