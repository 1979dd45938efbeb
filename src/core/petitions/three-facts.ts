// Answered, solved and satisfied are three facts, each with its own day and evidence, and never one status.
import type { Satisfaction } from '../classes/satisfactions.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { isExecuted, isSupported } from './execution.ts';
import type { PetitionState, ServiceMethod } from './petition.ts';

export type ThreeFacts = {
  /** The answer reached the petitioner. */
  readonly answered:
    | { readonly on: PlainDate; readonly letter: string; readonly method: ServiceMethod }
    | undefined;
  /** Everything that the answer supports was carried out. */
  readonly solved: { readonly on: PlainDate; readonly evidence: readonly string[] } | undefined;
  /** What the petitioner says of the two that are rated. */
  readonly rated:
    | { readonly on: PlainDate; readonly office: Satisfaction; readonly unit: Satisfaction }
    | undefined;
};

type Facts = Pick<
  PetitionState,
  'service' | 'servedLetters' | 'decision' | 'executions' | 'closing' | 'rating'
>;

/** Of the present round: reopening takes answer and solution back, what was said before stays in the story. */
export function threeFacts(state: Facts): ThreeFacts {
  const { service, servedLetters, rating } = state;
  return {
    answered: service && {
      on: service.servedOn,
      letter: servedLetters.at(-1) ?? '',
      method: service.method,
    },
    solved: solvedOf(state),
    rated: rating && { on: rating.on, office: rating.office, unit: rating.unit },
  };
}

function solvedOf({ decision, executions, closing }: Facts): ThreeFacts['solved'] {
  const supported = (decision?.claims ?? []).filter(isSupported);
  const last = executions
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (last !== undefined) {
    const whole = supported.every(({ claimId }) => isExecuted({ executions }, claimId));
    return whole ? { on: last, evidence: executions.map(({ evidence }) => evidence) } : undefined;
  }
  // Closings of earlier logs say it themselves.
  return closing?.settlement === 'solved' ? { on: closing.on, evidence: [closing.evidence] } : undefined;
}
