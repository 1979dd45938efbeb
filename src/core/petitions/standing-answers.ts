// What holds of an answer after its reviews: a changed claim is answered as the review says, and that too has to be
// carried out (《信访工作条例》第三十二条、第三十五条、第三十六条).
import type { PlainDate } from '../kit/plain-date.ts';
import type { ClaimDecision, PetitionState } from './petition.ts';
import { ladderOf } from './review-ladder.ts';

export type StandingAnswer = ClaimDecision & {
  /** The served opinion that changed it. */
  readonly changedBy: { readonly number: string; readonly servedOn: PlainDate } | undefined;
};

/** The answer to every claim as it stands now, in the order of the letter; what a review changed counts in its place. */
export function standingAnswers(
  state: Pick<PetitionState, 'decision' | 'reviews'>,
): readonly StandingAnswer[] {
  return (state.decision?.claims ?? []).map((answer) =>
    ladderOf(state).reduce(changed, { ...answer, changedBy: undefined }),
  );
}

// The day of the first answer was for what it promised; an order that changes it has its own in its words.
function changed(
  answer: StandingAnswer,
  { service, decision, number = '' }: PetitionState['reviews'][number],
): StandingAnswer {
  const claim = decision?.claims.find(({ claimId }) => claimId === answer.claimId);
  if (!service || !decision || !claim?.opinion) return answer;
  const { executeBy: _, ...rest } = answer;
  const { reasons, orders: execution } = decision;
  const changedBy = { number, servedOn: service.servedOn };
  return { ...rest, opinion: claim.opinion, reasons, execution, changedBy };
}
