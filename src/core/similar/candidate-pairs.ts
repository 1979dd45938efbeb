// Which pairs are worth comparing: those that share something rare. Reads through lists of who has what, rarest
// first and only so many of them, so that ten times the matters take ten times as long and not a hundred times.
import { at } from '../learning/feature-table.ts';
import type { Wordings } from './read-wordings.ts';

/** With so many others a matter is compared at most. */
export const companionsMax = 64;
const readMax = 3000;

/** For every matter the later ones it is compared with, ascending. Every pair stands once. */
export function candidatePairs({ headlines, words, contents, rarity }: Wordings): readonly Int32Array[] {
  const holders = listHolders(contents, rarity.length);
  const later: number[][] = contents.map(() => []);
  const tally = countShared(contents.length);
  for (const [index, headline] of headlines.entries()) {
    let read = 0;
    for (const number of rarestFirst([...headline, ...(words[index]?.places ?? [])], rarity)) {
      const others = holders(number);
      if (read > 0 && read + others.length > readMax) break;
      read += others.length;
      tally.add(others, at(rarity, number));
    }
    for (const other of tally.takeHighest(companionsMax, index))
      later[Math.min(index, other)]?.push(Math.max(index, other));
  }
  return later.map((others) => Int32Array.from(new Set(others)).sort());
}

function rarestFirst(numbers: readonly number[], rarity: Float64Array): readonly number[] {
  return numbers.toSorted((a, b) => at(rarity, b) - at(rarity, a) || a - b);
}

/** Who holds each number, ascending, in one block of memory. */
function listHolders(contents: readonly Int32Array[], size: number): (number: number) => Int32Array {
  const ends = new Int32Array(size + 1);
  for (const content of contents) for (const number of content) ends[number + 1] = at(ends, number + 1) + 1;
  for (let number = 0; number < size; number++) ends[number + 1] = at(ends, number + 1) + at(ends, number);
  const holders = new Int32Array(at(ends, size));
  const next = ends.slice();
  for (const [index, content] of contents.entries())
    for (const number of content) {
      holders[at(next, number)] = index;
      next[number] = at(next, number) + 1;
    }
  return (number) => holders.subarray(at(ends, number), at(ends, number + 1));
}

type Tally = {
  readonly add: (others: Int32Array, weight: number) => void;
  /** Those with the most, without `except`; the tally is empty afterwards. */
  readonly takeHighest: (max: number, except: number) => Int32Array;
};

function countShared(count: number): Tally {
  const sums = new Float64Array(count);
  const touched = new Int32Array(count);
  let size = 0;
  return {
    add: (others, weight) => {
      for (let k = 0; k < others.length; k++) {
        const other = at(others, k);
        if (sums[other] === 0) touched[size++] = other;
        sums[other] = at(sums, other) + weight;
      }
    },
    takeHighest: (max, except) => {
      sums[except] = 0;
      const met = touched.subarray(0, size);
      const least = Float64Array.from(met, (other) => -at(sums, other)).sort()[max - 1] ?? 0;
      const chosen = met.filter((other) => at(sums, other) > 0 && -at(sums, other) <= least);
      chosen.sort((a, b) => at(sums, b) - at(sums, a) || a - b);
      for (const other of met) sums[other] = 0;
      size = 0;
      return chosen.slice(0, max);
    },
  };
}
