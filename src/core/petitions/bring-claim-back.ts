// An organ that was given a claim may say that it is not its own. The claim does not get lost between the two: it comes
// back, or goes on to another organ, with the reason on record (《信访工作条例》第二十二条、第三十一条；时机为本产品的设计).
import type { Actor } from '../access/actor.ts';
import type { ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import type { RouteTarget } from './claim-work.ts';
import type { PetitionEvent } from './events.ts';
import { routeHere } from './lawful-route.ts';
import type { LawInForce } from './law-in-force.ts';
import { redirectionOf } from './move-claim.ts';
import { openClock } from './petition-clocks.ts';
import type { Claim, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type BringBack = {
  readonly claimId: ClaimId;
  /** What the organ said, and on which day. */
  readonly reason: string;
  readonly saidOn: PlainDate;
  readonly backDateReason?: string | undefined;
  readonly next: { readonly to: 'here' } | Extract<RouteTarget, { readonly to: 'elsewhere' }>;
};

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce };

export function bringClaimBack(
  command: BringBack,
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal | BringBackRefusal | BackDateReasonMissing> {
  const may = mayTake('bring-back', state, facts.actor);
  if (!may.ok) return may;
  const claim = state.claims.find(({ id }) => id === command.claimId);
  const refusal = refuseBack(command, claim, state, facts.today);
  if (refusal || !claim) return err(refusal ?? { kind: 'petitions.not-led-elsewhere' });
  const { claimId, reason, saidOn, next } = command;
  const change = {
    kind: 'ClaimMoved',
    claimId,
    reason,
    cause: 'refused-there',
    on: facts.today,
    saidOn,
    ...keptReason(saidOn, command.backDateReason, facts.today),
  } as const;
  if (next.to === 'elsewhere')
    return ok([{ ...change, route: next.route, redirection: redirectionOf(next, facts.today) }]);
  const isTriaged = state.assignment !== undefined;
  return ok([
    { ...change, route: isTriaged ? routeHere(claim.purpose) : undefined, redirection: undefined },
    ...(state.phase === 'closed' ? [{ kind: 'PetitionResumed' as const, on: facts.today }] : []),
    ...clockOfReturn(state, facts),
  ]);
}

export type BringBackRefusal =
  | { readonly kind: 'petitions.not-led-elsewhere' }
  | { readonly kind: 'petitions.hand-over-answered'; readonly on: PlainDate }
  | { readonly kind: 'petitions.news-in-future'; readonly on: PlainDate }
  | { readonly kind: 'petitions.news-before-hand-over'; readonly on: PlainDate; readonly ledOn: PlainDate }
  | { readonly kind: 'petitions.reopen-first' };

function refuseBack(
  { saidOn, backDateReason, next }: BringBack,
  claim: Claim | undefined,
  { phase, ending }: PetitionState,
  today: PlainDate,
): BringBackRefusal | BackDateReasonMissing | undefined {
  const redirection = claim?.redirection;
  if (!redirection || claim.route === 'accusation') return { kind: 'petitions.not-led-elsewhere' };
  if (redirection.result) return { kind: 'petitions.hand-over-answered', on: redirection.result.on };
  if (saidOn > today) return { kind: 'petitions.news-in-future', on: saidOn };
  if (saidOn < redirection.on)
    return { kind: 'petitions.news-before-hand-over', on: saidOn, ledOn: redirection.on };
  const unexplained = refuseWithoutReason(saidOn, backDateReason, today);
  if (unexplained) return unexplained;
  const isAnswered = phase === 'closed' && ending?.cause !== 'redirected';
  const cannotTake = phase === 'served' || phase === 'report-approved' || isAnswered;
  return next.to === 'here' && cannotTake ? { kind: 'petitions.reopen-first' } : undefined;
}

// What nobody has taken on gets its window from today: the days at the other organ are nobody's fault here.
function clockOfReturn(state: PetitionState, { today, law }: Facts): readonly PetitionEvent[] {
  const clock = !state.assignment
    ? 'triage_office'
    : state.acceptedOn
      ? 'handle_r6'
      : state.assignment.mode === 'kept'
        ? 'notice_direct'
        : 'notice_transferred';
  if (openClock(state, clock)) return [];
  const owner = state.assignment ? 'responsible-unit' : 'petition-office';
  return [{ kind: 'ClockStarted', due: law.due(clock, today), owner }];
}
