import { computeDue } from '#core/clocks/compute-due.ts';
import type { DueInput } from '#core/clocks/due.ts';
import { findRule, type Law } from '#core/clocks/law.ts';
import type { Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { LawInForce } from '#core/petitions/law-in-force.ts';

/** The law as the rules of a petition use it. Each clock takes the rule in force on the day it starts from. */
export function bindLaw(law: Law): LawInForce {
  return {
    ruleSet: law.ruleSets.at(-1)?.id ?? '',
    due: (clock, from, dueOn) => dueOf(law, clock, from, dueOn === undefined ? {} : { dueOn }),
    extendedDue: (clock, from, days) => dueOf(law, clock, from, { extendDays: days }),
    nameOf: (clock) => nameOf(law, clock),
  };
}

type Terms = Pick<DueInput, 'dueOn' | 'extendDays'>;

function dueOf(law: Law, clock: string, from: PlainDate, terms: Terms) {
  const rule = findRule(law, clock, from);
  if (!rule) throw new Error(`no rule for the clock ${clock}`);
  const due = computeDue({ rule, from, ...terms }, law.calendar);
  // The commands have checked days and lengths already; a refusal here is a mistake of the program.
  if (!due.ok) throw new Error(`${due.error.kind} for the clock ${clock}`);
  return due.value;
}

function nameOf(law: Law, clock: string): Words {
  for (const set of law.ruleSets.toReversed()) {
    const rule = set.clocks.get(clock);
    if (rule) return rule.name;
  }
  return { zh: clock, en: clock };
}
