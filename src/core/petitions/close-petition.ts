import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState, Settlement } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** Closing states how the matter was settled and on what evidence; the review window runs on. */
export function closePetition(
  command: { readonly settlement: Settlement; readonly evidence: string },
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('close', state, facts.actor);
  return may.ok ? ok([{ kind: 'PetitionClosed', closing: { ...command, on: facts.today } }]) : may;
}
