// How matters are worded: which words each uses and how much they say, and which short runs of characters of a
// headline stand in the text of another matter.
import { at, type SparseVector } from '../learning/feature-table.ts';
import { headlineOf, type Matter } from './matter.ts';

/** Everything is listed by matter, in the order they came. Runs and words share one row of numbers. */
export type Wordings = {
  /** The runs of each headline, ascending. */
  readonly headlines: readonly Int32Array[];
  /** The words of each matter, those of the headline counted three times; every vector is one long. */
  readonly words: readonly SparseVector[];
  /** Every word and every run of some headline that stands in the whole text, ascending. */
  readonly contents: readonly Int32Array[];
  /** How rare each run or word is: the logarithm of all matters by those that have it. */
  readonly rarity: Float64Array;
  /** The word of a number. */
  readonly wordOf: (number: number) => string;
};

const headlineWeight = 3;
const lengthMax = 6000;

/** Reads all at once, since how rare a word is depends on the others. The same matters give the same answer. */
export function readWordings(matters: readonly Matter[]): Wordings {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const headlines = matters.map((matter) => ascending(runsIn(headlineOf(matter)), numberOf));
  const counts: SparseVector[] = [];
  const contents: Int32Array[] = [];
  for (const matter of matters) {
    const words = countWords(matter);
    const numbered = [...words]
      .map(([word, count]): [number, number] => [numberOf(wordMark + word), count])
      .sort(([a], [b]) => a - b);
    const places = Int32Array.from(numbered, ([number]) => number);
    counts.push({ places, values: Float64Array.from(numbered, ([, count]) => count) });
    const runs = runsIn(wholeText(matter)).filter((run) => numbers.has(run));
    contents.push(Int32Array.from(new Set([...places, ...runs.map(numberOf)])).sort());
  }
  const rarity = rarityOf(contents, numbers.size);
  const names = [...numbers.keys()];
  return {
    headlines,
    contents,
    rarity,
    words: counts.map((count) => weigh(count, rarity)),
    wordOf: (number) => (names[number] ?? '').slice(wordMark.length),
  };
}

const wordMark = ' ';
const runLengths = [2, 3] as const;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Width, case and white space make no difference. */
export function foldText(text: string): string {
  return text.slice(0, lengthMax).normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function wholeText({ title, detail }: Matter): string {
  return `${title}\n${detail}`;
}

function runsIn(text: string): readonly string[] {
  const runs: string[] = [];
  for (const clause of foldText(text).split(/[^\p{L}\p{N}]+/u))
    for (const length of runLengths)
      for (let start = 0; start + length <= clause.length; start++)
        runs.push(clause.slice(start, start + length));
  return runs;
}

function countWords(matter: Matter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const { segment, isWordLike } of segmenter.segment(foldText(text)))
      if (isWordLike && segment.length > 1) counts.set(segment, (counts.get(segment) ?? 0) + by);
  };
  count(headlineOf(matter), headlineWeight);
  count(matter.detail, 1);
  return counts;
}

function ascending(names: readonly string[], numberOf: (name: string) => number): Int32Array {
  return Int32Array.from(new Set(names.map(numberOf))).sort();
}

function rarityOf(contents: readonly Int32Array[], size: number): Float64Array {
  const met = new Float64Array(size);
  for (const content of contents) for (const number of content) met[number] = at(met, number) + 1;
  return met.map((count) => Math.log((contents.length + 1) / Math.max(count, 1)));
}

function weigh({ places, values }: SparseVector, rarity: Float64Array): SparseVector {
  const weights = values.map((count, index) => (1 + Math.log(count)) * at(rarity, at(places, index)));
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return { places, values: weights.map((weight) => weight / length) };
}
