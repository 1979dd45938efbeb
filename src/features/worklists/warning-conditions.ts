import { sql, type Expression, type SqlBool } from 'kysely';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import type { Rung, WarningLadder, WarningState } from '#core/supervision/ladder.ts';
import { amberDayOf } from '#ledger/due-warnings.ts';

/** What tells near from late: the day, and the office's ladder. */
export type WarningFacts = { readonly today: PlainDate; readonly ladder: WarningLadder };

/** Whether the clock of the alias `c` runs and stands so today; told by the days, whether the sweep came or not. */
export function warningCondition(state: WarningState, { today, ladder }: WarningFacts): Expression<SqlBool> {
  const runs = sql<SqlBool>`c.stopped_on is null and c.rung is not null`;
  if (state === 'overdue') return sql<SqlBool>`(${runs} and c.limit_on < ${today})`;
  if (state === 'near')
    return sql<SqlBool>`(${runs} and c.limit_on >= ${today} and ${amberDayOf(ladder)} <= ${today})`;
  return sql<SqlBool>`(${runs} and ${standsOn('supervision', { today, ladder })})`;
}

/** Whether the clock of the alias `c` has come as far as that rung by today; told by the days alone. */
export function standsOn(rung: Rung, { today, ladder }: WarningFacts): Expression<SqlBool> {
  if (rung === 'amber') return sql<SqlBool>`${amberDayOf(ladder)} <= ${today}`;
  const days = rung === 'red' ? 1 : ladder.daysOver[rung];
  return sql<SqlBool>`c.limit_on <= ${addDays(today, -days)}`;
}

/** Whether petition `p` has a clock `c` of which that is so. */
export const hasClock = (condition: Expression<SqlBool>): Expression<SqlBool> => sql<SqlBool>`exists (
  select from petition_clock c
  where c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id and ${condition})`;
