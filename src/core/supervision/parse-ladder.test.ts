import { describe, expect, it } from 'vitest';
import shipped from '../../../law/supervision/warnings.json' with { type: 'json' };
import { usualLadder } from './ladder.ts';
import { parseLadder } from './parse-ladder.ts';

const problemsOf = (value: unknown) => {
  const parsed = parseLadder(value);
  return parsed.ok ? [] : parsed.error.map(({ path }) => path);
};

describe('the ladder of warnings', () => {
  it('is shipped as the usual one', () => {
    expect(parseLadder(shipped)).toEqual({ ok: true, value: usualLadder });
  });

  it('is refused with every wrong place named at once', () => {
    expect(problemsOf({ amberPercent: 0, daysOver: { urge: 3, head: '7' }, other: 1 })).toEqual([
      'other',
      'daysOver.supervision',
      'amberPercent',
      'daysOver.head',
    ]);
  });

  it('never puts a higher rung before a lower one', () => {
    expect(problemsOf({ amberPercent: 80, daysOver: { urge: 9, head: 7, supervision: 5 } })).toEqual([
      'daysOver.head',
      'daysOver.supervision',
    ]);
  });
});
