// Where a matter stands on the ladder of answer, review and final review.
import type { PlainDate } from '../kit/plain-date.ts';
import { openClock } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { isOutside, ordersRedo, type Review, type ReviewLevel, type ReviewSuspension } from './review.ts';

const isOpen = ({ stage, past }: Review): boolean =>
  !past && (stage === 'applied' || stage === 'admitted' || stage === 'drafted' || stage === 'signed');

/** The review that somebody has to bring to its end; there is never more than one. */
export const openReview = ({ reviews }: Pick<PetitionState, 'reviews'>): Review | undefined =>
  reviews.findLast(isOpen);

/** The reviews of the present answer, in order. */
export const ladderOf = ({ reviews }: Pick<PetitionState, 'reviews'>): readonly Review[] =>
  reviews.filter((review) => !review.past);

/** The served opinion of this level on the present answer. */
export const servedReview = (state: Pick<PetitionState, 'reviews'>, level: ReviewLevel): Review | undefined =>
  ladderOf(state).findLast((review) => review.level === level && review.stage === 'served');

/** The step of the ladder that could be asked for now, the petitioner's time apart. */
export function nextLevel(state: PetitionState): ReviewLevel | undefined {
  if (!state.service || state.ending || openReview(state)) return undefined;
  const rungs = ladderOf(state);
  // Who withdrew does not ask again (by way of a new reason the matter is reopened); a refusal leaves the time running.
  const done = (level: ReviewLevel): boolean =>
    rungs.some((rung) => rung.level === level && (rung.stage === 'served' || rung.stage === 'ended'));
  if (done('final-review')) return undefined;
  if (servedReview(state, 'review')) return 'final-review';
  return done('review') ? undefined : 'review';
}

/** The last day for asking for this level; the window stays known after it was used. */
export function windowEnd(state: PetitionState, level: ReviewLevel): PlainDate | undefined {
  return state.clocks.findLast((clock) => clock.due.clock === applyClock[level])?.due.limit;
}

export const applyClock = { review: 'review_apply', 'final-review': 'rereview_apply' } as const;
export const decideClock = { review: 'review_decide', 'final-review': 'rereview_decide' } as const;

/** The end of the road (三级终结), with the numbers of the papers that led to it. */
export type Finality = { readonly on: PlainDate; readonly papers: readonly string[] };

/** Nothing more can be asked on the same facts and reasons once the final opinion is served (第三十六条). */
export function findFinality(state: PetitionState): Finality | undefined {
  const last = servedReview(state, 'final-review');
  if (!last?.service || !last.decision || ordersRedo(last.decision)) return undefined;
  const numbers = [state.servedLetters.at(-1), servedReview(state, 'review')?.number, last.number];
  return { on: last.service.servedOn, papers: numbers.filter((one) => one !== undefined) };
}

/** The level whose time ran out without a request, and when. */
export function lapsedWindow(
  state: PetitionState,
  today: PlainDate,
): { readonly level: ReviewLevel; readonly limit: PlainDate } | undefined {
  const level = nextLevel(state);
  const limit = level && openClock(state, applyClock[level])?.due.limit;
  return level && limit !== undefined && today > limit ? { level, limit } : undefined;
}

/** Since when and why the open review stands still; nothing while it goes on. */
export const openSuspension = (state: Pick<PetitionState, 'reviews'>): ReviewSuspension | undefined =>
  openReview(state)?.suspensions.find((one) => one.to === undefined);

/** Admitted and not written yet; an organ outside inquires without telling when it admitted the request. */
export const isInquiredInto = (review: Review): boolean =>
  review.stage === (isOutside(review) ? 'applied' : 'admitted');

/** Whether the work is the reviewing unit's own and not only written down here. */
export const isReviewedHere = (state: Pick<PetitionState, 'reviews'>): boolean => {
  const review = openReview(state);
  return review !== undefined && !isOutside(review);
};
