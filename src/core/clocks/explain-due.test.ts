import { usualLadder } from '../supervision/ladder.ts';
import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import { plainDate } from '../kit/plain-date.ts';
import { computeDue } from './compute-due.ts';
import type { Due } from './due.ts';
import { explainDue } from './explain-due.ts';
import { findRule, type Law } from './law.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parseRuleSet } from './parse-rule-set.ts';

type Question = { readonly extendDays?: number; readonly pauses?: readonly [string, string][] };

describe('the sentence that explains a due date', () => {
  it.each<[string, string, Question, string, string]>([
    [
      'triage_office',
      '2026-03-03',
      {},
      '自2026年3月3日收到信访事项次日起算15日（《信访工作条例》第二十二条），期限届满日3月18日。',
      '15 days (Regulations on Petition Work, art. 22), counted from 4 March 2026, the day after the petition office received the matter; the period ends on 18 March.',
    ],
    [
      'triage_office',
      '2026-03-20',
      {},
      '自2026年3月20日收到信访事项次日起算15日（《信访工作条例》第二十二条），期限届满日4月4日；届满日适逢清明节4月4日至6日，顺延至4月7日。',
      '15 days (Regulations on Petition Work, art. 22), counted from 21 March 2026, the day after the petition office received the matter; the period ends on 4 April; that day is off (Qingming Festival 4–6 April), so the limit moves to 7 April.',
    ],
    [
      'simple_decide',
      '2024-04-26',
      {},
      '自2024年4月26日简易办理受理次日起算10个工作日（《信访事项简易办理办法（试行）》），劳动节5月1日至5日、周末2天不计入，4月28日、5月11日调休上班，计入，期限届满日5月13日。',
      '10 working days (Measures on Simple Handling (trial, 2016)), counted from 27 April 2024, the day after the matter was accepted for simple handling; Labour Day 1–5 May, 2 weekend days not counted; 28 April, 11 May counted as make-up working time; the period ends on 13 May.',
    ],
    [
      'handle_r6',
      '2025-12-08',
      { extendDays: 30, pauses: [['2026-01-10', '2026-01-20']] },
      '自2025年12月8日受理次日起算60日（《信访工作条例》第三十四条），经本机关、单位负责人批准延长30日，2026年1月10日至19日停止计算，扣除10日，1月20日起继续计算，期限届满日2026年3月18日；停止计算事由限于听证（须有行业或地方规定）。',
      '60 days (Regulations on Petition Work, art. 34), counted from 9 December 2025, the day after the petition was accepted; extended by 30 days with the approval of the head of the handling organ; paused 10–19 January 2026, 10 days taken out, running again from 20 January; a pause is for a hearing, where a sector or local rule provides for it; the period ends on 18 March 2026.',
    ],
    [
      'urgent_report',
      '2026-09-04',
      {},
      '2026年9月4日获悉重大、紧急信访事项，应当立即办理（《信访工作条例》第二十五条），期限届满日9月4日。',
      'The major or urgent matter became known on 4 September 2026, at once (Regulations on Petition Work, art. 25); the period ends on 4 September.',
    ],
    [
      'review_apply',
      '2026-12-02',
      {},
      '自2026年12月2日收到书面处理意见次日起算30日（《信访工作条例》第三十五条），期限届满日2027年1月1日；所涉日期超出已公布的放假安排（2016年至2026年），仅按周末推算，为暂定日期。',
      '30 days (Regulations on Petition Work, art. 35), counted from 3 December 2026, the day after the petitioner received the written decision; the period ends on 1 January 2027; provisional: beyond the published holiday calendar (2016 to 2026), only weekends are known.',
    ],
  ])('reads well for %s from %s', (clock, from, question, zh, en) => {
    const due = dueOf(clock, from, question);
    expect(explainDue(due, 'zh')).toBe(zh);
    expect(explainDue(due, 'en')).toBe(en);
  });

  it('says every due date as one sentence in both languages', () => {
    for (const { id, length } of ruleData.clocks) {
      if (length === null) continue;
      const due = dueOf(id, '2026-09-10', { pauses: [['2026-09-11', '2026-09-12']] });
      expect(explainDue(due, 'zh'), id).toMatch(/^自2026年9月10日[^。]+。$/);
      expect(explainDue(due, 'en'), id).toMatch(/^\d+ [^]+\.$/);
      expect(explainDue(due, 'zh') + explainDue(due, 'en')).not.toMatch(/undefined|null|NaN|,,|；；|  /);
    }
  });
});

function dueOf(clock: string, from: string, { extendDays = 0, pauses = [] }: Question): Due {
  const [calendar, set] = [parseCalendar(calendarData), parseRuleSet(ruleData)];
  if (!calendar.ok || !set.ok) throw new Error('the law data does not parse');
  const law: Law = {
    calendar: calendar.value,
    ruleSets: [set.value],
    localSets: [],
    presets: [],
    ladders: [usualLadder],
  };
  const rule = findRule(law, clock, plainDate(from));
  if (!rule) throw new Error(`no clock ${clock}`);
  const stretches = pauses.map(([first, last]) => ({ from: plainDate(first), to: plainDate(last) }));
  const due = computeDue({ rule, from: plainDate(from), extendDays, pauses: stretches }, law.calendar);
  if (!due.ok) throw new Error(JSON.stringify(due.error));
  return due.value;
}
