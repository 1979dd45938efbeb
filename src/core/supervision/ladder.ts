// The warnings before and after a limit, as the office sets them in `law/supervision/warnings.json`. The law names none:
// the limits are the law's, the ladder is our design.
import type { Words } from '../kit/language.ts';

/** Near, over, urged, told to the head, proposed for supervision: always in this order. */
export const rungs = ['amber', 'red', 'urge', 'head', 'supervision'] as const;
export type Rung = (typeof rungs)[number];

export type WarningLadder = {
  /** Share of the time, from its first day to its limit, after which the limit is near. */
  readonly amberPercent: number;
  /** Days past the limit; none before the rung below it. */
  readonly daysOver: Readonly<Record<Exclude<Rung, 'amber' | 'red'>, number>>;
};

export const usualLadder: WarningLadder = {
  amberPercent: 80,
  daysOver: { urge: 3, head: 7, supervision: 15 },
};

export const rungWords = {
  amber: { zh: '期限临近（黄灯）', en: 'limit near (amber)' },
  red: { zh: '已超期（红灯）', en: 'past its limit (red)' },
  urge: { zh: '超期，建议催办', en: 'overdue, to be urged' },
  head: { zh: '超期，提请单位负责人', en: 'overdue, brought before the head of the unit' },
  supervision: { zh: '超期，建议督办', en: 'overdue, proposed for supervision' },
} as const satisfies Record<Rung, Words>;

/** How a petition stands in lists: the worst first. */
export const warningStates = ['long-overdue', 'overdue', 'near'] as const;
export type WarningState = (typeof warningStates)[number];

export const warningStateWords = {
  'long-overdue': { zh: '超期较久，建议督办', en: 'Long overdue, proposed for supervision' },
  overdue: { zh: '已超期', en: 'Overdue' },
  near: { zh: '快到期', en: 'Near the limit' },
} as const satisfies Record<WarningState, Words>;
