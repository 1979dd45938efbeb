import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import { plainDate } from '../kit/plain-date.ts';
import { findRule, type Law, orderRuleSets } from './law.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parseRuleSet } from './parse-rule-set.ts';

describe('the rule of a clock', () => {
  const next = { ...ruleData, id: 'next', inForceFrom: '2030-01-01', clocks: ruleData.clocks.slice(0, 1) };
  const law = lawOf([next, ruleData]);

  it('is the one in force on the day of the event', () => {
    expect(findRule(law, 'triage_office', plainDate('2029-12-31'))?.set).toBe('national-2022');
    expect(findRule(law, 'triage_office', plainDate('2030-01-01'))?.set).toBe('next');
  });

  it('stays the older one where the newer set does not speak of the clock', () => {
    expect(findRule(law, 'objection', plainDate('2031-01-01'))?.set).toBe('national-2022');
  });

  it('is the oldest one for an event before all of them', () => {
    expect(findRule(law, 'triage_office', plainDate('2010-01-01'))?.set).toBe('national-2022');
  });

  it('does not exist for an unknown clock', () => {
    expect(findRule(law, 'toString', plainDate('2026-01-01'))).toBeUndefined();
  });
});

function lawOf(sets: readonly object[]): Law {
  const calendar = parseCalendar(calendarData);
  const parsed = sets.map((set) => parseRuleSet(set));
  if (!calendar.ok || !parsed.every((set) => set.ok)) throw new Error('the law data does not parse');
  return { calendar: calendar.value, ruleSets: orderRuleSets(parsed.map((set) => set.value)) };
}
