// Lists of petitions: only what the reader may see, always by a key, never by counting rows away.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { z } from 'zod';
import type { petitionFilter, petitionSorts } from '#contract/lists.ts';
import type { Actor } from '#core/access/actor.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import { gramsOf, normalizeForSearch, toTsquery } from '#ledger/search-grams.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { maySign, qualityConditions } from './find-by-quality.ts';
import { hopCondition } from './measure-returns.ts';
import type { ListedPetition } from './presenter.ts';
import { hasClock, warningCondition, type WarningFacts } from './warning-conditions.ts';

export type Filter = z.output<typeof petitionFilter>;
/** A filter, and what tells near from late. */
export type Asked = Filter & { readonly facts: WarningFacts };
export type Sort = (typeof petitionSorts)[number];

export type Page = { readonly rows: readonly ListedPetition[]; readonly next: string | undefined };
export type Total = { readonly count: number; readonly exact: boolean };

/** Counting further than this costs more than the answer is worth. */
const countedMax = 5_000;

const orders = {
  'received-desc': { column: 'received_on', direction: 'desc' },
  'received-asc': { column: 'received_on', direction: 'asc' },
  'limit-asc': { column: 'next_limit', direction: 'asc' },
  'number-desc': { column: 'number', direction: 'desc' },
} as const satisfies Record<Sort, { column: string; direction: 'asc' | 'desc' }>;

/** One page; `after` is the key of the last row of the page before, as this function gave it. */
export async function pageOfPetitions(
  read: Reader,
  actor: Actor,
  filter: Asked,
  { sort, after, pageSize }: { sort: Sort; after: string | undefined; pageSize: number },
): Promise<Page> {
  const { column, direction } = orders[sort];
  const key = after === undefined ? undefined : parseKey(after);
  const where = [...conditions(actor, filter), ...(key ? [beyond(column, direction, key)] : [])];
  const rows = await listed(read, actor, sql.join(where, sql` and `))
    .orderBy(sql`p.${sql.ref(column)}`, (order) =>
      direction === 'asc' ? order.asc().nullsLast() : order.desc(),
    )
    .orderBy('p.id', direction)
    .limit(pageSize + 1)
    .execute();
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    rows: shown,
    next: rows.length > pageSize && last ? JSON.stringify([last[column], last.id]) : undefined,
  };
}

/** How many petitions the filter finds: exact up to a bound, then the bound and `exact: false`. */
export async function countPetitions(read: Reader, actor: Actor, filter: Asked): Promise<Total> {
  const { count } = await read
    .selectFrom((from) =>
      from
        .selectFrom('petition as p')
        .select('p.id')
        .where(sql<SqlBool>`${sql.join([...conditions(actor, filter)], sql` and `)}`)
        .limit(countedMax + 1)
        .as('found'),
    )
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Math.min(count, countedMax), exact: count <= countedMax };
}

/** Rows of `petition` as lists show them, for a condition on the alias `p`. */
export function listed(read: Reader, actor: Actor, where: Expression<unknown>) {
  return read
    .selectFrom('petition as p')
    .selectAll('p')
    .select([
      sql<readonly string[] | null>`(
        select array_agg(who.name order by link.seq)
        from petition_person link join petitioner who
          on who.jurisdiction_id = link.jurisdiction_id and who.id = link.petitioner_id
        where link.jurisdiction_id = p.jurisdiction_id and link.petition_id = p.id and link.seq < 2
          and link.role in ('petitioner', 'representative')
      )`.as('names'),
      sql<boolean>`coalesce((
        select first.data->'intake'->>'backDateReason' is not null from event first
        where first.jurisdiction_id = p.jurisdiction_id and first.stream_id = p.id and first.version = 1
      ), false)`.as('entered_late'),
      sql<ListedPetition['clock_from']>`(
        select clock.from_on from petition_clock clock
        where clock.jurisdiction_id = p.jurisdiction_id and clock.petition_id = p.id
          and clock.stopped_on is null and clock.clock = p.next_clock
        limit 1
      )`.as('clock_from'),
    ])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where(sql<SqlBool>`(${where})`);
}

function conditions(actor: Actor, filter: Asked): readonly Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [
    sql<SqlBool>`p.jurisdiction_id = ${actor.jurisdictionId}`,
    visibleTo(actor),
  ];
  if (filter.phase?.length) found.push(sql<SqlBool>`p.phase = any(${filter.phase}::text[])`);
  if (filter.channel?.length) found.push(sql<SqlBool>`p.channel = any(${filter.channel}::text[])`);
  if (filter.unit)
    found.push(
      sql<SqlBool>`(p.responsible_unit_id = ${filter.unit} or p.registering_unit_id = ${filter.unit})`,
    );
  if (filter.contentClass) found.push(sql<SqlBool>`p.content_class like ${`${filter.contentClass}%`}`);
  if (filter.receivedFrom) found.push(sql<SqlBool>`p.received_on >= ${filter.receivedFrom}`);
  if (filter.receivedTo) found.push(sql<SqlBool>`p.received_on <= ${filter.receivedTo}`);
  if (filter.limitTo) found.push(sql<SqlBool>`p.next_limit <= ${filter.limitTo}`);
  if (filter.warning) found.push(hasClock(warningCondition(filter.warning, filter.facts)));
  if (filter.box) found.push(boxCondition(actor, filter.box));
  found.push(...qualityConditions(filter));
  if (filter.hops) found.push(hopCondition(filter.hops));
  if (filter.q) found.push(textCondition(filter.q));
  return found;
}

function boxCondition(actor: Actor, box: NonNullable<Filter['box']>): Expression<SqlBool> {
  if (box === 'mine') return sql<SqlBool>`(p.handler_id = ${actor.accountId} and p.phase <> 'closed')`;
  if (box === 'tray') return trayCondition(actor);
  return sql<SqlBool>`((p.responsible_unit_id = ${actor.unitId} and p.phase in ('referred','accepted','extension-asked','submitted','signed','served','report-approved'))
    or (p.registering_unit_id = ${actor.unitId} and p.phase in ('registered','objected','reported')))`;
}

function trayCondition(actor: Actor): Expression<SqlBool> {
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (!duties.includes('sign')) return sql<SqlBool>`false`;
  return sql<SqlBool>`(p.responsible_unit_id = ${actor.unitId} and p.phase in ('submitted','extension-asked')
    and ${maySign(actor)})`;
}

/** Petitions whose text holds the phrase: the pairs of characters by index, then the phrase itself. */
export function textCondition(phrase: string): Expression<SqlBool> {
  const grams = gramsOf(phrase);
  const like = `%${normalizeForSearch(phrase).replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const indexed = grams.length > 0 ? sql`and t.grams @@ ${toTsquery(grams)}::tsquery` : sql``;
  return sql<SqlBool>`(p.jurisdiction_id, p.id) in (
    select t.jurisdiction_id, t.petition_id from petition_text t
    where t.folded like ${like} ${indexed})`;
}

type Key = readonly [string | null, string];

function parseKey(text: string): Key | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const [at, id]: readonly unknown[] = value;
    return (typeof at === 'string' || at === null) && typeof id === 'string' && isUuid(id)
      ? [at, id]
      : undefined;
  } catch {
    return undefined;
  }
}

const isUuid = (text: string): boolean => /^[0-9a-f-]{36}$/i.test(text);

// Rows without a limit come last and are ordered by id alone.
function beyond(column: string, direction: 'asc' | 'desc', [at, id]: Key): Expression<SqlBool> {
  const reference = sql`p.${sql.ref(column)}`;
  if (at === null) return sql<SqlBool>`(${reference} is null and p.id > ${id})`;
  if (direction === 'desc') return sql<SqlBool>`(${reference}, p.id) < (${at}, ${id})`;
  return sql<SqlBool>`((${reference}, p.id) > (${at}, ${id}) or ${reference} is null)`;
}
