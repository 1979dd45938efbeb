// A petition taken some way by the rules themselves, for tests of what comes next.
import type { Result } from '#core/kit/result.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { acceptPetition } from '#core/petitions/accept-petition.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { evolve, fold } from '#core/petitions/evolve.ts';
import type { PetitionState, ServiceReceipt } from '#core/petitions/petition.ts';
import { serveDecision } from '#core/petitions/serve-decision.ts';
import { signDecision } from '#core/petitions/sign-decision.ts';
import { submitDecision } from '#core/petitions/submit-decision.ts';
import { triagePetition } from '#core/petitions/triage-petition.ts';
import { law } from './walk-law.ts';
import { actorAs, begin, bureau, claimIds, intake, office } from './walk-moves.ts';

export const clerk = actorAs('clerk', office);
export const handler = actorAs('handler', bureau);
export const unitHead = actorAs('unit-head', bureau);

export const facts = (actor: typeof clerk, today: PlainDate) => ({ actor, today, law });

/** The state after a step that must succeed. */
export function after(
  state: PetitionState,
  result: Result<readonly PetitionEvent[], { readonly kind: string }>,
): PetitionState {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.reduce<PetitionState>(evolve, state);
}

export function registered(): PetitionState {
  const state = fold(begin(false));
  if (!state) throw new Error('nothing was registered');
  return state;
}

/** Sent on to the bureau. */
export function referred(state = registered(), today = intake.receivedOn): PetitionState {
  const command = { mode: 'referred', unitId: bureau, requirement: '' } as const;
  const decided = triagePetition(command, state, { ...facts(clerk, today), canReceive: true });
  return after(state, decided.ok ? { ok: true, value: decided.value.events } : decided);
}

export function accepted(today = intake.receivedOn): PetitionState {
  const state = referred();
  const command = { handlerId: handler.accountId };
  return after(state, acceptPetition(command, state, { ...facts(handler, today), handlerIsInUnit: true }));
}

export const receipt = (servedOn: PlainDate): ServiceReceipt => ({
  method: 'in-person',
  servedOn,
  place: '',
  recipient: '李',
  relation: '',
  servers: ['甲'],
  witnesses: [],
  remark: '',
});

/** What the bureau answers to both claims. */
export const answer = {
  claims: claimIds.map((claimId) => ({
    claimId,
    facts: '外墙渗水属实。',
    evidence: '照片',
    basis: '条例',
    opinion: 'explain' as const,
    demand: 'unreasonable' as const,
    reasons: '已过保修期。',
    execution: '',
  })),
  reviewOrgan: '区政府',
};

/** Answered and signed on the day it was received. */
export function signed(on = intake.receivedOn): PetitionState {
  const submitted = after(accepted(), submitDecision(answer, accepted(), facts(handler, on)));
  return after(submitted, signDecision(submitted, facts(unitHead, on)));
}

/** The same, and served. */
export function served(on = intake.receivedOn): PetitionState {
  const ready = signed(on);
  return after(ready, serveDecision(receipt(on), ready, facts(handler, on)));
}
