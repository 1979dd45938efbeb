import { describe, expect, it } from 'vitest';
import { accepted, after, facts, referred, unitHead } from '../../../tests/support/travelled-petition.ts';
import { submitted, today } from '../../../tests/support/answered-petition.ts';
import { actorAs, bureau } from '../../../tests/support/walk-moves.ts';
import { markImportant } from './mark-important.ts';
import type { PetitionState } from './petition.ts';
import { proposeImportance } from './propose-importance.ts';
import { signDecision } from './sign-decision.ts';

const deputy = actorAs('deputy-head', bureau);
const down = (state: PetitionState): PetitionState => ({
  ...state,
  assignment: state.assignment && { ...state.assignment, mode: 'assigned-down' },
});
const grounds = (state: PetitionState) => proposeImportance(state).map(({ ground }) => ground);

describe('weight', () => {
  it('is proposed for what came or was handed down, and for a group, with the reason', () => {
    expect(grounds(referred())).toEqual([]);
    expect(grounds(down(referred()))).toEqual(['from-above']);
    expect(grounds({ ...referred(), channel: 'hand-down', peopleCount: 5 })).toEqual(['from-above', 'group']);
    expect(proposeImportance(down(referred()))[0]?.facts).toEqual({ day: today });
  });

  it('is only proposed: a deputy signs until somebody marks the matter, and then no more', () => {
    expect(signDecision(submitted(down(accepted())), facts(deputy, today)).ok).toBe(true);
    const state = down(accepted());
    const marked = after(
      state,
      markImportant({ ground: 'from-above', reason: '省局交办' }, state, facts(unitHead, today)),
    );
    expect(grounds(marked)).toEqual([]);
    expect(signDecision(submitted(marked), facts(deputy, today)).ok).toBe(false);
  });
});
