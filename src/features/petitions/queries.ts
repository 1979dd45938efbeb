// What a petition's page needs besides its events.
import { sql } from 'kysely';
import type { AttachmentId, JurisdictionId, PetitionId, UnitId } from '#core/kit/ids.ts';
import { parseDivisionCode } from '#core/places/division-code.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { Reader } from '#ledger/transaction.ts';

export type AttachmentRow = {
  readonly id: AttachmentId;
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
};

export async function attachmentsOf(
  read: Reader,
  ids: readonly AttachmentId[],
): Promise<readonly AttachmentRow[]> {
  if (ids.length === 0) return [];
  return read
    .selectFrom('attachment')
    .select([sql<AttachmentId>`id`.as('id'), 'name', 'type', 'size_bytes as sizeBytes'])
    .where('id', 'in', [...ids])
    .orderBy('uploaded_at')
    .execute();
}

/** The name of a place below the own county: own units know the villages, the national table the towns. */
export function placeName(code: string, directory: Directory, divisions: Divisions): string {
  const units = directory.organisation.units;
  const own = units.find((unit) => unit.divisionCode === code && placeKinds.has(unit.kind));
  if (!own) {
    const parsed = parseDivisionCode(code);
    return parsed ? divisions.fullNameOf(parsed) || code : code;
  }
  const parent = directory.unit(own.parentId);
  return parent && parent.kind === 'town' ? `${parent.name}${own.name}` : own.name;
}

const placeKinds: ReadonlySet<string> = new Set(['county', 'town', 'village']);

/** The number of the latest petition that any of the same people raised before this one. */
export async function earlierPetitionOf(
  read: Reader,
  jurisdictionId: JurisdictionId,
  petitionId: PetitionId,
): Promise<string | undefined> {
  const row = await read
    .selectFrom('petition_person as link')
    .innerJoin('petition_person as other', (join) =>
      join
        .onRef('other.jurisdiction_id', '=', 'link.jurisdiction_id')
        .onRef('other.petitioner_id', '=', 'link.petitioner_id'),
    )
    .innerJoin('petition as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'other.jurisdiction_id').onRef('p.id', '=', 'other.petition_id'),
    )
    .select('p.number')
    .where('link.jurisdiction_id', '=', jurisdictionId)
    .where('link.petition_id', '=', petitionId)
    .where('p.id', '<', petitionId)
    .orderBy('p.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number;
}

/**
 * The unit at whose petition desk a matter lands: the own unit when somebody there may triage, else the nearest
 * one above. A village cadre registers for the town.
 */
export function deskUnitOf(unitId: UnitId, directory: Directory): UnitId {
  let at = directory.unit(unitId);
  while (at && directory.holdersWith(at.id, 'triage').length === 0) at = directory.unit(at.parentId);
  return at?.id ?? unitId;
}

/** Whether the unit exists, is open and has somebody at a post to receive. */
export function canReceive(directory: Directory, unitId: UnitId): boolean {
  return directory.unit(unitId)?.closed === false && directory.holdersWith(unitId, 'receive').length > 0;
}
