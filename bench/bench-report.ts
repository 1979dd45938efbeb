// BENCHMARKS.md: the same numbers as the JSON lines, in a form to read.
import { cpus, totalmem } from 'node:os';

export type Line = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly rows: number;
};

export type Measured = Line & {
  readonly note: string;
  readonly p50Ms?: number;
  readonly p99Ms?: number;
};

export type Machine = { readonly postgres: string; readonly day: string; readonly tookMs: number };

/** The line as it is printed: only what a program wants to read. */
export function toLine({ name, value, unit, reference, ratio, rows }: Measured): string {
  return JSON.stringify({ name, value, unit, reference, ratio, rows } satisfies Line);
}

/** The whole file. */
export function toMarkdown(measured: readonly Measured[], machine: Machine): string {
  const starts = measured.filter((one) => one.unit === 'ms');
  const rates = measured.filter((one) => one.unit === 'requests/s');
  return `# Benchmarks

Made by \`npm run bench\`, which prints the same numbers as JSON lines. Everything runs on one machine over loopback:
the program as \`npm start\` starts it with its own PostgreSQL, the bare routes and the process that asks.

| | |
|---|---|
| Machine | ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB of memory |
| Node | ${process.version} |
| PostgreSQL | ${machine.postgres}, durable commits |
| Day | ${machine.day}, ${Math.round(machine.tookMs / 1000)} s in all |

## Starting

| What | Ready after | Note |
|---|---:|---|
${starts.map((one) => `| ${one.name} | ${(one.value / 1000).toFixed(2)} s | ${one.note} |`).join('\n')}

## Answering

Requests per second through the API, signed in, beside a bare Fastify route on the same database in the same run.
Program and bare route are asked by turns; each number is the median of the rounds, the ratio the median of the rounds'
ratios. \`c1\` and \`c8\` are the numbers of connections, each with one request at a time.

| What | Requests/s | p50 | p99 | Bare/s | Ratio | Petitions | Bare route |
|---|---:|---:|---:|---:|---:|---:|---|
${rates.map(toRow).join('\n')}

Registering checks the people, takes a number without gap, and writes the events with their hashes, the clocks, the
search text and the row of lists in one transaction. Registrations of one office wait for each other while one of
them has the number. Reading folds the whole log of the petition, checks what the reader may see, and explains every
limit. Lists and searches give up to 50 rows with names and limits; their bare route gives one row.
`;
}

function toRow(one: Measured): string {
  const ms = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(2)} ms`);
  const whole = (value: number | null): string => (value === null ? '' : String(Math.round(value)));
  const ratio = one.ratio?.toFixed(2) ?? '';
  return `| ${one.name} | ${whole(one.value)} | ${ms(one.p50Ms)} | ${ms(one.p99Ms)} | ${whole(one.reference)} | ${ratio} | ${one.rows} | ${one.note} |`;
}
