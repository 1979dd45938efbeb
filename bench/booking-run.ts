// `node_modules/.bin/node bench/booking-run.ts`: how many of a thousand who ask for one slot at once are answered in a
// second, and how many read its bookings; each beside a bare route in the same run, by turns: one that holds the slot and looks
// who has it, one that reads the same rows. Everything runs on one machine over loopback. Prints JSON lines.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookFor, listBookings } from '#contract/bookings.ts';
import { readOrganisation } from '#contract/organisation.ts';
import { planReception, publishReception } from '#contract/receptions.ts';
import { timeAt } from '#core/kit/clock-time.ts';
import { startBareProcess, type BareProcess } from './bare-process.ts';
import { setUpOffice, sender } from './bench-office.ts';
import { toLine } from './bench-report.ts';
import { median } from './compare-rates.ts';
import { databaseUrlOf, prepareProgram, startProgram } from './running-program.ts';

const clients = 1_000;
const reads = 200;
const rounds = 5;

prepareProgram();
const folder = mkdtempSync(join(tmpdir(), 'kaimen-booking-bench-'));
const program = await startProgram(folder);
let bare: BareProcess | undefined;
try {
  const { address, setupToken } = program;
  const cookie = await setUpOffice(address, setupToken ?? '');
  const staff = sender(address, cookie);
  const { units } = await staff(readOrganisation, {});
  const next = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const id = randomUUID();
  const slots = Array.from({ length: rounds }, (_, at) => timeAt(8 * 60 + at * 30));
  await staff(planReception, {
    body: {
      id,
      content: {
        unitId: units[0]?.id ?? '',
        kind: 'fixed-place',
        on: next,
        startsAt: '08:00',
        endsAt: '12:00',
        place: '安宁县信访接待中心',
        leaders: [{ name: '周建国', post: '副县长' }],
        booking: { slotMinutes: 30, capacity: 1, closesDaysBefore: 1, closesAt: '17:00' },
      },
    },
  });
  await staff(publishReception, { params: { id }, body: { expectedVersion: 1 } });
  bare = await startBareProcess(databaseUrlOf(folder));
  const bareAddress = `http://127.0.0.1:${bare.port}`;
  await measureRace();
  await measureReading();

  /** Every round has a slot of its own, asked for by a thousand at once; the bare route is asked for the same slot. */
  async function measureRace(): Promise<void> {
    const url = address + bookFor.path.replace(':id', id);
    const headers = { cookie, 'content-type': 'application/json' };
    const ours: number[] = [];
    const bares: number[] = [];
    for (const [round, startsAt] of slots.entries()) {
      const ask = async (at: number): Promise<number> => {
        const phone = `138${String(round * clients + at).padStart(8, '0')}`;
        const matter = { name: '王秀兰', phone, title: '宅基地确权', detail: '' };
        const body = JSON.stringify({ id: randomUUID(), ...matter, startsAt, waitIfFull: false });
        return statusOf(await fetch(url, { method: 'POST', headers, body }));
      };
      ours.push(await rateOf(ask, [200, 409]));
      const slot = `${bareAddress}/slot/${id}/${startsAt}`;
      bares.push(await rateOf(async () => statusOf(await fetch(slot, { method: 'POST' })), [200]));
    }
    say('booking-race', ours, bares, '1/s', clients);
    process.stderr.write(`the slowest round took ${((clients / Math.min(...ours)) * 1000).toFixed(0)} ms\n`);
  }

  async function rateOf(ask: (at: number) => Promise<number>, allowed: readonly number[]): Promise<number> {
    const began = performance.now();
    const statuses = await Promise.all(Array.from({ length: clients }, (_, at) => ask(at)));
    const seconds = (performance.now() - began) / 1000;
    if (!statuses.every((status) => allowed.includes(status))) throw new Error('an answer nobody expected');
    const winners = statuses.filter((status) => status === 200).length;
    if (allowed.includes(409) && winners !== 1) throw new Error(`${winners} won`);
    return clients / seconds;
  }

  async function measureReading(): Promise<void> {
    const ours: number[] = [];
    const bares: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await readingRate(address + listBookings.path.replace(':id', id), { cookie }));
      bares.push(await readingRate(`${bareAddress}/bookings/${id}`, {}));
    }
    say('booking-list', ours, bares, '1/s', reads);
  }
} finally {
  await bare?.stop();
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function readingRate(url: string, headers: Record<string, string>): Promise<number> {
  const began = performance.now();
  for (let at = 0; at < reads; at += 1)
    if ((await statusOf(await fetch(url, { headers }))) !== 200) throw new Error('not read');
  return (reads / (performance.now() - began)) * 1000;
}

// The whole answer is taken in, as a client does.
async function statusOf(reply: Response): Promise<number> {
  await reply.arrayBuffer();
  return reply.status;
}

/** The middle of the rounds, of both and of their ratio. */
function say(
  name: string,
  ours: readonly number[],
  bares: readonly number[],
  unit: string,
  rows: number,
): void {
  const ratio = Number(median(ours.map((rate, at) => rate / (bares[at] ?? rate))).toFixed(2));
  const [value, reference] = [median(ours), median(bares)].map((rate) => Number(rate.toFixed(1)));
  process.stdout.write(
    `${toLine({ name, value: value ?? 0, unit, reference: reference ?? null, ratio, rows, note: '' })}\n`,
  );
}
