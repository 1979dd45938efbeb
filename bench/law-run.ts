// `node_modules/.bin/node bench/law-run.ts`: due dates a second, and a hundred thousand open limits computed again after
// the holidays of a year came out, each beside a plain SELECT of the same rows in the same run. Prints JSON lines.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeDue } from '#core/clocks/compute-due.ts';
import { joinCalendars } from '#core/clocks/join-calendars.ts';
import type { Law } from '#core/clocks/law.ts';
import { parseCalendar } from '#core/clocks/parse-calendar.ts';
import { addDays, plainDate } from '#core/kit/plain-date.ts';
import { bindLaw } from '#features/clocks/bind-law.ts';
import { answerDueLine } from '#features/clocks/answer-due-line.ts';
import { loadLaw } from '#features/clocks/load-law.ts';
import { reprojectOpenClocks } from '#features/clocks/reproject-open-clocks.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { startEmbeddedPostgres } from '#platform/db/embedded-postgres.ts';
import { ensureDatabase } from '#platform/db/ensure-database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { createPool } from '#platform/db/pool.ts';
import { toLine } from './bench-report.ts';
import { benchKeeper, fillOpenClocks } from './law-fill.ts';
import { must } from './travel-road.ts';

const rows = Number(process.env['KAIMEN_BENCH_ROWS'] ?? 100_000);
const root = join(import.meta.dirname, '..');

const folder = mkdtempSync(join(tmpdir(), 'kaimen-law-bench-'));
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
  const pool = createPool(url, { name: 'bench', statementTimeoutMs: 0 });
  try {
    const database = openDatabase(pool);
    process.stderr.write(`writing ${rows} petitions\n`);
    await fillOpenClocks(
      database,
      rows,
      bindLaw(() => law),
    );
    // What the database does by itself within the minute; as the owner, because the role of ordinary work may not.
    const owner = createPool(url, { name: 'bench', role: null });
    await owner.query('vacuum analyze');
    await owner.end();
    const select =
      'select petition_id, seq, clock, owner, from_on, target, limit_on, provisional, stopped_on from petition_clock where stopped_on is null';
    const selectMs = Math.min(await timed(select), await timed(select), await timed(select));
    say('select open clocks', rows / (selectMs / 1000), 'rows/s', null);
    const perSelect = rows / (selectMs / 1000);
    say('due dates', dueDatesPerSecond(law), 'dates/s', perSelect);
    say('due dates with every reason in words (kaimen due)', dueLinesPerSecond(law), 'lines/s', perSelect);
    const calendar = must2027(law);
    const next = bindLaw(() => ({ ...law, calendar }));
    const began = performance.now();
    const done = await reprojectOpenClocks(
      database,
      { filter: { provisionalOnly: true }, lawFor: next.for, rulesOn: next.on, calendar, notice: 'bench' },
      { actor: benchKeeper, at: new Date(), cause: 'bench', legalBasis: 'bench' },
    );
    const tookMs = performance.now() - began;
    if (done.moved + done.settled !== rows) throw new Error(`only ${JSON.stringify(done)} of ${rows}`);
    say('open limits computed again and recorded', rows / (tookMs / 1000), 'limits/s', perSelect);
    say('the same, in all', tookMs / 1000, 's', selectMs / 1000);
    async function timed(sql: string): Promise<number> {
      const start = performance.now();
      const result = await pool.query(sql);
      if (result.rows.length !== rows) throw new Error(`${result.rows.length} rows`);
      return performance.now() - start;
    }
  } finally {
    await pool.end();
  }
}

function say(name: string, value: number, unit: string, reference: number | null): void {
  const ratio = reference === null ? null : Number((value / reference).toFixed(3));
  const rounded = value < 100 ? Number(value.toFixed(2)) : Math.round(value);
  const line = {
    name,
    value: rounded,
    unit,
    reference: reference && Math.round(reference * 100) / 100,
    ratio,
    rows,
  };
  process.stdout.write(`${toLine({ ...line, note: '' })}\n`);
}

function dueDatesPerSecond(law: Law): number {
  const clocks = [...(law.ruleSets.at(-1)?.clocks.values() ?? [])].filter((rule) => rule.length !== null);
  return perSecond((at) => {
    const rule = clocks[at % clocks.length];
    if (rule) computeDue({ rule, from: addDays(plainDate('2022-05-01'), at % 1_600) }, law.calendar);
  });
}

function dueLinesPerSecond(law: Law): number {
  return perSecond((at) =>
    answerDueLine(
      `{"clock":"triage_office","from":"${addDays(plainDate('2022-05-01'), at % 1_600)}"}`,
      law,
      'zh',
    ),
  );
}

function perSecond(work: (at: number) => unknown): number {
  const count = 100_000;
  for (let at = 0; at < 20_000; at += 1) work(at);
  const began = performance.now();
  for (let at = 0; at < count; at += 1) work(at);
  return count / ((performance.now() - began) / 1000);
}

function must2027(law: Law) {
  const year = parseCalendar({
    id: 'cn-2027',
    name: { zh: '2027', en: '2027' },
    source: 'bench',
    names: { 元旦: "New Year's Day" },
    years: [{ year: 2027, papers: ['bench'], off: { 元旦: ['2027-01-01/2027-01-03'] }, work: {} }],
  });
  const joined = joinCalendars(law.calendar, must(year));
  if (!joined) throw new Error('the year does not follow');
  return joined;
}
