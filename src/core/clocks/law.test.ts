import { usualLadder } from '../supervision/ladder.ts';
import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import oldData from '../../../law/clocks/national-2005.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import zjData from '../../../law/clocks/presets/zj-2016.json' with { type: 'json' };
import { plainDate } from '../kit/plain-date.ts';
import {
  findRule,
  findRuleUnder,
  type Law,
  orderRuleSets,
  ruleSetsFromText,
  ruleSetsOn,
  ruleSetsToText,
} from './law.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parseRuleSet } from './parse-rule-set.ts';

const adopted = { ...zjData, inForceFrom: '2026-04-01' };
const begunOn = (law: Law, on: string): string => ruleSetsToText(ruleSetsOn(law, plainDate(on)));

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

describe('the rules a matter begins under', () => {
  const law = lawOf([ruleData, oldData], [adopted]);

  it('are those in force on the day it was received', () => {
    expect(begunOn(law, '2022-04-30')).toBe('national-2005');
    expect(begunOn(law, '2022-05-01')).toBe('national-2022');
    expect(begunOn(law, '2026-03-31')).toBe('national-2022');
    expect(begunOn(law, '2026-04-01')).toBe('national-2022+zj-2016');
  });

  it('end for new matters with the last day of a local set', () => {
    const ended = lawOf([ruleData], [{ ...adopted, inForceTo: '2026-06-30' }]);
    expect(begunOn(ended, '2026-06-30')).toBe('national-2022+zj-2016');
    expect(begunOn(ended, '2026-07-01')).toBe('national-2022');
  });

  it('stay with it whatever comes into force later', () => {
    const sets = ruleSetsFromText(law, 'national-2022') ?? [];
    expect(findRuleUnder(law, sets, 'handle_r6', plainDate('2026-05-05'))?.length).toBe(60);
    const local = ruleSetsFromText(law, 'national-2022+zj-2016') ?? [];
    expect(findRuleUnder(law, local, 'handle_r6', plainDate('2026-05-05'))?.length).toBe(30);
    expect(findRuleUnder(law, local, 'review_apply', plainDate('2026-05-05'))?.set).toBe('national-2022');
  });

  it('leave what they do not speak of to the rules of the day: 2005 knows no objection', () => {
    const old = ruleSetsFromText(law, 'national-2005') ?? [];
    expect(findRuleUnder(law, old, 'handle_r6', plainDate('2023-01-09'))?.set).toBe('national-2005');
    expect(findRuleUnder(law, old, 'objection', plainDate('2023-01-09'))?.set).toBe('national-2022');
  });

  it('are unknown when one of their names is', () => {
    expect(ruleSetsFromText(law, 'national-2022+zj-2099')).toBeUndefined();
  });
});

function lawOf(sets: readonly object[], local: readonly object[] = []): Law {
  const calendar = parseCalendar(calendarData);
  if (!calendar.ok) throw new Error('the calendar does not parse');
  const read = (data: readonly object[]) =>
    data.map((one) => {
      const set = parseRuleSet(one);
      if (!set.ok) throw new Error(JSON.stringify(set.error));
      return set.value;
    });
  return {
    calendar: calendar.value,
    ruleSets: orderRuleSets(read(sets)),
    localSets: read(local),
    presets: [],
    ladders: [usualLadder],
  };
}
