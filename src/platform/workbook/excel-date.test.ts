import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateFormat, serialToDate } from './excel-date.ts';

describe('a serial number', () => {
  it.each([
    [1, '1900-01-01', undefined],
    [59, '1900-02-28', undefined],
    [61, '1900-03-01', undefined],
    [25_569, '1970-01-01', undefined],
    [43_831.5, '2020-01-01', '12:00:00'],
    [43_830.999_999, '2020-01-01', undefined],
    [43_419.671_666_666_698, '2018-11-15', '16:07:12'],
  ])('%d is %s %s', (serial, date, time) => {
    expect(serialToDate(serial, false)).toEqual({ date, time });
  });

  it('is no day when it is only a time, negative or far away', () => {
    for (const serial of [0.5, -3, 200_000, Number.NaN]) expect(serialToDate(serial, false)).toBeUndefined();
  });

  it('agrees with the calendar of the platform on every day since March 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        const day = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        expect(serialToDate(serial, false)?.date).toBe(day);
      }),
    );
  });

  it.each([
    [14, undefined, true],
    [22, undefined, true],
    [31, undefined, true],
    [0, undefined, false],
    [2, undefined, false],
    [176, 'yyyy\\\\-mm\\\\-dd\\\\ hh:mm:ss', true],
    [177, 'yyyy"年"m"月"d"日"', true],
    [178, '[$-804]aaaa;@', false],
    [179, '[h]:mm', true],
    [180, '0.00"days"', false],
    [181, '[Red]#,##0', false],
    [182, 'General', false],
    [183, '#,##0_);[Red](#,##0)', false],
  ])('in format %d %s is a date: %s', (id, code, expected) => {
    expect(isDateFormat(id, code)).toBe(expected);
  });
});
