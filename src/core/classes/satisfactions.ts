import type { Words } from '../kit/language.ts';

/** A petitioner's judgement; given for the petition office and for the responsible unit separately. */
export type Satisfaction = 'satisfied' | 'fairly-satisfied' | 'dissatisfied';

export const satisfactionWords = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  'fairly-satisfied': { zh: '基本满意', en: 'Fairly satisfied' },
  dissatisfied: { zh: '不满意', en: 'Not satisfied' },
} as const satisfies Record<Satisfaction, Words>;

/** Every level, best first. */
export const satisfactions = [
  'satisfied',
  'fairly-satisfied',
  'dissatisfied',
] as const satisfies readonly Satisfaction[];
