import type { ClaimId } from '../kit/ids.ts';
import type { ClaimEvent } from './claim-events.ts';
import type { DutyWork } from './claim-work.ts';
import { isOrdinary, type Redirection } from './lawful-route.ts';
import type { Claim, PetitionState } from './petition.ts';

/** What an event about single claims changes. */
export function changeClaims(state: PetitionState, event: ClaimEvent): Partial<PetitionState> {
  switch (event.kind) {
    case 'SuggestionsAnswered':
      return { suggestionAnswers: [...state.suggestionAnswers, ...event.answers] };
    case 'DutyAccepted':
      return {
        claims: state.claims.map((claim) =>
          event.claimIds.includes(claim.id) ? { ...claim, route: 'duty' } : claim,
        ),
        duty: begun(event.receivedOn),
      };
    case 'DutyAnswerSubmitted':
      return { duty: onDuty(state, { answer: event.answer, stage: 'submitted' }) };
    case 'DutyAnswerReturned':
      return { duty: onDuty(state, { stage: 'accepted' }) };
    case 'DutyAnswerSigned':
      return { duty: onDuty(state, { stage: 'signed', signedOn: event.on }) };
    case 'DutyAnswerServed':
      return { duty: onDuty(state, { stage: 'served', service: event.service }) };
    case 'RouteMoveRequested':
      return { routeRequest: event.request };
    case 'RouteMoveRefused':
      return { routeRequest: undefined };
    case 'ClaimMoved':
      return moved(state, event);
    case 'PetitionResumed':
      return { ending: undefined, phase: resumedPhase(state) };
    case 'HandOverConfirmed':
      return onRedirection(state, event.claimId, {
        confirmation: { reference: event.reference, on: event.on },
      });
    case 'HandOverResultRecorded':
      return onRedirection(state, event.claimId, {
        result: { text: event.text, number: event.number, on: event.on },
      });
    case 'AccusationResultRecorded':
      return onRedirection(state, event.claimId, { result: { text: event.text, number: '', on: event.on } });
    case 'ClaimsAnswered':
      return { phase: 'served' };
  }
}

/** Taking a petition up again redoes its answers; those beside the ordinary procedure only when there is nothing else. */
export function reopenClaims(state: PetitionState): Partial<PetitionState> {
  if (state.claims.some(isOrdinary)) return {};
  return { suggestionAnswers: [], duty: state.duty && begun(state.duty.receivedOn) };
}

const begun = (receivedOn: DutyWork['receivedOn']): DutyWork => ({
  receivedOn,
  stage: 'accepted',
  answer: undefined,
  signedOn: undefined,
  service: undefined,
});

const onDuty = ({ duty }: PetitionState, change: Partial<DutyWork>): PetitionState['duty'] =>
  duty && { ...duty, ...change };

function moved(
  state: PetitionState,
  event: Extract<ClaimEvent, { kind: 'ClaimMoved' }>,
): Partial<PetitionState> {
  const claims = state.claims.map((claim) => (claim.id === event.claimId ? rerouted(claim, event) : claim));
  // Nobody needs more time for handling when nothing ordinary is left: an open request lapses.
  const idle = state.phase === 'extension-asked' && !claims.some(isOrdinary);
  const lapsed = idle ? ({ phase: 'accepted', extension: undefined } as const) : {};
  return { claims, routeRequest: undefined, ...lapsed };
}

function rerouted(
  { redirection: before, ...claim }: Claim,
  { route, redirection, cause, reason, on }: Extract<ClaimEvent, { kind: 'ClaimMoved' }>,
): Claim {
  const change = { from: claim.route, organ: before?.organ ?? '', cause, reason, on };
  const changed = { ...claim, route, routeChanges: [...(claim.routeChanges ?? []), change] };
  return redirection ? { ...changed, redirection } : changed;
}

// It goes on where it stood when its last claim was led away.
function resumedPhase({ assignment, acceptedOn }: PetitionState): PetitionState['phase'] {
  if (!assignment) return 'registered';
  return acceptedOn ? 'accepted' : 'referred';
}

function onRedirection(
  state: PetitionState,
  claimId: ClaimId,
  change: Partial<Redirection>,
): Partial<PetitionState> {
  return {
    claims: state.claims.map((claim) =>
      claim.id === claimId && claim.redirection
        ? { ...claim, redirection: { ...claim.redirection, ...change } }
        : claim,
    ),
  };
}
