import type { LinkEvent } from './link-events.ts';
import type { PetitionState } from './petition.ts';

export function changeLinks(state: PetitionState, event: LinkEvent): Partial<PetitionState> {
  switch (event.kind) {
    case 'PetitionLinked':
      return { links: [...state.links, event.link] };
    case 'PetitionUnlinked':
      return { links: state.links.filter((link) => link.petitionId !== event.petitionId) };
    case 'PetitionMerged': {
      const { on, reason } = event.merge;
      return {
        merge: { ...event.merge, phaseBefore: state.phase },
        ending: {
          on,
          cause: 'merged',
          ground: undefined,
          reason,
          route: '',
          earlierPapers: [],
          evidence: '',
        },
        phase: 'closed',
      };
    }
    case 'MergeUndone':
      return { merge: undefined, ending: undefined, ...(state.merge && { phase: state.merge.phaseBefore }) };
    case 'MatterTakenIn':
      return { mergedIn: [...state.mergedIn, event.matter] };
    case 'MatterParted':
      return { mergedIn: state.mergedIn.filter((matter) => matter.petitionId !== event.petitionId) };
  }
}
