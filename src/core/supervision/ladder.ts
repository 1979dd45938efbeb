// The warnings before and after a limit: those of `law/supervision/warnings.json` until the office sets others. The law names
// none: the limits are the law's, the ladder is our design.
import type { Words } from '../kit/language.ts';
import { addDays, type PlainDate, plainDate } from '../kit/plain-date.ts';

/** Near, over, urged, told to the head, proposed for supervision: always in this order. */
export const rungs = ['amber', 'red', 'urge', 'head', 'supervision'] as const;
export type Rung = (typeof rungs)[number];

/** Who may be told that a limit stands on a rung: handler and heads of the unit, the petition desk, the supervisors. */
export const audiences = ['handler', 'unit-head', 'petition-office', 'supervisor'] as const;
export type Audience = (typeof audiences)[number];

/** Red is always the first day past the limit, so that nothing is called overdue that is not. */
export type WarningLadder = {
  /** Share of the time, from its first day to its limit, after which the limit is near. */
  readonly amberPercent: number;
  /** Days past the limit; none before the rung below it. */
  readonly daysOver: Readonly<Record<Exclude<Rung, 'amber' | 'red'>, number>>;
  /** The rung from which each is told; what is told on one rung is told on all above it. */
  readonly toldFrom: Readonly<Record<Audience, Rung>>;
};

/** A ladder with its first day and the paper or the reason it rests on. */
export type DatedLadder = WarningLadder & { readonly inForceFrom: PlainDate; readonly source: string };

/** The ladders of an office, the earliest first; that one also holds for the days before it. */
export type LadderHistory = readonly [DatedLadder, ...DatedLadder[]];

/** The ladder that comes with the program. */
export const usualLadder: DatedLadder = {
  inForceFrom: plainDate('2005-05-01'),
  source: '法律没有规定预警的日子；程序自带的设定，本单位可以另定',
  amberPercent: 80,
  daysOver: { urge: 3, head: 7, supervision: 15 },
  toldFrom: { handler: 'amber', 'unit-head': 'amber', 'petition-office': 'amber', supervisor: 'supervision' },
};

/** The ladder in force on `day`. */
export function ladderOn(ladders: LadderHistory, day: PlainDate): DatedLadder {
  return ladders.findLast((ladder) => ladder.inForceFrom <= day) ?? ladders[0];
}

/** The ladders with one more among them. */
export function withLadder([first, ...later]: LadderHistory, newer: DatedLadder): LadderHistory {
  return [first, ...[...later, newer].toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))];
}

/** The ladders without the one that begins on that day; the first of all stays. */
export function withoutLadder([first, ...later]: LadderHistory, inForceFrom: PlainDate): LadderHistory {
  return [first, ...later.filter((ladder) => ladder.inForceFrom !== inForceFrom)];
}

/** The ladders that were in force by `today`, each with its last day, which of the last one is `today`. */
export function laddersUntil(
  ladders: LadderHistory,
  today: PlainDate,
): readonly { readonly ladder: DatedLadder; readonly last: PlainDate }[] {
  return ladders
    .filter((ladder, at) => at === 0 || ladder.inForceFrom <= today)
    .map((ladder, at, begun) => {
      const next = begun[at + 1];
      return { ladder, last: next ? addDays(next.inForceFrom, -1) : today };
    });
}

export const rungWords = {
  amber: { zh: '期限临近（黄灯）', en: 'limit near (amber)' },
  red: { zh: '已超期（红灯）', en: 'past its limit (red)' },
  urge: { zh: '超期，建议催办', en: 'overdue, to be urged' },
  head: { zh: '超期，提请单位负责人', en: 'overdue, brought before the head of the unit' },
  supervision: { zh: '超期，建议督办', en: 'overdue, proposed for supervision' },
} as const satisfies Record<Rung, Words>;

export const audienceWords = {
  handler: { zh: '经办人', en: 'the handler' },
  'unit-head': { zh: '承办、复查复核单位负责人', en: 'the heads of the unit that handles or reviews' },
  'petition-office': { zh: '信访接待员（信访局自己的期限）', en: 'the petition desk (its own limits)' },
  supervisor: { zh: '有督办职责的负责人', en: 'the supervisors' },
} as const satisfies Record<Audience, Words>;

/** How a petition stands in lists: the worst first. */
export const warningStates = ['long-overdue', 'overdue', 'near'] as const;
export type WarningState = (typeof warningStates)[number];

export const warningStateWords = {
  'long-overdue': { zh: '超期较久，建议督办', en: 'Long overdue, proposed for supervision' },
  overdue: { zh: '已超期', en: 'Overdue' },
  near: { zh: '快到期', en: 'Near the limit' },
} as const satisfies Record<WarningState, Words>;
