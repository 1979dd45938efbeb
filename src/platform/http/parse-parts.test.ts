import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseParts } from './parse-parts.ts';

const body = z.object({ days: z.number().int().min(1).max(1_000), name: z.string() });

const problemsOf = (value: unknown) => {
  const parsed = parseParts({ body }, { params: {}, query: {}, body: value }, 'zh-Hans');
  return parsed.ok ? [] : parsed.fields.map(({ path, problem, message }) => `${path} ${problem} ${message}`);
};

describe('a field that cannot be read', () => {
  it.each([
    [30.5, 'days not-whole 应为整数，不能有小数'],
    ['thirty', 'days invalid 填写不正确'],
    [undefined, 'days required 必须填写'],
    [null, 'days required 必须填写'],
    ['', 'days required 必须填写'],
    [0, 'days too-small 不得少于 1'],
    [1_001, 'days too-big 超过上限 1000'],
  ])('says of %j what it needs', (days, said) => {
    expect(problemsOf({ days, name: '某' })).toEqual([said]);
  });

  it('is named beside the others', () => {
    expect(problemsOf({ days: 0.5 })).toEqual([
      'days not-whole 应为整数，不能有小数',
      'name required 必须填写',
    ]);
  });
});
