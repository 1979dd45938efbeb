// Facts that several papers share.
import { channelWords } from '#core/classes/channels.ts';
import type { Due } from '#core/clocks/due.ts';
import type { MatterFacts } from '#core/papers/paper-facts.ts';
import type { Paper, PetitionPaperKind, PetitionState } from '#core/petitions/petition.ts';
import type { PaperSource } from './paper-source.ts';

export function matterOf({ state, petitioners }: Pick<PaperSource, 'state' | 'petitioners'>): MatterFacts {
  return {
    petitionNumber: state.number,
    petitioners: petitioners.map((row) => row.name),
    petitionerCount: state.peopleCount,
    channel: channelWords[state.channel].zh,
    receivedOn: state.receivedOn,
    subject: state.title,
  };
}

export const paperOf = (state: PetitionState, kind: PetitionPaperKind): Paper | undefined =>
  state.papers.findLast((paper) => paper.kind === kind);

export const dueOf = (state: PetitionState, clock: string): Due | undefined =>
  state.clocks.findLast((running) => running.due.clock === clock)?.due;

export const contactOf = (name: string): { readonly name?: string } => (name ? { name } : {});
