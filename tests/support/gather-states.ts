// States that random walks reach, for tests that ask something of a petition wherever it stands.
import fc from 'fast-check';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { variantOf } from './claim-moves.ts';
import { takeWalk, type Start } from './take-walk.ts';
import { begin, intake, move, type Move } from './walk-moves.ts';

export type Reached = Start;
export type Taken = {
  readonly step: Move['step'];
  readonly before: PetitionState;
  readonly after: PetitionState;
};

/** Some states of every phase and kind of assignment, and the steps that were taken on the way; the same every time. */
export function gatherStates(perKind: number): {
  readonly states: readonly Reached[];
  readonly taken: readonly Taken[];
} {
  const kinds = new Map<string, Reached[]>();
  const taken: Taken[] = [];
  const keep = (reached: Reached): void => {
    const { phase, assignment, extension } = reached.state;
    const kind = [phase, assignment?.mode, extension?.approvedOn !== undefined].join(' ');
    const kept = kinds.get(kind) ?? [];
    if (kept.length < perKind) kinds.set(kind, [...kept, reached]);
  };
  const walks = fc.sample(fc.tuple(fc.array(move, { maxLength: 40 }), fc.boolean()), {
    seed: 20_260_302,
    numRuns: 1_000,
  });
  for (const [moves, earlier] of walks) {
    const state = whole(begin(earlier, variantOf(moves.length)));
    const start = { state, today: intake.receivedOn };
    keep(start);
    takeWalk(start, moves, 9, (before, after, { step }, _, today) => {
      taken.push({ step, before, after });
      keep({ state: after, today });
    });
  }
  return { states: [...kinds.values()].flat(), taken };
}

function whole(events: readonly PetitionEvent[]): PetitionState {
  const state = fold(events);
  if (!state) throw new Error('nothing was registered');
  return state;
}
