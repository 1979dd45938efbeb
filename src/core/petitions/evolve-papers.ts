import type { PaperEvent } from './paper-events.ts';
import type { Paper } from './paper.ts';
import type { PetitionState } from './petition.ts';

export function evolvePapers(state: PetitionState, event: PaperEvent): Partial<PetitionState> {
  if (event.kind === 'PaperNumbered') return { papers: [...state.papers, numbered(event)] };
  if (event.kind === 'NoticeServed') {
    const { number, service } = event;
    return { papers: state.papers.map((paper) => (paper.number === number ? { ...paper, service } : paper)) };
  }
  const papers = state.papers.map((paper) =>
    paper.number === event.number ? { ...paper, voided: { on: event.on, reason: event.reason } } : paper,
  );
  return event.paper === 'decision-letter' && state.phase === 'signed'
    ? { papers, signedOn: undefined }
    : { papers };
}

function numbered(event: Extract<PaperEvent, { kind: 'PaperNumbered' }>): Paper {
  const { paper, number, on, unitId, template, replaces } = event;
  return {
    kind: paper,
    number,
    on,
    ...(unitId === undefined ? {} : { unitId }),
    ...(template === undefined ? {} : { template }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}
