// Roads that lead to the steps of the reception day.
import type { Road } from './roads.ts';

export const receptionRoads: readonly Road[] = [
  {
    name: 'promised, handed on and kept; promised again and withdrawn',
    takings: [
      { who: 'clerk', step: 'triage' },
      { who: 'handler', step: 'accept' },
      { who: 'director', step: 'make-promise' },
      { who: 'handler', step: 'keep-promise' },
      { who: 'director', step: 'make-promise' },
      { who: 'director', step: 'move-promise' },
      { who: 'director', step: 'urge-promise' },
      { who: 'director', step: 'hand-on-promise' },
      { who: 'director', step: 'withdraw-promise' },
    ],
  },
  {
    name: 'told to somebody else, and no more',
    takings: [
      { who: 'clerk', step: 'grant-authority' },
      { who: 'clerk', step: 'end-authority' },
    ],
  },
  {
    name: 'put before several departments, one of which leads',
    takings: [
      { who: 'clerk', step: 'call-joint-sitting' },
      { who: 'clerk', step: 'name-joint-lead' },
    ],
  },
];
