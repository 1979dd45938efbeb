// What is written into a matter rests on the law as it still is when it is kept.
import { err, type Result } from '#core/kit/result.ts';
import { lawVersion } from '#ledger/law-ledger.ts';
import type { Database, Stale, Tx } from '#ledger/transaction.ts';
import type { OpenLaw } from './open-law.ts';

/**
 * The same database, whose transactions are stale when the law changed while they ran. Asked after the work: by then what
 * starts a clock holds back whoever wants to take its year away (`holdClocks`), and that law is the last word.
 */
export function keepToLaw(
  database: Database,
  openLaw: Pick<OpenLaw, 'version' | 'refresh' | 'refreshInTime'>,
): Database {
  const { read } = database;
  return {
    ...database,
    transact: async <Value, Refusal>(work: (tx: Tx) => Promise<Result<Value, Refusal>>) => {
      await openLaw.refreshInTime(read);
      const version = openLaw.version();
      let outdated = false;
      const done = await database.transact<Value, Refusal | Stale>(async (tx) => {
        const result = await work(tx);
        if (!result.ok) return result;
        outdated = (await lawVersion(tx.read)) !== version;
        return outdated ? err({ kind: 'ledger.stale' }) : result;
      });
      // Whoever tries again finds the law as it is now.
      if (outdated) await openLaw.refresh(read);
      return done;
    },
  };
}
