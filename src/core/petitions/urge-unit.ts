// 催办: the office reminds the unit in words, and the unit answers in words. No limit of the law moves.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export function urgeUnit(
  command: { readonly text: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('urge', state, actor);
  if (!may.ok) return may;
  const { assignment } = state;
  if (!assignment) throw new Error('urging without a responsible unit');
  const urge = { on: today, byUnitId: actor.unitId, unitId: assignment.unitId, text: command.text };
  return ok([{ kind: 'UnitUrged', urge }]);
}

/** One answer for everything that was urged and not answered yet. */
export function answerUrge(
  command: { readonly text: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('answer-urge', state, actor);
  return may.ok ? ok([{ kind: 'UrgeAnswered', on: today, text: command.text }]) : may;
}
