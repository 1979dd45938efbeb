// What a petitioner may see of the ladder of reviews: which right is open until when and where, who reviews by when, the
// opinion once it is served, and where the road ends.
import type { Due } from '#core/clocks/due.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { claimTexts } from '#core/petitions/claims-to-answer.ts';
import type { Opinion, PetitionState } from '#core/petitions/petition.ts';
import { applyClock, findFinality, ladderOf, openSuspension } from '#core/petitions/review-ladder.ts';
import type {
  Review,
  ReviewLevel,
  ReviewOutcome,
  ReviewStage,
  SuspensionCause,
} from '#core/petitions/review.ts';

/** The right to have the answer reviewed; its last day is `due.limit`. */
export type CitizenRight = {
  readonly level: ReviewLevel;
  readonly due: Due;
  readonly organ: string;
  readonly open: boolean;
};

/** A served opinion, readable in full. */
export type CitizenOpinion = {
  readonly level: ReviewLevel;
  readonly organ: string;
  readonly number: string;
  readonly servedOn: PlainDate;
  readonly outcome: ReviewOutcome;
  /** It was about an answer that is being, or was, given anew. */
  readonly past: boolean;
  readonly facts: string;
  readonly findings: string;
  readonly basis: string;
  readonly reasons: string;
  readonly orders: string;
  readonly claims: readonly { readonly claim: string; readonly opinion: Opinion | undefined }[];
  readonly remedyOrgan: string;
};

export type CitizenReviews = {
  /** Where the latest request of the present answer stands. */
  readonly now:
    | {
        readonly level: ReviewLevel;
        readonly stage: ReviewStage;
        readonly organ: string;
        readonly missing: string;
        /** Since when and why it stands still, and whether its time does. */
        readonly suspended:
          | { readonly since: PlainDate; readonly cause: SuspensionCause; readonly pausesLimit: boolean }
          | undefined;
      }
    | undefined;
  readonly opinions: readonly CitizenOpinion[];
  readonly final: boolean;
};

export function tellReviews(state: PetitionState): CitizenReviews {
  const latest = ladderOf(state).at(-1);
  const { documents } = latest ?? {};
  const suspension = openSuspension(state);
  return {
    now: latest && {
      level: latest.level,
      stage: latest.stage,
      organ: latest.organ.name,
      missing: documents && !documents.receivedOn && latest.stage === 'applied' ? documents.what : '',
      suspended: suspension && {
        since: suspension.from,
        cause: suspension.cause,
        pausesLimit: suspension.pausesLimit,
      },
    },
    opinions: state.reviews.flatMap((review) => opinionOf(review, state)),
    final: findFinality(state) !== undefined,
  };
}

/** The window that is open now, or the last that was open and was not used. */
export function tellRight(state: PetitionState, today: PlainDate): CitizenRight | undefined {
  const clock = state.clocks.findLast(({ due }) => Object.values<string>(applyClock).includes(due.clock));
  // Asking for a review uses it up, and so does taking the answer back into work; the next one opens its own window.
  if (!clock || clock.stoppedOn !== undefined) return undefined;
  const level = clock.due.clock === applyClock.review ? 'review' : 'final-review';
  const first = ladderOf(state).findLast((review) => review.stage === 'served');
  const organ = level === 'review' ? state.decision?.reviewOrgan : first?.decision?.remedyOrgan;
  return { level, due: clock.due, organ: organ ?? '', open: today <= clock.due.limit };
}

function opinionOf(
  { level, organ, number, service, decision, past }: Review,
  state: PetitionState,
): readonly CitizenOpinion[] {
  if (!service || !decision) return [];
  const texts = claimTexts(state);
  const { outcome, facts, findings, basis, reasons, orders, remedyOrgan } = decision;
  return [
    {
      level,
      organ: organ.name,
      number: number ?? '',
      servedOn: service.servedOn,
      outcome,
      facts,
      findings,
      basis,
      reasons,
      orders,
      remedyOrgan,
      past,
      claims: decision.claims.flatMap(({ claimId, opinion }) => {
        const claim = texts.get(claimId);
        return claim ? [{ claim, opinion }] : [];
      }),
    },
  ];
}
