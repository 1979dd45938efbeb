// After the acceptance a claim changes its lawful route only with a reason and the approval of the head; the petitioner is
// told by a guidance notice. A matter handled by the wrong procedure is put right in this way
// (《信访工作条例》第三十一条；时机和审批为本产品的设计).
import type { Actor } from '../access/actor.ts';
import type { ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { purposeToClass } from '../classes/purposes.ts';
import { dutyReceivedOn } from './answer-duty.ts';
import { withConclusion } from './claim-outcomes.ts';
import type { RouteTarget } from './claim-work.ts';
import type { PetitionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { isDutyHere, isHere, isOrdinary, type Redirection } from './lawful-route.ts';
import type { LawInForce } from './law-in-force.ts';
import { callOffHearing } from './order-hearing.ts';
import type { PauseLaw } from './pause-clock.ts';
import { openClock, stopClocks } from './petition-clocks.ts';
import type { Claim, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Decided<Refusal> = Result<readonly PetitionEvent[], StepRefusal | Refusal>;

export type MoveClaim = {
  readonly claimId: ClaimId;
  readonly target: RouteTarget;
  readonly reason: string;
};

export function requestRouteMove(
  command: MoveClaim,
  state: PetitionState,
  facts: Facts,
): Decided<MoveRefusal> {
  const may = mayTake('request-route-move', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseMove(command, state);
  if (refusal) return err(refusal);
  return ok([{ kind: 'RouteMoveRequested', request: { ...command, on: facts.today }, on: facts.today }]);
}

/** The claim goes its new way today, and the limits follow it. */
export function approveRouteMove(
  state: PetitionState,
  facts: Facts & { readonly law: LawInForce & PauseLaw },
): Decided<MoveRefusal> {
  const may = mayTake('approve-route-move', state, facts.actor);
  if (!may.ok) return may;
  const request = state.routeRequest;
  if (!request) throw new Error('a change of route that nobody asked for');
  const refusal = refuseMove(request, state);
  if (refusal) return err(refusal);
  const { claimId, target, reason } = request;
  const { today } = facts;
  const moved: PetitionEvent = {
    kind: 'ClaimMoved',
    claimId,
    route: target.to === 'elsewhere' ? target.route : target.to,
    redirection: target.to === 'elsewhere' ? redirectionOf(target, today) : undefined,
    cause: 'approved',
    reason,
    on: today,
  };
  const taken: readonly PetitionEvent[] =
    target.to === 'duty' && !state.claims.some(isDutyHere)
      ? [{ kind: 'DutyAccepted', claimIds: [claimId], receivedOn: dutyReceivedOn(state), on: today }]
      : [];
  const ordinaryIsLeft = [moved, ...taken].reduce<PetitionState>(evolve, state).claims.some(isOrdinary);
  const unheard = ordinaryIsLeft ? [] : callOffHearing('claims-moved', reason, state, facts);
  const events = [moved, ...taken, ...unheard];
  return ok(withConclusion(state, [...events, ...clocksAfter(state, events, facts)], today));
}

export function refuseRouteMove(
  command: { readonly reason: string },
  state: PetitionState,
  facts: Facts,
): Decided<never> {
  const may = mayTake('refuse-route-move', state, facts.actor);
  return may.ok ? ok([{ kind: 'RouteMoveRefused', reason: command.reason, on: facts.today }]) : may;
}

export const redirectionOf = (
  { organ, procedure, reference }: Omit<Redirection, 'on'>,
  on: PlainDate,
): Redirection => ({ organ, procedure, reference, on });

export type MoveRefusal =
  | { readonly kind: 'petitions.no-such-claim' }
  | { readonly kind: 'petitions.claim-already-redirected'; readonly claim: number }
  | { readonly kind: 'petitions.only-claims-move'; readonly claim: number }
  | { readonly kind: 'petitions.route-unchanged'; readonly claim: number }
  | { readonly kind: 'petitions.duty-answer-under-way' };

function refuseMove(
  { claimId, target }: Pick<MoveClaim, 'claimId' | 'target'>,
  { claims, duty }: PetitionState,
): MoveRefusal | undefined {
  const at = claims.findIndex(({ id }) => id === claimId);
  const claim = claims[at];
  if (!claim) return { kind: 'petitions.no-such-claim' };
  if (!isHere(claim)) return { kind: 'petitions.claim-already-redirected', claim: at + 1 };
  if (purposeToClass(claim.purpose) !== 'claim') return { kind: 'petitions.only-claims-move', claim: at + 1 };
  if (isThere(claim, target)) return { kind: 'petitions.route-unchanged', claim: at + 1 };
  // The notice answers all claims of its kind: none joins or leaves it once it is written.
  const touchesDuty = isDutyHere(claim) || target.to === 'duty';
  if (touchesDuty && duty && duty.stage !== 'accepted') return { kind: 'petitions.duty-answer-under-way' };
  return undefined;
}

const isThere = (claim: Claim, { to }: RouteTarget): boolean =>
  (to === 'ordinary' && isOrdinary(claim)) || (to === 'duty' && isDutyHere(claim));

// The sixty days stop when nothing ordinary is left, and go on as they were when something ordinary comes back.
function clocksAfter(
  state: PetitionState,
  events: readonly PetitionEvent[],
  { today, law }: Facts & { readonly law: LawInForce },
): readonly PetitionEvent[] {
  const { claims, acceptedOn } = events.reduce<PetitionState>(evolve, state);
  const owner = 'responsible-unit';
  const handling = claims.some(isOrdinary)
    ? openClock(state, 'handle_r6')
      ? []
      : [{ kind: 'ClockStarted' as const, due: handlingDue(state, acceptedOn ?? today, law), owner } as const]
    : stopClocks(state, ['handle_r6', 'extension_notice'], today);
  const duty = claims.some(isDutyHere)
    ? openClock(state, 'duty_default')
      ? []
      : [
          {
            kind: 'ClockStarted' as const,
            due: law.due('duty_default', dutyReceivedOn(state)),
            owner,
          } as const,
        ]
    : stopClocks(state, ['duty_default'], today);
  return [...handling, ...duty];
}

const handlingDue = (state: PetitionState, acceptedOn: PlainDate, law: LawInForce) =>
  state.clocks.findLast(({ due }) => due.clock === 'handle_r6')?.due ?? law.due('handle_r6', acceptedOn);
