import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import oldData from '../../../law/clocks/national-2005.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import bjData from '../../../law/clocks/presets/bj-2006.json' with { type: 'json' };
import hnData from '../../../law/clocks/presets/hn-2012.json' with { type: 'json' };
import sdData from '../../../law/clocks/presets/sd-2024.json' with { type: 'json' };
import zjData from '../../../law/clocks/presets/zj-2016.json' with { type: 'json' };
import { addDays, addMonths, type PlainDate, plainDate } from '../kit/plain-date.ts';
import { isPublished, isWorkday } from './calendar.ts';
import { computeDue } from './compute-due.ts';
import type { Due, DueInput, Pause } from './due.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parsePreset, parseRuleSet } from './parse-rule-set.ts';
import type { ClockRule } from './rule.ts';

const [calendar, rules] = [parsed(parseCalendar(calendarData)), parsed(parseRuleSet(ruleData)).clocks];

/** The rules of every set that is shipped. */
const allRules = [ruleData, oldData, bjData, hnData, sdData, zjData].flatMap((data) => [
  ...parsed(parsePreset({ ...data, scope: 'local' })).clocks.values(),
]);

const days = fc
  .integer({ min: 0, max: 365 * 11 + 40 })
  .map((after) => addDays(plainDate('2015-12-20'), after));
const pausesNear = (from: PlainDate) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 40 }))
      .map(([start, length]) => ({ from: addDays(from, start), to: addDays(from, start + length) })),
    { maxLength: 4 },
  );
const counted = fc.constantFrom(...allRules.filter((rule) => rule.length !== null));

/** A question about any counting clock, extended where it may be, with pauses in, around and after its time. */
const questions = fc
  .tuple(counted, days, fc.nat({ max: 30 }))
  .chain(([rule, from, extendDays]) =>
    pausesNear(from).map((pauses) => ({ rule, from, pauses, extendDays: rule.extension ? extendDays : 0 })),
  );

describe('a due date', () => {
  it('is the one that walking the days one by one finds', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const due = compute(question);
        expect(due.target).toBe(walk(question));
        expect(due.limit).toBe(question.rule.window === 'none' ? due.target : walkToWork(due.target));
      }),
      { numRuns: 2000 },
    );
  });

  it('has a limit that is a working day and never before the target', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const due = compute(question);
        expect(due.limit >= due.target && due.target > due.from).toBe(true);
        if (question.rule.window !== 'none') expect(isWorkday(calendar, due.limit)).toBe(true);
      }),
    );
  });

  it('is never earlier for an extension or a further pause', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const [plain, paused] = [
          { ...question, pauses: [], extendDays: 0 },
          { ...question, extendDays: 0 },
        ];
        const [first, second, third] = [compute(plain), compute(paused), compute(question)];
        expect(first.target <= second.target && second.target <= third.target).toBe(true);
        expect(first.limit <= second.limit && second.limit <= third.limit).toBe(true);
      }),
    );
  });

  it('is never earlier when the event is later', () => {
    fc.assert(
      fc.property(questions, fc.nat({ max: 40 }), (asked, later) => {
        // Months differ in length, so a pause cut short by a later start can outweigh it; no clock in months may pause.
        const question = asked.rule.unit === 'month' ? { ...asked, pauses: [] } : asked;
        const [due, after] = [
          compute(question),
          compute({ ...question, from: addDays(question.from, later) }),
        ];
        expect(due.target <= after.target && due.limit <= after.limit).toBe(true);
      }),
    );
  });

  it('does not change with the order or the overlap of pauses', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const doubled = [...question.pauses, ...question.pauses].toReversed();
        expect(compute({ ...question, pauses: doubled }).because).toEqual(compute(question).because);
      }),
    );
  });

  it('is provisional exactly when it rests on a day outside the published years', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const due = compute(question);
        const first = question.rule.unit === 'wd' ? addDays(due.from, 1) : due.target;
        const rests = question.rule.window !== 'none';
        expect(due.provisional).toBe(
          rests && !(isPublished(calendar, first) && isPublished(calendar, due.limit)),
        );
        expect(due.because.some((fact) => fact.kind === 'provisional')).toBe(due.provisional);
      }),
    );
  });
});

describe('the reasons of a due date', () => {
  it('add up to it: every day after the event is counted or given a reason', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const due = compute(question);
        const { length, unit } = question.rule;
        if (unit === 'month' || length === null) return;
        let total = length;
        for (const fact of due.because) {
          if (fact.kind === 'extension') total += fact.days;
          if (fact.kind === 'pause') total += unit === 'cal' ? fact.days : daysFrom(fact.from, fact.to);
          if (fact.kind === 'days-off') total += fact.weekendDays + sum(fact.holidays);
        }
        expect(addDays(due.from, total)).toBe(due.target);
      }),
    );
  });

  it('name every day the limit rolls over', () => {
    const roll = dueOf('notice_transferred', { from: plainDate('2022-09-16') }).because.at(-1);
    expect(roll).toMatchObject({ kind: 'roll', to: '2022-10-08', over: [{ from: '2022-10-01', days: 7 }] });
    const weekend = dueOf('triage_office', { from: plainDate('2026-03-06') }).because.at(-1);
    expect(weekend).toMatchObject({ over: [{ from: '2026-03-21', to: '2026-03-22', name: { zh: '周末' } }] });
  });

  it('say when the law itself knows no pause, and when it does', () => {
    const pauses = [{ from: plainDate('2026-03-05'), to: plainDate('2026-03-06') }];
    const from = plainDate('2026-03-03');
    expect(dueOf('triage_office', { from, pauses }).because).toContainEqual(
      expect.objectContaining({ kind: 'pause-basis', basis: 'none' }),
    );
    expect(dueOf('rereview_decide', { from, pauses }).because).toContainEqual(
      expect.objectContaining({ kind: 'pause-basis', basis: 'law' }),
    );
  });

  it('say when the event lies before the rules', () => {
    const because = dueOf('triage_office', { from: plainDate('2022-04-30') }).because;
    expect(because).toContainEqual({ kind: 'before-rules', inForceFrom: '2022-05-01' });
    expect(dueOf('triage_office', { from: plainDate('2022-05-01') }).because).not.toContainEqual(
      expect.objectContaining({ kind: 'before-rules' }),
    );
  });
});

describe('a question the law has no answer to', () => {
  const from = plainDate('2026-03-03');
  it.each([
    ['triage_office', { extendDays: 1 }, 'clock.not-extendable'],
    ['handle_r6', { extendDays: 31 }, 'clock.extension-too-long'],
    ['handle_r6', { extendDays: -1 }, 'clock.not-whole-days'],
    ['handle_r6', { extendDays: 1.5 }, 'clock.not-whole-days'],
    ['handdown_report', {}, 'clock.length-missing'],
    ['handdown_report', { lengthDays: 0 }, 'clock.not-whole-days'],
    ['handdown_report', { lengthDays: 4000 }, 'clock.not-whole-days'],
    ['handdown_report', { lengthDays: 3, dueOn: from }, 'clock.length-not-open'],
    ['handdown_report', { dueOn: plainDate('2026-03-02') }, 'clock.due-before-start'],
    ['extension_notice', {}, 'clock.length-missing'],
    ['triage_office', { lengthDays: 3 }, 'clock.length-not-open'],
    ['triage_office', { dueOn: from }, 'clock.length-not-open'],
    ['urgent_report', { dueOn: from }, 'clock.length-not-open'],
    ['handle_r6', { pauses: [{ from, to: plainDate('2026-03-02') }] }, 'clock.pause-backwards'],
    ['triage_office', { from: plainDate('2199-12-30') }, 'clock.beyond-calendar'],
    ['litigate_apply', { from: plainDate('2199-08-30') }, 'clock.beyond-calendar'],
  ] as const)('%s with %o is refused: %s', (clock, question, kind) => {
    const due = computeDue({ rule: ruleOf(clock), from, ...question }, calendar);
    expect(due).toMatchObject({ ok: false, error: { kind, clock } });
  });
});

describe('a limit that the law does not count', () => {
  const from = plainDate('2026-09-04');

  it('ends on the day the letter names, rolled, and later by what was granted', () => {
    const dueOn = plainDate('2026-10-02');
    expect(dueOf('handdown_report', { from, dueOn })).toMatchObject({ target: dueOn, limit: '2026-10-08' });
    expect(dueOf('handdown_report', { from, dueOn, extendDays: 7 }).target).toBe('2026-10-09');
    expect(dueOf('handdown_report', { from, dueOn: from })).toMatchObject({ target: from, limit: from });
  });

  it('ends with the other clock, or at once', () => {
    const dueOn = plainDate('2026-10-03');
    expect(dueOf('extension_notice', { from, dueOn })).toMatchObject({ target: dueOn, limit: dueOn });
    const sunday = plainDate('2026-09-06');
    expect(dueOf('urgent_report', { from: sunday })).toMatchObject({ target: sunday, limit: sunday });
  });
});

/** The slow and plain way: go on day by day and count the days that count. */
function walk({ rule, from, pauses = [], extendDays = 0 }: DueInput): PlainDate {
  const whole = (rule.length ?? 0) + extendDays;
  let left = rule.unit === 'month' ? daysFrom(from, addMonths(from, whole)) : whole;
  let day = from;
  while (left > 0) {
    day = addDays(day, 1);
    const counts = !isPaused(pauses, day) && (rule.unit !== 'wd' || worksOn(day));
    if (counts) left -= 1;
  }
  return day;
}

function walkToWork(day: PlainDate): PlainDate {
  return worksOn(day) ? day : walkToWork(addDays(day, 1));
}

function isPaused(pauses: readonly Pause[], day: PlainDate): boolean {
  return pauses.some((pause) => pause.from <= day && day < pause.to);
}

// Read from the data again, without the parser, and with the platform's own weekdays.
const [offDays, workDays] = [noticeDays('off'), noticeDays('work')];

function worksOn(day: PlainDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return workDays.has(day) || (!offDays.has(day) && weekday !== 0 && weekday !== 6);
}

function noticeDays(field: 'off' | 'work'): ReadonlySet<string> {
  const found = new Set<string>();
  for (const year of calendarData.years)
    for (const stretch of Object.values(year[field]).flat()) {
      const [first = '', last = first] = stretch.split('/');
      for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000)
        found.add(new Date(time).toISOString().slice(0, 10));
    }
  return found;
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function sum(runs: readonly { readonly days: number }[]): number {
  return runs.reduce((total, run) => total + run.days, 0);
}

function dueOf(clock: string, question: Omit<DueInput, 'rule'>): Due {
  return compute({ rule: ruleOf(clock), ...question });
}

function compute(question: DueInput): Due {
  const due = computeDue(question, calendar);
  if (!due.ok) throw new Error(JSON.stringify(due.error));
  return due.value;
}

function ruleOf(clock: string): ClockRule {
  const rule = rules.get(clock);
  if (!rule) throw new Error(`no clock ${clock}`);
  return rule;
}

function parsed<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
