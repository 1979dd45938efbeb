// Random walks on which weight, distance and execution are tried as often as all other steps together.
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { served } from '../../../tests/support/answered-petition.ts';
import { checkProposals } from '../../../tests/support/check-proposals.ts';
import { keepsDistance } from '../../../tests/support/quality-moves.ts';
import {
  comesEverywhere,
  patienceFor,
  reportWalks,
  runsOf,
  takeWalk,
} from '../../../tests/support/take-walk.ts';
import { accepted } from '../../../tests/support/travelled-petition.ts';
import { actors, intake, move, type Move } from '../../../tests/support/walk-moves.ts';
import { qualitySteps } from './quality-steps.ts';

const qualityMove: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom(...(Object.keys(qualitySteps) as (keyof typeof qualitySteps)[])),
  actor: fc.constantFrom(...actors),
  days: fc.integer({ min: 0, max: 2 }),
  choice: fc.nat({ max: 1_000 }),
});

// Before the answer, and after one that promises something.
const starts = [accepted(), served()] as const;
const walks = runsOf(600);
afterAll(reportWalks);

it(
  'nobody who keeps away acts, and every step of weight, distance and execution is taken',
  patienceFor(walks),
  () => {
    const taken = new Set<string>();
    const moves = fc.array(fc.oneof(move, qualityMove), { maxLength: 120, size: 'max' });
    fc.assert(
      fc.property(fc.constantFrom(...starts), moves, (state, some) => {
        takeWalk(
          { state, today: intake.receivedOn },
          some,
          25,
          (before, after, { step, actor }, _, today) => {
            taken.add(step);
            checkProposals(after, today);
            keepsDistance(before, after, step, actor);
          },
        );
      }),
      walks,
    );
    const untaken = Object.keys(qualitySteps).filter((step) => !taken.has(step));
    if (comesEverywhere) expect(untaken).toEqual([]);
  },
);
