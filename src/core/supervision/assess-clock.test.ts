import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate, type PlainDate } from '../kit/plain-date.ts';
import { evolve } from '../petitions/evolve.ts';
import { openClock } from '../petitions/petition-clocks.ts';
import type { PetitionState } from '../petitions/petition.ts';
import type { RunningClock } from '../petitions/running-clock.ts';
import { accepted, referred } from '../../../tests/support/travelled-petition.ts';
import { assessClock, assessPetition, rungDay } from './assess-clock.ts';
import { rungs, usualLadder, type WarningLadder } from './ladder.ts';

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
  assessClock(one, day(today), usualLadder).map(({ rung, on }) => `${rung} ${on}`);

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
    assessPetition(state, day(today), usualLadder).reduce<PetitionState>(evolve, state);

  it('are kept with their clock, and asking again gives none', () => {
    const late = warned(referred(), '2026-12-31');
    expect(openClock(late, 'notice_transferred')?.warnings?.map(({ rung }) => rung)).toEqual(rungs);
    expect(assessPetition(late, day('2026-12-31'), usualLadder)).toEqual([]);
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
    expect(assessPetition(moved, day('2027-06-01'), usualLadder)).toHaveLength(rungs.length);
  });
});

const ladders: fc.Arbitrary<WarningLadder> = fc
  .tuple(
    fc.integer({ min: 1, max: 100 }),
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([amberPercent, days]) => {
    const [urge = 1, head = 1, supervision = 1] = days.toSorted((a, b) => a - b);
    return { amberPercent, daysOver: { urge, head, supervision } };
  });

describe('whatever the limit, the ladder and the nights on which it is looked at', () => {
  it('every rung comes at most once, in order, and never before its day', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 400 }),
        ladders,
        fc.array(fc.nat({ max: 40 }), { maxLength: 20 }),
        (length, ladder, nights) => {
          const begin = day('2026-01-05');
          let running = clock(begin, addDays(begin, length));
          let today: PlainDate = begin;
          for (const days of nights) {
            today = addDays(today, days);
            const raised = assessClock(running, today, ladder);
            for (const { rung, on } of raised) {
              expect(on <= today).toBe(true);
              expect(on).toBe(rungDay(rung, running.due, ladder));
            }
            running = { ...running, warnings: [...(running.warnings ?? []), ...raised] };
          }
          const all = running.warnings ?? [];
          expect(all.map(({ rung }) => rung)).toEqual(rungs.slice(0, all.length));
          expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted());
          // Nothing that was due by the last night is left out.
          const next = rungs[all.length];
          if (next && nights.length > 0) expect(rungDay(next, running.due, ladder) > today).toBe(true);
        },
      ),
    );
  });
});
