import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, datePartsOf, plainDate } from '../kit/plain-date.ts';
import { cellToMoment } from './table-date.ts';

const today = plainDate('2026-03-01');

describe('a date in a table', () => {
  it.each([
    ['2020/1/6 12:09:38', '2020-01-06', '12:09:38'],
    ['2020/1/16 9:09:38', '2020-01-16', '09:09:38'],
    ['2020/11/6 9:09', '2020-11-06', '09:09:00'],
    ['2020/11/16', '2020-11-16', undefined],
    ['2020-01-06', '2020-01-06', undefined],
    ['2020-01-06T08:00:00.000Z', '2020-01-06', '08:00:00'],
    ['2020.1.6', '2020-01-06', undefined],
    ['2020年1月6日', '2020-01-06', undefined],
    ['2020年1月6日（星期一）下午3时05分', '2020-01-06', '15:05:00'],
    ['2020年1月6日 上午9点', '2020-01-06', '09:00:00'],
    ['20200106', '2020-01-06', undefined],
    ['２０２０／１／６', '2020-01-06', undefined],
    [20_200_106, '2020-01-06', undefined],
    [43_836, '2020-01-06', undefined],
    [43_836.506_689_8, '2020-01-06', '12:09:38'],
    [{ date: plainDate('2020-01-06'), time: '12:09:38' }, '2020-01-06', '12:09:38'],
    ['1949-10-01', '1949-10-01', undefined],
    ['2026-03-01', '2026-03-01', undefined],
  ])('%j is %s %s', (cell, date, time) => {
    expect(cellToMoment(cell, today)).toEqual({ ok: true, value: { date, time } });
  });

  it.each([
    ['2023-02-29', 'imports.date-impossible'],
    ['2023/13/1', 'imports.date-impossible'],
    ['20230431', 'imports.date-impossible'],
    ['2026-03-02', 'imports.date-in-future'],
    ['2999/1/1', 'imports.date-impossible'],
    ['1949-09-30', 'imports.date-too-early'],
    ['1911年10月10日', 'imports.date-too-early'],
    ['', 'imports.date-unreadable'],
    ['上周', 'imports.date-unreadable'],
    ['20/1/6', 'imports.date-unreadable'],
    ['3/4/2024', 'imports.date-unreadable'],
    ['2020/1/6 25:00', 'imports.date-unreadable'],
    ['2020/1/6 abc', 'imports.date-unreadable'],
    [2020, 'imports.date-unreadable'],
    [17_000, 'imports.date-unreadable'],
    [true, 'imports.date-unreadable'],
    [undefined, 'imports.date-unreadable'],
    ['#REF!', 'imports.date-unreadable'],
  ])('%j is refused with %s', (cell, kind) => {
    expect(cellToMoment(cell, today)).toMatchObject({ ok: false, error: { kind } });
  });

  it('is read day first or month first only when the mapping says so', () => {
    expect(cellToMoment('3/4/2024', today, 'day-first')).toMatchObject({ value: { date: '2024-04-03' } });
    expect(cellToMoment('3/4/2024', today, 'month-first')).toMatchObject({ value: { date: '2024-03-04' } });
    expect(cellToMoment('2024/3/4', today, 'day-first')).toMatchObject({ value: { date: '2024-03-04' } });
  });

  it('is the same day in all ways of writing it, for every day', () => {
    const days = fc.integer({ min: 0, max: 27_000 }).map((count) => addDays(plainDate('1950-01-01'), count));
    fc.assert(
      fc.property(days, (date) => {
        const { year, month, day } = datePartsOf(date);
        const ways = [
          date,
          `${year}/${month}/${day} 0:00:01`,
          `${year}年${month}月${day}日`,
          date.replaceAll('-', ''),
        ];
        for (const way of ways) expect(cellToMoment(way, today)).toMatchObject({ ok: true, value: { date } });
      }),
    );
  });
});
