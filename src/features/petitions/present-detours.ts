import type { PetitionView } from '#contract/petitions.ts';
import type { Words } from '#core/kit/language.ts';
import { designationWayWords } from '#core/petitions/jurisdiction-words.ts';
import type { Contest } from '#core/petitions/jurisdiction.ts';
import { returnsMax } from '#core/petitions/objection.ts';
import { declineGroundRules } from '#core/petitions/decline-grounds.ts';
import { endingWords, objectionGroundWords } from '#core/petitions/petition-words.ts';
import type { Extension, PetitionState } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** What the page shows of the turns off the straight road. */
export function presentDetours(
  state: PetitionState,
  directory: Directory,
  text: (words: Words) => string,
): Pick<
  PetitionView,
  'objection' | 'returns' | 'extension' | 'ending' | 'designation' | 'coHandlers' | 'catchAllUnit'
> {
  const { objection, returns, extension, ending, designation, coHandlers } = state;
  return {
    designation: designation && { ...designation, unit: directory.unitName(designation.unitId) },
    coHandlers: coHandlers.map((id) => ({ id, name: directory.unitName(id) })),
    catchAllUnit: returns.length >= returnsMax ? directory.unitName(state.registeringUnitId) : undefined,
    objection: objection && {
      ...objection,
      groundName: text(objectionGroundWords[objection.ground]),
      contest: objection.contest && presentContest(objection.contest, directory, text),
    },
    extension: extension && presentExtension(extension),
    ending: ending && {
      ...ending,
      earlierPapers: [...ending.earlierPapers],
      causeName: text(endingWords[ending.cause]),
      groundName: ending.ground ? text(declineGroundRules[ending.ground]) : '',
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

function presentContest(
  { on, reason, way, designatorId }: Contest,
  directory: Directory,
  text: (words: Words) => string,
): NonNullable<NonNullable<PetitionView['objection']>['contest']> {
  return {
    on,
    reason,
    wayName: text(designationWayWords[way]),
    minutesNeeded: way === 'joint-conference',
    designator: directory.unitName(designatorId),
  };
}

function presentExtension({ service, ...extension }: Extension): NonNullable<PetitionView['extension']> {
  return { ...extension, servedOn: service?.servedOn };
}
