import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import meeData from '../../../law/clocks/presets/mee-2025.json' with { type: 'json' };
import sdData from '../../../law/clocks/presets/sd-2024.json' with { type: 'json' };
import { accepted, after } from '../../../tests/support/travelled-petition.ts';
import { certifyDue } from '../clocks/certify-due.ts';
import { computeDue } from '../clocks/compute-due.ts';
import { parseCalendar } from '../clocks/parse-calendar.ts';
import { parseRuleSet } from '../clocks/parse-rule-set.ts';
import { termsOf, type DueTerms } from '../clocks/recompute-due.ts';
import type { PauseCause, RuleSet } from '../clocks/rule.ts';
import { addDays, plainDate, type PlainDate } from '../kit/plain-date.ts';
import type { Result } from '../kit/result.ts';
import { pauseClock, resumeClock, type PauseLaw } from './pause-clock.ts';
import { moveClock, pausedSince } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';

const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const calendar = must(parseCalendar(calendarData));
const [national, environment, shandong] = [ruleData, meeData, sdData].map((data) => must(parseRuleSet(data)));

function lawOf(...found: readonly (RuleSet | undefined)[]): PauseLaw & { readonly due: typeof dueOf } {
  const sets = found.filter((set) => set !== undefined);
  const rule = (clock: string) => {
    const known = sets.findLast((set) => set.clocks.has(clock))?.clocks.get(clock);
    if (!known) throw new Error(`no clock ${clock}`);
    return known;
  };
  const dueOf = (clock: string, from: PlainDate, terms: DueTerms = {}) =>
    must(computeDue({ rule: rule(clock), from, ...terms }, calendar));
  return {
    sets,
    rule,
    due: dueOf,
    dueAgain: (due, terms) => dueOf(due.clock, due.from, { ...termsOf(due), ...terms }),
    nameOf: (clock) => rule(clock).name,
  };
}

const start = plainDate('2026-03-02');
const day = (count: number) => addDays(start, count);

function running(clock: string, law = lawOf(national)): PetitionState {
  const due = law.due(clock, start);
  return {
    ...accepted(),
    clocks: [{ due, owner: 'responsible-unit', stoppedOn: undefined, pauses: [] }],
  };
}

const pause = (
  state: PetitionState,
  clock: string,
  from: PlainDate,
  law: PauseLaw,
  cause: PauseCause = 'hearing',
) => pauseClock({ clock, cause, from, reason: '案情重大' }, state, law);
const resume = (
  state: PetitionState,
  clock: string,
  on: PlainDate,
  law: PauseLaw,
  cause: PauseCause = 'hearing',
) => after(state, { ok: true, value: resumeClock({ clock, cause, on }, state, law) });
const clockOf = (state: PetitionState) => {
  const [clock] = state.clocks;
  if (!clock) throw new Error('no clock');
  return clock;
};

describe('a pause of a limit', () => {
  const law = lawOf(national);

  it('takes the days of a hearing out of the final review, by the Regulations themselves', () => {
    const paused = after(
      running('rereview_decide'),
      pause(running('rereview_decide'), 'rereview_decide', day(8), law),
    );
    expect(pausedSince(clockOf(paused))).toBe(day(8));
    const { due } = clockOf(resume(paused, 'rereview_decide', day(13), law));
    expect(due).toMatchObject({ target: day(35), limit: '2026-04-07' });
    expect(certifyDue(due).excluded).toContainEqual({
      from: day(8),
      to: day(12),
      days: 5,
      name: { zh: '听证，停止计算', en: 'paused for a hearing' },
      why: 'pause',
    });
  });

  it.each([
    ['handling, when only the national rules hold', 'handle_r6', 'hearing', lawOf(national)],
    ['handling for a suspension, whatever holds', 'handle_r6', 'suspension', lawOf(national, environment)],
    ['review, when only the national rules hold', 'review_decide', 'hearing', lawOf(national)],
    ['review, when another sector has rules', 'review_decide', 'hearing', lawOf(national, environment)],
    [
      'final review for a suspension, by the national rules',
      'rereview_decide',
      'suspension',
      lawOf(national),
    ],
    ['a limit whose rule knows no pause', 'triage_office', 'hearing', lawOf(national, shandong)],
  ] as const)('needs a basis, so none for %s', (_, clock, cause, sets) => {
    expect(pause(running(clock), clock, day(5), sets, cause)).toEqual({
      ok: false,
      error: { kind: 'petitions.pause-without-basis' },
    });
  });

  it.each([
    ['handling, under the sector rules', 'handle_r6', 'hearing', lawOf(national, environment)],
    ['review, under the local rules', 'review_decide', 'suspension', lawOf(national, shandong)],
    ['final review, under the local rules', 'rereview_decide', 'expert-panel', lawOf(national, shandong)],
  ] as const)('has one for %s', (_, clock, cause, sets) => {
    expect(pause(running(clock), clock, day(5), sets, cause).ok).toBe(true);
  });

  it('is refused twice for one cause, for a clock that does not run, and when the time is over', () => {
    const state = running('rereview_decide');
    const paused = after(state, pause(state, 'rereview_decide', day(8), law));
    const error = (result: Result<unknown, { readonly kind: string }>) => !result.ok && result.error.kind;
    expect(error(pause(paused, 'rereview_decide', day(9), law))).toBe('petitions.already-paused');
    expect(error(pause(state, 'review_decide', day(9), law))).toBe('petitions.clock-not-running');
    expect(error(pause(state, 'rereview_decide', day(31), law))).toBe('petitions.pause-after-end');
    expect(pause(state, 'rereview_decide', day(30), law).ok).toBe(true);
  });

  it('goes on until every cause is over, and the days that overlap count once', () => {
    const sets = lawOf(national, shandong);
    const first = running('review_decide', sets);
    const heard = after(first, pause(first, 'review_decide', day(5), sets));
    const both = after(heard, pause(heard, 'review_decide', day(8), sets, 'suspension'));
    const still = resume(both, 'review_decide', day(10), sets);
    expect(pausedSince(clockOf(still))).toBe(day(8));
    const { due } = clockOf(resume(still, 'review_decide', day(12), sets, 'suspension'));
    expect(due.target).toBe(day(37));
    expect(certifyDue(due).excluded).toContainEqual(
      expect.objectContaining({
        days: 7,
        name: { zh: '听证、中止，停止计算', en: 'paused for a hearing and a suspension' },
      }),
    );
  });

  it('that is called off before its first day is over leaves the limit where it was', () => {
    const state = running('rereview_decide');
    const paused = after(state, pause(state, 'rereview_decide', day(8), law));
    const back = resume(paused, 'rereview_decide', day(8), law);
    expect(clockOf(back).due).toEqual(clockOf(state).due);
    expect(pausedSince(clockOf(back))).toBeUndefined();
  });

  it('stays when the clock is replaced by one with more days, and what is granted stays with it', () => {
    const sets = lawOf(national, environment);
    const state = running('handle_r6', sets);
    const paused = resume(after(state, pause(state, 'handle_r6', day(10), sets)), 'handle_r6', day(20), sets);
    const longer = sets.dueAgain(clockOf(paused).due, { extendDays: 30 });
    expect(longer.target).toBe(day(100));
    const moved = moveClock(paused, 'handle_r6', longer, day(30)).at(-1);
    expect(moved).toMatchObject({ kind: 'ClockStarted', pauses: [{ from: day(10), to: day(20) }] });
  });

  it('never makes a limit earlier, however pauses lie', () => {
    const sets = lawOf(national, shandong);
    const spans = fc.array(
      fc.record({
        cause: fc.constantFrom<PauseCause>('hearing', 'suspension', 'expert-panel', 'supplement'),
        from: fc.nat({ max: 45 }),
        days: fc.nat({ max: 20 }),
        ends: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, fc.constantFrom('review_decide', 'rereview_decide'), (tried, clock) => {
        let state = running(clock, sets);
        for (const { cause, from, days, ends } of tried) {
          const before = clockOf(state).due;
          const begun = pause(state, clock, day(from), sets, cause);
          if (begun.ok) state = after(state, begun);
          if (ends) state = resume(state, clock, day(from + days), sets, cause);
          const { due } = clockOf(state);
          expect(due.limit >= before.limit && due.target >= before.target).toBe(true);
        }
        const closed = clockOf(state).pauses.flatMap(({ from, to }) => (to ? [{ from, to }] : []));
        const once = new Set(closed.flatMap(({ from, to }) => daysOf(from, to)));
        const counted = clockOf(state).due.because.reduce(
          (sum, fact) => sum + (fact.kind === 'pause' ? fact.days : 0),
          0,
        );
        expect(counted).toBeLessThanOrEqual(once.size);
      }),
    );
  });
});

function daysOf(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let one = from; one < to; one = addDays(one, 1)) days.push(one);
  return days;
}
