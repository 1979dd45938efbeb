import type { PaperFacts } from '#core/papers/paper-facts.ts';
import type { PaperSource } from './paper-source.ts';
import { contactOf, matterOf, paperOf } from './shared-facts.ts';

/** The letter of the newest invitation. */
export function gatherInvitation(source: PaperSource): PaperFacts['invitation-notice'] | undefined {
  const { state, directory } = source;
  const paper = paperOf(state, 'invitation-notice');
  const invitation = state.invitations.at(-1);
  if (!paper || !invitation) return undefined;
  const { unitId, letter, day, at, place, leader, grounds } = invitation;
  return {
    organ: directory.unitName(unitId),
    number: paper.number,
    issuedOn: paper.on,
    matter: matterOf(source),
    sealed: letter === 'sealed',
    day,
    at,
    place,
    leader: `${leader.post}${leader.name}`,
    grounds,
    contact: contactOf(source.doneBy('PetitionerInvited')),
  };
}
