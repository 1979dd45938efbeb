// Second window: the competent organ tells the petitioner in writing (《信访工作条例》第二十三条).
import type { Actor } from '../access/actor.ts';
import type { AccountId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { isBackDated, refuseBackDate, type BackDateRefusal } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { isRecused } from './recusal.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type HandlerFacts = {
  readonly actor: Actor;
  /** Whether the named person holds a post in the responsible unit that may handle. */
  readonly handlerIsInUnit: boolean;
};

/**
 * Accepting starts the sixty days of handling (《信访工作条例》第三十四条); `on` is the day of the notice when it is written
 * down later.
 */
export function acceptPetition(
  command: {
    readonly handlerId: AccountId;
    readonly on?: PlainDate | undefined;
    readonly backDateReason?: string | undefined;
  },
  state: PetitionState,
  facts: HandlerFacts & { readonly today: PlainDate; readonly law: LawInForce },
): Result<readonly PetitionEvent[], StepRefusal | HandlerRefusal | BackDateRefusal> {
  const may = mayTake('accept', state, facts.actor);
  if (!may.ok) return may;
  const { today, law } = facts;
  const { on = today, backDateReason: reason } = command;
  const refusal =
    refuseHandler(command.handlerId, state, facts) ??
    refuseBackDate({ on, reason }, state.assignment?.on ?? state.receivedOn, today);
  if (refusal) return err(refusal);
  return ok([
    { kind: 'PetitionAccepted', on, ...(isBackDated(on, today) && reason && { backDateReason: reason }) },
    { kind: 'HandlerNamed', handlerId: command.handlerId },
    ...stopClocks(state, ['notice_direct', 'notice_transferred', 'objection'], on),
    { kind: 'ClockStarted', due: law.due('handle_r6', on), owner: 'responsible-unit' },
  ]);
}

export function nameHandler(
  command: { readonly handlerId: AccountId },
  state: PetitionState,
  facts: HandlerFacts,
): Result<readonly PetitionEvent[], StepRefusal | HandlerRefusal> {
  const may = mayTake('name-handler', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseHandler(command.handlerId, state, facts);
  if (refusal) return err(refusal);
  return ok([{ kind: 'HandlerNamed', handlerId: command.handlerId }]);
}

export type HandlerRefusal =
  | { readonly kind: 'petitions.handler-not-in-unit' }
  | { readonly kind: 'petitions.handler-recused' };

export function refuseHandler(
  handlerId: AccountId,
  state: PetitionState,
  { handlerIsInUnit }: HandlerFacts,
): HandlerRefusal | undefined {
  if (!handlerIsInUnit) return { kind: 'petitions.handler-not-in-unit' };
  return isRecused(state, handlerId) ? { kind: 'petitions.handler-recused' } : undefined;
}
