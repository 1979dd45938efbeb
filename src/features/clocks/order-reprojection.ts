import type { Calendar } from '#core/clocks/calendar.ts';
import type { Law } from '#core/clocks/law.ts';
import type { RuleSet } from '#core/clocks/rule.ts';
import { bindLaw } from './bind-law.ts';
import type { OpenLaw } from './open-law.ts';
import type { Reprojection } from './reproject-open-clocks.ts';

/**
 * After the holidays of a year came out: only provisional limits can change, unless a year that was known is published again.
 */
export function orderForCalendar(
  newer: Calendar,
  before: Calendar,
  { book }: Pick<OpenLaw, 'book'>,
): Reprojection {
  const known = new Set(before.years.map(({ year }) => year));
  const years = newer.years.map(({ year }) => year).join('、');
  const papers = newer.years.flatMap((year) => year.papers).join(' ');
  return {
    filter: { provisionalOnly: !newer.years.some(({ year }) => known.has(year)) },
    lawFor: book.for,
    rulesOn: book.on,
    calendar: newer,
    notice: `${years}年节假日安排 ${papers}`,
  };
}

/** After a local set was adopted: only matters received from its day on, which come under it. */
export function orderForRuleSet(set: RuleSet, law: Law): Reprojection {
  const book = bindLaw(() => law);
  return {
    filter: { provisionalOnly: false, receivedFrom: set.inForceFrom },
    lawFor: (state) => book.on(state.receivedOn),
    rulesOn: book.on,
    calendar: law.calendar,
    notice: `${set.name.zh} ${set.source}`,
  };
}
