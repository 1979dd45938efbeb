import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, parseClockTime, timeAt } from './clock-time.ts';

describe('a time of day', () => {
  it('is read from `HH:MM` and from nothing else', () => {
    expect(['00:00', '08:30', '23:59'].map(parseClockTime)).toEqual(['00:00', '08:30', '23:59']);
    for (const text of ['8:30', '24:00', '12:60', '12:00:00', '', '１２:００'])
      expect(parseClockTime(text)).toBeUndefined();
  });

  it('and its minutes since midnight say the same, in the same order', () => {
    const minutes = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        expect(minutesOf(timeAt(a))).toBe(a);
        expect(timeAt(a) < timeAt(b)).toBe(a < b);
      }),
    );
    expect(() => timeAt(1_440)).toThrow('not a time of day');
  });
});
