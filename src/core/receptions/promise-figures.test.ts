import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PromiseId, UnitId } from '../kit/ids.ts';
import { addDays, plainDate, type PlainDate } from '../kit/plain-date.ts';
import type { Promised } from '../petitions/promise.ts';
import { countPromises, limitOn, promiseFigureIds, promisesBehind } from './promise-figures.ts';

const monday = plainDate('2026-03-02');
const on = (days: number): PlainDate => addDays(monday, days);
const promise = (more: Partial<Promised> = {}): Promised => ({
  id: 'p' as PromiseId,
  kind: 'promise',
  text: '三月底前通水',
  unitId: 'u' as UnitId,
  limit: on(10),
  by: { name: '周建国', post: '副县长' },
  on: monday,
  moves: [],
  handOvers: [],
  urges: [],
  kept: undefined,
  withdrawn: undefined,
  ...more,
});
const kept = (days: number) => ({ on: on(days), evidence: '', attachments: [] });
const week = (from: number, today = from + 6) => ({
  from: on(from),
  through: on(from + 6),
  today: on(today),
});
const figuresOf = (one: Promised, span: ReturnType<typeof week>) =>
  promiseFigureIds.filter((id) => promisesBehind(id, [{ promise: one }], span).length > 0);

describe('how a promise stands', () => {
  it('is told week by week', () => {
    const one = promise({ kept: kept(12) });
    expect(figuresOf(one, week(0))).toEqual(['made', 'open']);
    expect(figuresOf(one, week(7, 11))).toEqual(['overdue']);
    expect(figuresOf(one, week(7))).toEqual(['kept-late']);
    expect(figuresOf(one, week(14))).toEqual([]);
  });

  it('goes by the day that held then: a day moved after it had passed does not make the past punctual', () => {
    const moved = { on: on(11), before: on(10), limit: on(20), reason: '等材料' };
    const one = promise({ limit: on(20), moves: [moved], kept: kept(18) });
    expect([limitOn(one, on(10)), limitOn(one, on(11))]).toEqual([on(10), on(20)]);
    expect(figuresOf(one, { ...week(4), today: on(30) })).toEqual(['open']);
    expect(figuresOf(one, { ...week(5), through: on(11), today: on(30) })).toEqual(['moved', 'open']);
    expect(figuresOf(one, { ...week(14), today: on(30) })).toEqual(['kept-in-time']);
    expect(figuresOf(promise(), { ...week(7), today: on(30) })).toEqual(['overdue']);
  });

  it('is not owed before it was made, nor after it was taken back', () => {
    const one = promise({ on: on(7), withdrawn: { on: on(9), reason: '不归本县' } });
    expect(figuresOf(one, { ...week(0), today: on(30) })).toEqual([]);
    expect(figuresOf(one, { ...week(7), today: on(30) })).toEqual(['made', 'withdrawn']);
  });
});

const anyPromise = fc
  .record({
    made: fc.nat(40),
    limit: fc.nat(40),
    moves: fc.array(fc.record({ after: fc.nat(20), by: fc.nat(20) }), { maxLength: 3 }),
    end: fc.option(fc.record({ after: fc.nat(60), isKept: fc.boolean() }), { nil: undefined }),
  })
  .map(({ made, limit, moves, end }) => {
    let last = made;
    let due = made + limit;
    const moved = moves.map(({ after, by }) => {
      last += after;
      const before = due;
      due += by;
      return { on: on(last), before: on(before), limit: on(due), reason: '' };
    });
    const ended = end && last + end.after;
    return promise({
      on: on(made),
      limit: on(due),
      moves: moved,
      kept: ended !== undefined && end?.isKept ? kept(ended) : undefined,
      withdrawn: ended !== undefined && !end?.isKept ? { on: on(ended), reason: '' } : undefined,
    });
  });

describe('the weeks of any promises', () => {
  it('hand on what is owed: what stood before and what was made, less what was kept and taken back', () => {
    fc.assert(
      fc.property(fc.array(anyPromise, { maxLength: 30 }), (promises) => {
        const rows = promises.map((one) => ({ promise: one }));
        let owed = 0;
        for (let from = 0; from < 140; from += 7) {
          const counts = countPromises(rows, { ...week(from), today: on(200) });
          owed += counts.made - counts['kept-in-time'] - counts['kept-late'] - counts.withdrawn;
          expect(counts.open + counts.overdue).toBe(owed);
        }
      }),
    );
  });

  it('are as long as their lists, whichever figure', () => {
    fc.assert(
      fc.property(fc.array(anyPromise, { maxLength: 30 }), fc.nat(20), fc.nat(150), (promises, at, today) => {
        const rows = promises.map((one) => ({ promise: one }));
        const span = { ...week(at * 7), today: on(today) };
        const counts = countPromises(rows, span);
        for (const id of promiseFigureIds) expect(promisesBehind(id, rows, span)).toHaveLength(counts[id]);
      }),
    );
  });
});
