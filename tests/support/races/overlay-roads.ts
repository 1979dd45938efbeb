// Roads that lie over whatever phase a petition is in: supervision, a leader who answers for it, weight and distance.
import type { StepId } from '#core/petitions/steps.ts';
import type { Road, Taking } from './roads.ts';
import type { Player } from './scene.ts';

type More = Omit<Taking, 'step' | 'who'>;
const take = (who: Player, step: StepId, more: More = {}): Taking => ({ who, step, ...more });

const accepted = [take('clerk', 'triage'), take('handler', 'accept')];

export const overlayRoads: readonly Road[] = [
  {
    name: 'supervised',
    takings: [
      ...accepted,
      take('clerk', 'urge', { on: '2026-05-30' }),
      take('handler', 'answer-urge'),
      take('director', 'order-supervision'),
      take('unitHead', 'reply-supervision'),
      take('director', 'return-supervision'),
      take('unitHead', 'reply-supervision'),
      take('director', 'close-supervision'),
      take('director', 'inspect'),
    ],
  },
  {
    name: 'led by a leader with a name',
    takings: [
      ...accepted,
      take('director', 'name-case-lead'),
      take('head', 'plan-case'),
      take('head', 'record-case-meeting'),
      take('head', 'check-case-progress'),
      take('clerk', 'note-case-progress'),
      take('clerk', 'hear-case'),
      take('director', 'change-case-terms'),
      take('director', 'hand-over-case-lead'),
      take('handler', 'withdraw'),
      take('clerk', 'ask-case-end'),
      take('director', 'return-case-end'),
      take('clerk', 'ask-case-end'),
      take('director', 'confirm-case-end'),
    ],
  },
  {
    name: 'weighed and kept at a distance',
    takings: [
      ...accepted,
      take('director', 'mark-important'),
      take('director', 'unmark-important'),
      take('handler', 'declare-recusal'),
      take('unitHead', 'decide-recusal'),
      take('clerk', 'request-recusal'),
      take('unitHead', 'decide-recusal'),
    ],
  },
];
