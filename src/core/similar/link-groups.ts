// Joins what belongs together without letting chains form: two groups become one only when their members are alike
// on average, the likest groups first. One pair has to be very much alike; an average over many may be lower, for
// chance evens out.
import { at } from '../learning/feature-table.ts';
import { addOffer, takeBest, type Offer } from './offers.ts';

/** How alike two matters are, from 0 to 1. A pair that is not listed is not alike. */
export type Likeness = { readonly one: number; readonly other: number; readonly degree: number };

const pairDegreeMin = 0.9;
const averageDegreeMin = 0.25;

/**
 * The group of each of `count` matters, named by its earliest member. Since no matter is compared with more than
 * `companionsMax` others, no more are counted into an average.
 */
export function linkGroups(
  count: number,
  likenesses: readonly Likeness[],
  companionsMax: number,
): Int32Array {
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const sizes = new Int32Array(count).fill(1);
  const ages = new Int32Array(count);
  const parents = Int32Array.from({ length: count }, (_, index) => index);
  const offers: Offer[] = [];
  for (const { one, other, degree } of likenesses) {
    sums[one]?.set(other, degree);
    sums[other]?.set(one, degree);
  }
  for (const { one, other, degree } of likenesses) offer(one, other, degree);
  for (let best = takeBest(offers); best; best = takeBest(offers))
    if (best.ages === at(ages, best.one) + at(ages, best.other)) join(best.one, best.other);
  return parents.map((_, index) => rootOf(index));

  function offer(a: number, b: number, sum: number): void {
    const [smaller, larger] = [Math.min(at(sizes, a), at(sizes, b)), Math.max(at(sizes, a), at(sizes, b))];
    const pairs = smaller * Math.min(larger, companionsMax);
    const degree = sum / pairs;
    if (degree < averageDegreeMin + (pairDegreeMin - averageDegreeMin) / Math.sqrt(pairs)) return;
    addOffer(offers, { one: Math.min(a, b), other: Math.max(a, b), degree, ages: at(ages, a) + at(ages, b) });
  }

  function join(kept: number, gone: number): void {
    sizes[kept] = at(sizes, kept) + at(sizes, gone);
    parents[gone] = kept;
    ages[kept] = at(ages, kept) + 1;
    ages[gone] = at(ages, gone) + 1;
    const own = sums[kept];
    own?.delete(gone);
    for (const [third, sum] of sums[gone] ?? []) {
      if (third === kept) continue;
      sums[third]?.delete(gone);
      const total = (own?.get(third) ?? 0) + sum;
      own?.set(third, total);
      sums[third]?.set(kept, total);
    }
    sums[gone]?.clear();
    for (const [third, sum] of own ?? []) offer(kept, third, sum);
  }

  function rootOf(index: number): number {
    let root = index;
    while (at(parents, root) !== root) root = at(parents, root);
    return root;
  }
}
