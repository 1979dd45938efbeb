import { usualLadder } from '../supervision/ladder.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import type { Calendar } from '../clocks/calendar.ts';
import { isWorkday } from '../clocks/calendar.ts';
import { computeDue } from '../clocks/compute-due.ts';
import type { Due } from '../clocks/due.ts';
import { joinCalendars } from '../clocks/join-calendars.ts';
import { applyLawEvents } from '../clocks/law-events.ts';
import type { Law } from '../clocks/law.ts';
import { parseCalendar } from '../clocks/parse-calendar.ts';
import { parseRuleSet } from '../clocks/parse-rule-set.ts';
import type { PetitionId, UnitId } from '../kit/ids.ts';
import { addDays, type PlainDate, plainDate } from '../kit/plain-date.ts';
import { describeEvent } from './describe-event.ts';
import type { PetitionEvent } from './events.ts';
import { fold } from './evolve.ts';
import type { MatterLaw } from './law-in-force.ts';
import type { PetitionState } from './petition.ts';
import { movesLimit, reprojectClocks } from './reproject-clocks.ts';

const calendar = must(parseCalendar(calendarData));
const set = must(parseRuleSet(ruleData));
const shipped: Law = { calendar, ruleSets: [set], localSets: [], presets: [], ladders: [usualLadder] };

/** Days off and make-up days of 2027, any at all. */
const notices = fc.record({
  off: fc.uniqueArray(fc.nat({ max: 364 }), { maxLength: 40 }),
  work: fc.uniqueArray(fc.nat({ max: 364 }), { maxLength: 10 }),
});
const starts = fc.array(
  fc.record({
    clock: fc.constantFrom('triage_office', 'objection', 'handle_r6', 'simple_decide', 'review_apply'),
    daysBefore: fc.integer({ min: -200, max: 120 }),
    pause: fc.nat({ max: 12 }),
    extend: fc.nat({ max: 30 }),
    stopped: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('a petition that only comes under another name of rules', () => {
  it('keeps every limit', () => {
    const clock = { clock: 'triage_office', daysBefore: 100, pause: 0, extend: 0, stopped: false } as const;
    const before = petitionWith([clockOf(clock)]);
    const events = reprojectClocks(before, { ...law, ruleSet: 'test+own-2026' }, calendar, 'notice');
    expect(events.map(({ kind }) => kind)).toEqual(['PetitionRulesChanged']);
    expect(events.some(movesLimit)).toBe(false);
  });
});

describe('limits computed again after a calendar came out', () => {
  it('never move without an event that says from what to what and why', () => {
    fc.assert(
      fc.property(notices, starts, (notice, clocks) => {
        const before = petitionWith(clocks.map(clockOf));
        const newer = joinedWith(notice);
        const events = reprojectClocks(before, law, newer, 'the notice of 2027');
        const after = fold(events, before) ?? before;
        for (const [at, clock] of before.clocks.entries()) {
          const now = after.clocks[at];
          const said = events.some(
            (event) =>
              event.kind === 'ClockReprojected' &&
              event.before.limit === clock.due.limit &&
              event.due.limit === now?.due.limit &&
              event.notice === 'the notice of 2027',
          );
          const same = now?.due.limit === clock.due.limit && now.due.provisional === clock.due.provisional;
          expect(same || said).toBe(true);
          if (clock.stoppedOn !== undefined) expect(now).toEqual(clock);
        }
      }),
    );
  });

  it('are what they would have been, had the calendar been known from the start, and then rest', () => {
    fc.assert(
      fc.property(notices, starts, (notice, clocks) => {
        const open = clocks.map((clock) => ({ ...clock, stopped: false }));
        const newer = joinedWith(notice);
        const before = petitionWith(open.map(clockOf));
        const after = fold(reprojectClocks(before, law, newer, 'notice'), before) ?? before;
        for (const { due } of after.clocks) {
          expect(due.provisional).toBe(false);
          expect(isWorkday(newer, due.limit)).toBe(true);
        }
        expect(reprojectClocks(after, law, newer, 'notice')).toEqual([]);
      }),
    );
  });

  it('keep what was granted: the same extension and the same pauses stand in the new derivation', () => {
    fc.assert(
      fc.property(notices, starts, (notice, clocks) => {
        const before = petitionWith(clocks.map(clockOf));
        const granted = (due: Due) => due.because.filter((fact) => fact.kind === 'extension');
        for (const event of reprojectClocks(before, law, joinedWith(notice), 'notice'))
          if (event.kind === 'ClockReprojected')
            expect(
              before.clocks.some(
                ({ due }) =>
                  due.clock === event.due.clock &&
                  JSON.stringify(granted(due)) === JSON.stringify(granted(event.due)),
              ),
            ).toBe(true);
      }),
    );
  });

  it('are told in a sentence with both days', () => {
    const before = petitionWith([
      clockOf({ clock: 'triage_office', daysBefore: 14, pause: 0, extend: 0, stopped: false }),
    ]);
    const [event] = reprojectClocks(before, law, joinedWith({ off: [0, 1, 2], work: [] }), '国办通知');
    const told = event && describeEvent(event, { unit: () => '', person: () => '' });
    expect(told).toMatchObject({ facts: { before: '2027-01-01', limit: '2027-01-04' }, detail: '国办通知' });
  });
});

describe('years the office added', () => {
  const published = {
    kind: 'CalendarPublished',
    calendar: yearData({ off: [0], work: [] }),
    years: [2027],
  } as const;

  it('stand beside the shipped ones, and are gone when taken back', () => {
    const added = applyLawEvents(shipped, [published]).calendar;
    expect(added.publishedThrough).toBe('2027-12-31');
    expect(isWorkday(added, plainDate('2027-01-01'))).toBe(false);
    const back = applyLawEvents(shipped, [published, { kind: 'CalendarWithdrawn', year: 2027 }]).calendar;
    expect(back.publishedThrough).toBe('2026-12-31');
    expect(isWorkday(back, plainDate('2027-01-01'))).toBe(true);
  });

  it('replace a year that is published again', () => {
    const again = { ...published, calendar: yearData({ off: [3], work: [] }) };
    const { calendar: now } = applyLawEvents(shipped, [published, again]);
    expect([isWorkday(now, plainDate('2027-01-01')), isWorkday(now, plainDate('2027-01-04'))]).toEqual([
      true,
      false,
    ]);
  });

  it('never leave a year out', () => {
    expect(
      joinCalendars(calendar, must(parseCalendar(yearData({ off: [], work: [] }, 2028)))),
    ).toBeUndefined();
  });
});

const law: MatterLaw = {
  ruleSet: set.id,
  sets: [set],
  rule: (clock) => {
    const rule = set.clocks.get(clock);
    if (!rule) throw new Error(`no clock ${clock}`);
    return rule;
  },
  due: (clock, from) => dueOf(clock, from, {}),
  dueAgain: (due, terms) => dueOf(due.clock, due.from, terms),
  nameOf: (clock) => law.rule(clock, plainDate('2026-01-01')).name,
};

type Start = {
  readonly clock: string;
  readonly daysBefore: number;
  readonly pause: number;
  readonly extend: number;
  readonly stopped: boolean;
};

function clockOf({ clock, daysBefore, pause, extend, stopped }: Start) {
  const from = addDays(plainDate('2026-12-31'), -daysBefore);
  const mayExtend = law.rule(clock, from).extension !== null;
  const pauses = [{ from: addDays(from, 3), to: addDays(from, 3 + pause) }];
  const due = dueOf(clock, from, { pauses, ...(mayExtend ? { extendDays: extend } : {}) });
  return { due, stopped };
}

function dueOf(clock: string, from: PlainDate, terms: object): Due {
  return must(computeDue({ rule: law.rule(clock, from), from, ...terms }, calendar));
}

function petitionWith(clocks: readonly { readonly due: Due; readonly stopped: boolean }[]): PetitionState {
  const seen = new Set<string>();
  const distinct = clocks.filter(({ due }) => !seen.has(due.clock) && seen.add(due.clock));
  const registered: PetitionEvent = {
    kind: 'PetitionRegistered',
    petitionId: 'p' as PetitionId,
    number: '1',
    registeredOn: plainDate('2026-12-01'),
    registeringUnitId: 'u' as UnitId,
    ruleSet: set.id,
    intake: {
      channel: 'visit',
      receivedOn: plainDate('2026-12-01'),
      title: '',
      narrative: '',
      people: [],
      peopleCount: 1,
      claims: [],
      place: { divisionCode: '330106', detail: '' },
      respondent: undefined,
      attachments: [],
      externalId: undefined,
    },
  };
  const events = distinct.flatMap(({ due, stopped }): PetitionEvent[] => [
    { kind: 'ClockStarted', due, owner: 'responsible-unit' },
    ...(stopped ? [{ kind: 'ClockStopped' as const, clock: due.clock, on: due.from }] : []),
  ]);
  const state = fold([registered, ...events]);
  if (!state) throw new Error('no petition');
  return state;
}

type Notice = { readonly off: readonly number[]; readonly work: readonly number[] };

function joinedWith(notice: Notice): Calendar {
  const years = [2027, 2028].map((year) => parseCalendar(yearData(year === 2027 ? notice : noDays, year)));
  return years.reduce((known, year) => joinCalendars(known, must(year)) ?? known, calendar);
}

const noDays: Notice = { off: [], work: [] };

function yearData({ off, work }: Notice, year = 2027): object {
  const day = (number: number) => addDays(plainDate(`${year}-01-01`), number);
  // 2027-01-01 is a Friday; only weekend days can be made working days.
  const isWeekend = (number: number) => [1, 2].includes(number % 7);
  const made = work.filter((number) => isWeekend(number) && !off.includes(number));
  return {
    id: `cn-${year}`,
    name: { zh: '安排', en: 'Holidays' },
    source: 'test',
    names: { 节日: 'Holiday' },
    years: [{ year, papers: ['notice'], off: { 节日: off.map(day) }, work: { 节日: made.map(day) } }],
  };
}

function must<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
