// Claims that belong to another lawful procedure are led there, each with its organ and reference; the petitioner is
// told in one guidance paper (《信访工作条例》第二十三条、第三十条、第三十一条).
import type { Actor } from '../access/actor.ts';
import type { ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import { isOrdinary, type Redirection, type RedirectRoute } from './lawful-route.ts';
import { stopAllClocks } from './petition-clocks.ts';
import type { Claim, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type RedirectClaim = Omit<Redirection, 'on'> & {
  readonly claimId: ClaimId;
  readonly route: RedirectRoute;
};

/** What stays ordinary goes on; when nothing does, the petition ends with the guidance paper. */
export function redirectClaims(
  command: { readonly claims: readonly RedirectClaim[] },
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | RedirectRefusal> {
  const may = mayTake('redirect', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseRedirect(command.claims, state);
  if (refusal) return err(refusal);
  const { today } = facts;
  const claims = state.claims.map((claim) => redirected(claim, command.claims, today));
  const routed: PetitionEvent = { kind: 'ClaimsRedirected', claims, on: today };
  if (claims.some(isOrdinary) || state.mergedIn.length > 0) return ok([routed]);
  return ok([
    routed,
    {
      kind: 'PetitionEnded',
      ending: {
        on: today,
        cause: 'redirected',
        ground: undefined,
        reason: '',
        route: [...new Set(command.claims.map((claim) => claim.organ))].join('、'),
        earlierPapers: [],
        evidence: '',
      },
    },
    ...stopAllClocks(state, today),
  ]);
}

export type RedirectRefusal =
  | { readonly kind: 'petitions.no-such-claim' }
  | { readonly kind: 'petitions.claim-already-redirected'; readonly claim: number }
  | { readonly kind: 'petitions.only-accusations-go-there'; readonly claim: number };

function refuseRedirect(
  commands: readonly RedirectClaim[],
  { claims }: PetitionState,
): RedirectRefusal | undefined {
  const ids = commands.map((command) => command.claimId);
  if (ids.length === 0 || new Set(ids).size < ids.length) return { kind: 'petitions.no-such-claim' };
  for (const command of commands) {
    const at = claims.findIndex((claim) => claim.id === command.claimId);
    const claim = claims[at];
    if (!claim) return { kind: 'petitions.no-such-claim' };
    if (!isOrdinary(claim)) return { kind: 'petitions.claim-already-redirected', claim: at + 1 };
    if ((command.route === 'accusation') !== (claim.purpose === 'accusation'))
      return { kind: 'petitions.only-accusations-go-there', claim: at + 1 };
  }
  return undefined;
}

function redirected(claim: Claim, commands: readonly RedirectClaim[], on: PlainDate): Claim {
  const command = commands.find((one) => one.claimId === claim.id);
  if (!command) return claim;
  const { route, organ, procedure, reference } = command;
  return { ...claim, route, redirection: { organ, procedure, reference, on } };
}
