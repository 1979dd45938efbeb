import type { LadderView } from '#contract/review-view.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { UnitId } from '#core/kit/ids.ts';
import { servedReview } from '#core/petitions/review-ladder.ts';
import type { ReviewLevel } from '#core/petitions/review.ts';
import type { Directory } from '#features/organisation/queries.ts';

type Proposed = NonNullable<LadderView['next']>['proposed'];

/**
 * The organ that the served opinion named to the petitioner. Work here is proposed for the unit above the one that answered,
 * or for the petition office that works for that organ; a person decides.
 */
export function proposeReviewOrgan(state: PetitionState, level: ReviewLevel, directory: Directory): Proposed {
  const first = servedReview(state, 'review');
  const promised = level === 'review' ? state.decision?.reviewOrgan : first?.decision?.remedyOrgan;
  const answered = [state.assignment?.unitId, ...state.coHandlers];
  const bound = [...answered, state.respondent?.unitId, first?.organ.unitId];
  const named = directory.organisation.units.find((unit) => unit.name === promised && !unit.closed);
  const parentId = directory.unit(state.assignment?.unitId)?.parentId;
  const fit = [named?.id, parentId, state.registeringUnitId].find(
    (id) => id !== undefined && !bound.includes(id) && canReview(id, directory),
  );
  const name = promised || directory.unitName(fit);
  // The higher organ of a higher organ is seldom one of ours.
  return level === 'review' && fit ? { name, unitId: fit } : { name };
}

/** Whether the unit is open and somebody there may admit, write and sign. */
export function canReview(unitId: UnitId, directory: Directory): boolean {
  return (
    directory.unit(unitId)?.closed === false &&
    (['receive', 'handle', 'sign'] as const).every((duty) => directory.holdersWith(unitId, duty).length > 0)
  );
}
