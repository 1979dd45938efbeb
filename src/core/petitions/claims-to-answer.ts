import { isToDecide } from './agreement.ts';
import { isOrdinary } from './lawful-route.ts';
import type { Claim, PetitionState } from './petition.ts';

type Answering = {
  readonly claims: readonly Pick<Claim, 'id' | 'route' | 'agreed'>[];
  readonly mergedIn?: readonly { readonly claims: readonly Pick<Claim, 'id' | 'route' | 'agreed'>[] }[];
};

/** Every claim of the ordinary procedure, decided or settled by agreement: the own ones, then those merged in. */
export function ordinaryClaims(state: Answering): readonly Pick<Claim, 'id' | 'route' | 'agreed'>[] {
  return [...state.claims, ...(state.mergedIn ?? []).flatMap((matter) => matter.claims)].filter(isOrdinary);
}

/**
 * Every claim that the decision has to answer: the own ones that no agreement settles, then those of petitions that were merged
 * in.
 */
export function claimsToAnswer(state: Answering): readonly Pick<Claim, 'id' | 'route' | 'agreed'>[] {
  return ordinaryClaims(state).filter(isToDecide);
}

/**
 * The words of the claims that a letter to these petitioners may speak of, by id: the own ones, and those of the same
 * people that were merged in. What other people claim is answered to them alone.
 */
export function claimTexts(state: Pick<PetitionState, 'claims' | 'mergedIn'>): ReadonlyMap<string, string> {
  const merged = state.mergedIn.filter((matter) => matter.samePeople);
  const claims = [...state.claims, ...merged.flatMap((matter) => matter.claims)];
  return new Map(claims.map((claim) => [claim.id, claim.text]));
}
