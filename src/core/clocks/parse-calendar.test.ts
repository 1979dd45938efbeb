import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import { plainDate } from '../kit/plain-date.ts';
import { type Calendar, dayKindOf, holidayName, isWorkday } from './calendar.ts';
import { parseCalendar } from './parse-calendar.ts';

describe('the published calendar', () => {
  const calendar = load();

  it('reaches from 2016 through 2026', () => {
    expect([calendar.publishedFrom, calendar.publishedThrough]).toEqual(['2016-01-01', '2026-12-31']);
  });

  it.each([
    ['2026-02-13', 'workday', undefined],
    ['2026-02-14', 'make-up', '春节'],
    ['2026-02-15', 'holiday', '春节'],
    ['2026-02-23', 'holiday', '春节'],
    ['2026-02-28', 'make-up', '春节'],
    ['2026-03-01', 'weekend', undefined],
    ['2022-12-31', 'holiday', '元旦'],
    ['2018-12-29', 'make-up', '元旦'],
    ['2025-10-08', 'holiday', '国庆节、中秋节'],
    ['2020-02-02', 'holiday', '春节'],
    ['2020-02-03', 'workday', undefined],
    ['2027-01-01', 'workday', undefined],
    ['2027-01-02', 'weekend', undefined],
    ['1969-12-28', 'weekend', undefined],
  ])('knows %s as %s', (date, kind, name) => {
    expect(dayKindOf(calendar, plainDate(date))).toBe(kind);
    expect(holidayName(calendar, plainDate(date))?.zh).toBe(name);
    expect(isWorkday(calendar, plainDate(date))).toBe(kind === 'workday' || kind === 'make-up');
  });
});

describe('a calendar with a mistake', () => {
  const year = { year: 2026, papers: ['https://www.gov.cn/'], off: { 春节: ['2026-02-15'] }, work: {} };
  const withYear = (changes: object): object => ({ ...calendarData, years: [{ ...year, ...changes }] });

  it.each([
    ['a day that does not exist', { off: { 春节: ['2026-02-30'] } }, 'years[0].off.春节[0]'],
    ['a stretch that runs backwards', { off: { 春节: ['2026-02-16/2026-02-15'] } }, 'years[0].off.春节[0]'],
    ['a stretch of a season', { off: { 春节: ['2026-02-16/2026-05-15'] } }, 'years[0].off.春节[0]'],
    ['a day of another year', { work: { 春节: ['2025-02-15'] } }, 'years[0].work.春节[0]'],
    ['a holiday without an English name', { off: { 元宵节: ['2026-03-03'] } }, 'years[0].off.元宵节[0]'],
    ['a Sunday both off and at work', { work: { 春节: ['2026-02-15'] } }, 'years[0].work.春节[0]'],
    ['make-up work on a Monday', { work: { 春节: ['2026-03-02'] } }, 'years[0].work.春节[0]'],
    ['no notice to rest on', { papers: [] }, 'years[0].papers'],
  ])('is refused for %s, with its path', (_, changes, path) => {
    const calendar = parseCalendar(withYear(changes));
    expect(calendar.ok ? [] : calendar.error.map((problem) => problem.path)).toEqual([path]);
  });

  it('is refused for a missing year between two', () => {
    const years = [year, { ...year, year: 2028, off: {} }];
    expect(parseCalendar({ ...calendarData, years })).toMatchObject({ error: [{ path: 'years[1].year' }] });
  });

  it('is refused without any year', () => {
    expect(parseCalendar({ ...calendarData, years: [] })).toMatchObject({ error: [{ path: 'years' }] });
  });
});

function load(): Calendar {
  const calendar = parseCalendar(calendarData);
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  return calendar.value;
}
