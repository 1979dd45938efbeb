import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate, type PlainDate } from '../kit/plain-date.ts';
import { evolve } from '../petitions/evolve.ts';
import { openClock } from '../petitions/petition-clocks.ts';
import type { PetitionState } from '../petitions/petition.ts';
import type { RunningClock } from '../petitions/running-clock.ts';
import { accepted, referred } from '../../../tests/support/travelled-petition.ts';
import { assessClock, assessPetition, firstDayOn, rungDay } from './assess-clock.ts';
import { type DatedLadder, type LadderHistory, ladderOn, rungs, usualLadder } from './ladder.ts';

const day = plainDate;

const clock = (from: string, limit: string, change: Partial<RunningClock> = {}): RunningClock => ({
  due: {
    clock: 'handle_r6',
    from: day(from),
    target: day(limit),
    limit: day(limit),
    provisional: false,
    because: [],
  },
  owner: 'responsible-unit',
  stoppedOn: undefined,
  pauses: [],
  ...change,
});

const at = (today: string, one: RunningClock) =>
  assessClock(one, day(today), [usualLadder]).map(({ rung, on }) => `${rung} ${on}`);

describe('the warnings of a limit of sixty days', () => {
  const sixty = clock('2026-03-02', '2026-05-01');

  it.each([
    ['2026-04-18', []],
    ['2026-04-19', ['amber 2026-04-19']],
    ['2026-05-01', ['amber 2026-04-19']],
    ['2026-05-02', ['amber 2026-04-19', 'red 2026-05-02']],
    ['2026-05-04', ['amber 2026-04-19', 'red 2026-05-02', 'urge 2026-05-04']],
  ])('on %s are the ones whose day has come', (today, expected) => {
    expect(at(today, sixty)).toEqual(expected);
  });

  it('come all at once after thirty days without the program, each with its own day', () => {
    expect(at('2026-05-31', sixty)).toEqual([
      'amber 2026-04-19',
      'red 2026-05-02',
      'urge 2026-05-04',
      'head 2026-05-08',
      'supervision 2026-05-16',
    ]);
  });

  it('that were raised do not come again', () => {
    const warnings = [{ rung: 'amber', on: day('2026-04-19') }] as const;
    expect(at('2026-05-02', { ...sixty, warnings })).toEqual(['red 2026-05-02']);
  });

  it('never come for a stopped limit, however late', () => {
    expect(at('2026-12-31', { ...sixty, stoppedOn: day('2026-12-30') })).toEqual([]);
  });

  it('never come while the limit stands still for a hearing', () => {
    const pauses = [{ from: day('2026-04-01'), to: undefined, cause: 'hearing' as const }];
    expect(at('2026-06-30', { ...sixty, pauses })).toEqual([]);
  });

  it('never come for a right: nobody is late who does not use it', () => {
    expect(at('2026-12-31', { ...sixty, owner: 'petitioner' })).toEqual([]);
    const objection = { ...sixty, due: { ...sixty.due, clock: 'objection' } };
    expect(at('2026-12-31', objection)).toEqual([]);
  });

  it('of a limit of one day come on that day and the next', () => {
    expect(at('2026-03-02', clock('2026-03-02', '2026-03-02'))).toEqual(['amber 2026-03-02']);
    expect(at('2026-03-03', clock('2026-03-02', '2026-03-02'))).toEqual([
      'amber 2026-03-02',
      'red 2026-03-03',
    ]);
  });
});

describe('the warnings of a petition', () => {
  const warned = (state: PetitionState, today: string): PetitionState =>
    assessPetition(state, day(today), [usualLadder]).reduce<PetitionState>(evolve, state);

  it('are kept with their clock, and asking again gives none', () => {
    const late = warned(referred(), '2026-12-31');
    expect(openClock(late, 'notice_transferred')?.warnings?.map(({ rung }) => rung)).toEqual(rungs);
    expect(assessPetition(late, day('2026-12-31'), [usualLadder])).toEqual([]);
  });

  it('begin anew with a limit that was set anew', () => {
    const late = warned(accepted(), '2026-12-31');
    const running = openClock(late, 'handle_r6');
    if (!running) throw new Error('no limit');
    const due = { ...running.due, limit: addDays(day('2026-12-31'), 30) };
    const moved = [
      { kind: 'ClockStopped', clock: 'handle_r6', on: day('2026-12-31') } as const,
      { kind: 'ClockStarted', due, owner: running.owner } as const,
    ].reduce<PetitionState>(evolve, late);
    expect(openClock(moved, 'handle_r6')?.warnings).toBeUndefined();
    expect(assessPetition(moved, day('2027-06-01'), [usualLadder])).toHaveLength(rungs.length);
  });
});

describe('a ladder that changes', () => {
  const sixty = clock('2026-03-02', '2026-05-01');
  const from = (on: string, change: Partial<DatedLadder>): LadderHistory => [
    usualLadder,
    { ...usualLadder, inForceFrom: day(on), ...change },
  ];
  const raised = (today: string, ladders: LadderHistory, one = sixty) =>
    assessClock(one, day(today), ladders).map(({ rung, on }) => `${rung} ${on}`);

  it('reaches nothing before its own first day', () => {
    const sooner = from('2026-04-10', { amberPercent: 50 });
    expect(raised('2026-04-09', sooner)).toEqual([]);
    expect(raised('2026-04-10', sooner)).toEqual(['amber 2026-04-10']);
    expect(raised('2026-04-20', sooner)).toEqual(['amber 2026-04-10']);
  });

  it('never takes back nor repeats what an earlier ladder raised', () => {
    const later = from('2026-04-25', { amberPercent: 100 });
    const warnings = [{ rung: 'amber', on: day('2026-04-19') }] as const;
    expect(raised('2026-05-01', later, { ...sixty, warnings })).toEqual([]);
  });

  it('leaves what nights without the program have missed to the ladder of those nights', () => {
    const later = from('2026-04-25', { amberPercent: 100 });
    expect(raised('2026-04-28', later)).toEqual(['amber 2026-04-19']);
    expect(raised('2026-04-28', from('2026-04-18', { amberPercent: 100 }))).toEqual([]);
  });

  it('holds the highest rung until its new day', () => {
    const slow = from('2026-05-10', { daysOver: { urge: 3, head: 30, supervision: 60 } });
    expect(raised('2026-05-31', slow)).toEqual([
      'amber 2026-04-19',
      'red 2026-05-02',
      'urge 2026-05-04',
      'head 2026-05-08',
    ]);
    expect(raised('2026-06-30', slow).at(-1)).toBe('supervision 2026-06-30');
  });
});

const begin = day('2026-01-05');

const ladders: fc.Arbitrary<DatedLadder> = fc
  .tuple(
    fc.integer({ min: 1, max: 100 }),
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([amberPercent, days]) => {
    const [urge = 1, head = 1, supervision = 1] = days.toSorted((a, b) => a - b);
    return { ...usualLadder, amberPercent, daysOver: { urge, head, supervision } };
  });

const histories: fc.Arbitrary<LadderHistory> = fc
  .tuple(ladders, fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), ladders), { maxLength: 4 }))
  .map(([first, changes]) => {
    let on = begin;
    const later = changes.map(([days, ladder]) => ({ ...ladder, inForceFrom: (on = addDays(on, days)) }));
    return [first, ...later];
  });

describe('whatever the limit, the ladders and the nights on which it is looked at', () => {
  /** What the nights raise, one after the other. */
  const look = (running: RunningClock, nights: readonly PlainDate[], history: LadderHistory): RunningClock =>
    nights.reduce((one, today) => {
      const raised = assessClock(one, today, history);
      for (const { on } of raised) expect(on <= today).toBe(true);
      return { ...one, warnings: [...(one.warnings ?? []), ...raised] };
    }, running);
  const nightsUntil = (days: number): readonly PlainDate[] =>
    Array.from({ length: days + 1 }, (_, at) => addDays(begin, at));

  it('every rung comes at most once, in order, on the first day on which the ladder of that day has it', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 200 }),
        histories,
        fc.array(fc.nat({ max: 40 }), { maxLength: 12 }),
        (length, history, steps) => {
          let today: PlainDate = begin;
          const nights = steps.map((days) => (today = addDays(today, days)));
          const { due, warnings = [] } = look(clock(begin, addDays(begin, length)), nights, history);
          expect(warnings.map(({ rung }) => rung)).toEqual(rungs.slice(0, warnings.length));
          expect(warnings.map(({ on }) => on)).toEqual(warnings.map(({ on }) => on).toSorted());
          for (const { rung, on } of warnings) {
            // Day by day, without the shortcut of the rule.
            let first: PlainDate = begin;
            while (rungDay(rung, due, ladderOn(history, first)) > first) first = addDays(first, 1);
            expect(on).toBe(first);
          }
          // Nothing that was due by the last night is left out.
          const next = rungs[warnings.length];
          if (next && nights.length > 0) expect(firstDayOn(next, due, history) > today).toBe(true);
        },
      ),
    );
  });

  it('one night after any absence raises what every single night would have', () => {
    fc.assert(
      fc.property(fc.nat({ max: 120 }), histories, fc.nat({ max: 250 }), (length, history, days) => {
        const running = clock(begin, addDays(begin, length));
        const nightly = look(running, nightsUntil(days), history);
        expect(look(running, [addDays(begin, days)], history).warnings).toEqual(nightly.warnings);
      }),
    );
  });

  it('a ladder that begins later changes nothing of today', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 120 }),
        histories,
        ladders,
        fc.nat({ max: 250 }),
        (length, history, next, days) => {
          const today = addDays(begin, days);
          const known = [history[0], ...history.slice(1).filter((one) => one.inForceFrom <= today)] as const;
          const planned: LadderHistory = [...known, { ...next, inForceFrom: addDays(today, 1) }];
          const running = clock(begin, addDays(begin, length));
          expect(assessClock(running, today, planned)).toEqual(assessClock(running, today, known));
        },
      ),
    );
  });
});
