// Answered, solved and satisfied are three facts, each with its own day and evidence, and never one status.
import type { Satisfaction } from '../classes/satisfactions.ts';
import { laterOf, type PlainDate } from '../kit/plain-date.ts';
import { agreementOn, isToDecide } from './agreement.ts';
import { isExecuted, isSupported } from './execution.ts';
import { owedPromises } from './promise.ts';
import { simpleAnswer } from './simple-handling.ts';
import type { PetitionState, ServiceMethod } from './petition.ts';
import { standingAnswers } from './standing-answers.ts';

export type ThreeFacts = {
  /** The answer reached the petitioner. */
  readonly answered:
    | { readonly on: PlainDate; readonly letter: string; readonly method: ServiceMethod }
    | undefined;
  /** Everything that the answer supports was carried out, and nothing that was promised is still owed. */
  readonly solved: { readonly on: PlainDate; readonly evidence: readonly string[] } | undefined;
  /** What the petitioner says of the two that are rated. */
  readonly rated:
    | { readonly on: PlainDate; readonly office: Satisfaction; readonly unit: Satisfaction }
    | undefined;
};

type Facts = Pick<
  PetitionState,
  | 'service'
  | 'servedLetters'
  | 'decision'
  | 'reviews'
  | 'executions'
  | 'closing'
  | 'rating'
  | 'claims'
  | 'agreements'
  | 'simple'
  | 'duty'
  | 'promises'
>;

/** Of the present round: reopening takes answer and solution back, what was said before stays in the story. */
export function threeFacts(state: Facts): ThreeFacts {
  const { service, servedLetters, rating } = state;
  return {
    answered: service
      ? { on: service.servedOn, letter: servedLetters.at(-1) ?? '', method: service.method }
      : answeredOtherwise(state),
    solved: withPromises(state, solvedOf(state)),
    rated: rating && { on: rating.on, office: rating.office, unit: rating.unit },
  };
}

// Without a letter: both sides signed what settles every claim, the answer was given simply, or its own notice was served.
function answeredOtherwise(state: Facts): ThreeFacts['answered'] {
  const answer = simpleAnswer(state);
  if (answer) {
    const inPerson = answer.means === 'oral' || answer.means === 'paper';
    return { on: answer.on, letter: '', method: inPerson ? 'in-person' : 'electronic' };
  }
  const notice = state.duty?.service;
  if (notice && !state.claims.some(isToDecide))
    return { on: notice.servedOn, letter: '', method: notice.method };
  const signing = state.agreements.findLast(({ signing: signed }) => signed)?.signing;
  if (!signing || !state.claims.some(({ agreed }) => agreed) || state.claims.some(isToDecide))
    return undefined;
  return { on: signing.on, letter: '', method: 'in-person' };
}

// Nothing is solved while something promised is owed. What was kept is part of the proof. What was withdrawn was not done: then
// only what was carried out, or said at a closing, since that day shows that the matter is solved all the same.
function withPromises(state: Facts, solved: ThreeFacts['solved']): ThreeFacts['solved'] {
  const { promises, closing } = state;
  if (!solved || owedPromises(state).length > 0) return undefined;
  const kept = promises.flatMap((promise) => promise.kept ?? []);
  const saidOn = closing?.settlement === 'solved' ? [closing.on] : [];
  const shownOn = [solved.on, ...kept.map(({ on }) => on), ...saidOn].toSorted().at(-1) ?? solved.on;
  if (promises.some(({ withdrawn }) => withdrawn && withdrawn.on > shownOn)) return undefined;
  return {
    on: kept.reduce((last, { on }) => laterOf(last, on), solved.on),
    evidence: [...solved.evidence, ...kept.map(({ evidence }) => evidence)],
  };
}

function solvedOf(state: Facts): ThreeFacts['solved'] {
  const { executions, closing, claims, agreements } = state;
  const supported = standingAnswers(state).filter(isSupported);
  const agreed = [...new Set(claims.flatMap(({ id }) => agreementOn({ agreements, claims }, id) ?? []))];
  const kept = agreed.flatMap(({ performed }) => performed ?? []);
  const done = [...executions, ...kept];
  const last = done
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (last !== undefined) {
    const executed = supported.every(({ claimId }) => isExecuted({ executions }, claimId));
    const whole = executed && kept.length === agreed.length;
    return whole ? { on: last, evidence: done.map(({ evidence }) => evidence) } : undefined;
  }
  // Closings of earlier logs say it themselves.
  return closing?.settlement === 'solved' ? { on: closing.on, evidence: [closing.evidence] } : undefined;
}
