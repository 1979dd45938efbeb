import { expect, test } from 'vitest';
import { parseRating, ratingCommentMax, readRatingFields } from './rating-fields.ts';

test('a whole form is a rating; the comment is cleaned of what nobody can see', () => {
  const form = new URLSearchParams({
    office: 'satisfied',
    unit: 'dissatisfied',
    comment: ' 慢\u202e了\r\n ',
  });
  expect(parseRating(readRatingFields(form))).toEqual({
    ok: true,
    value: { office: 'satisfied', unit: 'dissatisfied', comment: '慢了' },
  });
});

test('every field that is wrong is named at once, and only those', () => {
  const problems = (fields: Record<string, string>) => {
    const parsed = parseRating(readRatingFields(new URLSearchParams(fields)));
    return parsed.ok ? [] : Object.keys(parsed.error);
  };
  expect(problems({})).toEqual(['office', 'unit']);
  expect(problems({ office: 'very', unit: 'satisfied' })).toEqual(['office']);
  const rated = { office: 'satisfied', unit: 'satisfied' };
  expect(problems({ ...rated, comment: '字'.repeat(ratingCommentMax) })).toEqual([]);
  expect(problems({ ...rated, comment: '字'.repeat(ratingCommentMax + 1) })).toEqual(['comment']);
});
