// What one lawful step is: whose it is, from which phase, on which article.
import type { Words } from '../kit/language.ts';
import type { Duty } from '../organisation/roles.ts';
import type { PetitionState, Phase } from './petition.ts';

/**
 * Whose post takes the step: the unit that registered (and hands on), the unit that answers for it, or the one of both
 * that has it now (of
 * what was assigned down, the sender).
 */
type Side = 'registering-unit' | 'responsible-unit' | 'closing-unit' | 'present-unit';

export type Step = {
  readonly name: Words;
  readonly duty: Duty;
  readonly side: Side;
  readonly phases: readonly Phase[];
  readonly article: string;
  /** Only for petitions assigned down, which must be reported back (交办). */
  readonly onlyAssignedDown?: true;
  /** What must be true besides the phase. */
  readonly when?: (state: PetitionState) => boolean;
};
