import type { PetitionState } from './petition.ts';
import type { PromiseEvent } from './promise-events.ts';
import type { Promised } from './promise.ts';

/** The promises after one more event; every move and every hand-over stays beside what holds now. */
export function evolvePromise(
  { promises }: Pick<PetitionState, 'promises'>,
  event: PromiseEvent,
): Pick<PetitionState, 'promises'> {
  if (event.kind === 'PromiseMade') return { promises: [...promises, { ...event.promise, ...untouched }] };
  return {
    promises: promises.map((one) => (one.id === event.promiseId ? { ...one, ...change(one, event) } : one)),
  };
}

const untouched = {
  moves: [],
  handOvers: [],
  urges: [],
  kept: undefined,
  withdrawn: undefined,
} as const satisfies Partial<Promised>;

function change(promise: Promised, event: Exclude<PromiseEvent, { kind: 'PromiseMade' }>): Partial<Promised> {
  switch (event.kind) {
    case 'PromiseKept': {
      const { on, evidence, attachments } = event;
      return { kept: { on, evidence, attachments } };
    }
    case 'PromiseMoved': {
      const { on, limit, reason } = event;
      return { limit, moves: [...promise.moves, { on, before: promise.limit, limit, reason }] };
    }
    case 'PromiseHandedOn': {
      const { on, unitId, ownerId, reason } = event;
      const handOver = { on, fromUnitId: promise.unitId, unitId, reason };
      return { unitId, ownerId, handOvers: [...promise.handOvers, handOver] };
    }
    case 'PromiseUrged': {
      const { on, byUnitId, text } = event;
      return { urges: [...promise.urges, { on, byUnitId, text }] };
    }
    case 'PromiseWithdrawn':
      return { withdrawn: { on: event.on, reason: event.reason } };
  }
}
