import type { LadderView } from '#contract/review-view.ts';
import type { Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { applyClock, findFinality, nextLevel } from '#core/petitions/review-ladder.ts';
import { openClock } from '#core/petitions/petition-clocks.ts';
import { isOutside, type Review } from '#core/petitions/review.ts';
import {
  latenessWords,
  reviewEndWords,
  reviewLevelWords,
  reviewOutcomeWords,
  reviewRefusalWords,
  reviewStageWords,
  suspensionCauseWords,
} from '#core/petitions/review-words.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { PetitionerRow } from '#ledger/load-petition.ts';
import { proposeReviewOrgan } from './propose-review-organ.ts';

type Facts = {
  readonly directory: Directory;
  readonly today: PlainDate;
  readonly petitioners: readonly PetitionerRow[];
  readonly text: (words: Words) => string;
};

/** The reviews of a petition, what can be asked for next, and where the road ends. */
export function presentLadder(state: PetitionState, facts: Facts): LadderView {
  const { text } = facts;
  const { redo } = state;
  const finality = findFinality(state);
  return {
    reviews: state.reviews.map((review) => presentReview(review, facts)),
    next: presentNext(state, facts),
    redo: redo && {
      on: redo.on,
      levelName: text(reviewLevelWords[redo.level]),
      claims: redo.answers.map((answer) => answer.claimId),
    },
    finality: finality && { on: finality.on, papers: [...finality.papers] },
  };
}

function presentNext(state: PetitionState, { directory, today, text }: Facts): LadderView['next'] {
  const level = nextLevel(state);
  if (!level) return undefined;
  const limit = openClock(state, applyClock[level])?.due.limit;
  return {
    level,
    levelName: text(reviewLevelWords[level]),
    limit,
    lapsed: limit !== undefined && today > limit,
    proposed: proposeReviewOrgan(state, level, directory),
  };
}

function presentReview(review: Review, { petitioners, text }: Facts): LadderView['reviews'][number] {
  const { level, stage, lateness, documents, refusal, defence, end, decision, service } = review;
  const { past, receivedOn, request, grounds, excuse, admittedOn, signedOn, number } = review;
  return {
    level,
    stage,
    past,
    receivedOn,
    request,
    grounds,
    excuse,
    documents,
    admittedOn,
    defence,
    signedOn,
    number,
    levelName: text(reviewLevelWords[level]),
    stageName: text(reviewStageWords[stage]),
    organ: review.organ.name,
    outside: isOutside(review),
    applicant: petitioners.find((row) => row.id === review.applicantId)?.name ?? review.succession,
    late: lateness !== 'in-time',
    latenessName: text(latenessWords[lateness]),
    refusal: refusal && {
      on: refusal.on,
      groundName: text(reviewRefusalWords[refusal.ground]),
      reason: refusal.reason,
    },
    suspensions: review.suspensions.map(({ cause, ...one }) => ({
      ...one,
      causeName: text(suspensionCauseWords[cause]),
    })),
    end: end && { on: end.on, causeName: text(reviewEndWords[end.cause]), reason: end.reason },
    decision: decision && {
      ...decision,
      claims: [...decision.claims],
      outcomeName: text(reviewOutcomeWords[decision.outcome]),
    },
    servedOn: service?.servedOn,
  };
}
