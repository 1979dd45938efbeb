// Puts matters together that are about the same place or body and the same problem. It proposes; a person confirms.
import { candidatePairs, companionsMax } from './candidate-pairs.ts';
import { comparePairs } from './compare-pairs.ts';
import { linkGroups } from './link-groups.ts';
import { compareMatters, type Matter } from './matter.ts';
import { readWordings } from './read-wordings.ts';
import { giveReasons, type Reasons } from './give-reasons.ts';

/** Matters by their place in the list that was given, earliest first; `giveReasons` says what they have in common. */
export type MatterGroup = { readonly members: readonly number[]; readonly giveReasons: () => Reasons };

/** Every matter is in one group. The same matters form the same groups in the same order, however they come. */
export function groupMatters(matters: readonly Matter[]): readonly MatterGroup[] {
  const order = matters.map((matter, index) => ({ matter, index }));
  order.sort((a, b) => compareMatters(a.matter, b.matter));
  const sorted = order.map(({ matter }) => matter);
  const wordings = readWordings(sorted);
  const likenesses = comparePairs(sorted, wordings, candidatePairs(wordings));
  const groups = new Map<number, number[]>();
  for (const [place, leader] of linkGroups(sorted.length, likenesses, companionsMax).entries()) {
    const members = groups.get(leader) ?? [];
    groups.set(leader, members);
    members.push(place);
  }
  return [...groups.values()].map((members) => ({
    members: members.map((place) => order[place]?.index ?? 0),
    giveReasons: () => giveReasons(sorted, wordings, members),
  }));
}
