// What the same people raised before, and what is linked with it: one query, however much there is.
import { sql, type SqlBool } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import type { Satisfaction } from '#core/classes/satisfactions.ts';
import type { PetitionId, UnitId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Opinion, Phase } from '#core/petitions/petition.ts';
import type { Reader } from './transaction.ts';
import { visibleTo } from './visible-petitions.ts';

export type EarlierMatter = {
  readonly id: PetitionId;
  readonly number: string;
  readonly title: string;
  readonly receivedOn: PlainDate;
  readonly phase: Phase;
  readonly responsibleUnitId: UnitId | null;
  readonly answeredOn: PlainDate | null;
  readonly solvedOn: PlainDate | null;
  readonly satisfaction: Satisfaction | null;
  readonly opinions: readonly Opinion[];
  /** Of how many this is one; the same in every row. */
  readonly count: number;
};

/**
 * The other petitions of the people of `id`, and those in `linked`, as far as the reader may see them: the newest first,
 * at most `max`.
 */
export async function earlierMatters(
  read: Reader,
  actor: Actor,
  id: PetitionId,
  linked: readonly PetitionId[],
  max: number,
): Promise<readonly EarlierMatter[]> {
  const ofPeople = sql<SqlBool>`p.id in (
    select other.petition_id from petition_person own
    join petition_person other on other.jurisdiction_id = own.jurisdiction_id
      and other.petitioner_id = own.petitioner_id
    where own.jurisdiction_id = ${actor.jurisdictionId} and own.petition_id = ${id})`;
  return read
    .selectFrom('petition as p')
    .select([
      'p.id',
      'p.number',
      'p.title',
      'p.received_on as receivedOn',
      'p.phase',
      'p.responsible_unit_id as responsibleUnitId',
      'p.answered_on as answeredOn',
      'p.solved_on as solvedOn',
      'p.satisfaction',
      sql<readonly Opinion[]>`array(select claim.opinion from petition_claim claim
        where claim.jurisdiction_id = p.jurisdiction_id and claim.petition_id = p.id
          and claim.opinion is not null order by claim.seq)`.as('opinions'),
      sql<number>`(count(*) over ())::int`.as('count'),
    ])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where('p.id', '<>', id)
    .where((is) => is.or([ofPeople, sql<SqlBool>`p.id = any(${[...linked]}::uuid[])`]))
    .where(visibleTo(actor))
    .orderBy('p.received_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(max)
    .execute();
}
