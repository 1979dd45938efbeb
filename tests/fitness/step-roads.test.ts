// Every step of the table is raced through the interface: a new step needs a road that comes to it.
import { expect, test } from 'vitest';
import { stepIds } from '#core/petitions/steps.ts';
import { roads } from '../support/races/roads.ts';

test('some road comes to every step, so that it is taken by two at once and on an older version', () => {
  const taken = new Set(roads.flatMap(({ takings }) => takings.map(({ step }) => step)));
  const missing = stepIds.filter((step) => !taken.has(step));
  expect(missing, 'add each to a road in tests/support/races/roads.ts').toEqual([]);
});
