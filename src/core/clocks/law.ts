import type { PlainDate } from '../kit/plain-date.ts';
import type { Calendar } from './calendar.ts';
import type { LadderHistory } from '../supervision/ladder.ts';
import type { ClockRule, RuleSet } from './rule.ts';

/** The law data of this office. */
export type Law = {
  readonly calendar: Calendar;
  /** The national rule sets, the earliest first. */
  readonly ruleSets: readonly RuleSet[];
  /** The sets the office has adopted, the earliest first; each lies over the national one. */
  readonly localSets: readonly RuleSet[];
  /** What the office might adopt; nothing goes by them. */
  readonly presets: readonly RuleSet[];
  /** When a limit is near and what follows once it has passed: the shipped ladder, then those the office took over. */
  readonly ladders: LadderHistory;
};

/** The sets in the order they came into force. */
export function orderRuleSets(sets: readonly RuleSet[]): readonly RuleSet[] {
  return sets.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
}

/** The sets that a matter begins under when it is received on `on`: the national one first, then local ones. */
export function ruleSetsOn(law: Law, on: PlainDate): readonly RuleSet[] {
  const national = law.ruleSets.findLast((set) => set.inForceFrom <= on) ?? law.ruleSets[0];
  const local = law.localSets.filter((set) => covers(set, on));
  return national ? [national, ...local] : local;
}

/** How the rules of a matter are written into the log: `national-2022+zj-2016`. */
export function ruleSetsToText(sets: readonly RuleSet[]): string {
  return sets.map((set) => set.id).join('+');
}

/** The sets written in `text`, presets among them; nothing when one of them is unknown. */
export function ruleSetsFromText(law: Law, text: string): readonly RuleSet[] | undefined {
  const known = [...law.ruleSets, ...law.localSets, ...law.presets];
  const sets = text.split('+').map((id) => known.find((set) => set.id === id));
  return sets.every((set) => set !== undefined) ? sets : undefined;
}

/**
 * The rule of `clock` for an event on `on`: of the sets in force that day, the local ones before the national one. Before the
 * first set that knows the clock that set is taken, and the due date says so. Nothing for an unknown clock.
 */
export function findRule(law: Law, clock: string, on: PlainDate): ClockRule | undefined {
  const local = law.localSets.findLast((set) => covers(set, on) && set.clocks.has(clock));
  if (local) return local.clocks.get(clock);
  let found: ClockRule | undefined;
  for (const set of law.ruleSets) {
    const rule = set.clocks.get(clock);
    if (rule && (found === undefined || set.inForceFrom <= on)) found = rule;
  }
  return found ?? law.localSets.find((set) => set.clocks.has(clock))?.clocks.get(clock);
}

/**
 * The rule of `clock` for a matter that began under `sets`: theirs, the local one before the national one. What its own rules
 * do not speak of goes by the rules in force on the day of the event, as the 2005 rules know no objection to jurisdiction.
 */
export function findRuleUnder(
  law: Law,
  sets: readonly RuleSet[],
  clock: string,
  on: PlainDate,
): ClockRule | undefined {
  return sets.findLast((set) => set.clocks.has(clock))?.clocks.get(clock) ?? findRule(law, clock, on);
}

function covers(set: RuleSet, on: PlainDate): boolean {
  return set.inForceFrom <= on && (set.inForceTo === undefined || on <= set.inForceTo);
}
