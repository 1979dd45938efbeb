// Random walks: whoever tries whatever in whatever order, a petition never leaves the road the law draws.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { keepsItsWord } from '../../../tests/support/promise-moves.ts';
import { keepsDistance } from '../../../tests/support/quality-moves.ts';
import { variantOf } from '../../../tests/support/claim-moves.ts';
import {
  comesEverywhere,
  patienceFor,
  reportWalks,
  runsOf,
  takeWalk,
  type Check,
} from '../../../tests/support/take-walk.ts';
import { begin, intake, move, moveMostly, respondent, type Move } from '../../../tests/support/walk-moves.ts';
import { claimsToAnswer } from './claims-to-answer.ts';
import { checkCaseLeads } from '../../../tests/support/case-lead-moves.ts';
import { checkClaims } from '../../../tests/support/check-claims.ts';
import { checkHearings } from '../../../tests/support/check-hearings.ts';
import { checkLadder } from '../../../tests/support/check-ladder.ts';
import { checkPapers } from '../../../tests/support/check-papers.ts';
import { checkProposals } from '../../../tests/support/check-proposals.ts';
import type { PetitionEvent } from './events.ts';
import { fold } from './evolve.ts';
import { openClock } from './petition-clocks.ts';
import { openReview } from './review-ladder.ts';
import type { Phase } from './petition.ts';
import { causesOf, pendingReply, supervisionClock } from './supervision.ts';
import { mayTake } from './steps.ts';
import { claimSteps } from './claim-steps.ts';

/** What may follow what on the ordinary road (state diagram of the law note, ordinary part). */
const lawful: Readonly<Record<Phase, readonly Phase[]>> = {
  earlier: ['registered'],
  // A leader who receives may settle a plain matter that is still here, in one go.
  registered: ['referred', 'closed', 'served'],
  referred: ['accepted', 'objected', 'closed', 'served'],
  objected: ['registered', 'referred', 'closed'],
  // Agreements on all claims, or a simple answer, are the answer themselves.
  accepted: ['submitted', 'extension-asked', 'served', 'closed'],
  'extension-asked': ['accepted', 'submitted', 'served', 'closed'],
  submitted: ['accepted', 'signed', 'closed'],
  signed: ['served', 'accepted', 'closed'],
  // Back to work when a review set the answer aside, or a simple answer was not taken.
  served: ['reported', 'closed', 'accepted'],
  reported: ['served', 'report-approved', 'accepted'],
  'report-approved': ['closed', 'accepted'],
  closed: ['accepted', 'registered', 'referred'],
};

/** Walks a petition from its registration and checks after every step that was possible; answers all its events. */
function walk(moves: readonly Move[], earlier: boolean, check: Check, hope = 9): PetitionEvent[] {
  const events = [...begin(earlier, variantOf(moves.length))];
  const state = fold(events);
  if (!state) throw new Error('nothing was registered');
  takeWalk({ state, today: intake.receivedOn }, moves, hope, (...step) => {
    check(...step);
    events.push(...step[3]);
  });
  return events;
}

const movesLawfully: Check = (before, after) => {
  if (before.phase !== after.phase) expect(lawful[before.phase]).toContain(after.phase);
};

const actsByRight: Check = (before, after, taken) => {
  expect([after.assignment?.unitId, ...after.coHandlers]).not.toContain(respondent);
  if (taken.step === 'rate' || taken.step === 'take-in') return;
  expect(mayTake(taken.step, before, taken.actor).ok).toBe(true);
};

const causes: readonly PetitionEvent['kind'][] = [
  'PetitionAmended',
  'PetitionAssigned',
  'ExtensionApproved',
  'PetitionReopened',
  'SupervisionOrdered',
  'SupervisionReplyReturned',
  'HearingOrdered',
  'HearingAdjourned',
  // A new answer or opinion, a request, a redo: each starts its limit from its own day.
  'DecisionServed',
  'ReviewApplied',
  'ReviewDocumentsAsked',
  'ReviewServed',
  'RedoOrdered',
  'ClaimMoved',
  'MergeUndone',
];

// A clock in its place changes only by a pause, a reprojection or a stop, and a pause never brings its end nearer.
const pausesOnlyLengthen: Check = (before, after, _, events) => {
  for (const [at, { due }] of before.clocks.entries()) {
    const now = after.clocks[at]?.due;
    if (now === undefined || now.limit === due.limit) continue;
    expect(now.limit > due.limit).toBe(true);
    expect(events.some(({ kind }) => kind === 'ClockResumed')).toBe(true);
  }
};

const movesLimitsWithCause: Check = (before, after, _, events) => {
  for (const { due } of after.clocks.slice(before.clocks.length)) {
    const earlierDue = before.clocks.findLast((clock) => clock.due.clock === due.clock)?.due;
    if (!earlierDue || earlierDue.limit === due.limit) continue;
    expect(events.some((event) => causes.includes(event.kind))).toBe(true);
    if (events.some((event) => event.kind === 'ExtensionApproved'))
      expect(due.limit > earlierDue.limit).toBe(true);
  }
};

const staysWhole: Check = (_, after) => {
  const running = after.clocks.filter((clock) => clock.stoppedOn === undefined);
  expect(new Set(running.map((clock) => clock.due.clock)).size).toBe(running.length);
  if (after.signedOn)
    expect(after.decision?.claims.map((answer) => answer.claimId)).toEqual(
      claimsToAnswer(after).map((claim) => claim.id),
    );
  // Nobody who was merged into a matter loses the answer by its end; nobody stops answering because they disagree.
  if (after.ending) expect(after.mergedIn).toEqual([]);
  if (after.objection) expect(after.assignment).toBeDefined();
  if (after.phase === 'closed')
    if (after.phase === 'closed' && !openReview(after))
      expect(
        running.every(
          (clock) =>
            ['petitioner', 'discipline-organ'].includes(clock.owner) || clock.due.clock === supervisionClock,
        ),
      ).toBe(true);
};

// An open order waits for the unit exactly as long as its limit runs, whatever becomes of the petition.
const staysSupervised: Check = (_, after) => {
  const open = after.supervision.orders.filter((order) => order.closed === undefined);
  expect(open.length).toBeLessThanOrEqual(1);
  const waits = open.some((order) => pendingReply(order) === undefined);
  expect(openClock(after, supervisionClock) !== undefined).toBe(waits);
  for (const { unitId, byUnitId, trigger, cause, replyBy, on } of after.supervision.orders) {
    expect(unitId).not.toBe(byUnitId);
    expect(causesOf[trigger]).toContain(cause);
    expect(replyBy > on).toBe(true);
  }
};

const staysSound: Check = (before, after, { step, actor }) => keepsDistance(before, after, step, actor);
const climbsTheLadder: Check = (before, after, _, events) => checkLadder(before, after, events);
const proposesWhatHolds: Check = (_, after, __, ___, today) => void checkProposals(after, today);
const hearsInTime: Check = (before, after, _, events) => checkHearings(before, after, events);
const answersEachInItsWay: Check = (_, after) => checkClaims(after);
const leadsToTheEnd: Check = (before, after, { actor }, events) =>
  checkCaseLeads(before, after, actor, events);
const keepsItsPapers: Check = (before, after) => checkPapers(before, after);

function isWhatItsEventsSay(events: readonly PetitionEvent[]): void {
  const state = fold(events);
  expect(state?.version).toBe(events.length);
  expect(fold(structuredClone(events))).toEqual(state);
}

const walks = runsOf(2_000);
const patience = patienceFor(walks);
afterAll(reportWalks);
const path = fc.tuple(fc.array(move, { maxLength: 60 }), fc.boolean());
const longPath = fc.tuple(fc.array(move, { maxLength: 200, size: 'max' }), fc.boolean());
// Many hopeful moves get far, few of them stay on the side roads.
const hope = fc.constantFrom(9, 30, 90);
const mostly = (area: object) => fc.tuple(fc.array(moveMostly(area), { maxLength: 60 }), fc.boolean());

describe('a petition on a random walk', () => {
  it('only ever moves as the law draws the road', patience, () => {
    const seen = new Set<Phase>();
    fc.assert(
      fc.property(path, hope, ([moves, earlier], every) => {
        const check: Check = (before, after, ...rest) => {
          seen.add(after.phase);
          movesLawfully(before, after, ...rest);
        };
        walk(moves, earlier, check, every);
      }),
      walks,
    );
    const unseen = Object.keys(lawful).filter((phase) => phase !== 'earlier' && !seen.has(phase as Phase));
    if (comesEverywhere) expect(unseen, 'walks reach the whole road').toEqual([]);
  });

  it('never reaches the unit complained of, and never lets anyone without the step act', patience, () => {
    fc.assert(
      fc.property(path, ([moves, earlier]) => void walk(moves, earlier, actsByRight)),
      walks,
    );
  });

  it('keeps a supervision until it is answered and examined', patience, () => {
    let orders = 0;
    const check: Check = (before, after, ...rest) => {
      orders = Math.max(orders, after.supervision.orders.length);
      staysSupervised(before, after, ...rest);
    };
    fc.assert(
      fc.property(path, ([moves, earlier]) => void walk(moves, earlier, check)),
      walks,
    );
    if (comesEverywhere) expect(orders, 'walks come to a second order').toBeGreaterThan(1);
  });

  it(
    'never moves a limit without a recorded cause, and an extension only ever lengthens it',
    patience,
    () => {
      fc.assert(
        fc.property(path, ([moves, earlier]) => void walk(moves, earlier, movesLimitsWithCause)),
        walks,
      );
    },
  );

  it(
    'is what its events say, has an owner for every running clock, and answers every ordinary claim before it is signed',
    patience,
    () => {
      fc.assert(
        fc.property(path, ([moves, earlier]) => isWhatItsEventsSay(walk(moves, earlier, staysWhole))),
        walks,
      );
    },
  );

  it('stands still only for a hearing, and no limit ever comes nearer by it', patience, () => {
    let resumed = 0;
    fc.assert(
      fc.property(path, ([moves, earlier]) => {
        walk(moves, earlier, (...step) => {
          pausesOnlyLengthen(...step);
          resumed += step[3].filter(({ kind }) => kind === 'ClockResumed').length;
        });
      }),
      walks,
    );
    if (comesEverywhere) expect(resumed, 'walks hold hearings').toBeGreaterThan(5);
  });

  it('answers each claim in its own way, and comes to every step of it', patience, () => {
    const reached = new Set<string>();
    const check: Check = (before, after, taken, ...rest) => {
      reached.add(taken.step);
      answersEachInItsWay(before, after, taken, ...rest);
    };
    fc.assert(
      fc.property(
        mostly({ ...claimSteps, redirect: true }),
        ([moves, earlier]) => void walk(moves, earlier, check),
      ),
      walks,
    );
    const unreached = Object.keys(claimSteps).filter((step) => !reached.has(step));
    if (comesEverywhere) expect(unreached).toEqual([]);
  });

  it('keeps every number it ever gave, voided or not, and never voids what was served', patience, () => {
    const voided = new Set<string>();
    fc.assert(
      fc.property(path, ([moves, earlier]) => {
        const events = walk(moves, earlier, keepsItsPapers);
        for (const event of events) if (event.kind === 'PaperVoided') voided.add(event.paper);
      }),
      walks,
    );
    if (comesEverywhere) expect(voided.size, 'walks void papers').toBeGreaterThan(0);
  });

  it('keeps all of this on walks of up to two hundred steps', patience, () => {
    const all: Check = (...step) => {
      const checks = [
        movesLawfully,
        actsByRight,
        movesLimitsWithCause,
        pausesOnlyLengthen,
        staysWhole,
        staysSupervised,
        staysSound,
        climbsTheLadder,
        answersEachInItsWay,
        keepsItsPapers,
        hearsInTime,
        proposesWhatHolds,
        keepsItsWord,
        leadsToTheEnd,
      ];
      for (const check of checks) check(...step);
    };
    fc.assert(
      fc.property(longPath, ([moves, earlier]) => isWhatItsEventsSay(walk(moves, earlier, all, 60))),
      walks,
    );
  });
});
