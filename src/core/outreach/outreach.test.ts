import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PetitionId } from '../kit/ids.ts';
import { addDays, plainDate } from '../kit/plain-date.ts';
import type { Visit } from './contact-point.ts';
import { reckonVisits } from './reckon-visits.ts';
import { suggestInvitations, type MatterFacts } from './suggest-invitations.ts';

const today = plainDate('2026-07-01');
const matter = (change: Partial<MatterFacts>, number = 1): MatterFacts => ({
  petitionId: `p${number}` as PetitionId,
  number: String(number).padStart(3, '0'),
  receivedOn: addDays(today, -10),
  isOpen: true,
  repeats: 0,
  peopleCount: 1,
  satisfaction: undefined,
  receivedByLeader: false,
  ...change,
});
const suggested = (...matters: readonly MatterFacts[]) =>
  suggestInvitations(matters, today).map(({ petitionId }) => petitionId);

describe('what is suggested for an invitation', () => {
  it('has a reason, and each reason its number', () => {
    expect(suggested(matter({}))).toEqual([]);
    const [found] = suggestInvitations(
      [matter({ receivedOn: addDays(today, -90), repeats: 2, peopleCount: 5, satisfaction: 'dissatisfied' })],
      today,
    );
    expect(found?.reasons).toEqual([
      { kind: 'old', count: 90 },
      { kind: 'repeated', count: 2 },
      { kind: 'many', count: 5 },
      { kind: 'dissatisfied', count: 0 },
    ]);
    expect(suggested(matter({ receivedOn: addDays(today, -89), peopleCount: 4 }))).toEqual([]);
    expect(suggested(matter({ receivedOn: addDays(today, -400), isOpen: false }))).toEqual([]);
  });

  it('stands in the stated order: more reasons, then not heard by a leader, then the oldest', () => {
    const two = matter({ repeats: 1, peopleCount: 9 }, 1);
    const heard = matter({ receivedOn: addDays(today, -300), receivedByLeader: true }, 2);
    const older = matter({ receivedOn: addDays(today, -200) }, 3);
    const newer = matter({ receivedOn: addDays(today, -100) }, 4);
    expect(suggested(newer, heard, older, two)).toEqual(['p1', 'p3', 'p4', 'p2']);
  });

  it('does not depend on the order in which matters are looked at', () => {
    const any = fc
      .array(
        fc.record({
          age: fc.nat(400),
          repeats: fc.nat(2),
          peopleCount: fc.integer({ min: 1, max: 8 }),
          receivedByLeader: fc.boolean(),
          isOpen: fc.boolean(),
        }),
      )
      .map((all) =>
        all.map(({ age, ...one }, at) => matter({ ...one, receivedOn: addDays(today, -age) }, at)),
      );
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat(1_000)), (all, dice) => {
        const shuffled = all
          .map((one) => ({ one, at: dice.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(suggested(...shuffled)).toEqual(suggested(...all));
      }),
    );
  });
});

describe('visits owed and made', () => {
  const leader = { accountId: undefined, name: '周建国', post: '副县长' };
  const visit = (on: string, inPerson = true) => ({ on: plainDate(on), inPerson }) as Visit;
  const reckon = (visits: readonly Visit[], from = '2025-06-01', ended?: string) =>
    reckonVisits(
      {
        visitsAYear: 4,
        leaders: [{ leader, from: plainDate(from), reason: '' }],
        ended: ended === undefined ? undefined : { on: plainDate(ended), reason: '' },
        visits,
      },
      2026,
    );

  it('counts days in person in that year, two on one day as one', () => {
    const visits = [
      visit('2025-12-31'),
      visit('2026-01-05'),
      visit('2026-01-05'),
      visit('2026-03-02', false),
    ];
    expect(reckon(visits)).toEqual({ owed: 4, made: 1, others: 1 });
  });

  it('owes only for the months it existed', () => {
    expect(reckon([], '2026-07-15').owed).toBe(2);
    expect(reckon([], '2026-12-01').owed).toBe(0);
    expect(reckon([], '2025-06-01', '2026-03-02').owed).toBe(1);
    expect(reckon([], '2025-06-01', '2025-11-02').owed).toBe(0);
    expect(reckon([], '2027-01-01').owed).toBe(0);
  });
});
