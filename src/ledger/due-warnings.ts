// The clocks that have reached a rung of the ladder they were not warned of, found by one statement over running clocks.
// `core/supervision/assess-clock.ts` is the same rule; a database test holds the two together.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { type LadderHistory, laddersUntil, type WarningLadder } from '#core/supervision/ladder.ts';
import { writerOf, type Reader, type Tx } from './transaction.ts';

/** The first day on which the clock of the alias `c` is near its limit. */
export function amberDayOf({ amberPercent }: WarningLadder): Expression<PlainDate> {
  return sql<PlainDate>`(c.from_on + ceil((c.limit_on - c.from_on) * ${amberPercent}::int / 100.0)::int)`;
}

/**
 * Whether the clock of the alias `c` has a warning due on `today` that was not raised: it reached the next rung while one of
 * the ladders was in force, as `assessClock` has it.
 */
export function hasWarningDue(today: PlainDate, ladders: LadderHistory): Expression<SqlBool> {
  const periods = laddersUntil(ladders, today);
  const amber = periods.map(({ ladder, last }) => sql<SqlBool>`${amberDayOf(ladder)} <= ${last}`);
  const overBy = (rung: keyof WarningLadder['daysOver']): PlainDate =>
    periods
      .map(({ ladder, last }) => addDays(last, -ladder.daysOver[rung]))
      .reduce((one, other) => (one > other ? one : other));
  return sql<SqlBool>`(c.stopped_on is null and c.rung is not null and (
    (c.rung = 0 and c.from_on <= ${today} and (${sql.join(amber, sql` or `)}))
    or (c.rung = 1 and c.limit_on < ${today})
    or (c.rung = 2 and c.limit_on <= ${overBy('urge')})
    or (c.rung = 3 and c.limit_on <= ${overBy('head')})
    or (c.rung = 4 and c.limit_on <= ${overBy('supervision')})))`;
}

/** The petitions with a warning due, in order. */
export async function findWarningsDue(
  read: Reader,
  jurisdictionId: JurisdictionId,
  today: PlainDate,
  ladders: LadderHistory,
): Promise<readonly PetitionId[]> {
  const rows = await read
    .selectFrom('petition_clock as c')
    .select('c.petition_id')
    .distinct()
    .where('c.jurisdiction_id', '=', jurisdictionId)
    .where(hasWarningDue(today, ladders))
    .orderBy('c.petition_id')
    .execute();
  return rows.map((row) => row.petition_id);
}

/** Those of `ids` that nobody else is writing, kept for this transaction: several workers share the work this way. */
export async function keepForSelf(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  ids: readonly PetitionId[],
): Promise<readonly PetitionId[]> {
  const rows = await writerOf(tx)
    .selectFrom('petition')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => row.id);
}
