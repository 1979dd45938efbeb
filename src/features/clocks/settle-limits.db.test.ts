import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import { issueSuggestion, readSuggestion } from '#contract/suggestions.ts';
import { joinCalendars } from '#core/clocks/join-calendars.ts';
import { parseCalendar } from '#core/clocks/parse-calendar.ts';
import { createDirectoryReader } from '#features/organisation/queries.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { fixedClock } from '#platform/clock/clock.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice } from '../../../tests/support/office.ts';
import { loadLaw } from './load-law.ts';
import { openLaw } from './open-law.ts';
import { settleLimits } from './settle-limits.ts';

const newYear = {
  id: 'cn-2027',
  name: { zh: '2027年', en: '2027' },
  source: 'test',
  names: { 元旦: "New Year's Day" },
  years: [{ year: 2027, papers: ['notice 2027'], off: { 元旦: ['2027-01-01/2027-01-03'] }, work: {} }],
};

describe('a program that knows a year more than the one before it', () => {
  it('settles the limits that waited for it, once, and two at the same time do it once', async () => {
    const { pool } = await testDatabase();
    const office = await testOffice(pool);
    await office.setToday('2026-12-18');
    const ids = [];
    for (const receivedOn of ['2026-12-17', '2026-12-18', '2026-12-01'])
      ids.push((await register(office.clerk, { receivedOn })).id);
    const suggestion = randomUUID();
    await office.director.do(issueSuggestion, {
      body: {
        id: suggestion,
        power: 'improvement',
        addresseeUnitId: office.units.department,
        addresseeName: '',
        problem: '同类渗水反映集中',
        advice: '建立维修资金应急使用办法',
        evidence: [(await register(office.clerk, { receivedOn: '2026-11-02' })).number],
      },
    });
    const shipped = await loadLaw(join(resolve(import.meta.dirname, '../../..'), 'law'));
    const year = parseCalendar(newYear);
    if (!shipped.ok || !year.ok) throw new Error('the law data does not read');
    const calendar = joinCalendars(shipped.value.calendar, year.value);
    if (!calendar) throw new Error('the year does not follow');
    const parts = () => ({
      database: openDatabase(pool),
      clock: fixedClock('2026-12-20T09:00:00+08:00'),
      directory: createDirectoryReader(),
      openLaw: openLaw({ ...shipped.value, calendar }),
    });

    const [one, other] = await Promise.all([settleLimits(parts()), settleLimits(parts())]);
    // The first moves; the second was rolled to the same Monday already and is only settled, as is the suggestion.
    expect([one.moved + other.moved, one.settled + other.settled]).toEqual([1, 2]);
    expect(await settleLimits(parts())).toEqual({ petitions: 0, moved: 0, settled: 0 });

    const suggested = await office.director.do(readSuggestion, { params: { id: suggestion } });
    expect(suggested).toMatchObject({ limit: '2027-01-18', provisional: false });
    expect(suggested.moves).toMatchObject([
      { before: '2027-01-18', after: '2027-01-18', cause: expect.stringContaining('notice 2027') },
    ]);
    const views = await Promise.all(
      ids.map((id) => office.director.do(readPetition, { params: { id: id ?? '' } })),
    );
    expect(views.map((view) => view.clocks[0]?.limit)).toEqual(['2027-01-04', '2027-01-04', '2026-12-16']);
    for (const view of views.slice(0, 2))
      expect(view.story.filter((entry) => entry.kind === 'ClockReprojected')).toMatchObject([
        { detail: expect.stringContaining('notice 2027') },
      ]);
  });
});
