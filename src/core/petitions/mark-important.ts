// A matter of weight is marked with its ground, so that the main leader answers for the answer (our design after the usual
// approval chain: ordinary matters by a deputy, important ones by the main leader).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import { groupFrom, type ImportanceGround } from './importance.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export type ImportanceRefusal = {
  readonly kind: 'petitions.not-a-group';
  readonly people: number;
  readonly min: number;
};

export function markImportant(
  command: { readonly ground: ImportanceGround; readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal | ImportanceRefusal> {
  const may = mayTake('mark-important', state, actor);
  if (!may.ok) return may;
  const { ground, reason } = command;
  if (ground === 'group' && state.peopleCount < groupFrom)
    return err({ kind: 'petitions.not-a-group', people: state.peopleCount, min: groupFrom });
  const importance = { on: today, ground, reason, byUnitId: actor.unitId };
  return ok([{ kind: 'ImportanceMarked', importance }]);
}

export function unmarkImportant(
  command: { readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('unmark-important', state, actor);
  return may.ok ? ok([{ kind: 'ImportanceRemoved', reason: command.reason, on: today }]) : may;
}
