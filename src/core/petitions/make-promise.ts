// A promise gets a day and an owner the moment it is made, or it is not written down as one.
import type { Actor } from '../access/actor.ts';
import { roles } from '../organisation/roles.ts';
import type { UnitId } from '../kit/ids.ts';
import { addMonths, type PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import type { PromiseTerms } from './promise.ts';
import { isRecused } from './recusal.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** A promise whose day lies further away than this promises nothing. Our preset. */
export const promiseYearsMax = 3;

/** What the organisation knows of a unit and the person named in it. */
export type OwnerFacts = {
  /** Whether the unit exists, is open and has somebody at a post that can keep a promise. */
  readonly canKeep: boolean;
  /** Whether the person holds a post there; true when nobody is named. */
  readonly ownerIsInUnit: boolean;
};

export type OwnerRefusal =
  | { readonly kind: 'petitions.unit-is-complained-of' }
  | { readonly kind: 'petitions.accusation-stays' }
  | { readonly kind: 'petitions.promise-unit-cannot-keep' }
  | { readonly kind: 'petitions.promise-owner-not-in-unit' }
  | { readonly kind: 'petitions.promise-owner-recused' };

export type LimitRefusal =
  | { readonly kind: 'petitions.promise-limit-past'; readonly limit: PlainDate; readonly today: PlainDate }
  | { readonly kind: 'petitions.promise-limit-too-far'; readonly limit: PlainDate; readonly years: number };

export type PromiseRefusal = OwnerRefusal | LimitRefusal;

export type MakePromise = Omit<PromiseTerms, 'on'>;

/** The events of a promise, wherever it is made; whoever calls has asked for the right of its own step. */
export function makePromise(
  promise: MakePromise,
  state: PetitionState,
  { today, ...facts }: OwnerFacts & { readonly today: PlainDate },
): Result<readonly PetitionEvent[], PromiseRefusal> {
  const refusal = refuseLimit(promise.limit, today) ?? refuseOwner(promise, state, facts);
  return refusal ? err(refusal) : ok([{ kind: 'PromiseMade', promise: { ...promise, on: today } }]);
}

/** A promise written down at a desk. Nobody promises what a unit has to keep that is not the own, below it, or on the matter. */
export function recordPromise(
  promise: MakePromise,
  state: PetitionState,
  facts: OwnerFacts & { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | PromiseRefusal | PromiseForOthersRefusal> {
  const may = mayTake('make-promise', state, facts.actor);
  if (!may.ok) return may;
  if (!mayPromiseFor(promise.unitId, state, facts.actor))
    return err({ kind: 'petitions.promise-for-others' });
  return makePromise(promise, state, facts);
}

export type PromiseForOthersRefusal = { readonly kind: 'petitions.promise-for-others' };

function mayPromiseFor(unitId: UnitId, { assignment, coHandlers }: PetitionState, actor: Actor): boolean {
  const onTheMatter = unitId === assignment?.unitId || coHandlers.includes(unitId);
  return roles[actor.role].reach === 'jurisdiction' || onTheMatter || actor.unitsInReach.includes(unitId);
}

export function refuseLimit(limit: PlainDate, today: PlainDate): LimitRefusal | undefined {
  if (limit < today) return { kind: 'petitions.promise-limit-past', limit, today };
  const isTooFar = limit > addMonths(today, promiseYearsMax * 12);
  return isTooFar ? { kind: 'petitions.promise-limit-too-far', limit, years: promiseYearsMax } : undefined;
}

/** Never the unit complained of, never somebody who keeps away; an accusation is shown to nobody more for a promise. */
export function refuseOwner(
  { unitId, ownerId }: Pick<PromiseTerms, 'unitId' | 'ownerId'>,
  state: PetitionState,
  { canKeep, ownerIsInUnit }: OwnerFacts,
): OwnerRefusal | undefined {
  const { respondent, registeringUnitId, assignment, coHandlers, claims } = state;
  if (respondent?.unitId === unitId) return { kind: 'petitions.unit-is-complained-of' };
  const knowsIt = [registeringUnitId, assignment?.unitId, ...coHandlers].includes(unitId);
  if (!knowsIt && claims.some(({ purpose }) => purpose === 'accusation'))
    return { kind: 'petitions.accusation-stays' };
  if (!canKeep) return { kind: 'petitions.promise-unit-cannot-keep' };
  if (!ownerIsInUnit) return { kind: 'petitions.promise-owner-not-in-unit' };
  return isRecused(state, ownerId) ? { kind: 'petitions.promise-owner-recused' } : undefined;
}
