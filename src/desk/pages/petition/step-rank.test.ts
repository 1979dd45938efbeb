import { describe, expect, it } from 'vitest';
import { mainStep } from './step-rank.ts';

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
});
