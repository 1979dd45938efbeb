// Which matters have a reason for an invitation: the rule of `core/outreach/suggest-invitations.ts` as one bounded question to
// the database. A database test holds the two together.
import { sql } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import {
  oldFromDays,
  peopleLeast,
  repeatsLeast,
  suggestionsMax,
  type MatterFacts,
} from '#core/outreach/suggest-invitations.ts';
import type { Reader } from './transaction.ts';
import { visibleTo } from './visible-petitions.ts';

/** Who came so many days ago or less is not suggested again. */
export const cameWithinDays = 90;

/** The first matters in the order of the list, of those the actor may see, and how many have a reason at all. */
export async function findMattersToInvite(
  read: Reader,
  actor: Actor,
  today: PlainDate,
): Promise<{ readonly matters: readonly MatterFacts[]; readonly matched: number }> {
  const isOpen = sql<boolean>`p.phase not in ('closed', 'earlier')`;
  const reasons = sql<number>`(
    (${isOpen} and p.received_on <= ${addDays(today, -oldFromDays)}::date)::int
    + (p.repeats >= ${repeatsLeast})::int + (p.people_count >= ${peopleLeast})::int
    + (p.satisfaction is not distinct from 'dissatisfied')::int)`;
  const rows = await read
    .selectFrom('petition as p')
    .select([
      'p.id',
      'p.number',
      'p.received_on',
      'p.repeats',
      'p.people_count',
      'p.satisfaction',
      'p.heard_by_leader',
      isOpen.as('is_open'),
      sql<number>`(count(*) over ())::int`.as('matched'),
    ])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where(visibleTo(actor))
    .where(sql<boolean>`(${isOpen} or (p.phase = 'closed' and p.satisfaction = 'dissatisfied'))`)
    .where(sql<boolean>`${reasons} > 0`)
    .where(
      sql<boolean>`not exists (select 1 from invitation i
        where i.jurisdiction_id = p.jurisdiction_id and i.petition_id = p.id
          and (i.outcome is null or (i.outcome = 'came' and i.day > ${addDays(today, -cameWithinDays)}::date)))`,
    )
    .orderBy(reasons, 'desc')
    .orderBy('p.heard_by_leader')
    .orderBy('p.received_on')
    .orderBy('p.number')
    .limit(suggestionsMax)
    .execute();
  return {
    matched: rows[0]?.matched ?? 0,
    matters: rows.map((row) => ({
      petitionId: row.id,
      number: row.number,
      receivedOn: row.received_on,
      isOpen: row.is_open,
      repeats: row.repeats,
      peopleCount: row.people_count,
      satisfaction: row.satisfaction ?? undefined,
      receivedByLeader: row.heard_by_leader,
    })),
  };
}

/** What became of the invitations of some petitions, the newest of each petition last. */
export async function invitationsOf(read: Reader, actor: Actor, petitionIds: readonly PetitionId[]) {
  if (petitionIds.length === 0) return [];
  return read
    .selectFrom('invitation')
    .selectAll()
    .where('jurisdiction_id', '=', actor.jurisdictionId)
    .where('petition_id', 'in', [...petitionIds])
    .orderBy('invited_on')
    .orderBy('invitation_id')
    .execute();
}

/** The petitions of those ids or numbers that the actor may see, by what a list names them. */
export async function visibleMatters(
  read: Reader,
  actor: Actor,
  by: { readonly ids: readonly PetitionId[] } | { readonly number: string },
): Promise<readonly VisibleMatter[]> {
  if ('ids' in by && by.ids.length === 0) return [];
  const seen = read
    .selectFrom('petition as p')
    .select([
      'p.id',
      'p.number',
      'p.title',
      'p.received_on as receivedOn',
      'p.people_count as peopleCount',
      'p.version',
    ])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where(visibleTo(actor));
  const asked = 'ids' in by ? seen.where('p.id', 'in', [...by.ids]) : seen.where('p.number', '=', by.number);
  return asked.execute();
}

export type VisibleMatter = {
  readonly id: PetitionId;
  readonly number: string;
  readonly title: string;
  readonly receivedOn: PlainDate;
  readonly peopleCount: number;
  readonly version: number;
};

export type InvitationRow = Awaited<ReturnType<typeof invitationsOf>>[number];
