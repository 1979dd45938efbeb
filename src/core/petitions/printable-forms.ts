// The forms without a number that a matter has, printed to be signed by hand and filed.
import { closingSteps } from './closing-steps.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState, Phase } from './petition.ts';

const beforeAnswer: readonly Phase[] = closingSteps.withdraw.phases;

/**
 * The form of its registration by how it came in; the request for more time once it is made; the request to withdraw as long
 * as that is possible, because the petitioner signs it first, and when it was recorded.
 */
export function printableForms(state: PetitionState): readonly PetitionPaperKind[] {
  const { channel, extension, phase, ending } = state;
  const withdrawable = beforeAnswer.includes(phase) || ending?.cause === 'withdrawn';
  return [
    channel === 'letter' ? 'letter-form' : 'registration-form',
    ...(extension ? (['extension-form'] as const) : []),
    ...(withdrawable ? (['withdrawal-form'] as const) : []),
  ];
}
