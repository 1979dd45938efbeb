// A hearing is ordered with its day, its people and its notice; it may be put off with a reason or called off.
import type { Actor } from '../access/actor.ts';
import type { AccountId } from '../kit/ids.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import {
  hearingStage,
  noticeDaysUsual,
  openHearing,
  stageClocks,
  type Hearing,
  type HearingMoot,
  type HearingPlan,
  type HearingStage,
} from './hearing.ts';
import type { LawInForce } from './law-in-force.ts';
import { hasPartIn } from './part-in-petition.ts';
import { pauseClock, resumeClock, type PauseLaw } from './pause-clock.ts';
import { openClock, stopClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import type { RunningClock } from './running-clock.ts';
import { isRecused } from './recusal.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type HearingFacts = {
  readonly actor: Actor;
  readonly today: PlainDate;
  readonly law: Pick<LawInForce, 'due'> & PauseLaw;
};

export type PlanFacts = HearingFacts & {
  /** Whether a person holds a post in this office. */
  readonly isStaff: (id: AccountId) => boolean;
};

/** The time of the hearing is taken out of the limit where its rule says so; otherwise the limit runs on, and the event says it. */
export function orderHearing(
  command: { readonly plan: HearingPlan; readonly reason: string },
  state: PetitionState,
  facts: PlanFacts,
): Result<readonly PetitionEvent[], StepRefusal | HearingRefusal> {
  const may = mayTake('order-hearing', state, facts.actor);
  if (!may.ok) return may;
  const { today, law } = facts;
  const stage = hearingStage(state) ?? 'handling';
  const refusal = refusePlan(command.plan, state, facts);
  if (refusal) return err(refusal);
  const { plan, reason } = command;
  const pause = pauseClock({ clock: stageClocks[stage], cause: 'hearing', from: today, reason }, state, law);
  if (!pause.ok && stage === 'review') return err({ kind: 'petitions.no-hearing-at-review' });
  return ok([
    { kind: 'HearingOrdered', on: today, stage, reason, plan, pausesLimit: pause.ok },
    ...(pause.ok ? pause.value : []),
    ...clocksOf(plan, ownerAt(stage, state), facts),
  ]);
}

/** Another day or place, or other people, for a reason; who was told before has to be told again. */
export function adjournHearing(
  command: { readonly plan: HearingPlan; readonly reason: string },
  state: PetitionState,
  facts: PlanFacts,
): Result<readonly PetitionEvent[], StepRefusal | HearingRefusal> {
  const may = mayTake('adjourn-hearing', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refusePlan(command.plan, state, facts);
  if (refusal) return err(refusal);
  const { plan, reason } = command;
  const stage = openHearing(state)?.stage ?? 'handling';
  return ok([
    { kind: 'HearingAdjourned', on: facts.today, plan, reason },
    ...stopClocks(state, hearingClocks, facts.today),
    ...clocksOf(plan, ownerAt(stage, state), facts),
  ]);
}

/** A hearing that was not held took no time: the limit is what it was. */
export function cancelHearing(
  command: { readonly reason: string },
  state: PetitionState,
  facts: HearingFacts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('cancel-hearing', state, facts.actor);
  if (!may.ok) return may;
  return ok(withdrawHearing(command, state, facts));
}

/** The same without anybody's order, when what it was for is gone; nothing when no hearing is open. */
export function callOffHearing(
  cause: HearingMoot,
  reason: string,
  state: PetitionState,
  facts: Pick<HearingFacts, 'today' | 'law'>,
): readonly PetitionEvent[] {
  return withdrawHearing({ reason, cause }, state, facts);
}

function withdrawHearing(
  why: { readonly reason: string; readonly cause?: HearingMoot },
  state: PetitionState,
  { today, law }: Pick<HearingFacts, 'today' | 'law'>,
): readonly PetitionEvent[] {
  const hearing = openHearing(state);
  if (!hearing) return [];
  return [
    { kind: 'HearingCancelled', on: today, ...why },
    ...endPause(hearing, hearing.orderedOn, state, law),
    ...stopClocks(state, hearingClocks, today),
  ];
}

export const hearingClocks = ['hearing_notice', 'hearing_day'] as const;

/** Lets the limit count again from `on`; nothing when it never stood still. */
export function endPause(
  { stage }: Hearing,
  on: PlainDate,
  state: PetitionState,
  law: PauseLaw,
): readonly PetitionEvent[] {
  return resumeClock({ clock: stageClocks[stage], cause: 'hearing', on }, state, law);
}

export type HearingRefusal =
  | { readonly kind: 'petitions.no-hearing-at-review' }
  | { readonly kind: 'petitions.hearing-not-ahead'; readonly on: PlainDate }
  | { readonly kind: 'petitions.hearing-told-late'; readonly on: PlainDate; readonly daysMin: number }
  | { readonly kind: 'petitions.hearing-chair-handles' }
  | { readonly kind: 'petitions.hearing-person-recused' }
  | { readonly kind: 'petitions.hearing-clerk-is-chair' }
  | { readonly kind: 'petitions.hearing-person-unknown' }
  | { readonly kind: 'petitions.hearing-without-petitioner' };

function refusePlan(
  plan: HearingPlan,
  state: PetitionState,
  { today, isStaff }: PlanFacts,
): HearingRefusal | undefined {
  const { on, chairId, clerkId, shortNotice } = plan;
  if (on <= today) return { kind: 'petitions.hearing-not-ahead', on };
  if (on < addDays(today, noticeDaysUsual) && shortNotice.trim() === '')
    return { kind: 'petitions.hearing-told-late', on, daysMin: noticeDaysUsual };
  // Who looked into the matter does not preside over it.
  if (chairId === state.handlerId || hasPartIn(state, chairId))
    return { kind: 'petitions.hearing-chair-handles' };
  if (isRecused(state, chairId) || isRecused(state, clerkId))
    return { kind: 'petitions.hearing-person-recused' };
  if (chairId === clerkId) return { kind: 'petitions.hearing-clerk-is-chair' };
  if (!isStaff(chairId) || !isStaff(clerkId)) return { kind: 'petitions.hearing-person-unknown' };
  const forPetitioner = plan.participants.some(({ role }) => role === 'petitioner' || role === 'agent');
  return forPetitioner ? undefined : { kind: 'petitions.hearing-without-petitioner' };
}

function ownerAt(stage: HearingStage, state: PetitionState): RunningClock['owner'] {
  return openClock(state, stageClocks[stage])?.owner ?? 'responsible-unit';
}

// The petitioner is to be told in time; with a reason for short notice at the latest on the day before.
function clocksOf(
  { on, shortNotice }: HearingPlan,
  owner: RunningClock['owner'],
  { today, law }: HearingFacts,
): readonly PetitionEvent[] {
  const usual = addDays(on, -noticeDaysUsual);
  const tellBy = shortNotice.trim() === '' || usual >= today ? usual : addDays(on, -1);
  return [
    { kind: 'ClockStarted', due: law.due('hearing_notice', today, tellBy), owner },
    { kind: 'ClockStarted', due: law.due('hearing_day', today, on), owner },
  ];
}
