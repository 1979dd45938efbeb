// Facts that several papers share.
import { channelWords } from '#core/classes/channels.ts';
import type { Due } from '#core/clocks/due.ts';
import type { MatterFacts } from '#core/papers/paper-facts.ts';
import { guardiansOf, ownPeople } from '#core/petitions/capacity.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { Paper } from '#core/petitions/paper.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Person } from '#core/petitions/person.ts';
import type { PetitionerRow } from '#ledger/load-petition.ts';
import type { PaperSource } from './paper-source.ts';

export function matterOf({ state, petitioners }: Pick<PaperSource, 'state' | 'petitioners'>): MatterFacts {
  return {
    petitionNumber: state.number,
    petitioners: addressees(state.people, petitioners),
    petitionerCount: state.peopleCount,
    channel: channelWords[state.channel].zh,
    receivedOn: state.receivedOn,
    subject: state.title,
  };
}

// A minor is written to by the name of the guardian, who receives the paper.
function addressees(people: readonly Person[], rows: readonly PetitionerRow[]): readonly string[] {
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return ownPeople(people).map(({ petitionerId }) => {
    const guardians = guardiansOf(people, petitionerId).map((one) => names.get(one.petitionerId) ?? '');
    const name = names.get(petitionerId) ?? '';
    return guardians.length > 0 ? `${name}（监护人：${guardians.join('、')}）` : name;
  });
}

export const paperOf = (state: PetitionState, kind: PetitionPaperKind): Paper | undefined =>
  state.papers.findLast((paper) => paper.kind === kind);

export const dueOf = (state: PetitionState, clock: string): Due | undefined =>
  state.clocks.findLast((running) => running.due.clock === clock)?.due;

export const contactOf = (name: string): { readonly name?: string } => (name ? { name } : {});
