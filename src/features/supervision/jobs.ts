// The sweep of a running program: at the start, and again once the day at Shanghai is another one.
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { DirectoryReader } from '#features/organisation/queries.ts';
import type { Database, Reader } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Log } from '#platform/log/log.ts';
import { sweepClocks } from './sweep-clocks.ts';

export type SweepParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly law: LawBook;
  /** Takes over what another process added to the law while nobody asked this one for anything. */
  readonly refreshLaw: (read: Reader) => Promise<void>;
  readonly directory: DirectoryReader;
  readonly log: Log;
};

const lookEveryMs = 60_000;

/**
 * Looks every minute whether a new day has begun; a sweep that failed is tried again the next minute. The day a process has
 * swept is only what keeps it from asking again: what is due is read from the clocks. Answers what ends it.
 */
export function keepSweeping(parts: SweepParts): () => Promise<void> {
  const { clock, log } = parts;
  let sweptOn: PlainDate | undefined;
  let working: Promise<void> | undefined;
  const look = (): void => {
    const today = clock.today();
    if (working || sweptOn === today) return;
    working = sweepOffice(parts, today)
      .then((done) => {
        if (done) sweptOn = today;
      })
      .catch((error: unknown) => log.error({ error }, 'limits not looked at'))
      .finally(() => (working = undefined));
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  look();
  return async () => {
    clearInterval(timer);
    await working;
  };
}

async function sweepOffice(parts: SweepParts, today: PlainDate): Promise<boolean> {
  const { database, law, clock, log } = parts;
  const directory = await parts.directory(database.read);
  if (!directory) return false;
  const { jurisdictionId } = directory.office;
  await parts.refreshLaw(database.read);
  const done = await sweepClocks(database, {
    jurisdictionId,
    today,
    ladders: law.ladders(),
    at: clock.now(),
    cause: `nightly sweep ${today}`,
  });
  if (done.petitions > 0) log.info(done, 'limits looked at');
  return true;
}
