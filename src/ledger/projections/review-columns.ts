import type { UnitId } from '#core/kit/ids.ts';
import { openReview } from '#core/petitions/review-ladder.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { isOutside, reviewLevels, type Review, type ReviewLevel } from '#core/petitions/review.ts';
import type { PetitionTable } from '../tables.ts';

type ReviewColumns = Pick<PetitionTable, 'review_unit_id' | 'final_review_unit_id' | 'review_stage'>;

/** The unit that reviews at each level, or did last. */
const lastUnit = (state: PetitionState, level: ReviewLevel): UnitId | undefined =>
  state.reviews.findLast((review) => review.level === level)?.organ.unitId;

/** Those that may read the petition because they review it. */
export const reviewingUnits = (state: PetitionState): readonly UnitId[] =>
  reviewLevels.flatMap((level) => lastUnit(state, level) ?? []);

/** The units that review or reviewed the petition, and what the open review waits for. */
export function reviewColumns(state: PetitionState): ReviewColumns {
  const open = openReview(state);
  return {
    review_unit_id: lastUnit(state, 'review') ?? null,
    final_review_unit_id: lastUnit(state, 'final-review') ?? null,
    review_stage: open ? `${open.level}/${waitOf(open)}` : null,
  };
}

function waitOf(review: Review): string {
  const { stage, defence, suspensions } = review;
  if (isOutside(review)) return `outside-${stage}`;
  if (stage === 'admitted' && suspensions.some((one) => one.to === undefined)) return 'suspended';
  return stage === 'admitted' && defence ? 'defended' : stage;
}
