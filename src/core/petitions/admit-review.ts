// From the request to the inquiry: missing documents, admission or refusal, the defence, an end without an opinion.
import type { Actor } from '../access/actor.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { knowsClock, type ReviewLaw } from './apply-for-review.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import { callOffHearing } from './order-hearing.ts';
import { pauseClock, resumeClock, type PauseLaw } from './pause-clock.ts';
import { openClock, stopClocks } from './petition-clocks.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import { applyClock, decideClock, openReview } from './review-ladder.ts';
import {
  isOutside,
  type Review,
  type ReviewEnd,
  type ReviewLevel,
  type ReviewRefusalGround,
} from './review.ts';
import { refuseReviewer, type ReviewerRefusal } from './reviewer-apart.ts';
import { mayTake, type StepId, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type PausableFacts = Facts & { readonly law: ReviewLaw & PauseLaw };
type Decided = { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] };

/** The open review, when this actor may take the step on it. */
export function mayReview(step: StepId, state: PetitionState, actor: Actor): Result<Review, StepRefusal> {
  const may = mayTake(step, state, actor);
  if (!may.ok) return may;
  const review = openReview(state);
  if (!review) throw new Error(`${step} is open without a review`);
  return ok(review);
}

/**
 * The petitioner's time for it is a clock only where a local rule sets one. Where that rule takes the time out, the organ's own
 * limits stand still meanwhile; elsewhere they run on.
 */
export function askReviewDocuments(
  command: { readonly what: string },
  state: PetitionState,
  { actor, today, law }: PausableFacts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayReview('ask-review-documents', state, actor);
  if (!may.ok) return may;
  const asked = { kind: 'ReviewDocumentsAsked', on: today, what: command.what } as const;
  if (!knowsClock(law, 'sd_supplement')) return ok([asked]);
  return ok([
    asked,
    { kind: 'ClockStarted', due: law.due('sd_supplement', today), owner: 'petitioner' },
    ...organClocks(may.value.level).flatMap((clock) => {
      const pause = pauseClock({ clock, cause: 'supplement', from: today, reason: command.what }, state, law);
      return pause.ok ? pause.value : [];
    }),
  ]);
}

const organClocks = (level: ReviewLevel): readonly string[] => [decideClock[level], 'sd_review_admit'];

// What the petitioner takes longer than the time for it is the organ's again: nobody waits at the limit's cost.
function endSupplement(
  clocks: readonly string[],
  state: PetitionState,
  { today, law }: Pick<PausableFacts, 'today' | 'law'>,
): readonly PetitionEvent[] {
  const time = openClock(state, 'sd_supplement')?.due.limit;
  const on = time !== undefined && today > time ? addDays(time, 1) : today;
  return clocks.flatMap((clock) => resumeClock({ clock, cause: 'supplement', on }, state, law));
}

export function receiveReviewDocuments(
  command: { readonly what: string },
  state: PetitionState,
  facts: PausableFacts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const { actor, today } = facts;
  const may = mayReview('receive-review-documents', state, actor);
  if (!may.ok) return may;
  return ok([
    { kind: 'ReviewDocumentsReceived', on: today, what: command.what },
    ...endSupplement(organClocks(may.value.level), state, facts),
    ...stopClocks(state, ['sd_supplement'], today),
  ]);
}

/** The notice tells the applicant until when the organ decides. Who came too late without an excuse is refused, not admitted. */
export function admitReview(
  state: PetitionState,
  facts: PausableFacts,
): Result<Decided, StepRefusal | ReviewerRefusal | { readonly kind: 'petitions.review-is-late' }> {
  const { actor, today, law } = facts;
  const may = mayReview('admit-review', state, actor);
  if (!may.ok) return may;
  const { level, lateness } = may.value;
  const refusal = refuseReviewer(actor, state);
  if (refusal) return err(refusal);
  if (lateness === 'late') return err({ kind: 'petitions.review-is-late' });
  const defence = knowsClock(law, 'sd_defence')
    ? [
        {
          kind: 'ClockStarted' as const,
          due: law.due('sd_defence', today),
          owner: 'responsible-unit' as const,
        },
      ]
    : [];
  return ok({
    events: [
      { kind: 'ReviewAdmitted', on: today, level },
      ...endSupplement([decideClock[level]], state, facts),
      ...stopClocks(state, ['sd_review_admit', 'sd_supplement'], today),
      ...defence,
    ],
    papers: ['review-acceptance'],
  });
}

export type RefuseReview = {
  readonly ground: ReviewRefusalGround;
  readonly reason: string;
  /** The number of an outside organ's notice; empty when the notice is ours. */
  readonly number: string;
};

/** A refusal has a coded ground and its paper. What is left of the petitioner's time goes on. */
export function refuseReview(
  { ground, reason, number }: RefuseReview,
  state: PetitionState,
  { actor, today, law }: PausableFacts,
): Result<Decided, StepRefusal | ReviewerRefusal | RefuseReviewRefusal> {
  const may = mayReview('refuse-review', state, actor);
  if (!may.ok) return may;
  const review = may.value;
  const { level } = review;
  const outside = isOutside(review);
  const refusal =
    (outside ? undefined : refuseReviewer(actor, state)) ??
    refuseGround(ground, review) ??
    (outside && number.trim() === '' ? missingNumber : undefined);
  if (refusal) return err(refusal);
  const used = state.clocks.findLast((clock) => clock.due.clock === applyClock[level]);
  const left = used && today <= used.due.limit ? [used] : [];
  return ok({
    events: [
      { kind: 'ReviewRefused', on: today, level, ground, reason, number: outside ? number : undefined },
      ...callOffHearing('review-refused', reason, state, { today, law }),
      ...stopClocks(state, [decideClock[level], 'sd_review_admit', 'sd_supplement'], today),
      ...left.map(({ due, owner }) => ({ kind: 'ClockStarted' as const, due, owner })),
    ],
    papers: outside ? [] : ['review-refusal'],
  });
}

export type RefuseReviewRefusal =
  | { readonly kind: 'petitions.review-was-in-time' }
  | { readonly kind: 'petitions.review-number-missing' };

const missingNumber = { kind: 'petitions.review-number-missing' } as const;

function refuseGround(ground: ReviewRefusalGround, review: Review): RefuseReviewRefusal | undefined {
  return ground === 'late' && review.lateness === 'in-time'
    ? { kind: 'petitions.review-was-in-time' }
    : undefined;
}

export function defendReview(
  command: { readonly text: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayReview('defend-review', state, actor);
  if (!may.ok) return may;
  return ok([
    { kind: 'ReviewDefended', on: today, text: command.text },
    ...stopClocks(state, ['sd_defence'], today),
  ]);
}

export type EndReview = Omit<ReviewEnd, 'on'> & {
  /** Whoever records a withdrawal answers for it that nobody pressed the applicant. */
  readonly voluntary: boolean;
};

/** Withdrawn, settled, or nobody is left to ask: the answer that was contested stands, and nobody is heard about it. */
export function endReview(
  { voluntary, backDateReason, ...command }: EndReview,
  state: PetitionState,
  { actor, today, law }: PausableFacts,
): Result<readonly PetitionEvent[], StepRefusal | EndReviewRefusal | BackDateReasonMissing> {
  const may = mayReview('end-review', state, actor);
  if (!may.ok) return may;
  const { level } = may.value;
  if (command.evidenceOn > today)
    return err({ kind: 'petitions.evidence-in-future', on: command.evidenceOn });
  const unexplained = refuseWithoutReason(command.evidenceOn, backDateReason, today);
  if (unexplained) return err(unexplained);
  if (command.cause === 'withdrawn' && !voluntary) return err({ kind: 'petitions.not-voluntary' });
  const reason = keptReason(command.evidenceOn, backDateReason, today);
  return ok([
    { kind: 'ReviewEnded', level, end: { ...command, ...reason, on: today } },
    ...callOffHearing('review-ended', command.reason, state, { today, law }),
    ...stopClocks(state, [decideClock[level], 'sd_review_admit', 'sd_supplement', 'sd_defence'], today),
  ]);
}

export type EndReviewRefusal =
  | { readonly kind: 'petitions.evidence-in-future'; readonly on: PlainDate }
  | { readonly kind: 'petitions.not-voluntary' };
