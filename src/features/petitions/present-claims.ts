import type { PetitionView } from '#contract/petitions.ts';
import { claimResultWords } from '#core/classes/claim-results.ts';
import { petitionClassWords, purposeToClass, purposeWords } from '#core/classes/purposes.ts';
import type { Words } from '#core/kit/language.ts';
import { outcomeOf } from '#core/petitions/claim-outcomes.ts';
import { nextOfClaim } from '#core/petitions/claim-words.ts';
import type { RouteRequest } from '#core/petitions/claim-work.ts';
import type { Claim, PetitionState } from '#core/petitions/petition.ts';
import { routeWords } from '#core/petitions/petition-words.ts';
import type { Caller } from '#features/accounts/queries.ts';

type Say = (words: Words) => string;
type ClaimView = PetitionView['claims'][number];

/** Each claim with its class, route and own outcome, the duty of the unit and a change of route that is asked for. */
export function presentClaims(
  state: PetitionState,
  { actor }: Pick<Caller, 'actor'>,
  className: (code: string) => string,
  text: Say,
): Pick<PetitionView, 'claims' | 'duty' | 'routeRequest'> {
  const mayReadAll = actor.unitId === state.registeringUnitId;
  return {
    claims: state.claims.map((claim) => presentClaim(claim, state, mayReadAll, className, text)),
    duty: state.duty && {
      stage: state.duty.stage,
      receivedOn: state.duty.receivedOn,
      answer: state.duty.answer,
      signedOn: state.duty.signedOn,
      servedOn: state.duty.service?.servedOn,
    },
    routeRequest: state.routeRequest && presentRequest(state.routeRequest, state, text),
  };
}

function presentClaim(
  claim: Claim,
  state: PetitionState,
  mayReadAll: boolean,
  className: (code: string) => string,
  text: Say,
): ClaimView {
  const petitionClass = purposeToClass(claim.purpose);
  const outcome = outcomeOf(claim, state);
  const answer = state.suggestionAnswers.findLast(({ claimId }) => claimId === claim.id);
  const next = nextOfClaim(claim, state);
  return {
    id: claim.id,
    text: claim.text,
    purpose: claim.purpose,
    purposeName: text(purposeWords[claim.purpose]),
    contentClass: claim.contentClass,
    contentClassName: className(claim.contentClass),
    petitionClass,
    petitionClassName: text(petitionClassWords[petitionClass]),
    route: claim.route,
    routeName: claim.route ? text(routeWords[claim.route]) : '',
    redirection: claim.redirection && redirectionFor(claim, mayReadAll),
    next: next ? text(next) : '',
    outcome: outcome && {
      ...outcome,
      code: claimResultWords[outcome.result].code,
      name: text(claimResultWords[outcome.result]),
    },
    reasons: answer?.reasons,
    measures: answer?.measures || undefined,
    changes: (claim.routeChanges ?? []).map(({ from, organ, reason, on }) => ({
      from: from ? text(routeWords[from]) : '',
      organ,
      reason,
      on,
    })),
  };
}

// What an organ of discipline told is read by the registering office alone (《信访工作条例》第三十条、第四十六条).
function redirectionFor({ route, redirection }: Claim, mayReadAll: boolean): ClaimView['redirection'] {
  if (!redirection?.result || route !== 'accusation' || mayReadAll) return redirection;
  return { ...redirection, result: { ...redirection.result, text: '' } };
}

function presentRequest(
  { claimId, target, reason, on }: RouteRequest,
  { claims }: PetitionState,
  text: Say,
): PetitionView['routeRequest'] {
  const route = target.to === 'elsewhere' ? target.route : target.to;
  return {
    claim: claims.findIndex(({ id }) => id === claimId) + 1,
    to: text(routeWords[route]),
    organ: target.to === 'elsewhere' ? target.organ : '',
    reason,
    on,
  };
}
