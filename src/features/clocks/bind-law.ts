import { isWorkday } from '#core/clocks/calendar.ts';
import { computeDue } from '#core/clocks/compute-due.ts';
import { termsOf, type DueTerms } from '#core/clocks/recompute-due.ts';
import { findRuleUnder, type Law, ruleSetsFromText, ruleSetsOn, ruleSetsToText } from '#core/clocks/law.ts';
import type { ClockRule, RuleSet } from '#core/clocks/rule.ts';
import type { Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { LawBook, MatterLaw } from '#core/petitions/law-in-force.ts';
import { ladderOn } from '#core/supervision/ladder.ts';

/** Gives every matter the rules it began under. `law` is asked each time, because it may change while the program runs. */
export function bindLaw(law: () => Law): LawBook {
  return {
    on: (receivedOn) => bindSets(law, ruleSetsOn(law(), receivedOn)),
    for: ({ ruleSet }) => {
      const sets = ruleSetsFromText(law(), ruleSet);
      if (!sets) throw new Error(`unknown rule set ${ruleSet}`);
      return bindSets(law, sets);
    },
    isWorkday: (on) => isWorkday(law().calendar, on),
    publishedThrough: () => law().calendar.publishedThrough,
    ladder: (on) => ladderOn(law().ladders, on),
    ladders: () => law().ladders,
    nameOf: (clock) => nameOf(law(), clock),
  };
}

function bindSets(law: () => Law, sets: readonly RuleSet[]): MatterLaw {
  const rule = (clock: string, from: PlainDate): ClockRule => {
    const found = findRuleUnder(law(), sets, clock, from);
    if (!found) throw new Error(`no rule for the clock ${clock}`);
    return found;
  };
  const dueOf = (clock: string, from: PlainDate, terms: DueTerms) => {
    const due = computeDue({ rule: rule(clock, from), from, ...terms }, law().calendar);
    // The commands have checked days and lengths already; a refusal here is a mistake of the program.
    if (!due.ok) throw new Error(`${due.error.kind} for the clock ${clock}`);
    return due.value;
  };
  return {
    sets,
    rule,
    ruleSet: ruleSetsToText(sets),
    due: (clock, from, dueOn) => dueOf(clock, from, dueOn === undefined ? {} : { dueOn }),
    dueAgain: (due, terms) => dueOf(due.clock, due.from, { ...termsOf(due), ...terms }),
    nameOf: (clock) =>
      sets.findLast((set) => set.clocks.has(clock))?.clocks.get(clock)?.name ?? nameOf(law(), clock),
  };
}

function nameOf(law: Law, clock: string): Words {
  for (const set of [...law.presets, ...law.localSets, ...law.ruleSets].toReversed()) {
    const rule = set.clocks.get(clock);
    if (rule) return rule.name;
  }
  return { zh: clock, en: clock };
}
