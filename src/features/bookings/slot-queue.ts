import type { SlotOf } from '#core/bookings/booking.ts';

/** Lets those who ask for one slot in this process come one after another. */
export type SlotQueue = <Value>(slot: SlotOf, work: () => Promise<Value>) => Promise<Value>;

/**
 * When a thousand ask for one slot at once, they wait here and not each on a connection, so that everybody else is served
 * meanwhile. That a place has one winner does not rest on it: the slot's row is held in the database all the same.
 */
export function createSlotQueue(): SlotQueue {
  const last = new Map<string, Promise<unknown>>();
  return async ({ receptionId, startsAt }, work) => {
    const key = `${receptionId} ${startsAt}`;
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
