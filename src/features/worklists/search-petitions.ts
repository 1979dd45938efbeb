// One box for everything: a number, a name, a phone tail, or words of the text.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Answer } from '#contract/operation.ts';
import type { search } from '#contract/lists.ts';
import type { Actor } from '#core/access/actor.ts';
import { normalizeForSearch } from '#ledger/search-grams.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { presentRow, type ListedPetition, type RowFacts } from './presenter.ts';
import { listed, textCondition } from './queries.ts';

type Hit = Answer<typeof search>['rows'][number];

const hitsMax = 50;

/** Newest first, each petition once, with the first of the reasons it was found for. */
export async function searchPetitions(
  q: string,
  read: Reader,
  actor: Actor,
  facts: RowFacts,
): Promise<Answer<typeof search>> {
  const ways = waysToFind(q);
  const found = await Promise.all(ways.map((way) => hitsFor(read, actor, way)));
  const hits = new Map<string, Hit>();
  for (const [at, rows] of found.entries()) {
    const why = ways[at]?.why ?? 'text';
    for (const row of rows)
      if (!hits.has(row.id))
        hits.set(row.id, { ...presentRow(row, facts), why, snippet: snippetOf(row.body ?? '', q) });
  }
  const rows = [...hits.values()].slice(0, hitsMax);
  return { rows, total: { count: rows.length, exact: hits.size < hitsMax && found.every(isWhole) } };
}

type Way = { readonly why: Hit['why']; readonly where: Expression<SqlBool> };

const isWhole = (rows: readonly unknown[]): boolean => rows.length < hitsMax;

function waysToFind(q: string): readonly Way[] {
  const ways: Way[] = [];
  const half = q.normalize('NFKC').trim();
  if (/^[\d-]{4,}$/.test(half)) ways.push({ why: 'number', where: numberCondition(half) });
  if (/^\d{4,11}$/.test(half)) ways.push({ why: 'phone', where: phoneCondition(half) });
  if (/^[\p{L}·]{2,20}$/u.test(half))
    ways.push({ why: 'name', where: personCondition(sql`who.name like ${`${half}%`}`) });
  if ([...half].length >= 2) ways.push({ why: 'text', where: textCondition(half) });
  return ways;
}

// The last digits are what people remember and read out.
function numberCondition(digits: string): Expression<SqlBool> {
  return sql<SqlBool>`(p.number like ${`%${digits}`} or p.number like ${`${digits}%`} or p.external_id = ${digits})`;
}

function phoneCondition(digits: string): Expression<SqlBool> {
  const tail = digits.slice(-4);
  return personCondition(
    sql`who.phone <> '' and right(who.phone, 4) = ${tail} and who.phone like ${`%${digits}`}`,
  );
}

function personCondition(condition: Expression<unknown>): Expression<SqlBool> {
  return sql<SqlBool>`p.id in (
    select link.petition_id from petitioner who join petition_person link
      on link.jurisdiction_id = who.jurisdiction_id and link.petitioner_id = who.id
    where who.jurisdiction_id = p.jurisdiction_id and ${condition})`;
}

async function hitsFor(
  read: Reader,
  actor: Actor,
  way: Way,
): Promise<readonly (ListedPetition & { readonly body: string | null })[]> {
  return listed(read, actor, sql`${visibleTo(actor)} and ${way.where}`)
    .select(
      sql<string | null>`(select t.body from petition_text t
        where t.jurisdiction_id = p.jurisdiction_id and t.petition_id = p.id)`.as('body'),
    )
    .orderBy('p.received_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(hitsMax)
    .execute();
}

const snippetBefore = 20;
const snippetLength = 80;

/**
 * The words around the find; the beginning when it is elsewhere. The title stands above anyway, so the find is shown
 * where the text goes on, if it is there too.
 */
function snippetOf(body: string, q: string): string {
  const [, ...lines] = body.split('\n');
  const phrase = normalizeForSearch(q.trim());
  const line = lines.findLast((text) => normalizeForSearch(text).includes(phrase)) ?? lines.join(' ');
  const from = Math.max(0, normalizeForSearch(line).indexOf(phrase) - snippetBefore);
  const cut = line.slice(from, from + snippetLength);
  return `${from > 0 ? '…' : ''}${cut}${from + snippetLength < line.length ? '…' : ''}`;
}
