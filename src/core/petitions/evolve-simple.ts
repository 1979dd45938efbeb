import type { PetitionState } from './petition.ts';
import type { SimpleEvent } from './simple-events.ts';

/** An answer given simply has reached the petitioner; a matter that turns ordinary is handled again. */
export function evolveSimple({ simple }: PetitionState, event: SimpleEvent): Partial<PetitionState> {
  switch (event.kind) {
    case 'SimpleProcedureChosen': {
      const { kind: _, ...chosen } = event;
      return { simple: { ...chosen, answer: undefined, conversion: undefined } };
    }
    case 'SimpleAnswerGiven':
      return { simple: simple && { ...simple, answer: event.answer }, phase: 'served' };
    case 'SimpleProcedureConverted':
      return { simple: simple && { ...simple, conversion: event.conversion }, phase: 'accepted' };
  }
}
