// The ping-pong meter: what was passed on in a period and came back. The figures and their lists ask the same conditions.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { z } from 'zod';
import type { hopFilter, readReturns } from '#contract/returns.ts';
import type { Answer } from '#contract/operation.ts';
import type { Actor } from '#core/access/actor.ts';
import type { UnitId } from '#core/kit/ids.ts';
import { say } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import { returnsMax, type ObjectionGround } from '#core/petitions/objection.ts';
import { objectionGroundWords } from '#core/petitions/petition-words.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import type { RowFacts } from './presenter.ts';

/** Only those who supervise or audit compare units. */
export type MayNotCompare = { readonly kind: 'worklists.may-not-compare' };

export type HopFilter = z.output<typeof hopFilter>;
type Period = { readonly from: PlainDate; readonly to: PlainDate };

export async function measureReturns(
  period: Period,
  read: Reader,
  actor: Actor,
  { directory, language }: Pick<RowFacts, 'directory' | 'language'>,
): Promise<Result<Answer<typeof readReturns>, MayNotCompare>> {
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (!duties.includes('supervise') && !duties.includes('audit'))
    return err({ kind: 'worklists.may-not-compare' });
  const hops = await hopsByUnit(period, read, actor);
  const [petitions, twice, catchAll] = await Promise.all([
    countWith(undefined, period, read, actor),
    countWith('twice', period, read, actor),
    countWith('catch-all', period, read, actor),
  ]);
  const units = [...Map.groupBy(hops, (hop) => hop.unitId)].map(([unitId, rows]) => ({
    unitId,
    unit: directory.unitName(unitId),
    received: sum(rows, (row) => row.count),
    returned: sum(rows, (row) => (row.ground ? row.count : 0)),
    daysLost: sum(rows, (row) => row.days),
    grounds: rows.flatMap(({ ground, count }) =>
      ground ? [{ ground, name: say(objectionGroundWords[ground], language), count }] : [],
    ),
  }));
  // By name: an order by any of the figures would be a ranking.
  const byName = units.toSorted((a, b) => a.unit.localeCompare(b.unit, 'zh'));
  return ok({ units: byName, petitions, twice, catchAll });
}

/** Of what kind a hop is, as a condition on the table `petition` under the alias `p`. */
export function hopCondition({ what, unit, ground, from, to }: HopFilter): Expression<SqlBool> {
  const own = unit ? sql` and h.unit_id = ${unit}` : sql``;
  const why = ground ? sql` and h.ground = ${ground}` : sql``;
  return sql<SqlBool>`(${hopExists(sql`${given({ from, to })} and ${kinds[what]}${own}${why}`)}${history[what]})`;
}

const given = ({ from, to }: Period) => sql`h.assigned_on between ${from} and ${to}`;

// A unit that answers what it registered itself was given nothing by anybody.
const kinds = {
  received: sql`not h.kept`,
  returned: sql`h.returned_on is not null`,
  twice: sql`not h.kept`,
  'catch-all': sql`h.kept and h.seq >= ${returnsMax}`,
} as const;

const history = {
  received: sql``,
  returned: sql``,
  twice: sql` and ${hopExists(sql`h.returned_on is not null and h.seq >= 1`)}`,
  'catch-all': sql``,
} as const;

function hopExists(condition: Expression<unknown>) {
  return sql`exists (select from petition_hop h
    where h.jurisdiction_id = p.jurisdiction_id and h.petition_id = p.id and ${condition})`;
}

type UnitHops = {
  readonly unitId: UnitId;
  readonly ground: ObjectionGround | null;
  readonly count: number;
  readonly days: number;
};

async function hopsByUnit(period: Period, read: Reader, actor: Actor): Promise<readonly UnitHops[]> {
  return read
    .selectFrom('petition_hop as h')
    .innerJoin('petition as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'h.jurisdiction_id').onRef('p.id', '=', 'h.petition_id'),
    )
    .select((is) => [
      'h.unit_id as unitId',
      'h.ground',
      is.fn.countAll<number>().as('count'),
      sql<number>`coalesce(sum(h.days_lost), 0)::int`.as('days'),
    ])
    .where('h.jurisdiction_id', '=', actor.jurisdictionId)
    .where(sql<SqlBool>`${given(period)} and not h.kept and ${visibleTo(actor)}`)
    .groupBy(['h.unit_id', 'h.ground'])
    .orderBy('h.ground')
    .execute();
}

async function countWith(
  what: 'twice' | 'catch-all' | undefined,
  period: Period,
  read: Reader,
  actor: Actor,
): Promise<number> {
  const where = what ? hopCondition({ what, ...period }) : hopExists(given(period));
  const { count } = await read
    .selectFrom('petition as p')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where(sql<SqlBool>`${visibleTo(actor)} and ${where}`)
    .executeTakeFirstOrThrow();
  return count;
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
