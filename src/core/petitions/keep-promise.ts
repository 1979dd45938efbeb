// What becomes of a promise: kept on evidence by the unit that owes it; moved, handed on, urged or withdrawn in the open by
// whoever gave the word or supervises.
import type { Actor } from '../access/actor.ts';
import type { AccountId, AttachmentId, PromiseId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import {
  refuseLimit,
  refuseOwner,
  type LimitRefusal,
  type OwnerFacts,
  type OwnerRefusal,
} from './make-promise.ts';
import type { PetitionState } from './petition.ts';
import { isOwed, standsBehind, type Promised } from './promise.ts';
import { mayTake, type StepId, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Decided<Refusal = never> = Result<
  readonly PetitionEvent[],
  StepRefusal | NotOwedRefusal | NotYoursRefusal | Refusal
>;

export type NotOwedRefusal = { readonly kind: 'petitions.promise-not-owed' };
export type NotYoursRefusal = { readonly kind: 'petitions.promise-of-others' };

export type KeepingRefusal =
  | BackDateReasonMissing
  | { readonly kind: 'petitions.promise-kept-in-future'; readonly on: PlainDate }
  | {
      readonly kind: 'petitions.promise-kept-before-made';
      readonly on: PlainDate;
      readonly madeOn: PlainDate;
    };

export type KeepPromise = {
  readonly promiseId: PromiseId;
  readonly on: PlainDate;
  readonly evidence: string;
  readonly attachments: readonly AttachmentId[];
  readonly backDateReason?: string | undefined;
};

/** By the unit that owes it; what the petitioner says of it is another fact. */
export function keepPromise(
  { promiseId, on, evidence, attachments, backDateReason }: KeepPromise,
  state: PetitionState,
  { actor, today }: Facts,
): Decided<KeepingRefusal> {
  const found = findOwed('keep-promise', promiseId, state, actor, ({ unitId }) => unitId === actor.unitId);
  if (!found.ok) return found;
  const { on: madeOn } = found.value;
  if (on > today) return err({ kind: 'petitions.promise-kept-in-future', on });
  if (on < madeOn) return err({ kind: 'petitions.promise-kept-before-made', on, madeOn });
  const unexplained = refuseWithoutReason(on, backDateReason, today);
  if (unexplained) return err(unexplained);
  const reason = keptReason(on, backDateReason, today);
  return ok([{ kind: 'PromiseKept', promiseId, on, evidence, attachments, ...reason }]);
}

/** Before its day or after it; each move is kept, counted and shown. */
export function movePromise(
  command: { readonly promiseId: PromiseId; readonly limit: PlainDate; readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Decided<LimitRefusal | MoveRefusal> {
  const { promiseId, limit, reason } = command;
  const found = findBehind('move-promise', promiseId, state, actor);
  if (!found.ok) return found;
  if (limit === found.value.limit) return err({ kind: 'petitions.promise-limit-same', limit });
  const refusal = refuseLimit(limit, today);
  if (refusal) return err(refusal);
  return ok([{ kind: 'PromiseMoved', promiseId, on: today, limit, reason }]);
}

export type MoveRefusal = { readonly kind: 'petitions.promise-limit-same'; readonly limit: PlainDate };

/** To another unit, or another person of the same one; the day stays. */
export function handOnPromise(
  command: {
    readonly promiseId: PromiseId;
    readonly unitId: UnitId;
    readonly ownerId?: AccountId | undefined;
    readonly reason: string;
  },
  state: PetitionState,
  { actor, today, ...facts }: Facts & OwnerFacts,
): Decided<OwnerRefusal | HandOnRefusal> {
  const { promiseId, unitId, ownerId, reason } = command;
  const found = findBehind('hand-on-promise', promiseId, state, actor);
  if (!found.ok) return found;
  if (found.value.unitId === unitId && found.value.ownerId === ownerId)
    return err({ kind: 'petitions.promise-owner-same' });
  const refusal = refuseOwner(command, state, facts);
  if (refusal) return err(refusal);
  return ok([{ kind: 'PromiseHandedOn', promiseId, on: today, unitId, ownerId, reason }]);
}

export type HandOnRefusal = { readonly kind: 'petitions.promise-owner-same' };

/** A reminder in words to the unit that owes it. */
export function urgePromise(
  { promiseId, text }: { readonly promiseId: PromiseId; readonly text: string },
  state: PetitionState,
  { actor, today }: Facts,
): Decided {
  const found = findBehind('urge-promise', promiseId, state, actor);
  if (!found.ok) return found;
  return ok([{ kind: 'PromiseUrged', promiseId, on: today, byUnitId: actor.unitId, text }]);
}

/** It cannot be kept. The petitioner is told so, and why; it never counts as kept. */
export function withdrawPromise(
  { promiseId, reason }: { readonly promiseId: PromiseId; readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Decided {
  const found = findBehind('withdraw-promise', promiseId, state, actor);
  if (!found.ok) return found;
  return ok([{ kind: 'PromiseWithdrawn', promiseId, on: today, reason }]);
}

const findBehind = (step: StepId, id: PromiseId, state: PetitionState, actor: Actor) =>
  findOwed(step, id, state, actor, (promise) => standsBehind(promise, actor, state));

function findOwed(
  step: StepId,
  id: PromiseId,
  state: PetitionState,
  actor: Actor,
  isTheirs: (promise: Promised) => boolean,
): Result<Promised, StepRefusal | NotOwedRefusal | NotYoursRefusal> {
  const may = mayTake(step, state, actor);
  if (!may.ok) return may;
  const promise = state.promises.find((one) => one.id === id);
  if (!promise || !isOwed(promise)) return err({ kind: 'petitions.promise-not-owed' });
  return isTheirs(promise) ? ok(promise) : err({ kind: 'petitions.promise-of-others' });
}
