import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, parsePlainDate, plainDate, weekdayOf } from './plain-date.ts';

const dayIn1900to2199 = fc.integer({ min: 0, max: 109_000 }).map((n) => addDays(plainDate('1900-01-01'), n));

describe('a plain date', () => {
  it('agrees with the platform calendar for every day of three centuries', () => {
    fc.assert(
      fc.property(dayIn1900to2199, (date) => {
        const reference = new Date(`${date}T00:00:00Z`);
        expect(reference.toISOString().slice(0, 10)).toBe(date);
        expect(weekdayOf(date)).toBe(reference.getUTCDay());
      }),
    );
  });

  it('undoes an addition by the same subtraction', () => {
    fc.assert(
      fc.property(dayIn1900to2199, fc.integer({ min: -900, max: 900 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('refuses days that do not exist', () => {
    for (const text of ['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '24-1-1', '', '1899-12-31'])
      expect(parsePlainDate(text)).toBeUndefined();
    expect(parsePlainDate('2024-02-29')).toBe('2024-02-29');
  });

  it('ends a month period on the last day when the month is shorter', () => {
    expect(addMonths(plainDate('2024-12-31'), 2)).toBe('2025-02-28');
    expect(addMonths(plainDate('2024-08-31'), 6)).toBe('2025-02-28');
    expect(addMonths(plainDate('2024-03-15'), -3)).toBe('2023-12-15');
  });
});
