// The facts of the papers beside the straight road.
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { objectionGroundWords } from '#core/petitions/petition-words.ts';
import { optional, toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, matterOf, paperOf } from './shared-facts.ts';

export function gatherObjection(source: PaperSource): PaperFacts['objection-statement'] | undefined {
  const { state, directory, law } = source;
  const paper = paperOf(state, 'objection-statement');
  const { assignment, objection } = state;
  if (!paper || !assignment || !objection) return undefined;
  return {
    organ: directory.unitName(assignment.unitId),
    number: paper.number,
    issuedOn: paper.on,
    toUnit: directory.unitName(assignment.byUnitId),
    matter: matterOf(source),
    assignedOn: assignment.on,
    ground: objectionGroundWords[objection.ground].zh,
    reason: objection.reason,
    ...optional('suggestedUnit', objection.suggestedUnit),
    objectionLimit: toLimit(law.due('objection', assignment.on)),
    contact: contactOf(directory.personName(state.handlerId)),
  };
}
