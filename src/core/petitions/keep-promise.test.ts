import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executed, served, today } from '../../../tests/support/answered-petition.ts';
import { accepted, after, facts, handler, unitHead } from '../../../tests/support/travelled-petition.ts';
import { actorAs, bureau, office, respondent } from '../../../tests/support/walk-moves.ts';
import type { Actor } from '../access/actor.ts';
import type { AccountId, PromiseId, UnitId } from '../kit/ids.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { answeredWith } from './answered-with.ts';
import { backDateOf } from './back-date.ts';
import { closePetition } from './close-petition.ts';
import { handOnPromise, keepPromise, movePromise, withdrawPromise } from './keep-promise.ts';
import { makePromise, promiseYearsMax, recordPromise, type MakePromise } from './make-promise.ts';
import type { PetitionState } from './petition.ts';
import { isLate, owedPromises, promiseUnits } from './promise.ts';
import { reopenPetition } from './reopen-petition.ts';
import { mayTake } from './steps.ts';
import { threeFacts } from './three-facts.ts';
import { withdrawPetition } from './withdraw-petition.ts';

const director = actorAs('director', office);
const leader = actorAs('leader', office);
const town = 'town' as UnitId;
const townHandler = actorAs('handler', town);
const day = (count: number) => addDays(today, count);
const able = { canKeep: true, ownerIsInUnit: true };
const id = 'promise' as PromiseId;

const promise = (more: Partial<MakePromise> = {}): MakePromise => ({
  id,
  kind: 'promise',
  text: '三十日内派人维修外墙',
  unitId: bureau,
  limit: day(30),
  by: { accountId: leader.accountId, name: '陈某', post: '副县长' },
  ...more,
});
const made = (state: PetitionState, more: Partial<MakePromise> = {}, on = today) =>
  after(state, makePromise(promise(more), state, { today: on, ...able }));
const keep = (state: PetitionState, on: PlainDate, { actor = handler as Actor, at = on, reason = '' } = {}) =>
  keepPromise(
    { promiseId: id, on, evidence: '验收照片', attachments: [], backDateReason: reason },
    state,
    facts(actor, at),
  );
const close = (state: PetitionState, settlement: 'solved' | 'explained', on: PlainDate) =>
  closePetition({ settlement, evidence: '回访记录' }, state, facts(handler, on));
const withdraw = (state: PetitionState, on: PlainDate, actor: Actor = leader) =>
  withdrawPromise({ promiseId: id, reason: '土地另有安排' }, state, facts(actor, on));
const kind = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  result.ok ? 'done' : result.error?.kind;

describe('making a promise', () => {
  const make = (more: Partial<MakePromise>, with_ = able, state = accepted()) =>
    kind(makePromise(promise(more), state, { today, ...with_ }));

  it('takes a day from today to three years ahead, whatever the day', () => {
    const last = 365 * promiseYearsMax;
    fc.assert(
      fc.property(fc.integer({ min: -2_000, max: 3_000 }), (days) => {
        const said = make({ limit: day(days) });
        if (days < 0) expect(said).toBe('petitions.promise-limit-past');
        else if (days <= last) expect(said).toBe('done');
        else if (days > last + 1) expect(said).toBe('petitions.promise-limit-too-far');
      }),
    );
  });

  it('is never owed by the unit complained of, by nobody, by a stranger, or by whoever keeps away', () => {
    expect(make({ unitId: respondent })).toBe('petitions.unit-is-complained-of');
    expect(make({}, { ...able, canKeep: false })).toBe('petitions.promise-unit-cannot-keep');
    expect(make({}, { ...able, ownerIsInUnit: false })).toBe('petitions.promise-owner-not-in-unit');
    const ownerId = 'accused' as AccountId;
    const state = { ...accepted(), respondent: { unitId: undefined, accountId: ownerId, name: '某' } };
    expect(make({ ownerId }, able, state)).toBe('petitions.promise-owner-recused');
  });

  it('shows an accusation to no unit more', () => {
    const state = accepted();
    const accused = {
      ...state,
      claims: state.claims.map((claim) => ({ ...claim, purpose: 'accusation' as const })),
    };
    expect(make({ unitId: town }, able, accused)).toBe('petitions.accusation-stays');
    expect(make({}, able, accused)).toBe('done');
  });

  it('is made for other units by those who see the whole jurisdiction alone', () => {
    const by = (actor: Actor, unitId: UnitId) =>
      kind(recordPromise(promise({ unitId }), accepted(), { actor, today, ...able }));
    expect(by(leader, town)).toBe('done');
    expect(by(unitHead, bureau)).toBe('done');
    expect(by(unitHead, town)).toBe('petitions.promise-for-others');
  });

  it('lets the unit that owes it see the matter until it is withdrawn', () => {
    const state = made(accepted(), { unitId: town });
    expect(promiseUnits(state)).toEqual([town]);
    expect(promiseUnits(after(state, withdraw(state, day(1))))).toEqual([]);
  });
});

describe('keeping a promise', () => {
  const state = made(accepted(), { unitId: town });

  it('is the owner’s to record, and nobody else’s', () => {
    expect(kind(keep(state, day(3), { actor: townHandler }))).toBe('done');
    expect(kind(keep(state, day(3)))).toBe('petitions.not-your-step');
    const two = after(state, makePromise(promise({ id: 'second' as PromiseId }), state, { today, ...able }));
    expect(kind(keep(two, day(3)))).toBe('petitions.promise-of-others');
    const kept = after(state, keep(state, day(3), { actor: townHandler }));
    expect(mayTake('keep-promise', kept, townHandler)).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });

  it('has a day between the promise and today, and a reason when it is entered late', () => {
    const actor = townHandler;
    const on = (at: number, of: number, reason = '') => keep(state, day(of), { actor, at: day(at), reason });
    expect(kind(on(3, 4))).toBe('petitions.promise-kept-in-future');
    expect(kind(on(3, -1))).toBe('petitions.promise-kept-before-made');
    expect(kind(on(9, 2))).toBe('petitions.back-date-reason-missing');
    const late = on(9, 2, '材料后补');
    expect(late.ok && late.value.map(backDateOf)).toEqual([{ on: day(2), reason: '材料后补' }]);
  });

  it('after its day counts as late for ever', () => {
    const kept = after(state, keep(state, day(31), { actor: townHandler }));
    expect(kept.promises.map((one) => isLate(one, day(40)))).toEqual([true]);
    expect(state.promises.map((one) => isLate(one, day(30)))).toEqual([false]);
    expect(state.promises.map((one) => isLate(one, day(31)))).toEqual([true]);
  });
});

describe('a promise that does not stay as it was', () => {
  const state = made(accepted());
  const move = (of: PetitionState, limit: PlainDate, actor: Actor, on = day(2)) =>
    movePromise({ promiseId: id, limit, reason: '雨季不能施工' }, of, facts(actor, on));

  it('is moved by whoever gave the word or supervises, before its day or after, and keeps every day it had', () => {
    expect(kind(move(state, day(40), handler))).toBe('petitions.not-your-step');
    expect(kind(move(state, day(30), leader))).toBe('petitions.promise-limit-same');
    expect(kind(move(state, day(1), director))).toBe('petitions.promise-limit-past');
    const once = after(state, move(state, day(40), leader));
    const twice = after(once, move(once, day(60), director, day(50)));
    expect(twice.promises[0]).toMatchObject({
      limit: day(60),
      moves: [
        { before: day(30), limit: day(40), on: day(2) },
        { before: day(40), limit: day(60), on: day(50) },
      ],
    });
  });

  it('is handed on with its day', () => {
    const hand = (unitId: UnitId) =>
      handOnPromise({ promiseId: id, unitId, reason: '职能划转' }, state, {
        ...facts(leader, day(2)),
        ...able,
      });
    expect(kind(hand(bureau))).toBe('petitions.promise-owner-same');
    expect(kind(hand(respondent))).toBe('petitions.unit-is-complained-of');
    const [now] = after(state, hand(town)).promises;
    expect(now).toMatchObject({
      unitId: town,
      limit: day(30),
      handOvers: [{ fromUnitId: bureau, unitId: town }],
    });
  });

  it('is withdrawn once, by whoever stands behind it, and is owed no more', () => {
    expect(kind(withdraw(state, day(3), unitHead))).toBe('petitions.not-your-step');
    const gone = after(state, withdraw(state, day(3)));
    expect(owedPromises(gone)).toEqual([]);
    const more = after(gone, makePromise(promise({ id: 'new' as PromiseId }), gone, { today, ...able }));
    expect(kind(withdraw(more, day(4)))).toBe('petitions.promise-not-owed');
  });
});

describe('what is solved', () => {
  it('is nothing while a promise is owed, and is dated by the last that was kept', () => {
    expect(threeFacts(executed()).solved).toBeDefined();
    const owed = made(executed());
    expect(threeFacts(owed).solved).toBeUndefined();
    const kept = after(owed, keep(owed, day(20)));
    expect(threeFacts(kept).solved).toMatchObject({ on: day(20) });
    expect(threeFacts(kept).solved?.evidence).toContain('验收照片');
  });

  it('does not follow from a kept promise alone', () => {
    const kept = made(served());
    expect(threeFacts(after(kept, keep(kept, day(20)))).solved).toBeUndefined();
  });

  it('has to be shown again after a promise was withdrawn', () => {
    const owed = made(executed());
    const gone = after(owed, withdraw(owed, day(5)));
    expect(threeFacts(gone).solved).toBeUndefined();
    const closed = after(gone, close(gone, 'solved', day(6)));
    expect(threeFacts(closed).solved).toBeDefined();
  });

  it('is refused at closing while something is owed, and everything once that is late, with what and whose', () => {
    const owed = made(executed(), { unitId: town });
    const gaps = (on: PlainDate, settlement: 'solved' | 'explained') => {
      const result = close(owed, settlement, on);
      return !result.ok && 'gaps' in result.error ? result.error.gaps : [];
    };
    const whose = {
      owed: { text: '三十日内派人维修外墙', unitId: town },
      executeBy: day(30),
      step: 'keep-promise',
    };
    expect(gaps(day(30), 'solved')).toMatchObject([{ kind: 'promised-owed', ...whose }]);
    expect(gaps(day(31), 'explained')).toMatchObject([{ kind: 'promised-late', ...whose }]);
  });
});

describe('a promise outlives', () => {
  const owed = made(accepted());

  it('the end of the matter, and can be kept then; nothing new is promised to nobody', () => {
    const command = {
      cause: 'died',
      reason: '去世',
      evidence: '死亡证明',
      evidenceOn: day(1),
      voluntary: false,
    } as const;
    const ended = after(owed, withdrawPetition(command, owed, facts(handler, day(1))));
    expect(owedPromises(ended)).toHaveLength(1);
    expect(kind(keep(ended, day(3)))).toBe('done');
    expect(mayTake('make-promise', ended, leader)).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });

  it('a merge: what was promised to either holds up that the merged matter is solved', () => {
    expect(threeFacts(answeredWith(executed(), accepted())).solved).toBeDefined();
    expect(threeFacts(answeredWith(executed(), owed)).solved).toBeUndefined();
    expect(threeFacts(answeredWith(made(executed()), accepted())).solved).toBeUndefined();
  });

  it('a reopening', () => {
    const answered = executed();
    const closed = after(answered, close(answered, 'solved', day(1)));
    const promised = made(closed, {}, day(2));
    expect(threeFacts(promised).solved).toBeUndefined();
    const again = after(
      promised,
      reopenPetition({ cause: 'inspection', reason: '未修好' }, promised, facts(director, day(3))),
    );
    expect(owedPromises(again)).toHaveLength(1);
  });
});
