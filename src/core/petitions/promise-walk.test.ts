// Random walks on which promises are tried as often as all other steps together, before the answer, after it, and after the end.
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { executed, served } from '../../../tests/support/answered-petition.ts';
import { keepsItsWord } from '../../../tests/support/promise-moves.ts';
import {
  comesEverywhere,
  patienceFor,
  reportWalks,
  runsOf,
  takeWalk,
} from '../../../tests/support/take-walk.ts';
import { accepted, after, facts, handler } from '../../../tests/support/travelled-petition.ts';
import { actors, intake, move, type Move } from '../../../tests/support/walk-moves.ts';
import { closePetition } from './close-petition.ts';
import type { PetitionState } from './petition.ts';
import { isOwed } from './promise.ts';
import { promiseSteps } from './promise-steps.ts';
import { threeFacts } from './three-facts.ts';

const promiseMove: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom(...(Object.keys(promiseSteps) as (keyof typeof promiseSteps)[]), 'close' as const),
  actor: fc.constantFrom(...actors),
  days: fc.integer({ min: 0, max: 3 }),
  choice: fc.nat({ max: 1_000 }),
});

const closed = (): PetitionState => {
  const state = executed();
  const command = { settlement: 'solved', evidence: '回访记录' } as const;
  return after(state, closePetition(command, state, facts(handler, intake.receivedOn)));
};
const starts = [accepted(), served(), executed(), closed()] as const;
const walks = runsOf(600);
afterAll(reportWalks);

/** What a walk may meet that is worth being sure of. */
const sights = {
  'closed while a promise is owed': (before, now) =>
    now.closing !== undefined && before.closing === undefined && now.promises.some(isOwed),
  'closed as solved after a promise was kept': (before, now) =>
    before.closing === undefined &&
    now.closing?.settlement === 'solved' &&
    now.promises.some(({ kept }) => kept),
  'solved no more because something was promised': (before, now) =>
    threeFacts(before).solved !== undefined && now.promises.length > before.promises.length,
  'solved again because it was kept': (before, now) =>
    threeFacts(before).solved === undefined &&
    threeFacts(now).solved !== undefined &&
    before.phase === 'closed',
  'not solved after it was withdrawn': (before, now) =>
    before.promises.some(isOwed) &&
    !now.promises.some(isOwed) &&
    now.closing?.settlement === 'solved' &&
    threeFacts(now).solved === undefined,
  'moved after its day': (before, now) =>
    now.promises.some(({ moves }, at) =>
      moves.some((one) => one.on > one.before && before.promises[at]?.moves !== moves),
    ),
} as const satisfies Record<string, (before: PetitionState, now: PetitionState) => boolean>;

it(
  'a promise is kept, moved, handed on, urged or withdrawn by right, and nothing owed is ever solved',
  patienceFor(walks),
  () => {
    const seen = new Set<string>();
    const moves = fc.array(fc.oneof(move, promiseMove, promiseMove), { maxLength: 120, size: 'max' });
    fc.assert(
      fc.property(fc.constantFrom(...starts), moves, (state, some) => {
        takeWalk({ state, today: intake.receivedOn }, some, 40, (before, now, taken, events, today) => {
          seen.add(taken.step);
          for (const [sight, holds] of Object.entries(sights)) if (holds(before, now)) seen.add(sight);
          keepsItsWord(before, now, taken, events, today);
        });
      }),
      walks,
    );
    const unseen = [...Object.keys(promiseSteps), ...Object.keys(sights)].filter((one) => !seen.has(one));
    if (comesEverywhere) expect(unseen).toEqual([]);
  },
);
