import type { Actor } from '#core/access/actor.ts';
import type { PetitionId, ReceptionId } from '#core/kit/ids.ts';
import type { Reader } from '#ledger/transaction.ts';

/** The petitions about which a talk of that reception is on record. */
export async function receivedAt(
  read: Reader,
  { jurisdictionId }: Actor,
  receptionId: ReceptionId,
): Promise<ReadonlySet<PetitionId>> {
  const rows = await read
    .selectFrom('talk')
    .select('petition_id')
    .distinct()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reception_id', '=', receptionId)
    .execute();
  return new Set(rows.map((row) => row.petition_id));
}
