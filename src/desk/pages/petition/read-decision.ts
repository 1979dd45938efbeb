import { decisionInput } from '#contract/steps.ts';
import type { DecisionContent } from '#core/petitions/petition.ts';

/** The decision of a petition's view or of a draft; nothing when there is none. */
export function readDecision(value: unknown): DecisionContent | undefined {
  const parsed = decisionInput.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
