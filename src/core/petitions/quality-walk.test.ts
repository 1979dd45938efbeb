import { expect, it } from 'vitest';
import { gatherStates } from '../../../tests/support/gather-states.ts';
import { qualitySteps } from './quality-steps.ts';

it('random walks take every step of weight, distance and execution', () => {
  const taken = new Set<string>(gatherStates(1).taken.map(({ step }) => step));
  expect(Object.keys(qualitySteps).filter((step) => !taken.has(step))).toEqual([]);
});
