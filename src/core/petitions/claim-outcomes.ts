// Every claim has an outcome of its own, with the day and what shows it (《信访工作条例》第二十九条至第三十三条).
import type { ClaimResult } from '../classes/claim-results.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { agreementOn } from './agreement.ts';
import { claimsToAnswer } from './claims-to-answer.ts';
import type { PetitionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { isDutyHere, isHere, isOrdinary, type Redirection } from './lawful-route.ts';
import { stopAllClocks } from './petition-clocks.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { Claim, Opinion, PetitionState } from './petition.ts';
import { simpleAnswer } from './simple-handling.ts';
import { standingAnswers } from './standing-answers.ts';

export type ClaimOutcome = {
  readonly result: ClaimResult;
  readonly on: PlainDate;
  /** The number of the paper or the reference that shows it; may be empty. */
  readonly evidence: string;
};

/** What became of one claim; nothing while it is still waited for. */
export function outcomeOf(claim: Claim, state: PetitionState): ClaimOutcome | undefined {
  if (claim.redirection) return ledOutcome(claim.redirection, state);
  return answeredOutcome(claim, state) ?? simpleOutcome(state) ?? endedOutcome(state);
}

/** What became of the claims so far, each result once in the order of the claims. */
export function resultsOf(state: PetitionState): readonly ClaimResult[] {
  return [...new Set(state.claims.flatMap((claim) => outcomeOf(claim, state)?.result ?? []))];
}

function answeredOutcome(claim: Claim, state: PetitionState): ClaimOutcome | undefined {
  if (claim.route === 'suggestion') return suggestionOutcome(claim, state);
  if (isDutyHere(claim)) return dutyOutcome(state);
  return agreedOutcome(claim, state) ?? decidedOutcome(claim, state);
}

function agreedOutcome({ id }: Claim, state: PetitionState): ClaimOutcome | undefined {
  const agreement = agreementOn(state, id);
  if (!agreement?.signing) return undefined;
  const { kind, draftedOn, signing } = agreement;
  return { result: 'settled', on: signing.on, evidence: paperOn(state, `${kind}-agreement`, draftedOn) };
}

// By word of mouth the petitioner is told how the matter stands; whether it was solved is said at closing.
function simpleOutcome(state: PetitionState): ClaimOutcome | undefined {
  const answer = simpleAnswer(state);
  if (!answer) return undefined;
  const result = state.closing?.settlement === 'solved' ? 'supported' : 'explained';
  return { result, on: answer.on, evidence: answer.text };
}

/** The claims, counted from 1, that this office or its unit has not answered yet, the ordinary ones left out. */
export function openBesides(state: PetitionState): readonly number[] {
  return state.claims.flatMap((claim, at) =>
    !isOrdinary(claim) && isHere(claim) && !outcomeOf(claim, state) ? [at + 1] : [],
  );
}

/**
 * The events together with what follows when no ordinary claim is left: the petition has been answered when every claim
 * here has its outcome, and it ends when all were led elsewhere. What was assigned down still has to be reported.
 */
export function withConclusion(
  state: PetitionState,
  events: readonly PetitionEvent[],
  on: PlainDate,
): readonly PetitionEvent[] {
  const after = events.reduce<PetitionState>(evolve, state);
  if (after.phase !== 'accepted' || claimsToAnswer(after).length > 0 || openBesides(after).length > 0)
    return events;
  const owesMore = after.assignment?.mode === 'assigned-down' || after.mergedIn.length > 0;
  if (after.claims.some(isHere) || owesMore) return [...events, { kind: 'ClaimsAnswered', on }];
  return [...events, allLed(after, on), ...stopAllClocks(after, on)];
}

/** The end of a petition whose claims were all led to other procedures. */
export function allLed({ claims }: Pick<PetitionState, 'claims'>, on: PlainDate): PetitionEvent {
  const organs = claims.flatMap(({ redirection }) => redirection?.organ ?? []);
  const rest = { ground: undefined, reason: '', earlierPapers: [], evidence: '' };
  return {
    kind: 'PetitionEnded',
    ending: { ...rest, on, cause: 'redirected', route: [...new Set(organs)].join('、') },
  };
}

function ledOutcome(
  { on, reference, confirmation, result }: Redirection,
  state: PetitionState,
): ClaimOutcome {
  const papers = [
    result?.number,
    confirmation?.reference || reference,
    paperOn(state, 'guidance-notice', on),
  ].filter((number) => number !== undefined && number !== '');
  return { result: 'redirected', on, evidence: papers.join('、') };
}

function suggestionOutcome({ id }: Claim, state: PetitionState): ClaimOutcome | undefined {
  const answer = state.suggestionAnswers.findLast((one) => one.claimId === id);
  if (!answer) return undefined;
  const { result, on } = answer;
  return { result, on, evidence: paperOn(state, 'suggestion-reply', on) };
}

// The law has no word of its own for a duty performed: the claim went its other lawful way, and the notice shows it.
function dutyOutcome(state: PetitionState): ClaimOutcome | undefined {
  const { service, signedOn } = state.duty ?? {};
  if (!service || !signedOn) return undefined;
  return { result: 'redirected', on: service.servedOn, evidence: paperOn(state, 'duty-notice', signedOn) };
}

const opinionResults: Readonly<Record<Opinion, ClaimResult>> = {
  support: 'supported',
  'partial-support': 'partly-supported',
  explain: 'explained',
  'not-support': 'not-supported',
};

function decidedOutcome({ id }: Claim, state: PetitionState): ClaimOutcome | undefined {
  const { service, servedLetters } = state;
  const answer = standingAnswers(state).find((one) => one.claimId === id);
  if (!answer || !service) return undefined;
  const { servedOn, number } = answer.changedBy ?? {
    servedOn: service.servedOn,
    number: servedLetters.at(-1) ?? '',
  };
  return { result: opinionResults[answer.opinion], on: servedOn, evidence: number };
}

function endedOutcome({ ending }: PetitionState): ClaimOutcome | undefined {
  if (ending?.cause === 'withdrawn') return { result: 'withdrawn', on: ending.on, evidence: ending.evidence };
  if (ending?.ground === 'NR1') return { result: 'transferred', on: ending.on, evidence: ending.route };
  return undefined;
}

const paperOn = ({ papers }: PetitionState, kind: PetitionPaperKind, on: PlainDate): string =>
  papers.findLast((paper) => paper.kind === kind && paper.on === on)?.number ?? '';
