// `node_modules/.bin/node bench/sweep-run.ts`: the sweep of a hundred thousand open limits, on a night on which all are due
// and on one on which none is, beside a plain SELECT of the same rows in the same run. Prints JSON lines.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '#core/kit/plain-date.ts';
import { bindLaw } from '#features/clocks/bind-law.ts';
import { loadLaw } from '#features/clocks/load-law.ts';
import { sweepClocks } from '#features/supervision/sweep-clocks.ts';
import { openDatabase, type Database } from '#ledger/transaction.ts';
import { startEmbeddedPostgres } from '#platform/db/embedded-postgres.ts';
import { ensureDatabase } from '#platform/db/ensure-database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { createPool } from '#platform/db/pool.ts';
import { toLine } from './bench-report.ts';
import { benchKeeper, fillOpenClocks } from './law-fill.ts';
import { must } from './travel-road.ts';

const rows = Number(process.env['KAIMEN_BENCH_ROWS'] ?? 100_000);
const root = join(import.meta.dirname, '..');

const folder = mkdtempSync(join(tmpdir(), 'kaimen-sweep-bench-'));
// Started by root, the database runs as another account and must reach its files.
chmodSync(folder, 0o711);
const server = await startEmbeddedPostgres({
  clusterDir: join(folder, 'pg'),
  passwordFile: join(folder, 'password'),
});
try {
  await ensureDatabase(server.url, 'bench');
  await migrate(server.databaseUrl('bench'), join(root, 'db/migrations'));
  await measure(server.databaseUrl('bench'));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(url: string): Promise<void> {
  const law = must(await loadLaw(join(root, 'law')));
  const book = bindLaw(() => law);
  let raised = 0;
  const pool = createPool(url, { name: 'bench', statementTimeoutMs: 0 });
  try {
    const database = openDatabase(pool);
    process.stderr.write(`writing ${rows} petitions\n`);
    await fillOpenClocks(database, rows, book);
    // What the database does by itself within the minute; as the owner, because the role of ordinary work may not.
    const owner = createPool(url, { name: 'bench', role: null });
    await owner.query('vacuum analyze');
    const select = async (): Promise<number> => {
      const start = performance.now();
      const result = await pool.query(
        'select petition_id, seq, clock, owner, from_on, target, limit_on, provisional, stopped_on, rung from petition_clock where stopped_on is null',
      );
      if (result.rows.length !== rows) throw new Error(`${result.rows.length} rows`);
      return performance.now() - start;
    };
    const selectMs = Math.min(await select(), await select(), await select());
    say('select open clocks', selectMs, null);
    say('sweep, none due', await sweep(database, '2026-12-18', 0), selectMs);
    say('sweep, every limit has become amber', await sweep(database, '2027-01-12', rows), selectMs);
    say('sweep again the same night', await sweep(database, '2027-01-12', 0), selectMs);
    await owner.query('vacuum analyze');
    await owner.end();
    say('sweep after three months without one', await sweep(database, '2027-04-15', rows), selectMs);
    if (raised !== 5 * rows) throw new Error(`${raised} warnings`);
  } finally {
    await pool.end();
  }

  /** How long one sweep takes, which must warn of so many petitions. */
  async function sweep(database: Database, day: string, petitions: number): Promise<number> {
    const began = performance.now();
    const done = await sweepClocks(database, {
      jurisdictionId: benchKeeper.jurisdictionId,
      today: plainDate(day),
      ladders: law.ladders,
      at: new Date(),
      cause: 'bench',
    });
    const tookMs = performance.now() - began;
    if (done.petitions !== petitions) throw new Error(`${done.petitions} petitions on ${day}`);
    raised += Object.values(done.raised).reduce((sum, count) => sum + count, 0);
    return tookMs;
  }
}

function say(name: string, tookMs: number, reference: number | null): void {
  const ratio = reference === null ? null : Number((tookMs / reference).toFixed(2));
  const value = Math.round(tookMs);
  process.stdout.write(
    `${toLine({ name, value, unit: 'ms', reference: reference && Math.round(reference), ratio, rows, note: '' })}\n`,
  );
}
