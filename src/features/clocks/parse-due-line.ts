import type { DueInput, Pause } from '#core/clocks/due.ts';
import { findRule, findRuleUnder, type Law, ruleSetsFromText, ruleSetsOn } from '#core/clocks/law.ts';
import type { ClockRule } from '#core/clocks/rule.ts';
import { parsePlainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { DueLineProblem } from './refusals.ts';

/**
 * The question asked by one line, `{"clock","from","extend","pauses":[[from,to]],"days","dueOn","ruleSet"}`; only the first two must be
 * there, and `null` is the same as leaving a field out. `ruleSet` names the rules the matter began under, a preset among them
 * (`national-2005`, `zj-2016`); without it they are those of the day. An unknown field is refused: a mistyped one would change the answer unseen.
 */
export function parseDueLine(line: string, law: Law): Result<DueInput, DueLineProblem> {
  const value = parseJson(line);
  if (value === undefined) return err({ kind: 'due-line.not-json' });
  if (!isObject(value)) return err({ kind: 'due-line.not-object' });
  const unknown = Object.keys(value).find((field) => !known.has(field));
  if (unknown !== undefined) return err({ kind: 'due-line.unknown-field', field: unknown });
  const { clock, extend = null, pauses = null, days = null, dueOn = null, ruleSet = null } = value;
  const from = parseDay(value['from']);
  if (typeof clock !== 'string') return err({ kind: 'due-line.not-text', field: 'clock' });
  if (!from) return err({ kind: 'due-line.not-day', field: 'from' });
  const found = findClock(law, clock, from, ruleSet);
  if (!found.ok) return found;
  if (extend !== null && typeof extend !== 'number')
    return err({ kind: 'due-line.not-number', field: 'extend' });
  if (days !== null && typeof days !== 'number') return err({ kind: 'due-line.not-number', field: 'days' });
  const end = dueOn === null ? null : parseDay(dueOn);
  if (end === undefined) return err({ kind: 'due-line.not-day', field: 'dueOn' });
  const stretches = pauses === null ? ok([]) : parsePauses(pauses);
  if (!stretches.ok) return stretches;
  return ok({
    rule: found.value,
    from,
    pauses: stretches.value,
    ...(extend === null ? {} : { extendDays: extend }),
    ...(days === null ? {} : { lengthDays: days }),
    ...(end === null ? {} : { dueOn: end }),
  });
}

const known = new Set(['clock', 'from', 'extend', 'pauses', 'days', 'dueOn', 'ruleSet']);

function findClock(
  law: Law,
  clock: string,
  from: PlainDate,
  ruleSet: unknown,
): Result<ClockRule, DueLineProblem> {
  if (ruleSet !== null && typeof ruleSet !== 'string')
    return err({ kind: 'due-line.not-text', field: 'ruleSet' });
  const named = ruleSet === null ? [] : ruleSetsFromText(law, ruleSet);
  if (!named) return err({ kind: 'due-line.unknown-rule-set', ruleSet: String(ruleSet) });
  // A local set alone lies over the national one of the day.
  const sets = named[0]?.scope === 'local' ? [...ruleSetsOn(law, from), ...named] : named;
  const rule = ruleSet === null ? findRule(law, clock, from) : findRuleUnder(law, sets, clock, from);
  return rule ? ok(rule) : err({ kind: 'due-line.unknown-clock', clock });
}

function parsePauses(value: unknown): Result<readonly Pause[], DueLineProblem> {
  if (!Array.isArray(value)) return err({ kind: 'due-line.not-pauses', field: 'pauses' });
  const pauses: Pause[] = [];
  for (const [at, pair] of value.entries()) {
    if (!Array.isArray(pair) || pair.length !== 2)
      return err({ kind: 'due-line.not-pauses', field: `pauses[${at}]` });
    const [from, to] = [parseDay(pair[0]), parseDay(pair[1])];
    if (!from || !to) return err({ kind: 'due-line.not-day', field: `pauses[${at}][${from ? 1 : 0}]` });
    pauses.push({ from, to });
  }
  return ok(pauses);
}

function parseDay(value: unknown): PlainDate | undefined {
  return typeof value === 'string' ? parsePlainDate(value) : undefined;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
