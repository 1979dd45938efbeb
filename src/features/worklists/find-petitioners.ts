import { sql, type SqlBool } from 'kysely';
import type { Answer } from '#contract/operation.ts';
import type { findPetitioners as operation } from '#contract/petitioners.ts';
import type { Actor } from '#core/access/actor.ts';
import type { PetitionerId } from '#core/kit/ids.ts';
import { maskIdentityNumber, maskPhone } from '#core/people/masks.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';

const hitsMax = 8;
const petitionsMax = 200;

/**
 * Petitioners by the beginning of the name, the tail of the phone (four digits up) or a whole certificate number,
 * with the earlier matters that the reader may see. A person all of whose matters are hidden is not shown.
 */
export async function findPetitioners(
  q: string,
  read: Reader,
  actor: Actor,
): Promise<Answer<typeof operation>> {
  const condition = conditionFor(q.normalize('NFKC').replace(/\s/g, ''));
  if (!condition) return { hits: [] };
  const rows = await read
    .selectFrom('petitioner as who')
    .selectAll('who')
    .where('who.jurisdiction_id', '=', actor.jurisdictionId)
    .where(condition)
    .where(
      sql<SqlBool>`exists (select from petition_person link join petition p
        on p.jurisdiction_id = link.jurisdiction_id and p.id = link.petition_id
        where link.jurisdiction_id = who.jurisdiction_id and link.petitioner_id = who.id and ${visibleTo(actor)})`,
    )
    .orderBy('who.name')
    .limit(hitsMax)
    .execute();
  const petitions = await petitionsOf(
    read,
    actor,
    rows.map((row) => row.id),
  );
  return {
    hits: rows.map((row) => ({
      id: row.id,
      name: row.name,
      maskedCertificate: row.certificate_number && maskIdentityNumber(row.certificate_number),
      maskedPhone: row.phone && maskPhone(row.phone),
      address: row.address,
      petitions: petitions.filter((petition) => petition.petitionerId === row.id),
    })),
  };
}

function conditionFor(q: string) {
  if (/^\d{4,7}$/.test(q))
    return sql<SqlBool>`who.phone <> '' and right(who.phone, 4) = ${q.slice(-4)} and who.phone like ${`%${q}`}`;
  if (/^\d{8,12}$/.test(q)) return sql<SqlBool>`who.phone = ${q} or who.certificate_number = ${q}`;
  if (/^[\dA-Z]{13,}$/i.test(q)) return sql<SqlBool>`who.certificate_number = ${q.toUpperCase()}`;
  if (/^[\p{L}·]+$/u.test(q)) return sql<SqlBool>`who.name like ${`${q}%`}`;
  return undefined;
}

async function petitionsOf(read: Reader, actor: Actor, ids: readonly PetitionerId[]) {
  if (ids.length === 0) return [];
  return read
    .selectFrom('petition_person as link')
    .innerJoin('petition as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'link.jurisdiction_id').onRef('p.id', '=', 'link.petition_id'),
    )
    .select([
      'link.petitioner_id as petitionerId',
      'p.id',
      'p.number',
      'p.title',
      'p.received_on as receivedOn',
      'p.phase',
    ])
    .where('link.jurisdiction_id', '=', actor.jurisdictionId)
    .where('link.petitioner_id', 'in', [...ids])
    .where(visibleTo(actor))
    .orderBy('p.received_on', 'desc')
    .limit(petitionsMax)
    .execute();
}
