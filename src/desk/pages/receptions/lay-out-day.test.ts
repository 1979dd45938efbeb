import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, timeAt } from '#core/kit/clock-time.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { drawnHours, layOutDay } from './lay-out-day.ts';
import { drawnDays, parseRosterSearch, stepOf, weekdayWord } from './roster-days.ts';

const sitting = (startsAt: string, endsAt: string) => ({
  startsAt: clockTime(startsAt),
  endsAt: clockTime(endsAt),
});

describe('the drawing of a day', () => {
  it('gives the whole width to who is alone and shares it among those that overlap', () => {
    const day = [
      sitting('08:30', '11:30'),
      sitting('09:00', '10:00'),
      sitting('10:00', '11:00'),
      sitting('14:00', '15:00'),
    ];
    expect(layOutDay(day).map(({ lane, lanes }) => `${lane}/${lanes}`)).toEqual(['0/2', '1/2', '1/2', '0/1']);
    expect(drawnHours(day)).toEqual({ from: 8, to: 18 });
    expect(drawnHours([sitting('06:30', '07:00'), sitting('19:00', '20:15')])).toEqual({ from: 6, to: 21 });
  });

  it('draws everything once and never two over each other', () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 1_300 }), fc.integer({ min: 1, max: 139 }))
      .map(([start, length]) => ({ startsAt: timeAt(start), endsAt: timeAt(start + length) }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (sittings) => {
        const placed = layOutDay(sittings);
        expect(placed).toHaveLength(sittings.length);
        for (const [at, one] of placed.entries())
          for (const other of placed.slice(at + 1)) {
            const overlap =
              one.sitting.startsAt < other.sitting.endsAt && other.sitting.startsAt < one.sitting.endsAt;
            if (overlap) expect([one.lanes, one.lane === other.lane]).toEqual([other.lanes, false]);
            expect(one.lane).toBeLessThan(one.lanes);
          }
      }),
    );
  });
});

describe('the days of the roster', () => {
  const day = plainDate('2026-03-10');
  it('are whole weeks from Monday', () => {
    const month = drawnDays('month', day);
    expect([month[0], month.at(-1), month.length]).toEqual(['2026-02-23', '2026-04-05', 42]);
    expect(drawnDays('week', day)).toHaveLength(7);
    expect([stepOf('month', plainDate('2026-03-31'), 1), stepOf('week', day, -1)]).toEqual([
      '2026-04-01',
      '2026-03-03',
    ]);
    expect([weekdayWord(day, '日一二三四五六'), weekdayWord(day, 'SuMoTuWeThFrSa')]).toEqual(['二', 'Tu']);
  });

  it('come from the address, which may say nonsense', () => {
    expect(parseRosterSearch({ view: 'week', on: '2026-03-10' })).toEqual({ view: 'week', on: '2026-03-10' });
    expect(parseRosterSearch({ view: 'year', on: '2026-02-30' })).toEqual({});
  });
});
