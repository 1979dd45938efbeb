// What was said and promised at receptions, of the petitions that a reader may see; with the moment each entry was written.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { evolvePromise } from '#core/petitions/evolve-promise.ts';
import { isPromiseEvent } from '#core/petitions/promise-events.ts';
import type { Promised } from '#core/petitions/promise.ts';
import type { Talked, PromisedAt } from '#core/receptions/report-rows.ts';
import { toPetitionEvent } from './load-petition.ts';
import type { Reader } from './transaction.ts';
import { visibleTo } from './visible-petitions.ts';

type Span = { readonly from: PlainDate; readonly through: PlainDate };
type Written = { readonly kind: string; readonly data: unknown; readonly recordedAt: Date };

/** A petition that was talked about, with what was written of talks and promises. */
export type SpokenMatter = {
  readonly petition: Talked['petition'];
  readonly written: readonly Written[];
};

/** The petitions of talks from one day through another. */
export function loadTalkedMatters(read: Reader, actor: Actor, { from, through }: Span) {
  return mattersWith(
    read,
    actor,
    sql<SqlBool>`exists (select from talk t where t.jurisdiction_id = p.jurisdiction_id
      and t.petition_id = p.id and t.held_on between ${from} and ${through})`,
  );
}

/** The petitions of promises made at receptions up to `through` that were owed on `from` or after it. */
export function loadPromisedMatters(read: Reader, actor: Actor, { from, through }: Span) {
  return mattersWith(
    read,
    actor,
    sql<SqlBool>`exists (select from promise o where o.jurisdiction_id = p.jurisdiction_id
      and o.petition_id = p.id and o.talk_id is not null and o.made_on <= ${through}
      and (o.kept_on is null or o.kept_on >= ${from}) and (o.withdrawn_on is null or o.withdrawn_on >= ${from}))`,
  );
}

/** What had been written down before a moment; everything without one. */
export function spokenBefore(
  matters: readonly SpokenMatter[],
  until: Date | undefined,
): { readonly talks: readonly Talked[]; readonly promises: readonly PromisedAt[] } {
  const talks: Talked[] = [];
  const promises: PromisedAt[] = [];
  for (const { petition, written } of matters) {
    let made: readonly Promised[] = [];
    for (const { kind, data, recordedAt } of written) {
      if (until && recordedAt >= until) continue;
      const event = toPetitionEvent(kind, data);
      if (event.kind === 'TalkRecorded') talks.push({ petition, talk: event.talk });
      if (isPromiseEvent(event)) made = evolvePromise({ promises: made }, event).promises;
    }
    promises.push(...made.map((promise) => ({ petition, promise })));
  }
  return { talks, promises };
}

async function mattersWith(
  read: Reader,
  actor: Actor,
  where: Expression<SqlBool>,
): Promise<readonly SpokenMatter[]> {
  const { jurisdictionId } = actor;
  const petitions = await read
    .selectFrom('petition as p')
    .select(['p.id', 'p.number', 'p.title'])
    .where('p.jurisdiction_id', '=', jurisdictionId)
    .where(where)
    .where(visibleTo(actor))
    .orderBy('p.id')
    .execute();
  if (petitions.length === 0) return [];
  const rows = await read
    .selectFrom('event')
    .select(['stream_id', 'kind', 'data', 'recorded_at as recordedAt'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(
      sql<PetitionId>`stream_id`,
      'in',
      petitions.map(({ id }) => id),
    )
    .where('stream_kind', '=', 'petition')
    .where(sql<SqlBool>`(kind = 'TalkRecorded' or kind like 'Promise%')`)
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
  const streams = Map.groupBy(rows, ({ stream_id }): string => stream_id);
  return petitions.map((petition) => ({ petition, written: streams.get(petition.id) ?? [] }));
}
