// What a learner sees of a text: its short runs of characters, its words and its pairs of words, each with how often it stands there.

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const runLengthMax = 3;

/** Marks what is a word, so that one character alone and a word of one character are two things. */
export const wordMark = 'w:';
const pairMark = 'p:';

/** Counts the features of a text. Width, case and white space make no difference; an empty text has none. */
export function textFeatures(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const folded = text.normalize('NFKC').toLowerCase();
  for (const paragraph of folded.split('\n')) countRuns([...paragraph.replace(/\s+/g, '')], count);
  let before = '';
  for (const { segment, isWordLike } of segmenter.segment(folded)) {
    if (!isWordLike) continue;
    count(wordMark + segment);
    if (before !== '') count(`${pairMark}${before} ${segment}`);
    before = segment;
  }
  return counts;
}

function countRuns(characters: readonly string[], count: (feature: string) => void): void {
  for (let length = 1; length <= runLengthMax; length++)
    for (let start = 0; start + length <= characters.length; start++)
      count(characters.slice(start, start + length).join(''));
}
