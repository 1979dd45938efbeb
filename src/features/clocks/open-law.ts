import { applyLawEvents } from '#core/clocks/law-events.ts';
import type { Law } from '#core/clocks/law.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { loadLawLog, lawVersion } from '#ledger/law-ledger.ts';
import type { Reader } from '#ledger/transaction.ts';
import { bindLaw } from './bind-law.ts';

/** The law of a running program. */
export type OpenLaw = {
  readonly book: LawBook;
  readonly shipped: Law;
  readonly current: () => Law;
  /** How far the office's additions are taken over. */
  readonly version: () => number;
  /** Takes over what was added since, also by another process on the same data. */
  readonly refresh: (read: Reader) => Promise<void>;
  /** The same, but looks at most once a second: for every request. */
  readonly refreshInTime: (read: Reader) => Promise<void>;
};

const lookAgainMs = 1_000;

/** Starts with the shipped law; `refresh` adds what the office has added to it. */
export function openLaw(shipped: Law): OpenLaw {
  let [current, version, lookedAt] = [shipped, 0, -lookAgainMs];
  const refresh = async (read: Reader): Promise<void> => {
    lookedAt = performance.now();
    const newest = await lawVersion(read);
    if (newest === version) return;
    const office = await read.selectFrom('office').select('jurisdiction_id').executeTakeFirst();
    if (!office) return;
    const log = await loadLawLog(read, office.jurisdiction_id);
    [current, version] = [applyLawEvents(shipped, log.events), log.version];
  };
  const refreshInTime = async (read: Reader): Promise<void> => {
    if (performance.now() - lookedAt >= lookAgainMs) await refresh(read);
  };
  const book = bindLaw(() => current);
  return { book, shipped, current: () => current, version: () => version, refresh, refreshInTime };
}
