import type { PetitionView } from '#contract/petitions.ts';
import type { Words } from '#core/kit/language.ts';
import { objectionGroundWords } from '#core/petitions/petition-words.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** What the page shows of the turns off the straight road. */
export function presentDetours(
  { objection, returns }: PetitionState,
  directory: Directory,
  text: (words: Words) => string,
): Pick<PetitionView, 'objection' | 'returns'> {
  return {
    objection: objection && { ...objection, groundName: text(objectionGroundWords[objection.ground]) },
    returns: returns.map(({ unitId, assignedOn, returnedOn, daysLost, ground }) => ({
      unit: directory.unitName(unitId),
      assignedOn,
      returnedOn,
      daysLost,
      groundName: text(objectionGroundWords[ground]),
    })),
  };
}
