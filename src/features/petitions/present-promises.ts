import type { PromiseView } from '#contract/promises.ts';
import type { Words } from '#core/kit/language.ts';
import { daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { isOwed, ownerOf, standsBehind, type Promised } from '#core/petitions/promise.ts';
import { promiseKindWords } from '#core/petitions/promise-words.ts';
import { standingOfPromise } from '#core/petitions/promise-standing.ts';
import { mayTake } from '#core/petitions/steps.ts';
import type { Caller } from '#features/accounts/queries.ts';

type Reader = {
  readonly caller: Caller;
  readonly today: PlainDate;
  readonly law: Pick<LawBook, 'ladder'>;
  readonly text: (words: Words) => string;
};

/** Every promise, owed ones first by their day, then the others in the order they were made. */
export function presentPromises(state: PetitionState, { caller, today, law, text }: Reader): PromiseView[] {
  const { actor, directory } = caller;
  const mayKeep = mayTake('keep-promise', state, actor).ok;
  const mayChange = mayTake('move-promise', state, actor).ok;
  return state.promises
    .toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)))
    .map((promise) => {
      const ownerId = ownerOf(promise, state);
      const { id, kind, limit, kept } = promise;
      return {
        id,
        kind,
        kindName: text(promiseKindWords[kind]),
        text: promise.text,
        unitId: promise.unitId,
        unit: directory.unitName(promise.unitId),
        ownerId,
        owner: directory.personName(ownerId),
        limit,
        daysLeft: daysBetween(today, limit),
        on: promise.on,
        byName: promise.by.name,
        byPost: promise.by.post,
        atReception: promise.talkId !== undefined,
        standing: standingOfPromise(
          { madeOn: promise.on, limit, keptOn: kept?.on ?? null, withdrawnOn: promise.withdrawn?.on ?? null },
          today,
          law.ladder(today),
        ),
        moves: [...promise.moves],
        handOvers: promise.handOvers.map(({ on, fromUnitId, unitId, reason }) => {
          const [from, to] = [fromUnitId, unitId].map((unit) => directory.unitName(unit));
          return { on, from: from ?? '', to: to ?? '', reason };
        }),
        urges: promise.urges.map(({ on, byUnitId, text: words }) => ({
          on,
          by: directory.unitName(byUnitId),
          text: words,
        })),
        kept: kept && { on: kept.on, evidence: kept.evidence },
        withdrawn: promise.withdrawn,
        mayKeep: mayKeep && isOwed(promise) && promise.unitId === actor.unitId,
        mayChange: mayChange && isOwed(promise) && standsBehind(promise, actor, state),
      };
    });
}

const rankOf = (promise: Promised): string => (isOwed(promise) ? `0${promise.limit}` : `1${promise.on}`);
