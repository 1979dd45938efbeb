// 中止 and 恢复: an opinion has to wait for what others must find or say first. The Regulations are silent, some local rules
// know it; only where one does the limit stands still, and nowhere for longer than the cause itself lasted.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { mayReview } from './admit-review.ts';
import type { PetitionEvent } from './events.ts';
import { pauseClock, resumeClock, type PauseLaw } from './pause-clock.ts';
import type { PetitionState } from './petition.ts';
import { decideClock, openSuspension } from './review-ladder.ts';
import type { SuspensionCause } from './review.ts';
import { refuseReviewer, type ReviewerRefusal } from './reviewer-apart.ts';
import type { StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: PauseLaw };

/** Without a basis in the rules of the matter the suspension is on record and the limit runs on. */
export function suspendReview(
  { cause, reason }: { readonly cause: SuspensionCause; readonly reason: string },
  state: PetitionState,
  { actor, today, law }: Facts,
): Result<readonly PetitionEvent[], StepRefusal | ReviewerRefusal> {
  const may = mayReview('suspend-review', state, actor);
  if (!may.ok) return may;
  const refusal = refuseReviewer(actor, state);
  if (refusal) return err(refusal);
  const { level } = may.value;
  const clock = decideClock[level];
  const pause = pauseClock({ clock, cause: 'suspension', from: today, reason }, state, law);
  return ok([
    { kind: 'ReviewSuspended', on: today, level, cause, reason, pausesLimit: pause.ok },
    ...(pause.ok ? pause.value : []),
  ]);
}

export type ResumeReview = {
  /** The day the cause was gone; the limit counts again from it, whenever that is written down. */
  readonly overOn: PlainDate;
  readonly reason: string;
};

export function resumeReview(
  { overOn, reason }: ResumeReview,
  state: PetitionState,
  { actor, today, law }: Facts,
): Result<readonly PetitionEvent[], StepRefusal | ResumeRefusal> {
  const may = mayReview('resume-review', state, actor);
  if (!may.ok) return may;
  const since = openSuspension(state)?.from ?? today;
  if (overOn < since || overOn > today) return err({ kind: 'petitions.suspension-over-when', overOn, since });
  const { level } = may.value;
  return ok([
    { kind: 'ReviewResumed', on: today, level, overOn, reason },
    ...resumeClock({ clock: decideClock[level], cause: 'suspension', on: overOn }, state, law),
  ]);
}

export type ResumeRefusal = {
  readonly kind: 'petitions.suspension-over-when';
  readonly overOn: PlainDate;
  readonly since: PlainDate;
};
