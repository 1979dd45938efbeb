import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLawEvents, type LawEvent } from '../clocks/law-events.ts';
import type { Law } from '../clocks/law.ts';
import { addDays, plainDate } from '../kit/plain-date.ts';
import { adoptLadder, withdrawLadder } from './change-ladder.ts';
import { audiences, type DatedLadder, ladderOn, laddersUntil, rungs, usualLadder } from './ladder.ts';
import { parseLadder } from './parse-ladder.ts';
import { writeLadder } from './write-ladder.ts';

const today = plainDate('2026-11-25');
const from = (day: string, amberPercent = 60): DatedLadder => ({
  ...usualLadder,
  inForceFrom: plainDate(day),
  amberPercent,
});
const problem = (result: ReturnType<typeof adoptLadder>): string | undefined =>
  result.ok ? undefined : result.error.map((one) => `${one.path}: ${one.problem}`).join();

describe('another ladder', () => {
  it('begins tomorrow at the earliest, so that no warning of today or before would be another', () => {
    expect(problem(adoptLadder([usualLadder], from('2026-11-24'), today))).toMatch(
      /^inForceFrom: must be after/,
    );
    expect(problem(adoptLadder([usualLadder], from('2026-11-25'), today))).toMatch(
      /^inForceFrom: must be after/,
    );
    expect(problem(adoptLadder([usualLadder], from('2026-11-26'), today))).toBeUndefined();
  });

  it('is never the second of one day', () => {
    const planned = [usualLadder, from('2026-12-01')] as const;
    expect(problem(adoptLadder(planned, from('2026-12-01', 70), today))).toMatch(
      /^inForceFrom: contradiction/,
    );
  });

  it('takes its place before one that was planned for later', () => {
    const planned = [usualLadder, from('2026-12-10', 50)] as const;
    const adopted = adoptLadder(planned, from('2026-12-01', 70), today);
    const ladders = adopted.ok ? adopted.value : planned;
    const days = ['2026-11-30', '2026-12-01', '2026-12-09', '2026-12-10'];
    expect(days.map((day) => ladderOn(ladders, plainDate(day)).amberPercent)).toEqual([80, 70, 70, 50]);
    expect(laddersUntil(ladders, plainDate('2026-12-05')).map(({ last }) => last)).toEqual([
      '2026-11-30',
      '2026-12-05',
    ]);
  });

  it('can be taken back until it begins, never after', () => {
    const planned = [usualLadder, from('2026-12-01')] as const;
    const back = withdrawLadder(planned, plainDate('2026-12-01'), today);
    expect(back.ok && back.value).toEqual([usualLadder]);
    const kinds = ['2026-12-02', '2005-05-01'].map((day) => withdrawLadder(planned, plainDate(day), today));
    expect(kinds.map((one) => (one.ok ? '' : one.error.kind))).toEqual([
      'clocks.no-such-ladder',
      'clocks.ladder-begun',
    ]);
    const begun = withdrawLadder(planned, plainDate('2026-12-01'), plainDate('2026-12-01'));
    expect(begun.ok ? '' : begun.error.kind).toBe('clocks.ladder-begun');
  });
});

const anyLadder: fc.Arbitrary<DatedLadder> = fc
  .record({
    days: fc.integer({ min: 1, max: 400 }),
    amberPercent: fc.integer({ min: 1, max: 100 }),
    over: fc.array(fc.integer({ min: 1, max: 365 }), { minLength: 3, maxLength: 3 }),
    told: fc.array(fc.constantFrom(...rungs), { minLength: audiences.length, maxLength: audiences.length }),
    source: fc.string().filter((text) => text.trim() !== ''),
  })
  .map(({ days, amberPercent, over, told, source }) => {
    const [urge = 1, head = 1, supervision = 1] = over.toSorted((a, b) => a - b);
    const [handler = 'amber', unitHead = 'amber', office = 'amber', supervisor = 'amber'] = told;
    return {
      inForceFrom: addDays(today, days),
      source,
      amberPercent,
      daysOver: { urge, head, supervision },
      toldFrom: { handler, 'unit-head': unitHead, 'petition-office': office, supervisor },
    };
  });

describe('whatever ladders the office takes over and takes back', () => {
  it('written and read again a ladder is the same', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        expect(parseLadder(JSON.parse(writeLadder(ladder)))).toEqual({ ok: true, value: ladder });
      }),
    );
  });

  it('the log folds to just what was decided', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyLadder, fc.boolean()), { maxLength: 8 }), (changes) => {
        const shipped = { ladders: [usualLadder] } as const;
        const events: LawEvent[] = [];
        let ladders: Law['ladders'] = shipped.ladders;
        for (const [ladder, back] of changes) {
          const { inForceFrom } = ladder;
          const adopted = adoptLadder(ladders, ladder, today);
          if (!adopted.ok) continue;
          events.push({ kind: 'WarningLadderAdopted', inForceFrom, ladder: JSON.parse(writeLadder(ladder)) });
          ladders = adopted.value;
          const withdrawn = back ? withdrawLadder(ladders, inForceFrom, today) : undefined;
          if (!withdrawn?.ok) continue;
          events.push({ kind: 'WarningLadderWithdrawn', inForceFrom });
          ladders = withdrawn.value;
        }
        expect(applyLawEvents({ ...emptyLaw, ...shipped }, events).ladders).toEqual(ladders);
      }),
    );
  });
});

const emptyLaw: Omit<Law, 'ladders'> = {
  calendar: {
    years: [],
    noticeDays: new Map(),
    publishedFrom: today,
    publishedThrough: today,
  },
  ruleSets: [],
  localSets: [],
  presets: [],
};
