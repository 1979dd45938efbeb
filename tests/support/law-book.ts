import { join } from 'node:path';
import type { Law } from '#core/clocks/law.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { loadLaw } from '#features/clocks/load-law.ts';
import { openLaw } from '#features/clocks/open-law.ts';
import { houseRoot } from './house.ts';

/** The law that comes with the program, without what an office added. */
export async function shippedLaw(): Promise<LawBook> {
  return openLaw(await shippedLawData()).book;
}

/** The same as data, to open it as a process of its own would. */
export async function shippedLawData(): Promise<Law> {
  const law = await loadLaw(join(houseRoot, 'law'));
  if (!law.ok) throw new Error('the shipped law does not load');
  return law.value;
}
