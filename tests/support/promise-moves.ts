// Everybody's tries at promises on a random walk, and what must hold of them wherever a petition stands.
import { expect } from 'vitest';
import type { Actor } from '#core/access/actor.ts';
import type { PromiseId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { err } from '#core/kit/result.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { isPromiseEvent } from '#core/petitions/promise-events.ts';
import {
  handOnPromise,
  keepPromise,
  movePromise,
  urgePromise,
  withdrawPromise,
} from '#core/petitions/keep-promise.ts';
import { recordPromise } from '#core/petitions/make-promise.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { isOwed, promiseUnits, standsBehind } from '#core/petitions/promise.ts';
import type { promiseSteps } from '#core/petitions/promise-steps.ts';
import { isRecused } from '#core/petitions/recusal.ts';
import { threeFacts } from '#core/petitions/three-facts.ts';
import type { Events } from './walk-moves.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Moves = { readonly [Step in keyof typeof promiseSteps]: () => Events };

/** Each step with sensible words and, by `choice`, units, people and days that fit and that do not. */
export function promiseMoves(
  choice: number,
  state: PetitionState,
  { actor, today }: Facts,
  units: readonly UnitId[],
): Moves {
  // The choices of a sweep differ by nine; their ninths are even and odd.
  const odd = Math.floor(choice / 9);
  const unitId = units[odd % units.length] ?? actor.unitId;
  const owned = odd % 3 === 0 ? { ownerId: state.handlerId ?? actor.accountId } : {};
  const owed = state.promises.filter(isOwed);
  const promiseId = (owed[odd % Math.max(owed.length, 1)] ?? state.promises[0])?.id ?? ('none' as PromiseId);
  const facts = { actor, today, canKeep: odd % 11 !== 0, ownerIsInUnit: odd % 13 !== 0 };
  const limit = addDays(today, odd % 17 === 0 ? 1_200 : (choice % 20) - 1);
  const reason = '材料未到';
  return {
    // A walk that promises at every turn closes nothing any more.
    'make-promise': () =>
      unlessEnough(
        owed.length > 1,
        recordPromise(
          {
            id: `promise-${state.promises.length}` as PromiseId,
            kind: odd % 2 ? 'promise' : 'task',
            text: '派人维修',
            unitId,
            ...owned,
            limit,
            by: { accountId: actor.accountId, name: '某某', post: '副县长' },
          },
          state,
          facts,
        ),
      ),
    'keep-promise': () =>
      keepPromise(
        {
          promiseId,
          on: addDays(today, (choice % 4) - 2),
          evidence: '照片',
          attachments: [],
          ...(odd % 2 ? { backDateReason: '补录' } : {}),
        },
        state,
        facts,
      ),
    'move-promise': () => movePromise({ promiseId, limit, reason }, state, facts),
    'hand-on-promise': () => handOnPromise({ promiseId, unitId, ...owned, reason }, state, facts),
    'urge-promise': () =>
      unlessEnough(
        state.promises.some(({ urges }) => urges.length > 1),
        urgePromise({ promiseId, text: '请抓紧' }, state, facts),
      ),
    'withdraw-promise': () => withdrawPromise({ promiseId, reason }, state, facts),
  };
}

const unlessEnough = (enough: boolean, tried: Events): Events =>
  enough && tried.ok ? err({ kind: 'enough' }) : tried;

/** The law of promises: none is lost or overwritten, each is another's to keep than to judge, and nothing owed is solved. */
export function keepsItsWord(
  before: PetitionState,
  after: PetitionState,
  { actor }: { readonly actor: Actor },
  events: readonly PetitionEvent[],
  today: PlainDate,
): void {
  const touched = events.filter(isPromiseEvent);
  const changed = touched.flatMap((event) =>
    event.kind === 'PromiseMade' ? event.promise.id : event.promiseId,
  );
  for (const [at, promise] of before.promises.entries()) {
    const now = after.promises[at];
    if (!changed.includes(promise.id)) expect(now).toEqual(promise);
    else expect(isOwed(promise), 'only what is owed changes').toBe(true);
    expect(now?.moves.slice(0, promise.moves.length)).toEqual(promise.moves);
    expect(now?.handOvers.slice(0, promise.handOvers.length)).toEqual(promise.handOvers);
  }
  for (const event of touched) checkEvent(event, before, actor, today);
  if (after.promises.some(isOwed)) {
    expect(threeFacts(after).solved).toBeUndefined();
    if (after.closing && !before.closing) {
      expect(after.closing.settlement).not.toBe('solved');
      for (const promise of after.promises.filter(isOwed)) expect(promise.limit >= today).toBe(true);
    }
  }
  for (const { unitId } of after.promises.filter(isOwed)) expect(promiseUnits(after)).toContain(unitId);
}

function checkEvent(
  event: Extract<PetitionEvent, { readonly kind: `Promise${string}` }>,
  before: PetitionState,
  actor: Actor,
  today: PlainDate,
): void {
  const owner = event.kind === 'PromiseMade' ? event.promise : event;
  if ('unitId' in owner) {
    expect(owner.unitId).not.toBe(before.respondent?.unitId);
    expect(isRecused(before, owner.ownerId)).toBe(false);
  }
  if (event.kind === 'PromiseMade') {
    expect(event.promise.limit >= today).toBe(true);
    return;
  }
  const promise = before.promises.find(({ id }) => id === event.promiseId);
  if (!promise) throw new Error(`${event.kind} of a promise that nobody made`);
  if (event.kind === 'PromiseKept') {
    expect(promise.unitId).toBe(actor.unitId);
    expect(event.on <= today && event.on >= promise.on).toBe(true);
  } else expect(standsBehind(promise, actor, before)).toBe(true);
}
