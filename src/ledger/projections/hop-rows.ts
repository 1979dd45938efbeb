import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { HopTable } from '../tables.ts';

/** Every unit that had the petition: those that gave it back, and the one that has it. */
export function hopRows(jurisdictionId: JurisdictionId, state: PetitionState): readonly HopTable[] {
  const key = { jurisdiction_id: jurisdictionId, petition_id: state.id };
  const returned = state.returns.map((hop, seq) => ({
    ...key,
    seq,
    unit_id: hop.unitId,
    kept: false,
    assigned_on: hop.assignedOn,
    returned_on: hop.returnedOn,
    days_lost: hop.daysLost,
    ground: hop.ground,
  }));
  const { assignment } = state;
  if (!assignment) return returned;
  const present = {
    ...key,
    seq: returned.length,
    unit_id: assignment.unitId,
    kept: assignment.mode === 'kept',
    assigned_on: assignment.on,
    returned_on: null,
    days_lost: null,
    ground: null,
  };
  return [...returned, present];
}
