// 承诺兑现: how what was promised at receptions stands, week by week. A figure is a condition on a promise, so that it and its
// list cannot differ; a day that was moved is judged by the day that held when it was kept, and moving is counted apart.
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Promised } from '../petitions/promise.ts';
import type { DaySpan } from './frequency-periods.ts';

type Facts = DaySpan & { readonly today: PlainDate };

type PromiseFigure = {
  readonly name: Words;
  readonly meaning: Words;
  readonly holds: (promise: Promised, facts: Facts) => boolean;
};

const within = (day: PlainDate | undefined, facts: Facts): boolean =>
  day !== undefined && day >= facts.from && day <= endOf(facts);

/** The last day of the span that has come; what stands then is what stands. */
const endOf = ({ through, today }: Facts): PlainDate => (through < today ? through : today);

/** The day by which it was owed, as that stood on `day`. */
export function limitOn({ limit, moves }: Promised, day: PlainDate): PlainDate {
  const before = moves.findLast(({ on }) => on <= day);
  return before?.limit ?? moves[0]?.before ?? limit;
}

const keptInTime = (promise: Promised): boolean =>
  promise.kept !== undefined && promise.kept.on <= limitOn(promise, promise.kept.on);

function isOwedOn({ on, kept, withdrawn }: Promised, day: PlainDate): boolean {
  return on <= day && !(kept && kept.on <= day) && !(withdrawn && withdrawn.on <= day);
}

/** How promises made at receptions stand, in the order in which it is read. */
export const promiseFigures = {
  made: {
    name: { zh: '作出', en: 'Made' },
    meaning: {
      zh: '这段时间接访时作出的承诺和交办任务',
      en: 'promised or ordered at receptions in this time',
    },
    holds: (promise, facts) => within(promise.on, facts),
  },
  'kept-in-time': {
    name: { zh: '按期兑现', en: 'Kept in time' },
    meaning: {
      zh: '这段时间兑现、没有超过当时期限的',
      en: 'kept in this time, by the day that held then',
    },
    holds: (promise, facts) => within(promise.kept?.on, facts) && keptInTime(promise),
  },
  'kept-late': {
    name: { zh: '超期兑现', en: 'Kept late' },
    meaning: { zh: '这段时间兑现、超过当时期限的', en: 'kept in this time, after the day that held then' },
    holds: (promise, facts) => within(promise.kept?.on, facts) && !keptInTime(promise),
  },
  withdrawn: {
    name: { zh: '撤回', en: 'Withdrawn' },
    meaning: { zh: '这段时间说明理由撤回的', en: 'taken back in this time, with reasons' },
    holds: (promise, facts) => within(promise.withdrawn?.on, facts),
  },
  moved: {
    name: { zh: '改期', en: 'Day moved' },
    meaning: {
      zh: '这段时间改过期限的，不论后来怎样',
      en: 'whose day was moved in this time, whatever came of it',
    },
    holds: ({ moves }, facts) => moves.some(({ on }) => within(on, facts)),
  },
  open: {
    name: { zh: '未到期', en: 'Owed, in time' },
    meaning: { zh: '到最后一天还没有兑现、也没有到期的', en: 'not kept by the last day, and not due yet' },
    holds: (promise, facts) =>
      isOwedOn(promise, endOf(facts)) && endOf(facts) <= limitOn(promise, endOf(facts)),
  },
  overdue: {
    name: { zh: '超期未兑现', en: 'Overdue' },
    meaning: { zh: '到最后一天已经超期、还没有兑现的', en: 'not kept by the last day, and past its day' },
    holds: (promise, facts) =>
      isOwedOn(promise, endOf(facts)) && endOf(facts) > limitOn(promise, endOf(facts)),
  },
} as const satisfies Record<string, PromiseFigure>;

export type PromiseFigureId = keyof typeof promiseFigures;
export const promiseFigureIds = Object.keys(promiseFigures) as [PromiseFigureId, ...PromiseFigureId[]];

/** The promises behind a figure of a span of days. */
export const promisesBehind = <Row extends { readonly promise: Promised }>(
  id: PromiseFigureId,
  rows: readonly Row[],
  facts: Facts,
): readonly Row[] => rows.filter(({ promise }) => promiseFigures[id].holds(promise, facts));

/** How many stand behind each figure. */
export const countPromises = (
  rows: readonly { readonly promise: Promised }[],
  facts: Facts,
): Readonly<Record<PromiseFigureId, number>> => {
  const count = (id: PromiseFigureId): number => promisesBehind(id, rows, facts).length;
  return {
    made: count('made'),
    'kept-in-time': count('kept-in-time'),
    'kept-late': count('kept-late'),
    withdrawn: count('withdrawn'),
    moved: count('moved'),
    open: count('open'),
    overdue: count('overdue'),
  };
};
