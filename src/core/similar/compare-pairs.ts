// How alike two matters are: by the words they use, by how much of each headline stands in the other's text, and a
// little by the time between them. Weights were chosen on public complaints (docs/decisions/110-similar-matters.md).
import { at, type SparseVector } from '../learning/feature-table.ts';
import type { Likeness } from './link-groups.ts';
import { headlineOf, type Matter } from './matter.ts';
import { nameOtherPlaces, placeNamesIn, type PlaceName } from './place-names.ts';
import type { Wordings } from './read-wordings.ts';

const weights = {
  none: -4.7,
  words: 6.5,
  headlineMore: 3.5,
  headlineLess: 2.5,
  time: 1.5,
  otherPlace: -1.5,
  copyElsewhere: -7.5,
};
const sameWording = 0.4;
const daysFading = 60;
const timeUnknown = 0.5;
/** Below this a pair counts as not alike at all. */
const degreeMin = 0.1;

/** The likeness of every pair of `later`, where `later[i]` are those that `i` is compared with. */
export function comparePairs(
  matters: readonly Matter[],
  wordings: Wordings,
  later: readonly Int32Array[],
): readonly Likeness[] {
  const likenesses: Likeness[] = [];
  const namesOf = namesOnce(matters);
  for (const [one, others] of later.entries())
    for (const other of others) {
      const degree = degreeOf(one, other);
      if (degree >= degreeMin) likenesses.push({ one, other, degree });
    }
  return likenesses;

  function degreeOf(one: number, other: number): number {
    const words = cosine(wordings.words[one], wordings.words[other]);
    const there = coverage(wordings, one, other);
    const back = coverage(wordings, other, one);
    const elsewhere = words > sameWording ? weights.copyElsewhere : weights.otherPlace;
    const sum =
      weights.none +
      weights.words * Math.sqrt(words) +
      weights.headlineMore * Math.max(there, back) +
      weights.headlineLess * Math.min(there, back) +
      weights.time * nearness(matters[one], matters[other]) +
      (nameOtherPlaces(namesOf(one), namesOf(other)) ? elsewhere : 0);
    return 1 / (1 + Math.exp(-sum));
  }
}

function namesOnce(matters: readonly Matter[]): (index: number) => readonly PlaceName[] {
  const known = new Map<number, readonly PlaceName[]>();
  return (index) => {
    const matter = matters[index];
    const names = known.get(index) ?? (matter ? placeNamesIn(headlineOf(matter)) : []);
    known.set(index, names);
    return names;
  };
}

function nearness(one: Matter | undefined, other: Matter | undefined): number {
  if (one?.day === undefined || other?.day === undefined) return timeUnknown;
  return Math.exp(-Math.abs(one.day - other.day) / daysFading);
}

/** The share of a headline, by rarity, that stands in the text of another matter. */
function coverage({ headlines, contents, rarity }: Wordings, of: number, within: number): number {
  const content = contents[within] ?? new Int32Array();
  let all = 0;
  let found = 0;
  for (const run of headlines[of] ?? []) {
    all += at(rarity, run);
    if (holds(content, run)) found += at(rarity, run);
  }
  return all === 0 ? 0 : found / all;
}

function holds(ascending: Int32Array, number: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(ascending, middle) < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number;
}

function cosine(one: SparseVector | undefined, other: SparseVector | undefined): number {
  if (!one || !other) return 0;
  let sum = 0;
  let [a, b] = [0, 0];
  while (a < one.places.length && b < other.places.length) {
    const step = at(one.places, a) - at(other.places, b);
    if (step === 0) sum += at(one.values, a) * at(other.values, b);
    if (step <= 0) a += 1;
    if (step >= 0) b += 1;
  }
  return sum;
}
