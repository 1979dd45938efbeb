import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** The head of the unit signs; the letter then gets its official number. */
export function signDecision(
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('sign-decision', state, facts.actor);
  return may.ok ? ok([{ kind: 'DecisionSigned', on: facts.today }]) : may;
}

/** The head sends the draft back with a reason; the handler revises and submits again. */
export function returnDecision(
  command: { readonly reason: string },
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('return-decision', state, facts.actor);
  return may.ok ? ok([{ kind: 'DecisionReturned', reason: command.reason, on: facts.today }]) : may;
}
