// Why matters were put together, in words that stand in them: whose they are, the places and the words they share.
import { at } from '../learning/feature-table.ts';
import { headlineOf, type Matter } from './matter.ts';
import { placeNamesIn, wordsOfAnyMatter, type PlaceName } from './place-names.ts';
import { foldText, type Wordings } from './read-wordings.ts';

/** One person again, a matter that a few bring, or one cause that many people bring. */
export type GroupKind = 'same-person' | 'same-matter' | 'many-people';

export type Reasons = {
  readonly kind: GroupKind;
  /** How many different people; a matter without a name counts as one of its own. */
  readonly people: number;
  /** Names that stand in at least half of the matters, those of most matters first. */
  readonly places: readonly string[];
  /** Words that stand in at least half of the matters, the most telling first. */
  readonly words: readonly string[];
};

const manyPeople = 5;
const placesMax = 3;
const wordsMax = 5;
/** More than these are not read for reasons. */
const readMax = 40;

/** The reasons of the matters at these places of the list; a matter alone shares nothing. */
export function giveReasons(
  matters: readonly Matter[],
  wordings: Wordings,
  members: readonly number[],
): Reasons {
  const people = countPeople(members.flatMap((member) => matters[member] ?? []));
  const kind =
    people >= manyPeople ? 'many-people' : people === 1 && members.length > 1 ? 'same-person' : 'same-matter';
  if (members.length < 2) return { kind, people, places: [], words: [] };
  const read = members.slice(0, readMax);
  const places = sharedPlaces(read.flatMap((member) => matters[member] ?? []));
  return { kind, people, places, words: sharedWords(wordings, read, places) };
}

function countPeople(matters: readonly Matter[]): number {
  const named = matters.map(({ user }) => user).filter((user) => user !== '');
  return new Set(named).size + matters.length - named.length;
}

/** Names in headlines are the clearest; where they have none in common, those of the whole texts. */
function sharedPlaces(matters: readonly Matter[]): readonly string[] {
  const texts = matters.map(({ title, detail }) => foldText(`${title}\n${detail}`).replace(/[·.]/g, ''));
  const inHeadlines = placesIn(
    matters.flatMap((matter) => placeNamesIn(headlineOf(matter))),
    texts,
  );
  if (inHeadlines.length > 0) return inHeadlines;
  return placesIn(
    matters.flatMap(({ detail }) => placeNamesIn(detail)),
    texts,
  );
}

function placesIn(names: readonly PlaceName[], texts: readonly string[]): readonly string[] {
  const holders = (part: string): number => texts.filter((text) => text.includes(part)).length;
  const met = new Map<string, number>();
  for (const { core, name } of names) {
    const kind = name.slice(core.length);
    const shared = tailsOf(core).find((tail) => holders(tail + kind) * 2 >= texts.length);
    if (shared !== undefined && holders(shared + kind) > 1) met.set(shared + kind, holders(shared + kind));
  }
  const sorted = [...met].sort(
    ([a, one], [b, other]) => other - one || b.length - a.length || (a < b ? -1 : 1),
  );
  const longest = sorted.filter(
    ([name]) => !sorted.some(([other]) => other !== name && other.includes(name)),
  );
  return longest.slice(0, placesMax).map(([name]) => name);
}

/** `去年临川` → `去年临川`, `年临川`, `临川`: where a name begins is only known when others write it too. */
function tailsOf(core: string): readonly string[] {
  return Array.from({ length: Math.max(core.length - 1, 0) }, (_, start) => core.slice(start));
}

function sharedWords(
  { words, wordOf }: Wordings,
  members: readonly number[],
  places: readonly string[],
): readonly string[] {
  const told = new Map<number, { holders: number; weight: number }>();
  for (const member of members) {
    const vector = words[member];
    for (const [index, word] of (vector?.places ?? []).entries()) {
      const { holders, weight } = told.get(word) ?? { holders: 0, weight: 0 };
      told.set(word, { holders: holders + 1, weight: weight + (vector ? at(vector.values, index) : 0) });
    }
  }
  return [...told]
    .filter(([, { holders }]) => holders > 1 && holders * 2 >= members.length)
    .map(([word, { weight }]) => ({ word: wordOf(word), weight }))
    .filter(({ word }) => !wordsOfAnyMatter.has(word) && !places.some((place) => place.includes(word)))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, wordsMax)
    .map(({ word }) => word);
}
