import { describe, expect, it } from 'vitest';
import { openSteps } from '#core/petitions/steps.ts';
import { gatherStates } from '../../../../tests/support/gather-states.ts';
import { clerk, handler, unitHead } from '../../../../tests/support/travelled-petition.ts';
import { besides, mainStep, seldom } from './step-rank.ts';

const mine = (step: Parameters<typeof mainStep>[0][number]['step']) => ({ step, mine: true });

describe('the one step that stands out', () => {
  it('is what somebody waits for, before the road goes on', () => {
    expect(mainStep([mine('add-note'), mine('submit-decision')])).toBe('submit-decision');
    expect(mainStep([mine('submit-decision'), mine('answer-urge')])).toBe('answer-urge');
    expect(mainStep([mine('close'), mine('record-execution')])).toBe('record-execution');
  });

  it('is nobody else’s, and none where only corrections and notes are possible', () => {
    expect(mainStep([{ step: 'accept', mine: false }, mine('amend'), mine('withdraw')])).toBeUndefined();
  });

  it('is one of the reader’s own open steps, wherever a petition stands', { timeout: 20_000 }, () => {
    let found = 0;
    for (const { state } of gatherStates(1).states)
      for (const reader of [clerk, handler, unitHead]) {
        const open = openSteps(state, reader);
        const main = mainStep(open);
        if (!main) continue;
        found += 1;
        expect(open).toContainEqual({ step: main, mine: true });
        expect([...besides, ...seldom]).not.toContain(main);
      }
    expect(found).toBeGreaterThan(5);
  });
});
