// `node_modules/.bin/node bench/brief-run.ts`: how often in a second the page is read that a leader reads before somebody sits
// down who has raised two hundred matters before, beside a bare route that asks one query for the same petitions in the same
// run, by turns. Everything runs on one machine over loopback. Prints JSON lines.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerPetition } from '#contract/petitions.ts';
import { readBrief } from '#contract/talks.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { createPool } from '#platform/db/pool.ts';
import { startBareProcess } from './bare-process.ts';
import { sender, setUpOffice } from './bench-office.ts';
import { toLine } from './bench-report.ts';
import { inventIntake } from './bench-targets.ts';
import { compareRates } from './compare-rates.ts';
import { fillLedger } from './fill-ledger.ts';
import { startLoadProcess } from './load-process.ts';
import { randomFrom } from './random-source.ts';
import { databaseUrlOf, prepareProgram, startProgram } from './running-program.ts';

const others = Number(process.env['KAIMEN_BENCH_ROWS'] ?? 5_000);
const earlier = 200;
const plan = { rounds: 5, forMs: 2_000, warmUpMs: 1_000 };

prepareProgram();
const folder = mkdtempSync(join(tmpdir(), 'kaimen-brief-bench-'));
// Started by root, the database runs as another account and must reach its files.
chmodSync(folder, 0o711);
const program = await startProgram(folder);
const ending: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true }), program.stop];
try {
  const cookie = await setUpOffice(program.address, program.setupToken ?? '');
  const staff = sender(program.address, cookie);
  const url = databaseUrlOf(folder);
  const pool = createPool(url, { role: null, name: 'bench' });
  ending.push(() => pool.end());
  process.stderr.write(`writing ${others} petitions of others\n`);
  await fillLedger(pool, others, systemClock.today());
  const random = randomFrom(19_491_002);
  const { people } = inventIntake(random, systemClock.today());
  let id = '';
  for (let at = 0; at <= earlier; at += 1) {
    const intake = { ...inventIntake(random, systemClock.today()), people };
    id = (await staff(registerPetition, { body: { requestId: randomUUID(), intake } })).id;
  }
  await pool.query('vacuum analyze');
  const brief = await staff(readBrief, { params: { id }, query: {} });
  if (brief.earlier.count !== earlier) throw new Error(`${brief.earlier.count} earlier matters`);
  const bare = await startBareProcess(url);
  ending.push(bare.stop);
  const load = startLoadProcess();
  ending.push(load.stop);
  const method = 'GET';
  const port = Number(new URL(program.address).port);
  const ours = { port, cookie, method, requests: [{ path: readBrief.path.replace(':id', id) }] } as const;
  const beside = { port: bare.port, cookie: '', method, requests: [{ path: `/earlier/${id}` }] } as const;
  for (const connections of [1, 8]) {
    const found = await compareRates(load, ours, beside, connections, plan);
    const rounded = (value: number): number => Number(value.toFixed(1));
    const line = { unit: 'requests/s', rows: earlier, note: '' };
    const value = rounded(found.ours.perSecond);
    const reference = rounded(found.bare.perSecond);
    const ratio = Number(found.ratio.toFixed(2));
    process.stdout.write(`${toLine({ ...line, name: `brief-c${connections}`, value, reference, ratio })}\n`);
    process.stderr.write(
      `  p50 ${found.ours.p50Ms} ms, p99 ${found.ours.p99Ms} ms; bare p50 ${found.bare.p50Ms} ms\n`,
    );
  }
} finally {
  for (const end of ending.toReversed()) await end();
}
