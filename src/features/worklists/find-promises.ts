// Promises as lists ask for them: the conditions of `core/petitions/stand-of-promises.ts` on the table `promise` under the alias
// `c`, so that a figure and its list are the same promises.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { z } from 'zod';
import type { promiseFilter } from '#contract/promise-lists.ts';
import type { Actor } from '#core/access/actor.ts';
import { plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import type { PromiseFigure } from '#core/petitions/stand-of-promises.ts';
import type { WarningLadder } from '#core/supervision/ladder.ts';
import type { PromiseTable } from '#ledger/promise-tables.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';

export type PromiseFilter = z.output<typeof promiseFilter>;
export type ListedPromise = PromiseTable & { readonly number: string; readonly title: string };

type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** Promises of petitions that the reader may see, the nearest day first. */
export function promisesWith(read: Reader, actor: Actor, where: Expression<SqlBool>) {
  return read
    .selectFrom('promise as c')
    .innerJoin('petition as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('p.id', '=', 'c.petition_id'),
    )
    .selectAll('c')
    .select(['p.number', 'p.title'])
    .where('c.jurisdiction_id', '=', actor.jurisdictionId)
    .where(sql<SqlBool>`${visibleTo(actor)} and ${where}`)
    .orderBy('c.limit_on')
    .orderBy('c.promise_id');
}

/** Whether promise `c` is of that figure of the period. */
export function isOfFigure(figure: PromiseFigure, { from, to }: Period): Expression<SqlBool> {
  const ended = sql`coalesce(c.kept_on, c.withdrawn_on)`;
  const owed = sql<SqlBool>`(c.made_on <= ${to} and (${ended} is null or ${ended} > ${to}))`;
  switch (figure) {
    case 'before':
      return sql<SqlBool>`(c.made_on < ${from} and (${ended} is null or ${ended} >= ${from}))`;
    case 'made':
      return sql<SqlBool>`c.made_on between ${from} and ${to}`;
    case 'kept':
      return sql<SqlBool>`c.kept_on between ${from} and ${to}`;
    case 'kept-late':
      return sql<SqlBool>`(c.kept_on between ${from} and ${to} and c.kept_on > c.limit_on)`;
    case 'withdrawn':
      return sql<SqlBool>`c.withdrawn_on between ${from} and ${to}`;
    case 'owed':
      return owed;
    case 'late':
      return sql<SqlBool>`(${owed} and c.limit_on < ${to})`;
  }
}

/** Whether promise `c` is owed on that day, not late, and the office's share of its time has gone. */
export const isNear = (today: PlainDate, { amberPercent }: WarningLadder): Expression<SqlBool> =>
  sql<SqlBool>`(${isOfFigure('owed', { from: today, to: today })} and c.limit_on >= ${today}
    and c.made_on + ceil((c.limit_on - c.made_on) * ${amberPercent}::int / 100.0)::int <= ${today})`;

/** The whole filter of the ledger as one condition. */
export function filterCondition(
  { what, from, to, unit, by }: PromiseFilter,
  today: PlainDate,
  ladder: WarningLadder,
): Expression<SqlBool> {
  const end = to ?? today;
  const period = { from: from ?? firstDay, to: end };
  const parts: Expression<SqlBool>[] = [sql<SqlBool>`true`];
  if (what === 'near') parts.push(isNear(end, ladder));
  else if (what) parts.push(isOfFigure(what, period));
  if (unit) parts.push(sql<SqlBool>`c.unit_id = ${unit}`);
  if (by) parts.push(sql<SqlBool>`strpos(c.by_name, ${by}) > 0`);
  return sql<SqlBool>`(${sql.join(parts, sql` and `)})`;
}

// Before any promise.
const firstDay = plainDate('2000-01-01');
