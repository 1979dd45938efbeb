// Screens wait for the next change. However many there are, the database is asked once for all of them; and it is the
// database that is asked, because another process on the same data may have called a number.
import type { JurisdictionId } from '#core/kit/ids.ts';
import { hallsBetween } from '#ledger/load-hall.ts';
import type { HallParts } from './hall-parts.ts';
import { closedToken, tokenOf } from './show-board.ts';

export type HallWatch = {
  /** Ends when the hall of that place is no longer as `seen`, after ten seconds, or when the program stops. */
  readonly change: (jurisdictionId: JurisdictionId, place: string, seen: string) => Promise<void>;
  readonly stop: () => void;
};

const lookMs = 150;
const waitMs = 10_000;

export function watchHalls({ database, clock }: Pick<HallParts, 'database' | 'clock'>): HallWatch {
  type Waiter = { jurisdictionId: JurisdictionId; place: string; seen: string; end: () => void };
  const waiting = new Set<Waiter>();
  let stopped = false;
  let looking = false;
  const look = async (): Promise<void> => {
    const today = clock.today();
    for (const [jurisdictionId, waiters] of Map.groupBy(waiting, (one) => one.jurisdictionId)) {
      const halls = await hallsBetween(database.read, jurisdictionId, { from: today, through: today });
      const tokens = new Map(halls.map((hall) => [hall.place, tokenOf(hall)]));
      for (const one of waiters) if ((tokens.get(one.place) ?? closedToken) !== one.seen) one.end();
    }
  };
  const keepLooking = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    while (waiting.size > 0) {
      // With the database away every screen asks for itself and learns it in words.
      await look().catch(() => waiting.forEach((one) => one.end()));
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
    looking = false;
  };
  return {
    change: (jurisdictionId, place, seen) =>
      new Promise((resolve) => {
        if (stopped) return resolve();
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(waiter);
          resolve();
        };
        const waiter = { jurisdictionId, place, seen, end };
        const timer = setTimeout(end, waitMs);
        waiting.add(waiter);
        void keepLooking();
      }),
    stop: () => {
      stopped = true;
      waiting.forEach((one) => one.end());
    },
  };
}
