// Promises lie over the road: made at a reception or at any desk, kept whatever the phase, even after the end.
import type { Duty } from '../organisation/roles.ts';
import { phases, type Phase } from './petition.ts';
import { owedPromises } from './promise.ts';
import { condition, type Step } from './step.ts';

const hasSomebody = condition(
  ({ ending }) => !['merged', 'died', 'dissolved'].includes(ending?.cause ?? ''),
  {
    zh: '本件已并入其他事项，或者信访人死亡、组织终止且无人继受，不再作出新的承诺',
    en: 'the matter was merged into another, or nobody is left to whom something could be promised',
  },
);

const isOwedSomething = condition(
  (state) => owedPromises(state).length > 0,
  { zh: '没有待兑现的承诺', en: 'no promise waits to be kept' },
  'make-promise',
);

const takenUp: readonly Phase[] = phases.filter((phase) => phase !== 'earlier');
const article = '本系统设定';

// Whoever gave the word may take it back, whatever the post.
const anyDesk: readonly Duty[] = ['receive-visitors', 'triage', 'sign', 'handle', 'receive'];
const behind = {
  duty: 'supervise',
  orDuties: anyDesk,
  side: 'promise-maker',
  phases: takenUp,
  article,
  when: isOwedSomething,
} as const satisfies Partial<Step>;

export const promiseSteps = {
  'make-promise': {
    name: { zh: '登记承诺', en: 'Record a promise' },
    duty: 'receive-visitors',
    orDuties: ['supervise', 'triage', 'sign', 'handle'],
    side: 'anywhere',
    phases: takenUp,
    article,
    when: hasSomebody,
    chart: { stage: 'handle' },
  },
  'keep-promise': {
    name: { zh: '登记承诺兑现', en: 'Record that a promise was kept' },
    duty: 'handle',
    orDuties: ['register', 'receive', 'sign', 'supervise', 'receive-visitors'],
    side: 'promise-owner',
    phases: takenUp,
    article,
    when: isOwedSomething,
    chart: { stage: 'close' },
  },
  'move-promise': {
    ...behind,
    name: { zh: '调整承诺期限', en: 'Move the day of a promise' },
    chart: { stage: 'handle', undrawn: true },
  },
  'hand-on-promise': {
    ...behind,
    name: { zh: '改由其他单位落实承诺', en: 'Give a promise to another owner' },
    chart: { stage: 'handle', undrawn: true },
  },
  'urge-promise': {
    ...behind,
    name: { zh: '催促兑现承诺', en: 'Urge that a promise be kept' },
    chart: { stage: 'supervise', undrawn: true },
  },
  'withdraw-promise': {
    ...behind,
    name: { zh: '撤回承诺', en: 'Withdraw a promise' },
    chart: { stage: 'close', undrawn: true },
  },
} as const satisfies Record<string, Step>;
