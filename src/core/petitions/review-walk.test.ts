// Random walks that begin with the served answer or with the served review of it, so that they get far on the ladder.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkHearings } from '../../../tests/support/check-hearings.ts';
import { checkLadder, turnOf } from '../../../tests/support/check-ladder.ts';
import { day, reviewed } from '../../../tests/support/reviewed-petition.ts';
import { served } from '../../../tests/support/travelled-petition.ts';
import {
  comesEverywhere,
  patienceFor,
  reportWalks,
  runsOf,
  takeWalk,
} from '../../../tests/support/take-walk.ts';
import { above, actorAs, intake, move, office, type Move } from '../../../tests/support/walk-moves.ts';
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

const walks = runsOf(600);
afterAll(reportWalks);

describe('an answer on the ladder of reviews', () => {
  it(
    'is climbed rung by rung, by organs apart, under limits that count from the request, and ends at the top',
    patienceFor(walks),
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
            takeWalk(start, moves, 25, (before, after, _, events) => {
              for (const event of events) seen.add(turnOf(event));
              checkLadder(before, after, events);
              checkHearings(before, after, events);
            });
          },
        ),
        walks,
      );
      if (comesEverywhere) expect(turns.filter((turn) => !seen.has(turn))).toEqual([]);
    },
  );
});
