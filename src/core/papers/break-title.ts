import { mayNotBegin, mayNotEnd } from './character-classes.ts';

/**
 * Breaks a title into lines of nearly equal length, at word boundaries where the language's dictionary knows them
 * (GB/T 9704-2012 7.3.1: whole words, balanced lines). `charactersMax` is the most a line can hold.
 */
export function breakTitle(title: string, charactersMax: number): readonly string[] {
  const count = Math.ceil(title.length / charactersMax);
  if (count <= 1) return [title];
  const words = wordsOf(title, charactersMax);
  const lines: string[] = [];
  let rest = words;
  for (let left = count; left > 1 && rest.length > 1; left -= 1) {
    const cut = bestCut(rest, lengthOf(rest) / left, charactersMax);
    lines.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  const last = rest.join('');
  return last === ''
    ? lines
    : [...lines, ...(last.length > charactersMax ? breakTitle(last, charactersMax) : [last])];
}

function wordsOf(title: string, charactersMax: number): readonly string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = words.at(-1);
    if (last !== undefined && (mayNotEnd(last.charAt(last.length - 1)) || mayNotBegin(segment.charAt(0))))
      words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words.flatMap((word) => (word.length > charactersMax ? [...word] : [word]));
}

function bestCut(words: readonly string[], target: number, charactersMax: number): number {
  let [best, bestDistance, length] = [1, Infinity, 0];
  for (const [index, word] of words.slice(0, -1).entries()) {
    length += word.length;
    const distance = Math.abs(length - target);
    if (length > charactersMax) break;
    if (distance < bestDistance) [best, bestDistance] = [index + 1, distance];
  }
  return best;
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
