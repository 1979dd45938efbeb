// Whoever has a direct interest in the matter keeps away (《信访工作条例》第二十八条). Until it is decided the person decides
// nothing; afterwards the person neither sees nor touches it.
import type { Actor } from '../access/actor.ts';
import type { AccountId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { isRecused, pendingRecusal } from './recusal.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

/** Who decides about a person: the head of the own unit, about a head the unit above. */
export type RecusalFacts = Facts & {
  /** Nothing when the person holds no post at a unit that works on the matter. */
  readonly decider: { readonly unitId: UnitId; readonly ofHead: boolean } | undefined;
};

export type RecusalRefusal =
  | { readonly kind: 'petitions.recusal-not-of-staff' }
  | { readonly kind: 'petitions.recused-already' }
  | { readonly kind: 'petitions.recusal-in-future'; readonly on: PlainDate };

export function declareRecusal(
  command: { readonly reason: string },
  state: PetitionState,
  facts: RecusalFacts,
): Result<readonly PetitionEvent[], StepRefusal | RecusalRefusal> {
  const { actor, decider, today } = facts;
  const may = mayTake('declare-recusal', state, actor);
  if (!may.ok) return may;
  if (!decider) return err({ kind: 'petitions.recusal-not-of-staff' });
  const { unitId: deciderUnitId, ofHead } = decider;
  const asked = { personId: actor.accountId, on: today, reason: command.reason, deciderUnitId, ofHead };
  return ok([{ kind: 'RecusalDeclared', recusal: asked }]);
}

/** Recorded for the petitioner by whoever received the request; the petitioner reads what became of it. */
export function requestRecusal(
  command: { readonly personId: AccountId; readonly on: PlainDate; readonly reason: string },
  state: PetitionState,
  { actor, decider, today }: RecusalFacts,
): Result<readonly PetitionEvent[], StepRefusal | RecusalRefusal> {
  const may = mayTake('request-recusal', state, actor);
  if (!may.ok) return may;
  const { personId, on, reason } = command;
  if (on > today) return err({ kind: 'petitions.recusal-in-future', on });
  if (!decider) return err({ kind: 'petitions.recusal-not-of-staff' });
  if (isRecused(state, personId)) return err({ kind: 'petitions.recused-already' });
  const { unitId: deciderUnitId, ofHead } = decider;
  return ok([{ kind: 'RecusalRequested', recusal: { personId, on, reason, deciderUnitId, ofHead } }]);
}

/** Nobody decides about themselves, whatever posts they hold: a pending recusal keeps its person from every decision. */
export function decideRecusal(
  command: { readonly granted: boolean; readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('decide-recusal', state, actor);
  if (!may.ok) return may;
  const pending = pendingRecusal(state);
  if (!pending) throw new Error('a step to decide without anything to decide');
  const { granted, reason } = command;
  return ok([{ kind: 'RecusalDecided', personId: pending.personId, granted, reason, on: today }]);
}
