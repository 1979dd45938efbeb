// A closed matter is taken up again when new facts appear, when an inspection finds it wrong, or when what was promised
// or agreed was not carried out (《信访工作条例》第三十二条、第三十八条、第四十条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { unkeptAgreement } from './agreement.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import { isDutyHere, isOrdinary } from './lawful-route.ts';
import { stopAllClocks, stopClocks } from './petition-clocks.ts';
import type { PetitionState, ReopenCause } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type ReopenRefusal = {
  readonly kind: 'petitions.agreement-not-due';
  readonly performBy: PlainDate;
};

/** Back to handling, with sixty days from today. The letter that was served stays served; a new one will follow. */
export function reopenPetition(
  command: { readonly cause: ReopenCause; readonly reason: string },
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce },
): Result<readonly PetitionEvent[], StepRefusal | ReopenRefusal> {
  const may = mayTake('reopen', state, facts.actor);
  if (!may.ok) return may;
  const { today, law } = facts;
  const agreement = state.phase === 'closed' ? undefined : unkeptAgreement(state);
  if (agreement && agreement.performBy >= today)
    return err({ kind: 'petitions.agreement-not-due', performBy: agreement.performBy });
  return ok([
    { kind: 'PetitionReopened', on: today, cause: command.cause, reason: command.reason },
    ...stopAllClocks(state, today),
    ...clocksAgain(state, today, law),
  ]);
}

// What is not answered by the ordinary procedure gets its own limit; the notice on a duty is taken back with its windows.
function clocksAgain(state: PetitionState, today: PlainDate, law: LawInForce): readonly PetitionEvent[] {
  const owner = 'responsible-unit';
  if (state.claims.some(isOrdinary))
    return [{ kind: 'ClockStarted', due: law.due('handle_r6', today), owner }];
  if (!state.claims.some(isDutyHere)) return [];
  return [
    ...stopClocks(state, ['reconsider_apply', 'litigate_apply'], today),
    { kind: 'ClockStarted', due: law.due('duty_default', today), owner },
  ];
}
