// Earlier petitions like the one being typed: found by rare phrases of its headline, compared by the rule in
// `core/similar`. What the reader may not see is neither shown nor counted.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Answer, Received } from '#contract/operation.ts';
import type { findSimilar as operation } from '#contract/similar.ts';
import type { Actor } from '#core/access/actor.ts';
import type { Matter } from '#core/similar/matter.ts';
import { phrasesToFind, rankSimilar } from '#core/similar/rank-similar.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { textCondition } from './queries.ts';

const shownMax = 5;
const foundMax = 40;
/** The newest ones show what is common here. */
const newestMax = 60;
const bodyReadMax = 1000;

export async function findSimilar(
  { title, narrative }: Received<typeof operation>['body'],
  read: Reader,
  actor: Actor,
): Promise<Answer<typeof operation>> {
  const asked: Matter = { id: '', title, detail: narrative, user: '', day: undefined };
  const phrases = phrasesToFind(asked);
  if (phrases.length === 0) return { similar: [] };
  const ways = phrases.map(
    (together) => sql<SqlBool>`(${sql.join(together.map(textCondition), sql` and `)})`,
  );
  const [newest = [], ...found] = await Promise.all([
    candidates(read, actor, sql<SqlBool>`true`, newestMax),
    ...ways.map((way) => candidates(read, actor, way, foundMax)),
  ]);
  const rows = [...new Map([...found.flat(), ...newest].map((row) => [row.id, row])).values()];
  const others = rows.map((row) => ({ ...asked, id: row.id, title: row.title, detail: row.body ?? '' }));
  return {
    similar: rankSimilar(asked, others)
      .slice(0, shownMax)
      .flatMap(({ index, reasons }) => {
        const row = rows[index];
        if (!row) return [];
        const { id, number, phase } = row;
        const { places, words } = reasons;
        return [
          {
            id,
            number,
            title: row.title,
            receivedOn: row.received_on,
            phase,
            places: [...places],
            words: [...words],
          },
        ];
      }),
  };
}

function candidates(read: Reader, actor: Actor, where: Expression<SqlBool>, max: number) {
  return read
    .selectFrom('petition as p')
    .select([
      'p.id',
      'p.number',
      'p.title',
      'p.received_on',
      'p.phase',
      sql<string | null>`(select left(t.body, ${bodyReadMax}) from petition_text t
        where t.jurisdiction_id = p.jurisdiction_id and t.petition_id = p.id)`.as('body'),
    ])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where(visibleTo(actor))
    .where(where)
    .orderBy('p.received_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(max)
    .execute();
}
