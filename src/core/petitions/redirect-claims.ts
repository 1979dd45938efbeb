// Claims that belong to another lawful procedure are led there, each with its organ and reference; the petitioner is
// told in one guidance paper (《信访工作条例》第二十三条、第三十条、第三十一条).
import type { Actor } from '../access/actor.ts';
import type { ClaimId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { startDisciplineClock, type DisciplineLaw } from './discipline-clock.ts';
import type { PetitionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { purposeToClass } from '../classes/purposes.ts';
import { allLed } from './claim-outcomes.ts';
import { isHere, type Redirection, type RedirectRoute } from './lawful-route.ts';
import { stopAllClocks } from './petition-clocks.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { Claim, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type RedirectClaim = Pick<Redirection, 'organ' | 'procedure' | 'reference'> & {
  readonly claimId: ClaimId;
  readonly route: RedirectRoute;
  /** Of an accusation: the organ of discipline, when it is a unit here. */
  readonly unitId?: UnitId | undefined;
  /** Of an accusation; a real name unless said otherwise, and never passed on unless the petitioner allows it. */
  readonly realName?: boolean | undefined;
  readonly identityShared?: boolean | undefined;
};

/** What stays here goes on; when nothing does, the petition ends with the guidance paper. */
export function redirectClaims(
  command: { readonly claims: readonly RedirectClaim[] },
  state: PetitionState,
  facts: {
    readonly actor: Actor;
    readonly today: PlainDate;
    /** Open units of discipline in which nobody is complained of by this petition. */
    readonly disciplineUnits: readonly UnitId[];
    readonly law: DisciplineLaw;
  },
): Result<readonly PetitionEvent[], StepRefusal | RedirectRefusal> {
  const may = mayTake('redirect', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseRedirect(command.claims, state, facts.disciplineUnits);
  if (refusal) return err(refusal);
  const { today, law } = facts;
  const claims = state.claims.map((claim) => redirected(claim, command.claims, today));
  const routed: PetitionEvent = { kind: 'ClaimsRedirected', claims, on: today };
  const limit = startDisciplineClock(evolve(state, routed), today, law);
  if (claims.some(isHere) || state.mergedIn.length > 0) return ok([routed, ...limit]);
  return ok([routed, allLed({ claims }, today), ...stopAllClocks(state, today), ...limit]);
}

/** The petitioner gets one guidance paper; an accusation goes on under a slip of its own. */
export function papersOfRedirect(claims: readonly RedirectClaim[]): readonly PetitionPaperKind[] {
  const accuses = claims.some(({ route }) => route === 'accusation');
  return accuses ? ['guidance-notice', 'confidential-slip'] : ['guidance-notice'];
}

export type RedirectRefusal =
  | { readonly kind: 'petitions.no-such-claim' }
  | { readonly kind: 'petitions.claim-already-redirected'; readonly claim: number }
  | { readonly kind: 'petitions.only-accusations-go-there'; readonly claim: number }
  | { readonly kind: 'petitions.only-claims-move'; readonly claim: number }
  | { readonly kind: 'petitions.organ-is-complained-of' }
  | { readonly kind: 'petitions.no-organ-of-discipline' }
  | { readonly kind: 'petitions.anonymous-has-no-name' };

function refuseRedirect(
  commands: readonly RedirectClaim[],
  { claims, respondent }: PetitionState,
  disciplineUnits: readonly UnitId[],
): RedirectRefusal | undefined {
  const ids = commands.map((command) => command.claimId);
  if (ids.length === 0 || new Set(ids).size < ids.length) return { kind: 'petitions.no-such-claim' };
  for (const command of commands) {
    const at = claims.findIndex((claim) => claim.id === command.claimId);
    const claim = claims[at];
    if (!claim) return { kind: 'petitions.no-such-claim' };
    if (!isHere(claim)) return { kind: 'petitions.claim-already-redirected', claim: at + 1 };
    if ((command.route === 'accusation') !== (claim.purpose === 'accusation'))
      return { kind: 'petitions.only-accusations-go-there', claim: at + 1 };
    if (purposeToClass(claim.purpose) === 'suggestion')
      return { kind: 'petitions.only-claims-move', claim: at + 1 };
    const { route, organ, unitId } = command;
    const isAccused = respondent?.name === organ || (unitId !== undefined && respondent?.unitId === unitId);
    if (route === 'accusation' && isAccused) return { kind: 'petitions.organ-is-complained-of' };
    if (unitId !== undefined && (route !== 'accusation' || !disciplineUnits.includes(unitId)))
      return { kind: 'petitions.no-organ-of-discipline' };
    if (command.identityShared && command.realName === false)
      return { kind: 'petitions.anonymous-has-no-name' };
  }
  return undefined;
}

function redirected(claim: Claim, commands: readonly RedirectClaim[], on: PlainDate): Claim {
  const command = commands.find((one) => one.claimId === claim.id);
  if (!command) return claim;
  const { route, organ, procedure, reference, unitId, realName = true, identityShared = false } = command;
  const led = { organ, procedure, reference, on };
  const unit = unitId === undefined ? {} : { unitId };
  const redirection = route === 'accusation' ? { ...led, ...unit, realName, identityShared } : led;
  return { ...claim, route, redirection };
}
