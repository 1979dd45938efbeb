import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import { addDays, daysBetween, plainDate } from '../kit/plain-date.ts';
import { certifyDue, type ClockCertificate } from './certify-due.ts';
import { computeDue } from './compute-due.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parseRuleSet } from './parse-rule-set.ts';

describe('a certificate', () => {
  it('names each day between the event and the limit that did not count, and why', () => {
    const { excluded, makeUpDays, firstDay } = certificate('objection', '2026-02-11');
    expect(firstDay).toBe('2026-02-12');
    expect(excluded.map(({ from, to, why, name }) => `${why} ${from} ${to} ${name.zh}`)).toEqual([
      'event-day 2026-02-11 2026-02-11 事件当日',
      'holiday 2026-02-15 2026-02-23 春节',
    ]);
    expect(makeUpDays).toMatchObject([{ from: '2026-02-14', to: '2026-02-14' }]);
  });

  it('lists weekends by date, so that counted and excluded days add up', () => {
    const { excluded, target, start } = certificate('simple_decide', '2026-03-05');
    const off = excluded.filter((run) => run.why !== 'event-day');
    expect(off.map((run) => `${run.from}/${run.to}`)).toEqual([
      '2026-03-07/2026-03-08',
      '2026-03-14/2026-03-15',
    ]);
    const excludedDays = off.reduce((sum, run) => sum + run.days, 0);
    expect(daysBetween(start.on, target) - excludedDays).toBe(10);
  });

  it('names the days the limit rolled over, the pause and what was granted', () => {
    const rolled = certificate('triage_office', '2026-03-20');
    expect(rolled.excluded.at(-1)).toMatchObject({ why: 'roll', from: '2026-04-04', to: '2026-04-06' });
    const paused = certificate('handle_r6', '2026-03-02', {
      extendDays: 30,
      pauses: [{ from: plainDate('2026-03-10'), to: plainDate('2026-03-20') }],
    });
    expect(paused.excluded[1]).toMatchObject({
      why: 'pause',
      from: '2026-03-10',
      to: '2026-03-19',
      days: 10,
    });
    expect(paused.extension).toMatchObject({ days: 30, unit: 'cal', approver: { zh: '本机关、单位负责人' } });
    expect(paused.target).toBe(addDays(plainDate('2026-03-02'), 100));
  });

  it('gives the article also where a letter sets the day', () => {
    const letter = certificate('handdown_report', '2026-03-02', { dueOn: plainDate('2026-03-20') });
    expect(letter.article.zh).toBe('《信访工作条例》第二十二条');
    expect([letter.firstDay, letter.excluded]).toEqual([undefined, []]);
  });
});

function certificate(clock: string, from: string, terms: object = {}): ClockCertificate {
  const [calendar, set] = [parseCalendar(calendarData), parseRuleSet(ruleData)];
  const rule = set.ok ? set.value.clocks.get(clock) : undefined;
  if (!calendar.ok || !rule) throw new Error(clock);
  const due = computeDue({ rule, from: plainDate(from), ...terms }, calendar.value);
  if (!due.ok) throw new Error(due.error.kind);
  return certifyDue(due.value);
}
