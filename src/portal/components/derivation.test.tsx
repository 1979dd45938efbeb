import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import { computeDue } from '#core/clocks/compute-due.ts';
import { parseCalendar } from '#core/clocks/parse-calendar.ts';
import { parseRuleSet } from '#core/clocks/parse-rule-set.ts';
import { languages, type Language } from '#core/kit/language.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { makeReader } from '../page-reader.ts';
import { Derivation } from './derivation.tsx';

describe('how a day was counted, for the petitioner', () => {
  it('names every day that did not count, the article and the last day, in plain words', () => {
    const page = show('objection', '2026-02-11', 'zh-Hans');
    for (const words of [
      '这一天不算，从第二天（2026年2月12日）算起',
      '按《信访工作条例》第二十三条',
      '2026年2月15日至2026年2月23日春节放假，不算',
      '2026年2月14日虽是周末，但调休上班，照算',
      '所以最后一天是2026年2月25日',
    ])
      expect(page).toContain(words);
    expect(show('triage_office', '2026-03-20', 'zh-Hans')).toContain('赶上清明节');
  });

  it('is said in every language without a gap', () => {
    for (const language of languages) {
      const page = show('handle_r6', '2026-03-02', language, { extendDays: 30 });
      expect(page).not.toMatch(/undefined|\{\w+\}/);
      if (language === 'en') expect(page.replace(/《[^》]*》/g, '')).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

function show(clock: string, from: string, language: Language, terms: object = {}): string {
  const [calendar, set] = [parseCalendar(calendarData), parseRuleSet(ruleData)];
  const rule = set.ok ? set.value.clocks.get(clock) : undefined;
  if (!calendar.ok || !rule) throw new Error(clock);
  const due = computeDue({ rule, from: plainDate(from), ...terms }, calendar.value);
  if (!due.ok) throw new Error(due.error.kind);
  return renderToStaticMarkup(
    <Derivation reader={makeReader(language, 'normal', '/q/X')} due={due.value} label="?" />,
  );
}
