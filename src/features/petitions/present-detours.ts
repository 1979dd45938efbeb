import type { PetitionView } from '#contract/petitions.ts';
import type { Words } from '#core/kit/language.ts';
import { declineGroundWords, endingWords, objectionGroundWords } from '#core/petitions/petition-words.ts';
import type { Extension, PetitionState } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** What the page shows of the turns off the straight road. */
export function presentDetours(
  { objection, returns, extension, ending }: PetitionState,
  directory: Directory,
  text: (words: Words) => string,
): Pick<PetitionView, 'objection' | 'returns' | 'extension' | 'ending'> {
  return {
    objection: objection && { ...objection, groundName: text(objectionGroundWords[objection.ground]) },
    extension: extension && presentExtension(extension),
    ending: ending && {
      ...ending,
      earlierPapers: [...ending.earlierPapers],
      causeName: text(endingWords[ending.cause]),
      groundName: ending.ground ? text(declineGroundWords[ending.ground]) : '',
    },
    returns: returns.map(({ unitId, assignedOn, returnedOn, daysLost, ground }) => ({
      unit: directory.unitName(unitId),
      assignedOn,
      returnedOn,
      daysLost,
      groundName: text(objectionGroundWords[ground]),
    })),
  };
}

function presentExtension({ service, ...extension }: Extension): NonNullable<PetitionView['extension']> {
  return { ...extension, servedOn: service?.servedOn };
}
