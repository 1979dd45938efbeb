import { describe, expect, it } from 'vitest';
import shipped from '../../../law/case-leads/national.json' with { type: 'json' };
import { plainDate } from '../kit/plain-date.ts';
import { parseCaseLeadRules, usualCaseDeadline } from './case-lead-rules.ts';

describe('the rules of leads', () => {
  it('ship with their sources: every case once a week', () => {
    const rules = parseCaseLeadRules(shipped);
    expect(rules).toMatchObject({
      ok: true,
      value: { hearing: { per: 'week', confidence: 'local' }, first: { daysWithoutProgress: 7 } },
    });
    expect(rules.ok && usualCaseDeadline(plainDate('2026-03-02'), rules.value)).toBe('2026-05-01');
  });

  it('name every problem at once', () => {
    const broken = { ...shipped, hearing: { per: 'day', source: '' }, usualDays: { days: 0 } };
    const read = parseCaseLeadRules(broken);
    const paths = read.ok ? [] : read.error.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['hearing.per', 'usualDays.days']));
  });
});
