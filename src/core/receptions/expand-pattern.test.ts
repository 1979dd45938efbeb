import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import holidays from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import { isPublished, isWorkday } from '../clocks/calendar.ts';
import { parseCalendar } from '../clocks/parse-calendar.ts';
import { addDays, plainDate, weekdayOf, type Weekday } from '../kit/plain-date.ts';
import { expandPattern, type ReceptionPattern } from './expand-pattern.ts';
import type { ReceptionLeader } from './reception.ts';

const parsed = parseCalendar(holidays);
if (!parsed.ok) throw new Error('the shipped calendar does not read');
const calendar = parsed.value;

const leader = (name: string): ReceptionLeader => ({ accountId: undefined, name, post: '', portfolio: '' });
const turn = (name: string) => [leader(name)];

const said = (pattern: ReceptionPattern): readonly string[] =>
  expandPattern(pattern, calendar).map((day) =>
    day.kind === 'dropped'
      ? `${day.meant} – ${day.why.zh}`
      : [day.on, day.leaders[0]?.name, day.movedFrom && `← ${day.movedFrom} ${day.why?.zh}`]
          .filter(Boolean)
          .join(' '),
  );

describe('a pattern of receptions', () => {
  it('twice a week leaves out the Spring Festival, and its turns go on after it', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己'];
    expect(
      said({
        rhythm: { kind: 'weekly', weekdays: [2, 4] },
        holidays: 'skip',
        from: plainDate('2021-02-01'),
        through: plainDate('2021-02-28'),
        turns: names.map(turn),
      }),
    ).toEqual([
      '2021-02-02 甲',
      '2021-02-04 乙',
      '2021-02-09 丙',
      '2021-02-11 – 春节',
      '2021-02-16 – 春节',
      '2021-02-18 丁',
      '2021-02-23 戊',
      '2021-02-25 己',
    ]);
  });

  it('on the 15th of each month rolls over weekends and holidays', () => {
    const monthly: ReceptionPattern = {
      rhythm: { kind: 'monthly', day: 15 },
      holidays: 'roll',
      from: plainDate('2026-02-01'),
      through: plainDate('2026-05-31'),
      turns: [turn('甲'), turn('乙')],
    };
    expect(said(monthly)).toEqual([
      '2026-02-24 甲 ← 2026-02-15 春节',
      '2026-03-16 乙 ← 2026-03-15 周末',
      '2026-04-15 甲',
      '2026-05-15 乙',
    ]);
    const lastDays = { ...monthly, rhythm: { kind: 'monthly', day: 31 } as const, holidays: 'skip' as const };
    expect(said(lastDays)).toEqual(['2026-02-28 甲', '2026-03-31 乙', '2026-04-30 甲', '2026-05-31 – 周末']);
  });

  it('daily in a campaign keeps working days and make-up days alone', () => {
    const days = said({
      rhythm: { kind: 'daily' },
      holidays: 'skip',
      from: plainDate('2026-09-18'),
      through: plainDate('2026-09-29'),
      turns: [turn('甲'), turn('乙')],
    });
    expect(days).toEqual([
      '2026-09-18 甲',
      '2026-09-20 乙',
      '2026-09-21 甲',
      '2026-09-22 乙',
      '2026-09-23 甲',
      '2026-09-24 乙',
      '2026-09-28 甲',
      '2026-09-29 乙',
    ]);
  });

  it('keeps a Saturday that was meant, and does not roll onto the next one', () => {
    const pattern: ReceptionPattern = {
      rhythm: { kind: 'weekly', weekdays: [6] },
      holidays: 'roll',
      from: plainDate('2026-01-03'),
      through: plainDate('2026-01-10'),
      turns: [turn('甲')],
    };
    expect(said(pattern)).toEqual(['2026-01-04 甲 ← 2026-01-03 元旦', '2026-01-10 甲']);
    const daily = { kind: 'weekly', weekdays: [1, 2, 3, 4, 5] as Weekday[] } as const;
    const festival = {
      ...pattern,
      rhythm: daily,
      from: plainDate('2026-02-16'),
      through: plainDate('2026-02-25'),
    };
    expect(said(festival)).toEqual([
      '2026-02-16 – 顺延后与下一次同日或更晚，不再单独安排',
      '2026-02-17 – 顺延后与下一次同日或更晚，不再单独安排',
      '2026-02-18 – 顺延后与下一次同日或更晚，不再单独安排',
      '2026-02-19 – 顺延后与下一次同日或更晚，不再单独安排',
      '2026-02-20 – 顺延后与下一次同日或更晚，不再单独安排',
      '2026-02-23 – 顺延后与下一次同日或更晚，不再单独安排',
      '2026-02-24 甲',
      '2026-02-25 甲',
    ]);
  });

  it('whose year has no notice yet is provisional', () => {
    const days = expandPattern(
      {
        rhythm: { kind: 'monthly', day: 15 },
        holidays: 'roll',
        from: plainDate('2026-12-01'),
        through: plainDate('2027-01-31'),
        turns: [turn('甲')],
      },
      calendar,
    );
    expect(days.map((day) => day.kind === 'kept' && day.provisional)).toEqual([false, true]);
  });
});

const start = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(plainDate('2016-01-01'), days));
const rhythm: fc.Arbitrary<ReceptionPattern['rhythm']> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    weekdays: fc.uniqueArray(
      fc.nat(6).map((day) => day as Weekday),
      { minLength: 1 },
    ),
  }),
  fc.record({ kind: fc.constant('monthly' as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ kind: fc.constant('daily' as const) }),
);
const pattern: fc.Arbitrary<ReceptionPattern> = fc
  .record({
    rhythm,
    holidays: fc.constantFrom('roll' as const, 'skip' as const),
    from: start,
    length: fc.nat(200),
    leaders: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ length, leaders, ...rest }) => ({
    ...rest,
    through: addDays(rest.from, length),
    turns: Array.from({ length: leaders }, (_, at) => turn(`L${at}`)),
  }));

describe('whatever the pattern', () => {
  it('no day comes twice, all come in order and inside the span, and none is a day off that was not meant', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        const kept = expandPattern(given, calendar).flatMap((day) => (day.kind === 'kept' ? [day] : []));
        for (const [at, day] of kept.entries()) {
          expect(day.on > (kept[at - 1]?.on ?? '')).toBe(true);
          expect(day.on >= given.from && day.on <= given.through).toBe(true);
          const weekly = given.rhythm.kind === 'weekly' ? given.rhythm.weekdays : [];
          if (!weekly.includes(weekdayOf(day.on))) expect(isWorkday(calendar, day.on)).toBe(true);
          if (day.movedFrom) expect(given.holidays).toBe('roll');
          if (!isPublished(calendar, day.on)) expect(day.provisional).toBe(true);
        }
      }),
    );
  });

  it('turns are fair: nobody sits twice more than anybody else', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        const counts = new Map(given.turns.map(([first]) => [first?.name, 0]));
        for (const day of expandPattern(given, calendar))
          if (day.kind === 'kept')
            counts.set(day.leaders[0]?.name, (counts.get(day.leaders[0]?.name) ?? 0) + 1);
        expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
      }),
    );
  });
});
