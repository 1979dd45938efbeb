// The opinion of a reviewing organ: what it found, what becomes of the answer, and what follows from its service.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { mayReview } from './admit-review.ts';
import { knowsClock, type ReviewLaw } from './apply-for-review.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import { stopAllClocks, stopClocks } from './petition-clocks.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState, ServiceReceipt } from './petition.ts';
import { decideClock } from './review-ladder.ts';
import { ordersRedo, type Review, type ReviewDecision, type ReviewLevel } from './review.ts';
import { refuseReviewer, type ReviewerRefusal } from './reviewer-apart.ts';
import { refuseService, type ServiceRefusal } from './serve-decision.ts';
import type { StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type LawFacts = Facts & { readonly law: ReviewLaw };

export function draftReview(
  decision: ReviewDecision,
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal | ReviewerRefusal | ReviewDecisionRefusal> {
  const may = mayReview('draft-review', state, actor);
  if (!may.ok) return may;
  const refusal = refuseReviewer(actor, state) ?? refuseDecision(decision, may.value.level, state);
  if (refusal) return err(refusal);
  return ok([
    { kind: 'ReviewDrafted', on: today, decision: inOrder(decision, state), by: actor.accountId },
    ...stopClocks(state, ['sd_defence'], today),
  ]);
}

export function returnReview(
  command: { readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayReview('return-review', state, actor);
  return may.ok ? ok([{ kind: 'ReviewReturned', on: today, reason: command.reason }]) : may;
}

/** The opinion gets its number in the series of its level. */
export function signReview(
  state: PetitionState,
  { actor, today }: Facts,
): Result<
  { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] },
  StepRefusal | ReviewerRefusal
> {
  const may = mayReview('sign-review', state, actor);
  if (!may.ok) return may;
  const refusal = refuseReviewer(actor, state);
  if (refusal) return err(refusal);
  const { level } = may.value;
  return ok({
    events: [{ kind: 'ReviewSigned', on: today, level, by: actor.accountId }],
    papers: [level === 'review' ? 'review-opinion' : 'final-review-opinion'],
  });
}

/** What an organ outside decided, as its paper says; the number on that paper is kept as it is. */
export function recordOutsideReview(
  command: {
    readonly decision: ReviewDecision;
    readonly number: string;
    readonly signedOn: PlainDate;
    readonly backDateReason?: string | undefined;
  },
  state: PetitionState,
  { actor, today }: Facts,
): Result<
  readonly PetitionEvent[],
  StepRefusal | ReviewDecisionRefusal | OutsideRefusal | BackDateReasonMissing
> {
  const may = mayReview('record-outside-review', state, actor);
  if (!may.ok) return may;
  const { level, receivedOn } = may.value;
  const { decision, number, signedOn, backDateReason } = command;
  if (signedOn > today || signedOn < receivedOn)
    return err({ kind: 'petitions.review-signed-when', signedOn, receivedOn });
  const refusal =
    refuseWithoutReason(signedOn, backDateReason, today) ?? refuseDecision(decision, level, state);
  if (refusal) return err(refusal);
  return ok([
    {
      kind: 'OutsideReviewRecorded',
      level,
      decision: inOrder(decision, state),
      signedOn,
      number,
      ...keptReason(signedOn, backDateReason, today),
    },
  ]);
}

/**
 * The opinion reached the applicant. An upheld or changed answer opens the window of the final review, or ends the road;
 * one that was set aside goes back to work, and the next answer has a ladder of its own.
 */
export function serveReview(
  service: ServiceReceipt,
  state: PetitionState,
  { actor, today, law }: LawFacts,
): Result<readonly PetitionEvent[], StepRefusal | ServiceRefusal> {
  const may = mayReview('serve-review', state, actor);
  if (!may.ok) return may;
  const review = may.value;
  const refusal = refuseService(service, review.signedOn, today);
  if (refusal) return err(refusal);
  const { level, decision } = review;
  if (!decision) throw new Error('a signed review without its opinion');
  const { servedOn } = service;
  const served = [
    { kind: 'ReviewServed' as const, level, service },
    ...stopClocks(state, [decideClock[level], 'sd_defence', 'sd_review_admit', 'sd_supplement'], servedOn),
  ];
  if (ordersRedo(decision)) return ok([...served, ...orderRedo(review, decision, state, servedOn, law)]);
  if (level === 'final-review') return ok(served);
  const due = law.due('rereview_apply', servedOn);
  return ok([...served, { kind: 'ClockStarted', due, owner: 'petitioner' }]);
}

// Thirty days where a local rule says so; nationally the redo has the time of any handling.
function orderRedo(
  { level }: Review,
  decision: ReviewDecision,
  state: PetitionState,
  on: PlainDate,
  law: ReviewLaw,
): readonly PetitionEvent[] {
  const clock = knowsClock(law, 'sd_redo') ? 'sd_redo' : 'handle_r6';
  const stopped = [decideClock[level], 'sd_defence', 'sd_review_admit', 'sd_supplement'];
  const others = stopAllClocks(state, on).filter(
    (event) => event.kind !== 'ClockStopped' || !stopped.includes(event.clock),
  );
  return [
    { kind: 'RedoOrdered', on, level, claims: decision.claims.map((claim) => claim.claimId) },
    ...others,
    { kind: 'ClockStarted', due: law.due(clock, on), owner: 'responsible-unit' },
  ];
}

export type OutsideRefusal = {
  readonly kind: 'petitions.review-signed-when';
  readonly signedOn: PlainDate;
  readonly receivedOn: PlainDate;
};

export type ReviewDecisionRefusal =
  | { readonly kind: 'petitions.review-claims-missing' }
  | { readonly kind: 'petitions.review-claim-unknown' }
  | { readonly kind: 'petitions.review-opinion-missing' }
  | { readonly kind: 'petitions.review-orders-missing' }
  | { readonly kind: 'petitions.review-remedy-missing' };

function refuseDecision(
  decision: ReviewDecision,
  level: ReviewLevel,
  state: PetitionState,
): ReviewDecisionRefusal | undefined {
  const { outcome, claims, orders, remedyOrgan } = decision;
  const answered = new Set(state.decision?.claims.map((claim) => claim.claimId));
  if (outcome !== 'uphold') {
    if (claims.length === 0) return { kind: 'petitions.review-claims-missing' };
    if (claims.some(({ claimId }) => !answered.has(claimId)))
      return { kind: 'petitions.review-claim-unknown' };
    if (outcome === 'change' && claims.some(({ opinion }) => opinion === undefined))
      return { kind: 'petitions.review-opinion-missing' };
    if (orders.trim() === '') return { kind: 'petitions.review-orders-missing' };
  }
  const needsRemedy = level === 'review' && !ordersRedo(decision);
  return needsRemedy && remedyOrgan.trim() === '' ? { kind: 'petitions.review-remedy-missing' } : undefined;
}

// As the answer orders its claims, each once; what an outcome does not speak of is left out.
function inOrder(decision: ReviewDecision, state: PetitionState): ReviewDecision {
  const { outcome } = decision;
  if (outcome === 'uphold') return { ...decision, claims: [], orders: '' };
  const named = new Map(decision.claims.map((claim) => [claim.claimId, claim]));
  const claims = (state.decision?.claims ?? []).flatMap(({ claimId }) => named.get(claimId) ?? []);
  return {
    ...decision,
    claims: outcome === 'change' ? claims : claims.map(({ claimId }) => ({ claimId, opinion: undefined })),
    remedyOrgan: ordersRedo(decision) ? '' : decision.remedyOrgan,
  };
}
