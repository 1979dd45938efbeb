import { addDays, daysBetween } from '../kit/plain-date.ts';
import type { LawProblem } from './read-json.ts';
import type { RuleSet } from './rule.ts';

/** A problem between sets, and the set whose file should change. */
export type RuleSetProblem = LawProblem & { readonly set: string };

/**
 * What is wrong between sets that are right by themselves: two of one name, national sets that leave a gap or overlap, a clock
 * of the program without a rule, local
 * sets in force at the same time that speak of the same clock.
 */
export function checkRuleSets(sets: readonly RuleSet[]): readonly RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  const seen = new Set<string>();
  for (const { id } of sets) {
    if (seen.has(id)) problems.push({ set: id, path: 'id', problem: `second rule set called ${id}` });
    seen.add(id);
  }
  if (problems.length > 0) return problems;
  const ordered = sets.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
  checkSuccession(
    ordered.filter((set) => set.scope === 'national'),
    problems,
  );
  checkLocalSets(
    ordered.filter((set) => set.scope === 'local'),
    problems,
  );
  return problems;
}

function checkSuccession(national: readonly RuleSet[], problems: RuleSetProblem[]): void {
  for (const [at, set] of national.entries()) {
    const next = national[at + 1];
    const note = (problem: string): void => void problems.push({ set: set.id, path: 'inForceTo', problem });
    if (!next) {
      checkComplete(set, problems);
      if (set.inForceTo !== undefined) note('gap: the last national set must have no end');
      continue;
    }
    if (set.inForceTo === undefined) {
      note(`contradiction: has no end, but ${next.id} is in force from ${next.inForceFrom}`);
      continue;
    }
    const days = daysBetween(set.inForceTo, next.inForceFrom) - 1;
    if (days > 0) note(`gap: no rules for ${days} days before ${next.id} (${addDays(set.inForceTo, 1)} on)`);
    if (days < 0) note(`contradiction: overlaps ${next.id}, in force from ${next.inForceFrom}`);
  }
}

/** The clocks that the steps of the program start by themselves: in the law in force none may be missing. */
export const neededClocks = [
  'triage_office',
  'notice_direct',
  'notice_transferred',
  'objection',
  'handle_r6',
  'extension_notice',
  'handdown_report',
  'simple_decide',
  'hearing_notice',
  'hearing_day',
  'duty_default',
  'reconsider_apply',
  'litigate_apply',
  'review_apply',
  'review_decide',
  'rereview_apply',
  'rereview_decide',
  'supervision_reply',
  'advice_reply',
] as const;

function checkComplete({ id, clocks }: RuleSet, problems: RuleSetProblem[]): void {
  for (const clock of neededClocks)
    if (!clocks.has(clock))
      problems.push({
        set: id,
        path: 'clocks',
        problem: `gap: no rule for ${clock}, which the program starts`,
      });
}

function checkLocalSets(local: readonly RuleSet[], problems: RuleSetProblem[]): void {
  for (const [at, set] of local.entries())
    for (const later of local.slice(at + 1)) {
      if (set.inForceTo !== undefined && set.inForceTo < later.inForceFrom) continue;
      const shared = [...later.clocks.keys()].find((clock) => set.clocks.has(clock));
      if (shared === undefined) continue;
      const problem = `contradiction: ${set.id} speaks of ${shared} at the same time`;
      problems.push({ set: later.id, path: 'clocks', problem });
    }
}
