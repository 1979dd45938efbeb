// Second window: the competent organ tells the petitioner in writing (《信访工作条例》第二十三条).
import type { Actor } from '../access/actor.ts';
import type { AccountId, ClaimId } from '../kit/ids.ts';
import type { Due } from '../clocks/due.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { isBackDated, refuseBackDate, type BackDateRefusal } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import { dutyReceivedOn } from './answer-duty.ts';
import { isOrdinary } from './lawful-route.ts';
import { purposeToClass } from '../classes/purposes.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { isRecused } from './recusal.ts';
import { openReview } from './review-ladder.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type HandlerFacts = {
  readonly actor: Actor;
  /** Whether the named person holds a post in the responsible unit that may handle. */
  readonly handlerIsInUnit: boolean;
};

export type AcceptPetition = {
  readonly handlerId: AccountId;
  /** Claims that ask this unit to investigate or to perform its duty: answered by a notice of their own. */
  readonly dutyClaims?: readonly ClaimId[] | undefined;
  /** The day of the notice when it is written down later. */
  readonly on?: PlainDate | undefined;
  readonly backDateReason?: string | undefined;
};

/**
 * Accepting starts the sixty days of handling when something ordinary is in it (《信访工作条例》第三十四条); a duty has its
 * own two months, a suggestion no limit.
 */
export function acceptPetition(
  command: AcceptPetition,
  state: PetitionState,
  facts: HandlerFacts & { readonly today: PlainDate; readonly law: LawInForce },
): Result<readonly PetitionEvent[], StepRefusal | HandlerRefusal | BackDateRefusal | DutyRefusal> {
  const may = mayTake('accept', state, facts.actor);
  if (!may.ok) return may;
  const { today, law } = facts;
  const { on = today, backDateReason: reason, dutyClaims = [] } = command;
  const refusal =
    refuseHandler(command.handlerId, state, facts) ??
    refuseBackDate({ on, reason }, state.assignment?.on ?? state.receivedOn, today) ??
    refuseDuty(dutyClaims, state);
  if (refusal) return err(refusal);
  const ordinary = state.claims.filter((claim) => isOrdinary(claim) && !dutyClaims.includes(claim.id));
  return ok([
    { kind: 'PetitionAccepted', on, ...(isBackDated(on, today) && reason && { backDateReason: reason }) },
    { kind: 'HandlerNamed', handlerId: command.handlerId },
    ...stopClocks(state, ['notice_direct', 'notice_transferred', 'objection'], on),
    ...(ordinary.length > 0 ? [running(law.due('handle_r6', on))] : []),
    ...(dutyClaims.length > 0 ? takenOn(dutyClaims, state, on, law) : []),
  ]);
}

const running = (due: Due): PetitionEvent => ({ kind: 'ClockStarted', due, owner: 'responsible-unit' });

function takenOn(
  claimIds: readonly ClaimId[],
  state: PetitionState,
  today: PlainDate,
  law: LawInForce,
): readonly PetitionEvent[] {
  const receivedOn = dutyReceivedOn(state);
  return [
    { kind: 'DutyAccepted', claimIds, receivedOn, on: today },
    running(law.due('duty_default', receivedOn)),
  ];
}

export type DutyRefusal =
  | { readonly kind: 'petitions.no-such-claim' }
  | { readonly kind: 'petitions.only-claims-move'; readonly claim: number };

function refuseDuty(claimIds: readonly ClaimId[], { claims }: PetitionState): DutyRefusal | undefined {
  for (const id of claimIds) {
    const at = claims.findIndex((claim) => claim.id === id);
    const claim = claims[at];
    if (!claim || !isOrdinary(claim)) return { kind: 'petitions.no-such-claim' };
    if (purposeToClass(claim.purpose) !== 'claim')
      return { kind: 'petitions.only-claims-move', claim: at + 1 };
  }
  return undefined;
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
  | { readonly kind: 'petitions.handler-recused' }
  | { readonly kind: 'petitions.handler-reviews-it' };

export function refuseHandler(
  handlerId: AccountId,
  state: PetitionState,
  { handlerIsInUnit }: Pick<HandlerFacts, 'handlerIsInUnit'>,
): HandlerRefusal | undefined {
  if (!handlerIsInUnit) return { kind: 'petitions.handler-not-in-unit' };
  if (isRecused(state, handlerId)) return { kind: 'petitions.handler-recused' };
  // Who writes or signs the opinion on an answer does not go over to the side that gave it.
  const review = openReview(state);
  return review?.draftedBy === handlerId || review?.signedBy === handlerId
    ? { kind: 'petitions.handler-reviews-it' }
    : undefined;
}
