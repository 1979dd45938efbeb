// Random walks that begin with the served answer or with the served review of it, so that they get far on the ladder.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHearings } from '../../../tests/support/check-hearings.ts';
import { checkLadder, turnOf } from '../../../tests/support/check-ladder.ts';
import { day, reviewed } from '../../../tests/support/reviewed-petition.ts';
import { served } from '../../../tests/support/travelled-petition.ts';
import { hopefulMoves } from '../../../tests/support/hopeful-moves.ts';
import {
  above,
  actorAs,
  attempt,
  intake,
  move,
  office,
  type Move,
} from '../../../tests/support/walk-moves.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import type { PetitionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { PetitionState } from './petition.ts';
import { reviewSteps } from './review-steps.ts';

const turns = [
  'ReviewApplied',
  'ReviewDocumentsAsked',
  'ReviewDocumentsReceived',
  'ReviewAdmitted review',
  'ReviewDefended',
  'ReviewSuspended review',
  'ReviewResumed review',
  'ReviewSigned review',
  'ReviewRefused review',
  'ReviewEnded review',
  'ReviewDrafted stands',
  'ReviewDrafted redo',
  'OutsideReviewRecorded stands',
  'OutsideReviewRecorded redo',
  'ReviewServed review',
  'ReviewServed final-review',
  'RedoOrdered review',
] as const;

// Whoever has most to do with reviews tries the steps of the ladder.
const ladderMove: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom(...(Object.keys(reviewSteps) as (keyof typeof reviewSteps)[])),
  actor: fc.constantFrom(actorAs('director', above), actorAs('director', office)),
  days: fc.integer({ min: 0, max: 2 }),
  choice: fc.nat({ max: 1_000 }),
});

const starts = [
  { state: served(), today: intake.receivedOn },
  { state: reviewed(), today: day(43) },
] as const;

function walk(
  start: (typeof starts)[number],
  moves: readonly Move[],
  check: (before: PetitionState, after: PetitionState, events: readonly PetitionEvent[]) => void,
): void {
  let { state, today }: { state: PetitionState; today: PlainDate } = start;
  for (const next of moves.flatMap((one) => [
    one,
    ...(one.choice % 25 === 3 ? hopefulMoves(one.choice) : []),
  ])) {
    today = addDays(today, next.days);
    const result = attempt(next, state, today);
    if (!result.ok) continue;
    const after = result.value.reduce<PetitionState>(evolve, state);
    check(state, after, result.value);
    state = after;
  }
}

describe('an answer on the ladder of reviews', () => {
  it(
    'is climbed rung by rung, by organs apart, under limits that count from the request, and ends at the top',
    { timeout: 300_000 },
    () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(
          fc.constantFrom(...starts),
          fc.array(fc.oneof({ arbitrary: move, weight: 1 }, { arbitrary: ladderMove, weight: 6 }), {
            maxLength: 120,
            size: 'max',
          }),
          (start, moves) => {
            walk(start, moves, (before, after, events) => {
              for (const event of events) seen.add(turnOf(event));
              checkLadder(before, after, events);
              checkHearings(before, after, events);
            });
          },
        ),
        { numRuns: 600 },
      );
      expect(turns.filter((turn) => !seen.has(turn))).toEqual([]);
    },
  );
});
