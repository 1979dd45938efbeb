// The organ that supports a claim sees to it that the answer is carried out (《信访工作条例》第三十二条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import { openPromises, type Execution } from './execution.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type ExecutionRefusal =
  | { readonly kind: 'petitions.execution-in-future'; readonly on: PlainDate }
  | {
      readonly kind: 'petitions.execution-before-signed';
      readonly on: PlainDate;
      readonly signedOn: PlainDate;
    }
  | { readonly kind: 'petitions.nothing-promised' };

/** Once for each supported claim. It may have been done as soon as the answer was signed. */
export function recordExecution(
  { backDateReason, ...execution }: Execution,
  state: PetitionState,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | ExecutionRefusal | BackDateReasonMissing> {
  const may = mayTake('record-execution', state, actor);
  if (!may.ok) return may;
  const { claimId, on } = execution;
  if (!openPromises(state).some((promise) => promise.claimId === claimId))
    return err({ kind: 'petitions.nothing-promised' });
  if (on > today) return err({ kind: 'petitions.execution-in-future', on });
  if (state.signedOn !== undefined && on < state.signedOn)
    return err({ kind: 'petitions.execution-before-signed', on, signedOn: state.signedOn });
  const unexplained = refuseWithoutReason(on, backDateReason, today);
  if (unexplained) return err(unexplained);
  const reason = keptReason(on, backDateReason, today);
  return ok([{ kind: 'ExecutionRecorded', execution: { ...execution, ...reason } }]);
}
