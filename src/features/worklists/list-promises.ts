// The ledger of promises, how they stand, and those that wait on the page of today.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { listPromises, PromiseRow, standOfPromises } from '#contract/promise-lists.ts';
import type { Actor } from '#core/access/actor.ts';
import { say, type Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import { promiseKindWords } from '#core/petitions/promise-words.ts';
import { standingOfPromise } from '#core/petitions/promise-standing.ts';
import { standOfPromises as reckon } from '#core/petitions/stand-of-promises.ts';
import type { Reader } from '#ledger/transaction.ts';
import {
  filterCondition,
  isNear,
  isOfFigure,
  promisesWith,
  type ListedPromise,
  type PromiseFilter,
} from './find-promises.ts';
import type { MayNotCompare } from './measure-returns.ts';
import type { RowFacts } from './presenter.ts';

const pageSize = 100;
const countedMax = 5_000;

/** One page; `after` is the key of the last row of the page before. */
export async function pageOfPromises(
  { after, ...filter }: PromiseFilter & { readonly after?: string | undefined },
  read: Reader,
  actor: Actor,
  facts: RowFacts,
): Promise<Answer<typeof listPromises>> {
  const where = filterCondition(filter, facts.today, facts.law.ladder(facts.today));
  const key = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36})$/.exec(after ?? '');
  const beyond = key
    ? sql<SqlBool>`(c.limit_on, c.promise_id) > (${key[1]}::date, ${key[2]}::uuid)`
    : sql<SqlBool>`true`;
  const [rows, count] = await Promise.all([
    promisesWith(read, actor, sql<SqlBool>`${where} and ${beyond}`)
      .limit(pageSize + 1)
      .execute(),
    countWith(read, actor, where),
  ]);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => presentPromise(row, facts)),
    next: rows.length > pageSize && last ? `${last.limit_on} ${last.promise_id}` : undefined,
    total: { count: Math.min(count, countedMax), exact: count <= countedMax },
  };
}

/** Per unit and per leader, by name: an order by any of the figures would be a ranking. */
export async function compareStands(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  read: Reader,
  actor: Actor,
  { directory }: Pick<RowFacts, 'directory'>,
): Promise<Result<Answer<typeof standOfPromises>, MayNotCompare>> {
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (!duties.includes('supervise') && !duties.includes('audit'))
    return err({ kind: 'worklists.may-not-compare' });
  const rows = await promisesWith(read, actor, sql<SqlBool>`c.made_on <= ${to}`).execute();
  const promises = rows.map((row) => ({
    unitId: row.unit_id,
    leader: row.by_name,
    madeOn: row.made_on,
    limit: row.limit_on,
    keptOn: row.kept_on,
    withdrawnOn: row.withdrawn_on,
  }));
  const byName = <Group extends { readonly name: string }>(groups: readonly Group[]): Group[] =>
    groups.toSorted((a, b) => a.name.localeCompare(b.name, 'zh'));
  const units = [...Map.groupBy(promises, ({ unitId }) => unitId)].map(([unitId, of]) => ({
    unitId,
    name: directory.unitName(unitId),
    stand: reckon(of, from, to),
  }));
  const leaders = [...Map.groupBy(promises, ({ leader }) => leader)].map(([name, of]) => ({
    name,
    stand: reckon(of, from, to),
  }));
  return ok({ all: reckon(promises, from, to), units: byName(units), leaders: byName(leaders) });
}

const shownMax = 50;
type Today = Answer<typeof readToday>['promises'];

/**
 * What the own unit owes: late, near, and the rest; and of what the reader gave the word for, or supervises, that which is late.
 * A supervisor is told from the rung that the office's ladder says.
 */
export async function promisesOfToday(read: Reader, actor: Actor, facts: RowFacts): Promise<Today> {
  const { today, language } = facts;
  const ladder = facts.law.ladder(today);
  const owed = isOfFigure('owed', { from: today, to: today });
  const late = isOfFigure('late', { from: today, to: today });
  const near = isNear(today, ladder);
  const own = ownedBy(actor);
  const groups = {
    late: sql<SqlBool>`${own} and ${late}`,
    near: sql<SqlBool>`${own} and ${near}`,
    owed: sql<SqlBool>`${own} and ${owed} and not ${late} and not ${near}`,
    'stands-behind': sql<SqlBool>`not ${own} and ${late} and ${behind(actor, facts)}`,
  } as const;
  const found = await Promise.all(
    (['late', 'near', 'owed', 'stands-behind'] as const).map(async (group) => {
      const rows = await promisesWith(read, actor, groups[group])
        .limit(shownMax + 1)
        .execute();
      const shown = rows.slice(0, shownMax).map((row) => presentPromise(row, facts));
      const total = { count: shown.length, exact: rows.length <= shownMax };
      return { group, name: say(groupWords[group], language), rows: shown, total };
    }),
  );
  return found.filter(({ rows }) => rows.length > 0);
}

// A handler sees to what they are named for and to what nobody is; other posts, to what the unit owes.
const ownedBy = (actor: Actor): Expression<SqlBool> =>
  actor.role === 'handler'
    ? sql<SqlBool>`(c.unit_id = ${actor.unitId} and (c.owner_id is null or c.owner_id = ${actor.accountId}))`
    : sql<SqlBool>`c.unit_id = ${actor.unitId}`;

function behind(actor: Actor, { today, law }: RowFacts): Expression<SqlBool> {
  const own = sql<SqlBool>`coalesce(c.by_account_id = ${actor.accountId}, false)`;
  const { duties, reach }: { readonly duties: readonly Duty[]; readonly reach: string } = roles[actor.role];
  if (!duties.includes('supervise')) return own;
  const { toldFrom, daysOver } = law.ladder(today);
  const rung = toldFrom.supervisor;
  const days = rung === 'amber' || rung === 'red' ? 1 : daysOver[rung];
  const where = reach === 'jurisdiction' ? sql`true` : sql`p.registering_unit_id = ${actor.unitId}`;
  return sql<SqlBool>`(${own} or (${where} and c.limit_on + ${days}::int <= ${today}))`;
}

const groupWords = {
  late: { zh: '承诺已逾期', en: 'Promises overdue' },
  near: { zh: '承诺快到期', en: 'Promises near their day' },
  owed: { zh: '待兑现的承诺', en: 'Promises to keep' },
  'stands-behind': { zh: '您作出或者督办的承诺，已逾期', en: 'Promises you gave or supervise, overdue' },
} as const satisfies Record<Today[number]['group'], Words>;

async function countWith(read: Reader, actor: Actor, where: Expression<SqlBool>): Promise<number> {
  const { count } = await read
    .selectFrom(
      promisesWith(read, actor, where)
        .clearOrderBy()
        .limit(countedMax + 1)
        .as('found'),
    )
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function presentPromise(row: ListedPromise, { directory, today, law, language }: RowFacts): PromiseRow {
  const days = {
    madeOn: row.made_on,
    limit: row.limit_on,
    keptOn: row.kept_on,
    withdrawnOn: row.withdrawn_on,
  };
  return {
    id: row.promise_id,
    petitionId: row.petition_id,
    number: row.number,
    title: row.title,
    kind: row.kind,
    kindName: say(promiseKindWords[row.kind], language),
    text: row.body,
    unitId: row.unit_id,
    unit: directory.unitName(row.unit_id),
    owner: directory.personName(row.owner_id ?? undefined),
    byName: row.by_name,
    byPost: row.by_post,
    on: row.made_on,
    limit: row.limit_on,
    firstLimit: row.moves > 0 ? row.first_limit_on : undefined,
    moves: row.moves,
    urges: row.urges,
    standing: standingOfPromise(days, today, law.ladder(today)),
    keptOn: row.kept_on ?? undefined,
    withdrawnOn: row.withdrawn_on ?? undefined,
  };
}
