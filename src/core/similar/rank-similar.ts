// Which earlier matters a new one may belong to, while it is still being typed.
import { comparePairs } from './compare-pairs.ts';
import { giveReasons, type Reasons } from './give-reasons.ts';
import { headlineOf, type Matter } from './matter.ts';
import { placeNamesIn, wordsOfAnyMatter } from './place-names.ts';
import { foldText, readWordings } from './read-wordings.ts';

/** An earlier matter by its place in the list that was given, and what it shares with the new one. */
export type SimilarMatter = { readonly index: number; readonly reasons: Pick<Reasons, 'places' | 'words'> };

const degreeMin = 0.5;

/** The likest first; those that are hardly alike are left out. `others` serve as measure of what is rare, too. */
export function rankSimilar(asked: Matter, others: readonly Matter[]): readonly SimilarMatter[] {
  const matters = [asked, ...others];
  const wordings = readWordings(matters);
  const all = [Int32Array.from(others, (_, index) => index + 1)];
  return comparePairs(matters, wordings, all)
    .filter(({ degree }) => degree >= degreeMin)
    .toSorted((a, b) => b.degree - a.degree || a.other - b.other)
    .map(({ other }) => ({ index: other - 1, reasons: giveReasons(matters, wordings, [0, other]) }));
}

const phrasesMax = 3;
const nameLengthMax = 3;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * What to look for in the ledger: each entry is a list of phrases that stand in a text together. The names of places
 * first, then the two longest words of the headline; none for a text that says nothing in particular.
 */
export function phrasesToFind(asked: Matter): readonly (readonly string[])[] {
  const headline = headlineOf(asked);
  const names = placeNamesIn(headline).map(({ core, name }) => {
    const kind = name.slice(core.length);
    return [core.slice(-nameLengthMax) + (kind.length === 1 ? kind : '')];
  });
  const words = [...segmenter.segment(foldText(headline))]
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1 && !wordsOfAnyMatter.has(segment))
    .map(({ segment }) => segment)
    .toSorted((a, b) => b.length - a.length);
  const longest = words.length > 1 ? [words.slice(0, 2)] : [];
  return [...names, ...longest].slice(0, phrasesMax);
}
