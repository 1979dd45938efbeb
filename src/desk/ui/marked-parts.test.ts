import { expect, test } from 'vitest';
import { markedParts } from './marked-parts.ts';

const marked = (text: string, words: string): string =>
  markedParts(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('every place where a word occurs is marked, in either case', () => {
  expect(marked('道路破损，道路积水 ABC', '道路 abc')).toBe('[道路]破损，[道路]积水 [ABC]');
});

test('signs that mean something to a pattern are only signs', () => {
  expect(marked('a.b (c)', '. (c)')).toBe('a[.]b [(c)]');
});

test('no text is lost, with or without words', () => {
  expect(marked('道路', '')).toBe('道路');
  expect(marked('', '道')).toBe('');
});
