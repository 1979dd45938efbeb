// Random walks of a led petition, half of their moves being work of the lead.
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { checkCaseLeads } from '../../../tests/support/case-lead-moves.ts';
import { variantOf } from '../../../tests/support/claim-moves.ts';
import {
  comesEverywhere,
  patienceFor,
  reportWalks,
  runsOf,
  takeWalk,
} from '../../../tests/support/take-walk.ts';
import { begin, intake, moveMostly } from '../../../tests/support/walk-moves.ts';
import { caseLeadEventKinds } from './case-lead-events.ts';
import { caseLeadSteps } from './case-lead-steps.ts';
import { fold } from './evolve.ts';

const walks = runsOf(2_000);
afterAll(reportWalks);

it(
  'a petition is led by one leader a level, until it is settled and somebody else has checked',
  patienceFor(walks),
  () => {
    const seen = new Set<string>();
    const path = fc.tuple(fc.array(moveMostly(caseLeadSteps), { maxLength: 60 }), fc.boolean());
    fc.assert(
      fc.property(path, ([moves, earlier]) => {
        const state = fold(begin(earlier, variantOf(moves.length)));
        if (!state) throw new Error('nothing was registered');
        takeWalk({ state, today: intake.receivedOn }, moves, 9, (before, after, { actor }, events) => {
          for (const { kind } of events) seen.add(kind);
          checkCaseLeads(before, after, actor, events);
        });
      }),
      walks,
    );
    if (comesEverywhere) expect(caseLeadEventKinds.filter((kind) => !seen.has(kind))).toEqual([]);
  },
);
