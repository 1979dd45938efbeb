// A closed matter is taken up again when new facts appear, when an inspection finds it wrong, or when what was promised
// was not carried out (《信访工作条例》第三十二条、第三十八条、第四十条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import { stopAllClocks } from './petition-clocks.ts';
import type { PetitionState, ReopenCause } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** Back to handling, with sixty days from today. The letter that was served stays served; a new one will follow. */
export function reopenPetition(
  command: { readonly cause: ReopenCause; readonly reason: string },
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce },
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('reopen', state, facts.actor);
  if (!may.ok) return may;
  const { today, law } = facts;
  return ok([
    { kind: 'PetitionReopened', on: today, cause: command.cause, reason: command.reason },
    ...stopAllClocks(state, today),
    { kind: 'ClockStarted', due: law.due('handle_r6', today), owner: 'responsible-unit' },
  ]);
}
