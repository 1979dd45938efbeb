import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import zjData from '../../../law/clocks/presets/zj-2016.json' with { type: 'json' };
import ladderData from '../../../law/supervision/warnings.json' with { type: 'json' };
import { checkClockNames } from '#core/clocks/check-clock-names.ts';
import { parseCalendar } from '#core/clocks/parse-calendar.ts';
import { parsePreset, parseRuleSet } from '#core/clocks/parse-rule-set.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { err } from '#core/kit/result.ts';
import { adoptLadder } from '#core/supervision/change-ladder.ts';
import { usualLadder } from '#core/supervision/ladder.ts';
import { parseLadder } from '#core/supervision/parse-ladder.ts';
import { translateProblem } from './translate-problem.ts';

describe('what is wrong with law data', () => {
  const [clock] = zjData.clocks;
  const [year] = calendarData.years;
  const misnamed = parsePreset({ ...zjData, clocks: [{ ...clock, id: 'handle_r666' }] });
  const wrong = [
    parseRuleSet({ ...zjData, id: 'A B', inForceFrom: 'soon', scope: 'town', extra: 1 }),
    parseRuleSet({ ...zjData, inForceFrom: '2026-01-01', clocks: {}, name: 3, source: '' }),
    parseRuleSet({ ...zjData, inForceFrom: '2026-01-01', inForceTo: '2025-01-01', clocks: [clock, clock] }),
    parseRuleSet({
      ...zjData,
      inForceFrom: '2026-01-01',
      clocks: [{ ...clock, length: 0, defaultOn: 1 }, { ...clock, id: 'b', unit: 'per-letter' }, {}],
    }),
    parseCalendar({ ...calendarData, years: [] }),
    parseCalendar({ ...calendarData, years: [year, { ...year, papers: [] }] }),
    parseCalendar({
      ...calendarData,
      years: [
        {
          year: 2027,
          papers: ['x'],
          off: { 新节: ['2027-03-01/2026-01-01'] },
          work: { 元旦: ['2027-01-04'] },
        },
      ],
    }),
    parseLadder({ ...ladderData, rungs: [] }),
    parseLadder({
      ...ladderData,
      rungs: [
        { rung: 'amber', percent: 80, tell: ['handler', 'handler'] },
        { rung: 'amber', percent: 1, tell: [] },
        { rung: 'urge', daysOver: 9, tell: [] },
        { rung: 'head', daysOver: 7, tell: [] },
      ],
    }),
    parseLadder({ ...ladderData, rungs: ladderData.rungs.map((rung) => ({ ...rung, tell: [] })) }),
    err(misnamed.ok ? checkClockNames(misnamed.value, []) : []),
    adoptLadder([usualLadder], usualLadder, plainDate('2026-11-25')),
    adoptLadder([usualLadder], usualLadder, plainDate('2004-11-25')),
  ].flatMap((result) => (result.ok ? [] : result.error.map((one) => one.problem)));

  it.each([...new Set(wrong)])('is said in Chinese too: %s', (problem) => {
    expect(translateProblem(problem).zh).toMatch(/\p{Script=Han}/u);
    expect(translateProblem(problem).zh).not.toMatch(/must|unknown|missing|second|named|gap|contradiction/);
    expect(translateProblem(problem).en).toBe(problem);
  });

  it('is more than a few kinds', () => {
    expect(new Set(wrong).size).toBeGreaterThan(14);
  });
});
