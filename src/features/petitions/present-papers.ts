import type { PetitionView } from '#contract/petitions.ts';
import type { Words } from '#core/kit/language.ts';
import { isReissuable, isVoidable, issuerOf } from '#core/petitions/issued-papers.ts';
import { isServable } from '#core/petitions/servable-notices.ts';
import { paperWords } from '#core/petitions/petition-words.ts';
import { printableForms } from '#core/petitions/printable-forms.ts';
import type { Paper } from '#core/petitions/paper.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';

/** The papers in the order of their numbers, each with what this reader's unit may still do with it. */
export function presentPapers(
  state: PetitionState,
  { actor }: Caller,
  text: (words: Words) => string,
): PetitionView['papers'] {
  const own = (paper: Paper): boolean => issuerOf(paper, state) === actor.unitId;
  return [
    ...printableForms(state).map((kind) => ({ kind, name: text(paperWords[kind]) })),
    ...state.papers.map((paper) => ({
      kind: paper.kind,
      name: text(paperWords[paper.kind]),
      number: paper.number,
      on: paper.on,
      voided: paper.voided,
      voidable: own(paper) && isVoidable(paper, state),
      reissuable: own(paper) && isReissuable(paper, state),
      servable: own(paper) && isServable(paper),
      ...(paper.service ? { servedOn: paper.service.servedOn } : {}),
    })),
  ];
}
