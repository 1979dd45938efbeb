import { daysBetween } from '../kit/plain-date.ts';
import type { JurisdictionEvent } from './jurisdiction-events.ts';
import type { Designation } from './jurisdiction.ts';
import type { PetitionState } from './petition.ts';

export function changeJurisdiction(state: PetitionState, event: JurisdictionEvent): Partial<PetitionState> {
  switch (event.kind) {
    case 'JurisdictionContested':
      return { objection: state.objection && { ...state.objection, contest: event.contest } };
    case 'UnitDesignated':
      return { designation: event.designation, ...movedOn(state, event.designation) };
    case 'CoHandlersNamed':
      return { coHandlers: event.unitIds };
    case 'SuccessorAssigned': {
      const { unitId } = event;
      return {
        assignment: state.assignment && { ...state.assignment, unitId },
        coHandlers: state.coHandlers.filter((id) => id !== unitId),
        handlerId: undefined,
      };
    }
  }
}

// The unit that had it and was right is one hop more; the assignment itself follows as an event of its own.
function movedOn(state: PetitionState, { unitId, on }: Designation): Partial<PetitionState> {
  const { assignment, objection, returns } = state;
  if (!assignment || !objection || assignment.unitId === unitId) return {};
  const hop = {
    unitId: assignment.unitId,
    assignedOn: assignment.on,
    returnedOn: on,
    daysLost: daysBetween(assignment.on, on),
    ground: objection.ground,
  };
  return {
    returns: [...returns, hop],
    coHandlers: state.coHandlers.filter((id) => id !== unitId),
    handlerId: undefined,
  };
}
