import type { Calendar } from '#core/clocks/calendar.ts';
import { checkClockNames } from '#core/clocks/check-clock-names.ts';
import { checkRuleSets } from '#core/clocks/check-rule-sets.ts';
import { joinCalendars } from '#core/clocks/join-calendars.ts';
import type { Law } from '#core/clocks/law.ts';
import { parseCalendar } from '#core/clocks/parse-calendar.ts';
import { parseRuleSet } from '#core/clocks/parse-rule-set.ts';
import type { LawProblem } from '#core/clocks/read-json.ts';
import type { RuleSet } from '#core/clocks/rule.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { adoptLadder } from '#core/supervision/change-ladder.ts';
import type { DatedLadder, LadderHistory } from '#core/supervision/ladder.ts';
import { parseLadder } from '#core/supervision/parse-ladder.ts';
import { parseLawText, withLine } from './load-law.ts';

export type LawTextProblem = LawProblem & { readonly line?: number };

/**
 * A local rule set that an office wants to adopt, beside those it has. It may begin before today, as a rule does that the office
 * learns of late; the preview then names every limit that moves. All problems come at once, each with its line.
 */
export function checkRuleSetText(text: string, law: Law): Result<RuleSet, readonly LawTextProblem[]> {
  const parsed = parseLawText(text, parseRuleSet);
  if (!parsed.ok) return parsed;
  const set = parsed.value;
  const problems: LawTextProblem[] = [];
  const note = (path: string, problem: string): void => void problems.push(withLine({ path, problem }, text));
  if (set.scope !== 'local') note('scope', 'must be local: national sets come with the program');
  const found = [
    ...checkClockNames(set, law.ruleSets),
    ...checkRuleSets([...law.ruleSets, ...law.localSets, set]),
  ];
  for (const { path, problem } of found) note(path, problem);
  return problems.length > 0 ? err(problems) : ok(set);
}

/** A ladder of warnings that an office wants to take over, beside those it has; and all of them together. */
export function checkLadderText(
  text: string,
  ladders: LadderHistory,
  today: PlainDate,
): Result<{ readonly newer: DatedLadder; readonly ladders: LadderHistory }, readonly LawTextProblem[]> {
  const parsed = parseLawText(text, parseLadder);
  if (!parsed.ok) return parsed;
  const adopted = adoptLadder(ladders, parsed.value, today);
  if (adopted.ok) return ok({ newer: parsed.value, ladders: adopted.value });
  return err(adopted.error.map((problem) => withLine(problem, text)));
}

/** The holidays of one year or several, and the calendar with them. */
export function checkCalendarText(
  text: string,
  calendar: Calendar,
): Result<{ readonly newer: Calendar; readonly joined: Calendar }, readonly LawTextProblem[]> {
  const parsed = parseLawText(text, parseCalendar);
  if (!parsed.ok) return parsed;
  const joined = joinCalendars(calendar, parsed.value);
  if (joined) return ok({ newer: parsed.value, joined });
  const last = calendar.years.at(-1)?.year ?? 0;
  const problem = `gap: the next year to come is ${last + 1}`;
  return err([withLine({ path: 'years[0].year', problem }, text)]);
}
