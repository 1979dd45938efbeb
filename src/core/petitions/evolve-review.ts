import type { PetitionState } from './petition.ts';
import { openReview } from './review-ladder.ts';
import type { ReviewEvent } from './review-events.ts';
import { isOutside, type Review } from './review.ts';

/** What a step on the ladder of reviews changes. */
export function evolveReview(state: PetitionState, event: ReviewEvent): Partial<PetitionState> {
  if (event.kind === 'ReviewApplied')
    return { reviews: [...state.reviews, { ...event.application, ...untouched }] };
  if (event.kind === 'RedoOrdered') return redone(state, event);
  const open = openReview(state);
  if (!open) throw new Error(`the log has ${event.kind} without a review`);
  const after = { ...open, ...change(state, open, event) };
  return { reviews: state.reviews.map((review) => (review === open ? after : review)) };
}

const untouched = {
  stage: 'applied',
  past: false,
  documents: undefined,
  admittedOn: undefined,
  refusal: undefined,
  defence: undefined,
  suspensions: [],
  end: undefined,
  decision: undefined,
  draftedBy: undefined,
  signedBy: undefined,
  signedOn: undefined,
  number: undefined,
  service: undefined,
} as const satisfies Partial<Review>;

type Turn = Exclude<ReviewEvent, { kind: 'ReviewApplied' | 'RedoOrdered' }>;

function change(state: PetitionState, review: Review, event: Turn): Partial<Review> {
  switch (event.kind) {
    case 'ReviewDocumentsAsked':
      return { documents: { askedOn: event.on, what: event.what, receivedOn: undefined } };
    case 'ReviewDocumentsReceived':
      return { documents: review.documents && { ...review.documents, receivedOn: event.on } };
    case 'ReviewAdmitted':
      return { stage: 'admitted', admittedOn: event.on };
    case 'ReviewRefused': {
      const { on, ground, reason, number } = event;
      return { stage: 'refused', refusal: { on, ground, reason, number } };
    }
    case 'ReviewDefended':
      return { defence: { on: event.on, text: event.text } };
    case 'ReviewSuspended': {
      const { on, cause, reason, pausesLimit } = event;
      const begun = { from: on, cause, reason, pausesLimit, to: undefined, overReason: undefined };
      return { suspensions: [...review.suspensions, begun] };
    }
    case 'ReviewResumed':
      return {
        suspensions: review.suspensions.map((one) =>
          one.to ? one : { ...one, to: event.overOn, overReason: event.reason },
        ),
      };
    case 'ReviewEnded':
      return { stage: 'ended', end: event.end };
    case 'ReviewDrafted':
      return { stage: 'drafted', decision: event.decision, draftedBy: event.by };
    case 'ReviewReturned':
      return { stage: 'admitted' };
    case 'ReviewSigned':
      return { stage: 'signed', signedOn: event.on, signedBy: event.by };
    case 'OutsideReviewRecorded':
      return {
        stage: 'signed',
        decision: event.decision,
        signedOn: event.signedOn,
        number: event.number,
      };
    case 'ReviewServed':
      return { stage: 'served', service: event.service, number: numberOf(state, review) };
  }
}

function numberOf({ papers }: PetitionState, review: Review): string | undefined {
  if (isOutside(review)) return review.number;
  const kind = review.level === 'review' ? 'review-opinion' : 'final-review-opinion';
  return papers.findLast((paper) => paper.kind === kind)?.number;
}

// The answer was set aside: the matter is in work again, and the ladder begins anew with the next answer.
function redone(
  { reviews, decision }: PetitionState,
  { on, level, claims }: Extract<ReviewEvent, { kind: 'RedoOrdered' }>,
): Partial<PetitionState> {
  const answers = (decision?.claims ?? []).filter((answer) => claims.includes(answer.claimId));
  return { ...backToWork, redo: { on, level, answers }, reviews: reviews.map(toPast) };
}

export const toPast = (review: Review): Review => ({ ...review, past: true });

/**
 * What was decided stays as the start of the next draft; what became of it is over. A granted extension stays: one for a
 * matter.
 */
export const backToWork = {
  phase: 'accepted',
  authorId: undefined,
  signedOn: undefined,
  service: undefined,
  executions: [],
  report: undefined,
  closing: undefined,
  ending: undefined,
  rating: undefined,
  // Only a first matter is handled simply.
  simple: undefined,
} as const satisfies Partial<PetitionState>;
