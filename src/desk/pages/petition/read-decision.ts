import { z } from 'zod';
import { decisionInput } from '#contract/steps.ts';
import type { DecisionContent } from '#core/petitions/petition.ts';

// Decisions of earlier logs say nothing of the demand.
const stored = decisionInput.extend({
  claims: z.array(decisionInput.shape.claims.element.partial({ demand: true })),
});

/** The decision of a petition's view or of a draft; nothing when there is none. */
export function readDecision(value: unknown): DecisionContent | undefined {
  const parsed = stored.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
