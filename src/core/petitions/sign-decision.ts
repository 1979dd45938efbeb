import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { isRecused } from './recusal.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** The head of the unit signs; the letter then gets its official number. */
export function signDecision(
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | SigningRefusal> {
  const may = mayTake('sign-decision', state, facts.actor);
  if (!may.ok) return may;
  if (isRecused(state, state.authorId)) return err({ kind: 'petitions.author-recused' });
  return ok([{ kind: 'DecisionSigned', on: facts.today, byId: facts.actor.accountId }]);
}

/** What somebody wrote who has to keep away is written anew by another hand. */
export type SigningRefusal = { readonly kind: 'petitions.author-recused' };

/** The head sends the draft back with a reason; the handler revises and submits again. */
export function returnDecision(
  command: { readonly reason: string },
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('return-decision', state, facts.actor);
  return may.ok ? ok([{ kind: 'DecisionReturned', reason: command.reason, on: facts.today }]) : may;
}
