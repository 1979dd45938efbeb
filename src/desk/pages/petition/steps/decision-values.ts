// The decision editor's form, and what it still lacks by the rule of the law.
import { z } from 'zod';
import type { decisionInput } from '#contract/steps.ts';
import { isSupported } from '#core/petitions/execution.ts';
import { demands, opinions } from '#core/petitions/petition.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { missingInDecision, type MissingPart } from '#core/petitions/submit-decision.ts';
import type { AnswerableClaim } from '../answerable-claims.ts';
import { readDecision } from '../read-decision.ts';

export const decisionValues = z.object({
  claims: z.array(
    z.object({
      claimId: z.string(),
      facts: z.string(),
      evidence: z.string(),
      basis: z.string(),
      demand: z.enum(demands).default('reasonable'),
      opinion: z.enum(opinions),
      reasons: z.string(),
      execution: z.string(),
      executeBy: z.string().default(''),
    }),
  ),
  reviewOrgan: z.string(),
});
export type DecisionValues = z.output<typeof decisionValues>;

type ClaimsOf = { readonly claims: readonly Pick<AnswerableClaim, 'id'>[] };

/** What to start from: the claims of today, with what an earlier version or a draft says about each. */
export function startDecision({ claims }: ClaimsOf, earlier: DecisionValues | undefined): DecisionValues {
  const answers = new Map(earlier?.claims.map((answer) => [answer.claimId, answer]));
  return {
    claims: claims.map(
      ({ id }) =>
        answers.get(id) ?? {
          claimId: id,
          facts: '',
          evidence: '',
          basis: '',
          demand: 'reasonable',
          opinion: 'support',
          reasons: '',
          execution: '',
          executeBy: '',
        },
    ),
    reviewOrgan: earlier?.reviewOrgan ?? '',
  };
}

/** What the decision still lacks, by the same rule that the server applies. */
export function missingInValues(
  values: DecisionValues,
  { claims }: ClaimsOf,
  today: PlainDate,
): readonly MissingPart[] {
  const decision = readDecision(valuesToDecision(values)) ?? { claims: [], reviewOrgan: values.reviewOrgan };
  const asked = { claims: claims.map(({ id }) => ({ id, route: undefined })) };
  return missingInDecision(decision, asked, today);
}

/** A day belongs only to what is carried out. */
export const valuesToDecision = (values: DecisionValues): z.input<typeof decisionInput> => ({
  ...values,
  claims: values.claims.map(({ executeBy, ...answer }) =>
    isSupported(answer) && executeBy !== '' ? { ...answer, executeBy } : answer,
  ),
});

/** The field where a missing part is written. */
export function missingPartToName(missing: MissingPart | undefined): (string | number)[] {
  if (!missing || missing.part === 'review-organ') return ['reviewOrgan'];
  return ['claims', missing.claim - 1, fieldOf[missing.part]];
}

const fieldOf = {
  answer: 'facts',
  facts: 'facts',
  evidence: 'evidence',
  basis: 'basis',
  demand: 'demand',
  'demand-fits': 'demand',
  reasons: 'reasons',
  execution: 'execution',
  'execute-by': 'executeBy',
} as const satisfies Record<Exclude<MissingPart['part'], 'review-organ'>, string>;
