// A due date as a certificate: every fact of its derivation at its place, so that anybody can count again.
import type { Words } from '../kit/language.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import type { Because, DayRun, Due } from './due.ts';
import { causesInWords } from './pause-words.ts';

/** Days that were not counted, both ends included, and why. */
export type ExcludedDays = DayRun & { readonly why: 'event-day' | 'weekend' | 'holiday' | 'pause' | 'roll' };

export type ClockCertificate = {
  readonly clock: string;
  readonly start: { readonly on: PlainDate; readonly event: Words };
  /** The first day that counts; nothing when the end is set by a letter's day or by another clock. */
  readonly firstDay: PlainDate | undefined;
  readonly article: Words;
  readonly excluded: readonly ExcludedDays[];
  /** Weekend days that counted, because the notice made them working days. */
  readonly makeUpDays: readonly DayRun[];
  readonly extension:
    | { readonly days: number; readonly unit: 'cal' | 'wd' | 'month'; readonly approver: Words }
    | undefined;
  readonly target: PlainDate;
  readonly limit: PlainDate;
  readonly provisional: boolean;
};

/** Reads the certificate out of the derivation that was recorded with the date; nothing is computed again. */
export function certifyDue(due: Due): ClockCertificate {
  const start = find(due, 'start');
  const daysOff = find(due, 'days-off');
  const extension = find(due, 'extension');
  return {
    clock: due.clock,
    start: { on: due.from, event: start?.trigger ?? { zh: '', en: '' } },
    firstDay: start?.counted ? addDays(due.from, 1) : undefined,
    article: articleOf(due),
    excluded: excludedDays(due).toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    makeUpDays: daysOff?.makeUpDays ?? [],
    extension: extension && { days: extension.days, unit: extension.unit, approver: extension.approver },
    target: due.target,
    limit: due.limit,
    provisional: due.provisional,
  };
}

function excludedDays(due: Due): readonly ExcludedDays[] {
  const daysOff = find(due, 'days-off');
  const eventDay = { from: due.from, to: due.from, days: 1, name: eventDayName };
  return [
    ...(find(due, 'start')?.counted ? [{ ...eventDay, why: 'event-day' as const }] : []),
    ...(daysOff?.weekends ?? []).map((run) => ({ ...run, why: 'weekend' as const })),
    ...(daysOff?.holidays ?? []).map((run) => ({ ...run, why: 'holiday' as const })),
    ...due.because.flatMap((fact) =>
      fact.kind === 'pause'
        ? [
            {
              from: fact.from,
              to: addDays(fact.to, -1),
              days: fact.days,
              name: pauseName(causesInWords(fact.causes)),
              why: 'pause' as const,
            },
          ]
        : [],
    ),
    ...(find(due, 'roll')?.over ?? []).map((run) => ({ ...run, why: 'roll' as const })),
  ];
}

function articleOf(due: Due): Words {
  const fact = due.because.find((one) => 'article' in one);
  return fact && 'article' in fact ? fact.article : { zh: '', en: '' };
}

function find<Kind extends Because['kind']>(
  due: Due,
  kind: Kind,
): Extract<Because, { kind: Kind }> | undefined {
  return due.because.find((fact): fact is Extract<Because, { kind: Kind }> => fact.kind === kind);
}

const eventDayName: Words = { zh: '事件当日', en: 'the day of the event' };
const pauseName = (cause: Words | undefined): Words =>
  cause ? { zh: `${cause.zh}，停止计算`, en: `paused for ${cause.en}` } : { zh: '停止计算', en: 'paused' };
