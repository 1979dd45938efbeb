// The page of a petitioner whose matter was merged follows the lead that answers it.
import { answeredWith } from '#core/petitions/answered-with.ts';
import type { LoadedPetition } from '#ledger/load-petition.ts';
import { tellPetitioner, type CitizenView, type TellFacts } from './tell-petitioner.ts';

/**
 * Where the lead stands, its limit, and the answer to the own claims. The number of the lead is told only to the people
 * who raised it as well; of others not even that they are others.
 */
export function followLead(merged: LoadedPetition, lead: LoadedPetition, facts: TellFacts): CitizenView {
  const own = tellPetitioner(merged, facts);
  const state = answeredWith(lead.state, merged.state);
  const there = tellPetitioner({ state, story: [] }, facts);
  const samePeople = merged.state.merge?.samePeople === true;
  const letters = there.papers.filter(({ kind, own: isOwn }) => kind === 'decision-letter' && isOwn);
  return {
    ...own,
    limit: there.limit,
    right: there.right,
    letter: there.letter,
    papers: [...own.papers, ...letters],
    responsibleUnit: there.responsibleUnit,
    handler: there.handler,
    assignedDown: there.assignedDown,
    answeredWith: samePeople ? lead.state.number : undefined,
    // Once it is answered the page says what any answered one says; how others rated it is theirs.
    ...(there.letter && {
      ending: undefined,
      phase: there.phase,
      claims: there.claims,
      promises: there.promises,
      facts: { ...there.facts, rated: undefined },
    }),
  };
}
