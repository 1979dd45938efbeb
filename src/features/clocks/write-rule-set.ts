import type { ClockRule, RuleSet } from '#core/clocks/rule.ts';

/** A rule set as the JSON of its file, ready to be changed and adopted. */
export function writeRuleSet(set: RuleSet): string {
  const { id, name, scope, inForceFrom, inForceTo, source, clocks } = set;
  const head = { id, name, scope, inForceFrom, ...(inForceTo === undefined ? {} : { inForceTo }), source };
  return JSON.stringify({ ...head, clocks: [...clocks.values()].map(withoutSet) }, undefined, 2);
}

function withoutSet(clock: ClockRule): object {
  const { set: _, inForceFrom: __, ...rule } = clock;
  return rule;
}
