import { describe, expect, it } from 'vitest';
import { actorAs, bureau, office } from '../../../tests/support/walk-moves.ts';
import { clockTime } from '../kit/clock-time.ts';
import { say } from '../kit/language.ts';
import type { AccountId, ReceptionId } from '../kit/ids.ts';
import { plainDate, type PlainDate } from '../kit/plain-date.ts';
import { askAbsence, declineAbsence, emptySeat, substituteLeader, swapSeats } from './arrange-absence.ts';
import { changeReception } from './change-reception.ts';
import { describeReception } from './describe-reception.ts';
import { foldReception } from './evolve-reception.ts';
import { holdReception } from './plan-reception.ts';
import type { Reception, ReceptionContent, ReceptionEvent, ReceptionLeader } from './reception.ts';
import { sittingOf } from './sittings.ts';
import { changesToTell } from './whom-to-tell.ts';

const planner = actorAs('director', office);
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
  room: '',
  leaders: [leader('周建国', 'zhou'), leader('吴敏', 'wu')],
  departments: [],
  booking: undefined,
  terms: [],
};

function announced(change: Partial<ReceptionContent> = {}, id = 'r'): readonly ReceptionEvent[] {
  return [
    {
      kind: 'ReceptionPlanned',
      receptionId: id as ReceptionId,
      content: { ...content, ...change },
      movedFrom: undefined,
    },
    { kind: 'ReceptionPublished', on: plainDate('2026-03-01') },
  ];
}
function fold(events: readonly ReceptionEvent[]): Reception {
  const reception = foldReception(events);
  if (!reception) throw new Error('nothing there');
  return reception;
}
type Decided =
  | { readonly ok: true; readonly value: readonly ReceptionEvent[] }
  | { readonly ok: false; readonly error: { readonly kind: string } };
const kindOf = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  result.error?.kind;
function after(events: readonly ReceptionEvent[], decided: Decided): readonly ReceptionEvent[] {
  if (!decided.ok) throw new Error(decided.error.kind);
  return [...events, ...decided.value];
}

const facts = (today = '2026-03-02', actor = planner) => ({ actor, today: plainDate(today), noticeDays: 5 });
const ask = (events = announced(), today = '2026-03-02', actor = planner, seat = 1) =>
  askAbsence({ seat, reason: '赴省开会', wish: '请吴敏代' }, fold(events), facts(today, actor));
const asked = (events = announced()) => after(events, ask(events));

describe('an absence', () => {
  it('is asked by the leader or by a planner for them, once, and by nobody else', () => {
    const self = { ...actorAs('leader', bureau), accountId: 'zhou' as AccountId };
    expect(ask(announced(), '2026-03-02', self).ok).toBe(true);
    expect(kindOf(ask(announced(), '2026-03-02', { ...self, accountId: 'wu' as AccountId }))).toBe(
      'receptions.not-your-seat',
    );
    expect(kindOf(ask(asked()))).toBe('receptions.absence-open');
    expect(kindOf(ask(announced(), '2026-03-02', planner, 3))).toBe('receptions.no-such-seat');
    expect(kindOf(ask(announced(), '2026-03-11'))).toBe('receptions.over');
  });

  it.each([
    ['2026-03-05', 5, false],
    ['2026-03-06', 4, true],
    ['2026-03-10', 0, true],
  ])('asked on %s is %i days early (late: %s), and taken all the same', (today, daysBefore, late) => {
    const seat = fold(after(announced(), ask(announced(), today))).seats[0];
    expect(seat?.absence).toMatchObject({ daysBefore, late });
  });

  it('is decided by a planner, never the own, and only while it is open', () => {
    const events = asked();
    const decline = (state = events, actor = planner, today = '2026-03-02') =>
      declineAbsence({ seat: 1, reason: '请本人到场' }, fold(state), facts(today, actor));
    expect(fold(after(events, decline())).seats[0]?.absence).toBeUndefined();
    expect(kindOf(decline(announced()))).toBe('receptions.no-absence');
    expect(kindOf(decline(events, { ...planner, accountId: 'zhou' as AccountId }))).toBe(
      'receptions.own-absence',
    );
    expect(kindOf(decline(events, actorAs('leader', office)))).toBe('receptions.not-yours');
    expect(kindOf(decline(events, planner, '2026-03-11'))).toBe('receptions.over');
  });

  it('lets the others receive without, but never leaves nobody', () => {
    const events = after(asked(), emptySeat(1, fold(asked()), facts()));
    expect(sittingOf(fold(events)).leaders.map(({ name }) => name)).toEqual(['吴敏']);
    const second = after(events, ask(events, '2026-03-02', planner, 2));
    expect(kindOf(emptySeat(2, fold(second), facts()))).toBe('receptions.nobody-left');
  });

  it('is filled by a substitute who is free at that time and does not sit there already', () => {
    const reception = fold(asked());
    const put = (name: string, sameDay = [sittingOf(reception)]) =>
      substituteLeader({ seat: 1, leader: leader(name) }, reception, { ...facts(), sameDay });
    const other = fold(announced({ leaders: [leader('郑强')], place: '青石镇政府' }, 'other'));
    expect(kindOf(put('郑强', [sittingOf(other)]))).toBe('receptions.clash');
    expect(kindOf(put('吴敏'))).toBe('receptions.leader-twice');
    const filled = fold(after(asked(), put('郑强')));
    expect(filled.seats[0]).toMatchObject({
      leader: { name: '郑强' },
      insteadOf: { name: '周建国' },
      absence: undefined,
    });
  });
});

describe('an exchange', () => {
  const later = (leaders: readonly ReceptionLeader[], on: PlainDate = plainDate('2026-04-14')) =>
    announced({ leaders, on }, 'later');
  const swap = (other: readonly ReceptionEvent[], sameDay = [] as ReturnType<typeof sittingOf>[]) =>
    swapSeats(
      { reception: fold(asked()), seat: 1, sameDay: [] },
      { reception: fold(other), seat: 1, sameDay },
      facts(),
    );

  it('gives each the other’s seat, in both sittings', () => {
    const other = later([leader('郑强')]);
    const decided = swap(other);
    expect(decided.ok).toBe(true);
    const [mine, theirs] = decided.ok ? decided.value : [[], []];
    expect(fold([...asked(), ...mine]).seats[0]?.leader.name).toBe('郑强');
    expect(fold([...other, ...theirs]).seats[0]?.leader.name).toBe('周建国');
    expect(mine).toMatchObject([{ swappedWith: { receptionId: 'later', seat: 1 } }]);
  });

  it('is refused when one of them is taken on the other’s day, or sits there already', () => {
    const elsewhere = fold(
      announced(
        { leaders: [leader('周建国', 'zhou')], on: plainDate('2026-04-14'), room: '二' },
        'elsewhere',
      ),
    );
    expect(kindOf(swap(later([leader('郑强')]), [sittingOf(elsewhere)]))).toBe('receptions.clash');
    expect(kindOf(swap(later([leader('吴敏', 'wu')])))).toBe('receptions.leader-twice');
    expect(kindOf(swap(later([leader('郑强')], plainDate('2026-03-01'))))).toBe('receptions.over');
    const both = [...later([leader('郑强')])];
    expect(kindOf(swap(after(both, ask(both))))).toBe('receptions.absence-open');
  });

  it('on the same day, each in the other’s place, is in nobody’s way', () => {
    const other = later([leader('郑强')], content.on);
    expect(swap(other, [sittingOf(fold(asked())), sittingOf(fold(other))]).ok).toBe(true);
  });
});

describe('a change', () => {
  const change = (next: Partial<ReceptionContent>, reason = '场地维修', events = announced()) =>
    changeReception({ content: { ...content, ...next }, reason }, fold(events), { ...facts(), sameDay: [] });

  it('of what was announced has its reason and the same people; before, it is free', () => {
    const draft = announced().slice(0, 1);
    expect(kindOf(change({ on: plainDate('2026-03-11') }, ''))).toBe('receptions.reason-missing');
    expect(kindOf(change({ leaders: [leader('郑强')] }))).toBe('receptions.leaders-announced');
    expect(change({ leaders: [leader('郑强')] }, '', draft).ok).toBe(true);
    expect(kindOf(change({ endsAt: clockTime('08:00') }))).toBe('receptions.ends-before-start');
  });

  it('keeps what is known of the seats', () => {
    const events = asked();
    const moved = fold(after(events, change({ on: plainDate('2026-03-11') }, '场地维修', events)));
    expect([moved.on, moved.seats[0]?.absence?.reason]).toEqual(['2026-03-11', '赴省开会']);
  });
});

describe('holding', () => {
  const hold = (seats: readonly number[], today = '2026-03-10', events = announced()) =>
    holdReception(seats, fold(events), facts(today));
  it('names who really sat, from the day on, once', () => {
    const held = fold(after(announced(), hold([2])));
    expect([held.status, held.seats.map(({ sat }) => sat)]).toEqual(['held', [false, true]]);
    expect(kindOf(hold([2], '2026-03-09'))).toBe('receptions.not-yet');
    expect(kindOf(hold([]))).toBe('receptions.nobody-sat');
    expect(kindOf(hold([3]))).toBe('receptions.no-such-seat');
    expect(kindOf(hold([1], '2026-03-10', announced().slice(0, 1)))).toBe('receptions.not-announced');
    expect(kindOf(holdReception([1], held, facts('2026-03-10')))).toBe('receptions.held');
  });
});

describe('whom a change concerns', () => {
  it('is everybody booked and every leader, for each change after the announcement and no other', () => {
    let events = announced();
    const moved = { content: { ...content, startsAt: clockTime('09:00') }, reason: '场地维修' };
    const terms = { content: { ...moved.content, terms: ['请带身份证'] }, reason: '补充' };
    for (const command of [moved, terms])
      events = after(events, changeReception(command, fold(events), { ...facts(), sameDay: [] }));
    events = asked(events);
    const substitute = { seat: 1, leader: leader('郑强') };
    events = after(events, substituteLeader(substitute, fold(events), { ...facts(), sameDay: [] }));
    events = [...events, { kind: 'ReceptionCancelled', on: plainDate('2026-03-02'), reason: '台风' }];
    expect(
      changesToTell(events).map(({ version, change: what, leaders }) => [
        version,
        what,
        leaders.map(({ name }) => name),
      ]),
    ).toEqual([
      [3, 'moved', ['周建国', '吴敏']],
      [6, 'other-leader', ['郑强', '吴敏', '周建国']],
      [7, 'called-off', ['郑强', '吴敏']],
    ]);
    expect(changesToTell(announced().slice(0, 1))).toEqual([]);
  });

  it('and every event has its sentence, without a fact left out', () => {
    const events = asked();
    const every: readonly ReceptionEvent[] = [
      ...events,
      { kind: 'AbsenceDeclined', seat: 1, reason: '请到场' },
      { kind: 'SeatSubstituted', seat: 1, leader: leader('郑强'), swappedWith: undefined },
      {
        kind: 'SeatSubstituted',
        seat: 1,
        leader: leader('郑强'),
        swappedWith: { receptionId: 'x' as ReceptionId, seat: 1 },
      },
      { kind: 'SeatEmptied', seat: 1 },
      { kind: 'ReceptionChanged', content, reason: '维修' },
      { kind: 'ReceptionHeld', on: content.on, satSeats: [1] },
      { kind: 'ReceptionCancelled', on: content.on, reason: '台风' },
    ];
    for (const [at, event] of every.entries())
      for (const language of ['zh-Hans', 'en'] as const) {
        const { words, facts: known } = describeReception(event, foldReception(every.slice(0, at)));
        expect(say(words, language, known)).not.toMatch(/[{}]|undefined/);
      }
  });
});
