// Who may be told of a matter: a proxy or a companion with a written authority, and its end.
import { condition, type Step } from './step.ts';
import { phases } from './petition.ts';

const isUnended = condition(
  ({ authorities }) => authorities.some(({ end }) => end === undefined),
  { zh: '没有登记有效的代访、陪访委托', en: 'no authority of a proxy or companion is recorded' },
  'grant-authority',
);

export const authoritySteps = {
  'grant-authority': {
    name: { zh: '登记代访、陪访委托', en: 'Record a proxy’s or companion’s authority' },
    duty: 'register',
    orDuties: ['triage', 'receive', 'handle'],
    side: 'either-unit',
    phases: phases.filter((phase) => phase !== 'earlier'),
    article: '《民法典》第一百六十五条',
    chart: { undrawn: true },
  },
  'end-authority': {
    name: { zh: '结束代访、陪访委托', en: 'End an authority' },
    duty: 'register',
    orDuties: ['triage', 'receive', 'handle'],
    side: 'either-unit',
    phases: phases.filter((phase) => phase !== 'earlier'),
    article: '《民法典》第一百七十三条',
    when: isUnended,
    chart: { undrawn: true },
  },
} as const satisfies Record<string, Step>;
