// A limit never moves without a recorded cause. When the calendar of a year comes out, or the office adopts rules for
// matters that have begun, the open clocks are computed again, and each that differs says from what to what and why.
import type { Calendar } from '../clocks/calendar.ts';
import type { Due } from '../clocks/due.ts';
import { recomputeDue } from '../clocks/recompute-due.ts';
import type { PetitionEvent } from './events.ts';
import type { MatterLaw } from './law-in-force.ts';
import type { PetitionState } from './petition.ts';

/**
 * The events that bring the open clocks of a petition to what `law` and `calendar` say now; none when nothing differs. `notice`
 * names the paper that caused it. With `law` other than the rules the petition is under, it comes under those.
 */
export function reprojectClocks(
  state: PetitionState,
  law: MatterLaw,
  calendar: Calendar,
  notice: string,
): readonly PetitionEvent[] {
  const events: PetitionEvent[] = [];
  if (law.ruleSet !== state.ruleSet)
    events.push({ kind: 'PetitionRulesChanged', ruleSet: law.ruleSet, before: state.ruleSet, notice });
  for (const { due, stoppedOn } of state.clocks) {
    if (stoppedOn !== undefined) continue;
    const now = recomputeDue(due, law.rule(due.clock, due.from), calendar);
    if (!now || isSame(now, due)) continue;
    const { target, limit, provisional } = due;
    const before = { target, limit, provisional };
    const name = law.nameOf(due.clock);
    events.push({ kind: 'ClockReprojected', due: now, name, before, notice });
  }
  return events;
}

/** True for the event that moves a limit to another day; others settle a provisional one, move its target or name the rules. */
export function movesLimit(
  event: PetitionEvent,
): event is Extract<PetitionEvent, { readonly kind: 'ClockReprojected' }> {
  return event.kind === 'ClockReprojected' && event.due.limit !== event.before.limit;
}

function isSame(a: Due, b: Due): boolean {
  return a.target === b.target && a.limit === b.limit && a.provisional === b.provisional;
}
