import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import shipped from '../../../law/receptions/national.json' with { type: 'json' };
import { addDays, daysBetween, plainDate, weekdayOf } from '../kit/plain-date.ts';
import { reckonFrequency } from './frequencies.ts';
import { periodOf, periodsIn } from './frequency-periods.ts';
import { frequencyPeriods, levelOf, parseReceptionRules } from './reception-rules.ts';

const march = { from: plainDate('2026-03-01'), through: plainDate('2026-03-31') };
const days = (...texts: readonly string[]) => texts.map(plainDate);

describe('the frequencies', () => {
  it('are shipped for the county and the towns, each with its source and how sure we are', () => {
    const rules = parseReceptionRules(shipped);
    expect(
      rules.ok && rules.value.frequencies.map(({ level, least, per }) => `${level} ${least}/${per}`),
    ).toEqual(['county 1/month', 'town 1/week', 'department 0/month']);
    expect(rules.ok && rules.value.absence).toMatchObject({ noticeDays: 5, confidence: 'local' });
    expect(rules.ok && rules.value.visits).toMatchObject({ perYear: 4, confidence: 'local' });
    expect([levelOf('county'), levelOf('village')]).toEqual(['county', undefined]);
  });

  it('are refused with every wrong place named at once', () => {
    const wrong = {
      frequencies: [{ level: 'moon', least: 40, per: 'week', source: '' }],
      absence: {},
      visits: {},
      name: {},
    };
    const parsed = parseReceptionRules(wrong);
    expect(parsed.ok ? [] : parsed.error.map(({ path }) => path).toSorted()).toEqual([
      'absence.confidence',
      'absence.noticeDays',
      'absence.source',
      'frequencies[0].confidence',
      'frequencies[0].least',
      'frequencies[0].level',
      'frequencies[0].source',
      'name.en',
      'name.zh',
      'visits.confidence',
      'visits.perYear',
      'visits.source',
    ]);
  });
});

describe('what is owed and what was held', () => {
  it('is reckoned week by week: two in one week do not make up for none in another', () => {
    const today = plainDate('2026-03-25');
    const held = days('2026-03-03', '2026-03-10', '2026-03-11', '2026-03-11');
    expect(reckonFrequency({ least: 1, per: 'week' }, march, { planned: held, held, today })).toEqual({
      owed: 5,
      planned: 3,
      held: 3,
      short: [
        { from: '2026-02-23', through: '2026-03-01' },
        { from: '2026-03-16', through: '2026-03-22' },
      ],
    });
  });

  it('takes the whole quarter for a rule by quarters, and owes nothing where no number is given', () => {
    const facts = { planned: days('2026-01-15'), held: days('2026-01-15'), today: plainDate('2026-04-01') };
    expect(reckonFrequency({ least: 1, per: 'quarter' }, march, facts)).toEqual({
      owed: 1,
      planned: 1,
      held: 1,
      short: [],
    });
    expect(reckonFrequency({ least: 0, per: 'year' }, march, facts)).toMatchObject({ owed: 0, short: [] });
  });
});

describe('periods', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((at) => addDays(plainDate('2000-01-01'), at));
  it('hold their day, follow each other without a gap, and every week lies in one month only', () => {
    fc.assert(
      fc.property(day, fc.nat(400), fc.constantFrom(...frequencyPeriods), (from, length, per) => {
        const through = addDays(from, length);
        const [first, second] = [periodOf(from, per), periodOf(through, per)];
        expect(first.from <= from && from <= first.through).toBe(true);
        expect(periodOf(addDays(first.through, 1), per).from).toBe(addDays(first.through, 1));
        if (per === 'week')
          expect([weekdayOf(first.from), daysBetween(first.from, first.through)]).toEqual([1, 6]);
        const periods = periodsIn({ from, through }, per);
        const ended = periods.filter((period) => period.through <= through);
        if (ended.length > 0) expect(periods).toEqual(ended);
        else expect(periods).toEqual([second]);
      }),
    );
  });
});
