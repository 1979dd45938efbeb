import { describe, expect, it } from 'vitest';
import shipped from '../../../law/supervision/warnings.json' with { type: 'json' };
import { usualLadder } from './ladder.ts';
import { parseLadder } from './parse-ladder.ts';

const problemsOf = (value: unknown) => {
  const parsed = parseLadder(value);
  return parsed.ok ? [] : parsed.error.map(({ path, problem }) => `${path}: ${problem}`);
};

type RungText = Record<string, unknown>;
const withRungs = (change: (rungs: RungText[]) => RungText[]) => ({
  ...shipped,
  rungs: change(structuredClone(shipped.rungs)),
});
/** The shipped ladder with other fields on one of its rungs. */
const withRung = (name: string, fields: RungText) =>
  withRungs((all) => all.map((one) => (one['rung'] === name ? { ...one, ...fields } : one)));

describe('the ladder of warnings', () => {
  it('is shipped as the usual one', () => {
    expect(parseLadder(shipped)).toEqual({ ok: true, value: usualLadder });
  });

  it('is refused with every wrong place named at once', () => {
    const broken = withRung('amber', { percent: 0, other: 1 });
    expect(problemsOf({ ...broken, source: ' ', inForceFrom: '2026-02-30' })).toEqual([
      'inForceFrom: must be a day written YYYY-MM-DD',
      'source: must be a text that is not empty',
      'rungs[0].other: unknown field',
      'rungs[0].percent: must be a whole number from 1 to 100',
    ]);
    expect(problemsOf([])[0]).toBe(': must be an object');
    expect(problemsOf({})).toEqual(['inForceFrom: missing', 'source: missing', 'rungs: missing']);
  });

  it('knows no other rung, has each once, and leaves none out', () => {
    const other = withRungs((all) => [
      ...all.slice(0, 3),
      { rung: 'siren', daysOver: 9, tell: [] },
      ...all.slice(4),
    ]);
    expect(problemsOf(other)).toEqual([
      'rungs[3].rung: must be one of: amber, red, urge, head, supervision',
      'rungs: gap: no rung called head',
    ]);
    expect(problemsOf(withRungs((all) => [...all, ...all.slice(1, 2)]))).toEqual([
      'rungs[5].rung: second rung called red',
    ]);
  });

  it('never puts a higher rung before a lower one', () => {
    expect(problemsOf(withRung('urge', { daysOver: 9 }))).toEqual([
      'rungs[3].daysOver: contradiction: must not be before urge (9)',
    ]);
    expect(problemsOf(withRung('supervision', { daysOver: 6 }))).toEqual([
      'rungs[4].daysOver: contradiction: must not be before head (7)',
    ]);
    expect(problemsOf(withRung('urge', { daysOver: 7 }))).toEqual([]);
  });

  it('leaves red where it is: the day after the limit', () => {
    expect(problemsOf(withRung('red', { daysOver: 5 }))).toEqual(['rungs[1].daysOver: unknown field']);
  });

  it('tells everybody from one rung on, and nobody who does not exist', () => {
    expect(problemsOf(withRung('head', { tell: ['unit-head', 'mayor'] }))).toEqual([
      'rungs[3].tell[0]: contradiction: unit-head is told from amber on',
      'rungs[3].tell[1]: must be one of: handler, unit-head, petition-office, supervisor',
    ]);
    expect(problemsOf(withRung('supervision', { tell: [] }))).toEqual([
      'rungs: gap: nothing is ever told to supervisor',
    ]);
    const moved = parseLadder(
      withRungs((all) =>
        all.map((one) => ({
          ...one,
          tell:
            one['rung'] === 'head'
              ? ['supervisor']
              : one['rung'] === 'red'
                ? ['petition-office', 'handler', 'unit-head']
                : [],
        })),
      ),
    );
    expect(moved.ok && moved.value.toldFrom).toEqual({
      handler: 'red',
      'unit-head': 'red',
      'petition-office': 'red',
      supervisor: 'head',
    });
  });
});
