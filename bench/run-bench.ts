// `npm run bench`: starts the program in a folder of its own, fills it, measures it beside bare routes, writes
// BENCHMARKS.md and ends everything it started.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#platform/clock/clock.ts';
import { createPool } from '#platform/db/pool.ts';
import { startBareProcess } from './bare-process.ts';
import { setUpOffice } from './bench-office.ts';
import { toLine, toMarkdown, type Measured } from './bench-report.ts';
import { targetPairs } from './bench-targets.ts';
import { compareRates, median } from './compare-rates.ts';
import { fillLedger } from './fill-ledger.ts';
import { startLoadProcess } from './load-process.ts';
import { databaseUrlOf, prepareProgram, startProgram, type RunningProgram } from './running-program.ts';

const petitions = Number(process.env['KAIMEN_BENCH_ROWS'] ?? 20_000);
const only = process.env['KAIMEN_BENCH_ONLY'];
const plan = { rounds: 3, forMs: 2_000, warmUpMs: 1_000 };
const secondStarts = 3;

const began = performance.now();
const measured: Measured[] = [];
/** What must be ended, in the order it was started. */
const ending: (() => unknown)[] = [];

try {
  await measure();
} finally {
  for (const end of ending.toReversed()) await end();
}

async function measure(): Promise<void> {
  say('building');
  prepareProgram();
  const folder = mkdtempSync(join(tmpdir(), 'kaimen-bench-'));
  // Started by root, the database runs as another account and must reach its files.
  chmodSync(folder, 0o711);
  ending.push(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  say('starting for the first time and again');
  const { program, cookie } = await measureStarts(data);
  ending.push(program.stop);
  const url = databaseUrlOf(data);
  const pool = createPool(url, { role: null, name: 'bench' });
  ending.push(() => pool.end());
  say(`writing ${petitions} petitions`);
  await fillLedger(pool, petitions, systemClock.today());
  // What the database does by itself within the minute.
  await pool.query('vacuum analyze');
  const { rows } = await pool.query<{ id: string; version: string }>(
    "select id, current_setting('server_version') as version from petition order by md5(id::text) limit 2000",
  );
  const postgres = rows[0]?.version ?? '';
  await measureRates(
    program,
    cookie,
    url,
    rows.map((row) => row.id),
  );
  const machine = { postgres, day: systemClock.today(), tookMs: performance.now() - began };
  const file = join(import.meta.dirname, '..', 'BENCHMARKS.md');
  const before = readFileSync(file, 'utf8');
  // Other commands measure what stands below this mark.
  const mark = before.indexOf('\n<!-- What follows');
  writeFileSync(file, toMarkdown(measured, machine) + (mark < 0 ? '' : before.slice(mark)));
}

async function measureStarts(data: string): Promise<{ program: RunningProgram; cookie: string }> {
  const first = await startProgram(data);
  const cookie = await setUpOffice(first.address, first.setupToken ?? '').finally(first.stop);
  const base = { unit: 'ms', reference: null, ratio: null, rows: 0 } as const;
  add({
    ...base,
    name: 'first-start',
    value: Math.round(first.readyMs),
    note: 'new data folder: database created and migrated',
  });
  const readyMs: number[] = [];
  for (let start = 0; ; start += 1) {
    const program = await startProgram(data);
    readyMs.push(program.readyMs);
    if (start + 1 === secondStarts) {
      const value = Math.round(median(readyMs));
      add({ ...base, name: 'second-start', value, note: `same data folder, median of ${secondStarts}` });
      return { program, cookie };
    }
    await program.stop();
  }
}

async function measureRates(
  program: RunningProgram,
  cookie: string,
  url: string,
  petitionIds: readonly string[],
) {
  const bare = await startBareProcess(url);
  ending.push(bare.stop);
  const load = startLoadProcess();
  ending.push(load.stop);
  const port = Number(new URL(program.address).port);
  const today = systemClock.today();
  for (const pair of targetPairs({ port, cookie, barePort: bare.port, petitionIds, today })) {
    if (only && !pair.name.startsWith(only)) continue;
    for (const connections of [1, 8]) {
      say(`${pair.name} at ${connections}`);
      const { ours, bare: beside, ratio } = await compareRates(load, pair.ours, pair.bare, connections, plan);
      add({
        name: `${pair.name}-c${connections}`,
        value: Math.round(ours.perSecond),
        unit: 'requests/s',
        reference: Math.round(beside.perSecond),
        ratio: Math.round(ratio * 1000) / 1000,
        rows: petitions,
        note: pair.reference,
        p50Ms: ours.p50Ms,
        p99Ms: ours.p99Ms,
      });
    }
  }
}

function add(one: Measured): void {
  measured.push(one);
  process.stdout.write(`${toLine(one)}\n`);
}

function say(words: string): void {
  process.stderr.write(`  · ${words}\n`);
}
