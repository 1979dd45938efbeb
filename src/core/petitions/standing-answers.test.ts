import { describe, expect, it } from 'vitest';
import { day, reviewed } from '../../../tests/support/reviewed-petition.ts';
import { after, facts, handler } from '../../../tests/support/travelled-petition.ts';
import { claimIds } from '../../../tests/support/walk-moves.ts';
import { outcomeOf } from './claim-outcomes.ts';
import { closingGaps } from './closing-gaps.ts';
import { openPromises } from './execution.ts';
import type { PetitionState } from './petition.ts';
import { recordExecution } from './record-execution.ts';
import { standingAnswers } from './standing-answers.ts';
import { threeFacts } from './three-facts.ts';

const [first, second] = claimIds;
if (!first || !second) throw new Error('two claims');

const changed = () =>
  reviewed({ outcome: 'change', claims: [{ claimId: first, opinion: 'support' }], orders: '五月底前修好' });
const outcomes = (state: PetitionState) => state.claims.map((claim) => outcomeOf(claim, state)?.result);

describe('an answer that a review changed', () => {
  it('stands as the review says, with its reasons, its order and its day; the other claim as it was answered', () => {
    const before = reviewed();
    expect(outcomes(before)).not.toContain('supported');
    const state = changed();
    expect(outcomes(state)).toEqual(['supported', outcomes(before)[1]]);
    expect(standingAnswers(state)[0]).toMatchObject({
      opinion: 'support',
      execution: '五月底前修好',
      changedBy: { servedOn: day(43) },
    });
    expect(standingAnswers(state)[1]).toMatchObject({ changedBy: undefined });
  });

  it('is a promise to be carried out before the matter is let go', () => {
    const state = changed();
    expect(openPromises(reviewed())).toEqual([]);
    expect(openPromises(state)).toMatchObject([{ claimId: first, executeBy: undefined }]);
    expect(closingGaps({ settlement: 'explained' }, state, day(44))).toMatchObject([
      { kind: 'measures', claim: 1, step: 'record-execution' },
    ]);
    const execution = {
      claimId: first,
      on: day(44),
      by: '物业',
      evidence: '验收单',
      attachments: [],
      confirmation: '本人签字',
    };
    const done = after(state, recordExecution(execution, state, facts(handler, day(44))));
    expect(closingGaps({ settlement: 'solved' }, done, day(44))).toEqual([]);
    expect(threeFacts(done).solved?.on).toBe(day(44));
    expect(threeFacts(state).solved).toBeUndefined();
  });
});
