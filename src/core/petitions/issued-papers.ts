// What the numbered papers of a petition are worth today: who issued each, which stand, which were voided and replaced.
import type { UnitId } from '../kit/ids.ts';
import { declineGroundRules } from './decline-grounds.ts';
import { openInvitation } from './invitation.ts';
import { openHearing } from './hearing.ts';
import { openContest } from './jurisdiction-steps.ts';
import type { Paper } from './paper.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import type { ReviewLevel } from './review.ts';
import { isReviewedHere, openReview, openSuspension, servedReview } from './review-ladder.ts';

/** The unit in whose name a paper went out. Old entries do not say it: slips and orders are the sender's. */
export function issuerOf(
  paper: Paper,
  state: Pick<PetitionState, 'assignment' | 'registeringUnitId'>,
): UnitId {
  if (paper.unitId) return paper.unitId;
  const bySender = paper.kind === 'referral-slip' || paper.kind === 'hand-down-order';
  return bySender ? state.registeringUnitId : (state.assignment?.unitId ?? state.registeringUnitId);
}

/** Whether the newest paper of the kind was voided and is not made again yet. */
export function newestIsVoid(kind: PetitionPaperKind, { papers }: PetitionState): boolean {
  return papers.findLast((paper) => paper.kind === kind)?.voided !== undefined;
}

type Holds = (state: PetitionState) => boolean;

type VoidRule = {
  /** Whether its service is recorded. Until then the newest of its kind can be voided, earlier ones cannot. */
  readonly served?: Holds;
  /** Whether what a voided one says still has to be said, so that it is made again. */
  readonly again: Holds;
};

const endedWith =
  (kind: PetitionPaperKind): Holds =>
  ({ ending }) =>
    ending?.ground !== undefined && declineGroundRules[ending.ground].paper === kind;

const opinion = (level: ReviewLevel): VoidRule => ({
  served: (state) => servedReview(state, level) !== undefined,
  again: (state) => isReviewedHere(state) && isSignedAt(level, state),
});

// Every kind is decided here. Voiding undoes no step, the decision letter's signature apart: only the paper is made again.
const voiding = {
  // They have no number.
  'registration-form': 'never',
  'letter-form': 'never',
  'extension-form': 'never',
  'withdrawal-form': 'never',
  // Their parties sign them under their number; the answer of the simple procedure is handed over as it is written.
  'mediation-agreement': 'never',
  'settlement-agreement': 'never',
  'simple-reply': 'never',
  'referral-slip': { again: ({ assignment }) => assignment?.mode === 'referred' },
  'hand-down-order': { again: ({ assignment }) => assignment?.mode === 'assigned-down' },
  'destination-notice': { again: ({ assignment }) => assignment !== undefined },
  'designation-notice': {
    again: ({ assignment, designation }) =>
      designation !== undefined && assignment?.unitId === designation.unitId,
  },
  'confidential-slip': {
    again: ({ claims }) => claims.some(({ route, redirection }) => route === 'accusation' && redirection),
  },
  'objection-statement': { again: ({ objection }) => objection !== undefined },
  'supervision-letter': {
    again: ({ supervision }) => supervision.orders.some((order) => order.closed === undefined),
  },
  'acceptance-notice': { again: ({ acceptedOn }) => acceptedOn !== undefined },
  'extension-notice': {
    served: ({ extension }) => extension?.service !== undefined,
    again: ({ extension }) => extension?.approvedOn !== undefined,
  },
  'guidance-notice': { again: ({ claims }) => claims.some((claim) => claim.redirection !== undefined) },
  'refusal-notice': { again: endedWith('refusal-notice') },
  'no-more-notice': { again: endedWith('no-more-notice') },
  'competence-notice': { again: endedWith('competence-notice') },
  'conversion-notice': { again: ({ simple }) => simple?.conversion !== undefined },
  'suggestion-reply': { again: ({ suggestionAnswers }) => suggestionAnswers.length > 0 },
  'duty-notice': {
    served: ({ duty }) => duty?.service !== undefined,
    again: ({ duty }) => duty?.stage === 'signed',
  },
  'hearing-notice': {
    served: ({ hearings }) => hearings.at(-1)?.notice !== undefined,
    again: (state) => openHearing(state) !== undefined,
  },
  'invitation-notice': {
    served: ({ invitations }) => invitations.at(-1)?.told !== undefined,
    again: (state) => openInvitation(state) !== undefined,
  },
  'hearing-record': { again: ({ hearings }) => hearings.at(-1)?.end?.kind === 'held' },
  'hearing-minutes': { again: ({ hearings }) => hearings.at(-1)?.end?.kind === 'held' },
  'conference-minutes': { again: ({ designation }) => designation?.conference !== undefined },
  'contest-request': { again: (state) => openContest(state) !== undefined },
  'closing-report': { again: ({ phase }) => phase === 'reported' || phase === 'report-approved' },
  'review-acceptance': {
    again: (state) => isReviewedHere(state) && openReview(state)?.admittedOn !== undefined,
  },
  'review-refusal': {
    again: ({ reviews }) => {
      const refusal = reviews.at(-1)?.refusal;
      return refusal !== undefined && refusal.number === undefined;
    },
  },
  'review-suspension': { again: (state) => openSuspension(state) !== undefined },
  'review-resumption': {
    again: (state) => isReviewedHere(state) && openReview(state)?.suspensions.at(-1)?.to !== undefined,
  },
  'review-opinion': opinion('review'),
  'final-review-opinion': opinion('final-review'),
  // A voided letter goes back to its author; the next signature gives the next number.
  'decision-letter': { again: () => false },
} as const satisfies Record<PetitionPaperKind, VoidRule | 'never'>;

const ruleOf = (kind: PetitionPaperKind): VoidRule | undefined => {
  const rule: VoidRule | 'never' = voiding[kind];
  return rule === 'never' ? undefined : rule;
};

const isNewest = (paper: Paper, { papers }: PetitionState): boolean =>
  papers.findLast((one) => one.kind === paper.kind) === paper;

/** Whether the petitioner has it by a recorded service: from then on it can only be put right by a new paper. */
export function isServed(paper: Paper, state: PetitionState): boolean {
  if (paper.service || state.servedLetters.includes(paper.number)) return true;
  if (state.reviews.some(({ service, number }) => service && number === paper.number)) return true;
  return isNewest(paper, state) && ruleOf(paper.kind)?.served?.(state) === true;
}

export function isVoidable(paper: Paper, state: PetitionState): boolean {
  const rule = ruleOf(paper.kind);
  if (!rule || paper.voided || isServed(paper, state)) return false;
  return rule.served === undefined || isNewest(paper, state);
}

/** Whether a voided paper is to be made again under a new number: what it says still holds and nothing replaces it. */
export function isReissuable(paper: Paper, state: PetitionState): boolean {
  return paper.voided !== undefined && isNewest(paper, state) && ruleOf(paper.kind)?.again(state) === true;
}

/** Whether the newest paper of the kind has to be made again before anything can be done with it. */
export function waitsForNumber(kind: PetitionPaperKind, state: PetitionState): boolean {
  const newest = state.papers.findLast((paper) => paper.kind === kind);
  return newest !== undefined && isReissuable(newest, state);
}

function isSignedAt(level: ReviewLevel, state: PetitionState): boolean {
  const review = openReview(state);
  return review?.level === level && review.stage === 'signed';
}

/** The first of a chain of papers that replace each other: it says on which day the matter was settled. */
export function originalOf(paper: Paper, state: PetitionState): Paper {
  const replaced = state.papers.find((one) => one.number === paper.replaces);
  return replaced ? originalOf(replaced, state) : paper;
}
