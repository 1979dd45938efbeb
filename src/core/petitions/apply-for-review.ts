// The petitioner disagrees with the answer, or with the first review of it, and asks the next higher organ within thirty
// days of receiving it (《信访工作条例》第三十五条、第三十六条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { isBackDated, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import type { MatterLaw } from './law-in-force.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { applyClock, decideClock, servedReview, windowEnd } from './review-ladder.ts';
import type { ReviewApplication, ReviewLevel } from './review.ts';
import { refuseSigner, type SignerRefusal } from './sign-for-others.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** Clocks that only some local rules know. */
export type ReviewLaw = Pick<MatterLaw, 'due' | 'sets'>;
export const knowsClock = (law: ReviewLaw, clock: string): boolean =>
  law.sets.some((set) => set.clocks.has(clock));

/**
 * Writes the request down. The organ has its thirty days from the day the request came in, admitted or not yet. A late one
 * is taken with its excuse, or to be refused in writing, and one that is written down long afterwards with its reason; nobody is sent away without a paper.
 */
export function applyForReview(
  application: ReviewApplication,
  state: PetitionState,
  facts: {
    readonly actor: Actor;
    readonly today: PlainDate;
    readonly law: ReviewLaw;
    /** Whether the unit is open and somebody there can do the work; true for an organ outside. */
    readonly organCanReview: boolean;
  },
): Result<readonly PetitionEvent[], StepRefusal | ReviewApplicationRefusal | BackDateReasonMissing> {
  const { level, receivedOn } = application;
  const step = level === 'review' ? 'apply-review' : 'apply-final-review';
  const may = mayTake(step, state, facts.actor);
  if (!may.ok) return may;
  const refusal =
    refuseDay(application, state, facts.today) ??
    refuseWithoutReason(receivedOn, application.backDateReason, facts.today) ??
    refuseOrgan(application, state, facts.organCanReview) ??
    refuseApplicant(application, state) ??
    refuseSigner(state, application.applicantId, receivedOn) ??
    refuseLateness(application, state);
  if (refusal) return err(refusal);
  const inTime = isInTime(level, receivedOn, state);
  const { backDateReason, ...asked } = application;
  const reason = isBackDated(receivedOn, facts.today) ? { backDateReason } : {};
  const { law } = facts;
  const admit = knowsClock(law, 'sd_review_admit') ? ['sd_review_admit'] : [];
  return ok([
    {
      kind: 'ReviewApplied',
      application: { ...asked, ...reason, ...(inTime && { lateness: 'in-time', excuse: '' }) },
    },
    ...stopClocks(state, [applyClock[level]], receivedOn),
    ...[decideClock[level], ...admit].map((clock) => ({
      kind: 'ClockStarted' as const,
      due: law.due(clock, receivedOn),
      owner: 'reviewing-unit' as const,
    })),
  ]);
}

export type ReviewApplicationRefusal =
  | SignerRefusal
  | { readonly kind: 'petitions.review-in-future'; readonly receivedOn: PlainDate }
  | {
      readonly kind: 'petitions.review-before-service';
      readonly receivedOn: PlainDate;
      readonly servedOn: PlainDate;
    }
  | { readonly kind: 'petitions.review-too-late'; readonly limit: PlainDate }
  | { readonly kind: 'petitions.review-excuse-missing' }
  | { readonly kind: 'petitions.review-applicant-missing' }
  | { readonly kind: 'petitions.review-organ-missing' }
  | { readonly kind: 'petitions.review-organ-not-apart' }
  | { readonly kind: 'petitions.review-organ-cannot' };

function isInTime(level: ReviewLevel, receivedOn: PlainDate, state: PetitionState): boolean {
  const limit = windowEnd(state, level);
  return limit !== undefined && receivedOn <= limit;
}

function refuseDay(
  { level, receivedOn }: ReviewApplication,
  state: PetitionState,
  today: PlainDate,
): ReviewApplicationRefusal | undefined {
  if (receivedOn > today) return { kind: 'petitions.review-in-future', receivedOn };
  const contested = level === 'review' ? state : servedReview(state, 'review');
  const servedOn = contested?.service?.servedOn;
  if (servedOn !== undefined && receivedOn < servedOn)
    return { kind: 'petitions.review-before-service', receivedOn, servedOn };
  return undefined;
}

// Nobody reviews the own answer: not the unit that gave it nor one that helped, not the organ whose review is contested, not the unit complained of.
function refuseOrgan(
  { level, organ }: ReviewApplication,
  state: PetitionState,
  canReview: boolean,
): ReviewApplicationRefusal | undefined {
  if (organ.name.trim() === '') return { kind: 'petitions.review-organ-missing' };
  const earlier = level === 'final-review' ? servedReview(state, 'review')?.organ : undefined;
  const bound = [state.assignment?.unitId, ...state.coHandlers, state.respondent?.unitId, earlier?.unitId];
  if (organ.unitId !== undefined && bound.includes(organ.unitId))
    return { kind: 'petitions.review-organ-not-apart' };
  if (earlier?.name === organ.name) return { kind: 'petitions.review-organ-not-apart' };
  return canReview ? undefined : { kind: 'petitions.review-organ-cannot' };
}

function refuseApplicant(
  { applicantId, succession }: ReviewApplication,
  { people }: PetitionState,
): ReviewApplicationRefusal | undefined {
  const isNamed = people.some((person) => person.petitionerId === applicantId);
  const succeeds = applicantId === undefined && succession.trim() !== '';
  return isNamed || succeeds ? undefined : { kind: 'petitions.review-applicant-missing' };
}

function refuseLateness(
  { level, receivedOn, lateness, excuse }: ReviewApplication,
  state: PetitionState,
): ReviewApplicationRefusal | undefined {
  if (isInTime(level, receivedOn, state)) return undefined;
  const limit = windowEnd(state, level);
  if (lateness === 'in-time' && limit !== undefined) return { kind: 'petitions.review-too-late', limit };
  const needsExcuse = lateness === 'restoration' || lateness === 'window-unknown';
  return needsExcuse && excuse.trim() === '' ? { kind: 'petitions.review-excuse-missing' } : undefined;
}
