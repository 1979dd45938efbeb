// What a leader who receives people may do at the table (《信访工作条例》第十八条).
import { phases } from './petition.ts';
import type { Step } from './step.ts';

export const talkSteps = {
  'record-talk': {
    name: { zh: '登记接访谈话', en: 'Write down a leader’s talk' },
    duty: 'receive-visitors',
    orDuties: ['register'],
    side: 'anywhere',
    phases,
    article: '《信访工作条例》第十八条',
    leadsTo: ['referred', 'served'],
    leadsFrom: ['registered', 'referred', 'accepted'],
    takesAlong: true,
    chart: { stage: 'intake', undrawn: true },
  },
} as const satisfies Record<string, Step>;
