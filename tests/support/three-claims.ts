// A petition that asks for three things of three kinds, taken some way by the rules themselves.
import type { ClaimId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { acceptPetition } from '#core/petitions/accept-petition.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { redirectClaims } from '#core/petitions/redirect-claims.ts';
import { after, clerk, facts, handler, referred, registered } from './travelled-petition.ts';
import { intake } from './walk-moves.ts';

export const three = ['ordinary', 'suggested', 'disputed'] as readonly string[] as readonly [
  ClaimId,
  ClaimId,
  ClaimId,
];
export const dayOf = (count: number): PlainDate => addDays(intake.receivedOn, count);

const purposes = ['request', 'suggestion', 'request'] as const;

/** Registered with a request, a suggestion and a claim for arbitration. */
export function threeClaims(): PetitionState {
  const state = registered();
  const claims = three.map((id, at) => ({
    id,
    text: id,
    purpose: purposes[at] ?? 'request',
    contentClass: '0204',
    route: undefined,
  }));
  return { ...state, claims };
}

/** The third led to arbitration, the rest sent on and accepted. */
export function acceptedThree(dutyClaims: readonly ClaimId[] = []): PetitionState {
  const led = {
    claimId: three[2],
    route: 'arbitration' as const,
    organ: '县劳动人事争议仲裁委员会',
    procedure: '劳动仲裁',
    reference: '',
  };
  const state = after(
    threeClaims(),
    redirectClaims({ claims: [led] }, threeClaims(), { ...facts(clerk, dayOf(0)), disciplineUnits: [] }),
  );
  return accept(referred(state, dayOf(1)), dutyClaims);
}

/** Sent on and accepted as it is. */
export function accept(state: PetitionState, dutyClaims: readonly ClaimId[] = []): PetitionState {
  const command = { handlerId: handler.accountId, dutyClaims };
  return after(state, acceptPetition(command, state, { ...facts(handler, dayOf(2)), handlerIsInUnit: true }));
}

export const running = (state: PetitionState): readonly string[] =>
  state.clocks.filter(({ stoppedOn }) => stoppedOn === undefined).map(({ due }) => due.clock);
