import type { UnitId } from '#core/kit/ids.ts';
import type { Directory } from '#features/organisation/queries.ts';

/**
 * The unit at whose petition desk a matter lands: the own unit when somebody there may triage, else the nearest
 * one above. A village cadre registers for the town.
 */
export function deskUnitOf(unitId: UnitId, directory: Directory): UnitId {
  let at = directory.unit(unitId);
  while (at && directory.holdersWith(at.id, 'triage').length === 0) at = directory.unit(at.parentId);
  return at?.id ?? unitId;
}
