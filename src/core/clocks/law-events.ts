// What the office itself adds to the shipped law: years of the calendar, local rule sets, the ladder of warnings. Kinds are never renamed.
import type { PlainDate } from '../kit/plain-date.ts';
import { withLadder, withoutLadder } from '../supervision/ladder.ts';
import { parseLadder } from '../supervision/parse-ladder.ts';
import { joinCalendars } from './join-calendars.ts';
import type { Law } from './law.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parseRuleSet } from './parse-rule-set.ts';

export type LawEvent =
  /** `calendar` is in the form of `law/calendars/cn-holidays.json`, with one year or several. */
  | { readonly kind: 'CalendarPublished'; readonly calendar: unknown; readonly years: readonly number[] }
  | { readonly kind: 'CalendarWithdrawn'; readonly year: number }
  /** `ruleSet` is in the form of a file of `law/clocks`. */
  | { readonly kind: 'RuleSetAdopted'; readonly id: string; readonly ruleSet: unknown }
  | { readonly kind: 'RuleSetEnded'; readonly id: string; readonly lastDay: PlainDate }
  /** `ladder` is in the form of `law/supervision/warnings.json`. */
  | { readonly kind: 'WarningLadderAdopted'; readonly inForceFrom: PlainDate; readonly ladder: unknown }
  | { readonly kind: 'WarningLadderWithdrawn'; readonly inForceFrom: PlainDate };

/** The law of the office: what is shipped with what it added. Data that was checked when it came in is not doubted again. */
export function applyLawEvents(shipped: Law, events: readonly LawEvent[]): Law {
  const withdrawn = withdrawnAt(events);
  return events.reduce((law, event, at) => applyOne(law, event, withdrawn.get(at)), shipped);
}

// A year is withdrawn by leaving its last publication out, so that what stood before it stands again.
function withdrawnAt(events: readonly LawEvent[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const [at, event] of events.entries()) {
    if (event.kind !== 'CalendarWithdrawn') continue;
    for (const [earlier, published] of events.slice(0, at).entries()) {
      if (published.kind !== 'CalendarPublished' || !published.years.includes(event.year)) continue;
      found.set(earlier, (found.get(earlier) ?? new Set()).add(event.year));
    }
  }
  return found;
}

function applyOne(law: Law, event: LawEvent, withdrawn: ReadonlySet<number> | undefined): Law {
  switch (event.kind) {
    case 'CalendarPublished': {
      const newer = parseCalendar(withoutYears(event.calendar, withdrawn));
      const calendar = newer.ok ? joinCalendars(law.calendar, newer.value) : undefined;
      return calendar ? { ...law, calendar } : law;
    }
    case 'CalendarWithdrawn':
      return law;
    case 'RuleSetAdopted': {
      const set = parseRuleSet(withoutTimes(event.ruleSet));
      return set.ok ? { ...law, localSets: [...law.localSets, set.value] } : law;
    }
    case 'RuleSetEnded':
      return {
        ...law,
        localSets: law.localSets.map((set) =>
          set.id === event.id ? { ...set, inForceTo: event.lastDay } : set,
        ),
      };
    case 'WarningLadderAdopted': {
      const newer = parseLadder(event.ladder);
      return newer.ok ? { ...law, ladders: withLadder(law.ladders, newer.value) } : law;
    }
    case 'WarningLadderWithdrawn':
      return { ...law, ladders: withoutLadder(law.ladders, event.inForceFrom) };
  }
}

// Sets recorded earlier say how many times a limit may be extended, which nothing ever read: the law says once.
function withoutTimes(ruleSet: unknown): unknown {
  return JSON.parse(JSON.stringify(ruleSet), (name, value) => (name === 'times' ? undefined : value));
}

function withoutYears(calendar: unknown, years: ReadonlySet<number> | undefined): unknown {
  if (!years || typeof calendar !== 'object' || calendar === null || !('years' in calendar)) return calendar;
  const kept = Array.isArray(calendar.years) ? calendar.years.filter((one) => !years.has(one.year)) : [];
  return { ...calendar, years: kept };
}
