import type { PetitionView } from '#contract/petitions.ts';
import type { Words } from '#core/kit/language.ts';
import type { Invitation } from '#core/petitions/invitation.ts';
import { invitationOutcomeWords, tellingWayWords } from '#core/petitions/invitation-words.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** The invitations of a petition for the desk. */
export function presentInvitations(
  invitations: readonly Invitation[],
  directory: Directory,
  text: (words: Words) => string,
): PetitionView['invitations'] {
  return invitations.map(({ told, answer, letter, unitId, ...one }) => ({
    ...one,
    unit: directory.unitName(unitId),
    sealed: letter === 'sealed',
    told: told && { on: told.on, way: text(tellingWayWords[told.how]), note: told.note },
    answer: answer && { ...answer, name: text(invitationOutcomeWords[answer.outcome]) },
  }));
}
