import { letterFor } from '#core/petitions/invitation.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Talk } from '#core/petitions/talk.ts';

/** That they were received, by whom, and what the leader held. What was said at the table stays in the office. */
export type CitizenTalk = Pick<Talk, 'id' | 'on' | 'outcome'> & {
  readonly name: string;
  readonly post: string;
  /** Empty where whoever else reads the page would learn of an accusation. */
  readonly opinion: string;
};

/** Every talk, the newest first. */
export function tellTalks(state: PetitionState): readonly CitizenTalk[] {
  const isSealed = letterFor(state) === 'sealed';
  return state.talks.toReversed().map(({ id, on, outcome, leader, opinion }) => ({
    id,
    on,
    outcome,
    name: leader.name,
    post: leader.post,
    opinion: isSealed ? '' : opinion,
  }));
}
