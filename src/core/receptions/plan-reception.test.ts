import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorAs, bureau, office } from '../../../tests/support/walk-moves.ts';
import { mayReadReception } from '../access/reception-rights.ts';
import { clockTime, minutesOf, timeAt } from '../kit/clock-time.ts';
import type { AccountId, ReceptionId, UnitId } from '../kit/ids.ts';
import { addDays, plainDate } from '../kit/plain-date.ts';
import type { RoleId } from '../organisation/roles.ts';
import { foldReception } from './evolve-reception.ts';
import { findClashes, type Sitting } from './find-clashes.ts';
import { cancelReception, planReception, publishReception } from './plan-reception.ts';
import { bookingCloses, slotsOf } from './reception-slots.ts';
import type { Reception, ReceptionContent, ReceptionLeader } from './reception.ts';

const today = plainDate('2026-03-02');
const director = actorAs('director', office);
const leader = (name: string, accountId?: string): ReceptionLeader => ({
  accountId: accountId as AccountId | undefined,
  name,
  post: '副县长',
  portfolio: '',
});

const content: ReceptionContent = {
  unitId: office,
  kind: 'fixed-place',
  theme: '',
  on: plainDate('2026-03-10'),
  startsAt: clockTime('08:30'),
  endsAt: clockTime('11:30'),
  place: '信访接待中心',
  room: '一号接待室',
  leaders: [leader('周建国')],
  departments: [],
  booking: { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: clockTime('17:00') },
  terms: [],
};

const plan = (
  change: Partial<ReceptionContent> = {},
  { role = 'director', unit = office, sameDay = [] }: Partial<Situation> = {},
) =>
  planReception(
    { id: 'r' as ReceptionId, content: { ...content, ...change }, movedFrom: undefined },
    { actor: actorAs(role, unit), today, sameDay },
  );
type Situation = {
  readonly role: RoleId;
  readonly unit: UnitId;
  readonly sameDay: readonly Sitting[];
};

function planned(change: Partial<ReceptionContent> = {}): Reception {
  const decided = plan(change);
  const reception = decided.ok ? foldReception(decided.value) : undefined;
  if (!reception) throw new Error('not planned');
  return reception;
}

const kindOf = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  result.error?.kind;

describe('planning a reception', () => {
  it.each([
    ['a day that is over', { on: plainDate('2026-03-01') }, 'receptions.in-the-past'],
    ['an end before its beginning', { endsAt: clockTime('08:30') }, 'receptions.ends-before-start'],
    ['nobody who receives', { leaders: [] }, 'receptions.nobody-receives'],
    ['one leader twice', { leaders: [leader('周建国'), leader('周建国')] }, 'receptions.leader-twice'],
    ['no theme where it is on one', { kind: 'thematic' as const }, 'receptions.theme-missing'],
    ['no departments where it is joint', { kind: 'joint' as const }, 'receptions.departments-missing'],
    [
      'a slot longer than itself',
      { booking: { slotMinutes: 181, capacity: 1, closesDaysBefore: 0, closesAt: clockTime('08:00') } },
      'receptions.slot-too-long',
    ],
  ])('is refused with %s', (_, change, kind) => {
    expect(kindOf(plan(change))).toBe(kind);
    expect(kindOf(plan())).toBeUndefined();
  });

  it('belongs to the office for everybody, to a town for itself, and to nobody else', () => {
    const town = 'town' as UnitId;
    expect(kindOf(plan({ unitId: town }, { role: 'clerk' }))).toBeUndefined();
    expect(kindOf(plan({ unitId: town }, { role: 'town-clerk', unit: town }))).toBeUndefined();
    expect(kindOf(plan({}, { role: 'town-clerk', unit: town }))).toBe('receptions.not-yours');
    for (const role of ['leader', 'unit-head', 'handler', 'village-cadre', 'administrator'] as const)
      expect(kindOf(plan({}, { role, unit: office }))).toBe('receptions.not-yours');
  });

  it('is refused with both sides when the leader or the room is taken', () => {
    const other = { ...content, id: 'other' as ReceptionId, leaders: [leader('吴敏'), leader('周建国')] };
    const decided = plan(
      { room: '二号接待室', startsAt: clockTime('11:00'), endsAt: clockTime('12:00') },
      {
        sameDay: [other],
      },
    );
    expect(decided.ok ? [] : decided.error).toMatchObject({
      kind: 'receptions.clash',
      clashes: [{ over: 'leader', what: '周建国', one: { startsAt: '11:00' }, other: { id: 'other' } }],
    });
    expect(kindOf(plan({ leaders: [leader('郑强')] }, { sameDay: [other] }))).toBe('receptions.clash');
  });
});

describe('a clash', () => {
  const minute = fc.integer({ min: 0, max: 1_400 });
  const sitting = fc
    .record({
      id: fc.uuid(),
      start: minute,
      length: fc.integer({ min: 1, max: 39 }),
      room: fc.nat(2),
      who: fc.nat(2),
    })
    .map(({ id, start, length, room, who }): Sitting => ({
      ...content,
      id: id as ReceptionId,
      startsAt: timeAt(start),
      endsAt: timeAt(start + length),
      room: String(room),
      leaders: [leader(`L${who}`, `account ${who}`)],
    }));

  it('is seen from both sides, and never between sittings that only touch or lie apart', () => {
    fc.assert(
      fc.property(sitting, sitting, (one, other) => {
        const overs = (a: Sitting, b: Sitting) => findClashes(a, [b]).map(({ over }) => over);
        expect(overs(one, other)).toEqual(overs(other, one));
        const apart = one.endsAt <= other.startsAt || other.endsAt <= one.startsAt;
        const shared =
          Number(one.room === other.room) + Number(one.leaders[0]?.name === other.leaders[0]?.name);
        expect(overs(one, other)).toHaveLength(apart ? 0 : shared);
        expect(findClashes(one, [{ ...other, on: addDays(other.on, 1) }, one])).toEqual([]);
      }),
    );
  });

  it('knows a person by the account, and without one by name and post', () => {
    const at = (id: string, who: ReceptionLeader, room: string): Sitting => ({
      ...content,
      id: id as ReceptionId,
      leaders: [who],
      room,
    });
    const clashes = (one: ReceptionLeader, other: ReceptionLeader) =>
      findClashes(at('a', one, '1'), [at('b', other, '2')]).length;
    expect(clashes(leader('王伟', 'x'), leader('王伟', 'y'))).toBe(0);
    expect(clashes(leader('王伟', 'x'), leader('王 伟', 'x'))).toBe(1);
    expect(clashes(leader('王伟', 'x'), leader('王伟'))).toBe(1);
    expect(clashes(leader('王伟'), { ...leader('王伟'), post: '县长' })).toBe(0);
  });
});

describe('the slots', () => {
  it('are whole ones, one after the other, inside the time of the reception', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 5, max: 700 }),
        fc.integer({ min: 5, max: 120 }),
        (start, length, slotMinutes) => {
          const [startsAt, endsAt] = [timeAt(start), timeAt(start + length)];
          const booking = { ...content.booking, slotMinutes, capacity: 3 } as NonNullable<
            Reception['booking']
          >;
          const slots = slotsOf({ startsAt, endsAt, booking });
          expect(slots).toHaveLength(Math.floor(length / slotMinutes));
          for (const [at, slot] of slots.entries()) {
            expect(minutesOf(slot.endsAt) - minutesOf(slot.startsAt)).toBe(slotMinutes);
            expect(slot.startsAt).toBe(slots[at - 1]?.endsAt ?? startsAt);
            expect(slot.endsAt <= endsAt).toBe(true);
          }
        },
      ),
    );
  });

  it('are none without booking, and booking closes on the day before at five', () => {
    expect(slotsOf({ ...content, booking: undefined })).toEqual([]);
    expect(bookingCloses(content)).toEqual({ on: '2026-03-09', at: '17:00' });
    expect(bookingCloses({ ...content, booking: undefined })).toBeUndefined();
  });
});

describe('what was planned', () => {
  const facts = { actor: director, today };
  it('is announced once and called off once, and never after its day', () => {
    const reception = planned();
    const published = publishReception(reception, facts);
    expect(published).toEqual({ ok: true, value: [{ kind: 'ReceptionPublished', on: today }] });
    expect(publishReception({ ...reception, status: 'published' }, facts)).toEqual({ ok: true, value: [] });
    expect(cancelReception('台风', reception, facts).ok).toBe(true);
    const cancelled = { ...reception, status: 'cancelled' as const };
    expect(kindOf(cancelReception('台风', cancelled, facts))).toBe('receptions.cancelled');
    expect(kindOf(publishReception(cancelled, facts))).toBe('receptions.cancelled');
    const later = { actor: director, today: plainDate('2026-03-11') };
    expect(kindOf(cancelReception('台风', reception, later))).toBe('receptions.over');
    expect(kindOf(publishReception(reception, later))).toBe('receptions.over');
    for (const rule of [publishReception, cancelReception.bind(undefined, '台风')])
      expect(kindOf(rule(reception, { actor: actorAs('leader', office), today }))).toBe(
        'receptions.not-yours',
      );
  });

  it('is read by everybody once announced; before, by planners, its leaders and audit', () => {
    const mine = actorAs('unit-head', bureau);
    const reception = planned({ leaders: [leader('本人', mine.accountId)] });
    expect(mayReadReception(mine, reception)).toBe(true);
    expect(mayReadReception({ ...mine, accountId: 'else' as AccountId }, reception)).toBe(false);
    expect(mayReadReception(actorAs('auditor', office), reception)).toBe(true);
    expect(mayReadReception(actorAs('handler', bureau), planned())).toBe(false);
    expect(mayReadReception(actorAs('handler', bureau), { ...planned(), publishedOn: today })).toBe(true);
  });
});
