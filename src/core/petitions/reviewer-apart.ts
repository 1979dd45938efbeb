// Who answered does not judge the answer (《信访工作条例》第二十八条; the ladder would else be no ladder).
import type { Actor } from '../access/actor.ts';
import type { PetitionState } from './petition.ts';
import { openReview, servedReview } from './review-ladder.ts';

export type ReviewerRefusal = { readonly kind: 'petitions.reviewer-not-apart' };

/** Refuses whoever handled, wrote or signed the answer, and at the final review whoever made the first one. */
export function refuseReviewer(
  { accountId }: Pick<Actor, 'accountId'>,
  state: PetitionState,
): ReviewerRefusal | undefined {
  const first = openReview(state)?.level === 'final-review' ? servedReview(state, 'review') : undefined;
  const bound = [...state.hands, first?.draftedBy, first?.signedBy];
  return bound.includes(accountId) ? { kind: 'petitions.reviewer-not-apart' } : undefined;
}
