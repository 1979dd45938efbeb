import { expect, test } from 'vitest';
import { toTraditional } from '#core/kit/traditional.ts';
import { chineseRuns, dictionaryTraditional } from '../../scripts/make-traditional.ts';

test('every Chinese sentence of the program comes out in traditional characters as the dictionary writes it', () => {
  const stale = chineseRuns().filter((run) => toTraditional(run) !== dictionaryTraditional(run));
  expect(stale, 'run: node scripts/make-traditional.ts').toEqual([]);
});
