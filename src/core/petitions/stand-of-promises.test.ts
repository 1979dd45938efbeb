import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate, type PlainDate } from '../kit/plain-date.ts';
import { standOfPromises, type PromiseDays } from './stand-of-promises.ts';

const monday = plainDate('2026-03-02');
const day = (count: number): PlainDate => addDays(monday, count);

const promise = fc
  .record({
    made: fc.integer({ min: -40, max: 40 }),
    limit: fc.nat({ max: 60 }),
    ended: fc.option(fc.nat({ max: 60 })),
    kept: fc.boolean(),
  })
  .map(({ made, limit, ended, kept }): PromiseDays => {
    const end = ended === null ? null : day(made + ended);
    return {
      madeOn: day(made),
      limit: day(made + limit),
      keptOn: kept ? end : null,
      withdrawnOn: kept ? null : end,
    };
  });

describe('how the promises stand', () => {
  it('loses none: what was owed before and made since was kept, withdrawn, or is still owed', () => {
    fc.assert(
      fc.property(fc.array(promise, { maxLength: 30 }), fc.nat({ max: 30 }), (promises, length) => {
        const stand = standOfPromises(promises, day(0), day(length));
        expect(stand.before + stand.made).toBe(stand.kept + stand.withdrawn + stand.owed);
        expect(stand['kept-late']).toBeLessThanOrEqual(stand.kept);
        expect(stand.late).toBeLessThanOrEqual(stand.owed);
      }),
    );
  });

  it('hands each week on to the next', () => {
    fc.assert(
      fc.property(fc.array(promise, { maxLength: 30 }), (promises) => {
        const [week, next] = [
          standOfPromises(promises, day(0), day(6)),
          standOfPromises(promises, day(7), day(13)),
        ];
        expect(next.before).toBe(week.owed);
      }),
    );
  });

  it('counts a promise as late only when its day is over', () => {
    const due: PromiseDays = { madeOn: day(0), limit: day(6), keptOn: null, withdrawnOn: null };
    expect(standOfPromises([due], day(0), day(6))).toMatchObject({ owed: 1, late: 0 });
    expect(standOfPromises([due], day(0), day(7))).toMatchObject({ owed: 1, late: 1 });
    const late = { ...due, keptOn: day(9) };
    expect(standOfPromises([late], day(7), day(13))).toMatchObject({
      before: 1,
      kept: 1,
      'kept-late': 1,
      owed: 0,
    });
  });
});
