// `node_modules/.bin/node bench/booking-run.ts`: how many of a thousand who ask for one slot at once are answered in a
// second, beside the reading of that slot's bookings in the same run. Everything runs on one machine over loopback. Prints
// JSON lines.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookFor, listBookings } from '#contract/bookings.ts';
import { readOrganisation } from '#contract/organisation.ts';
import { planReception, publishReception } from '#contract/receptions.ts';
import { setUpOffice, sender } from './bench-office.ts';
import { toLine } from './bench-report.ts';
import { prepareProgram, startProgram } from './running-program.ts';

const clients = 1_000;
const reads = 200;

prepareProgram();
const folder = mkdtempSync(join(tmpdir(), 'kaimen-booking-bench-'));
const program = await startProgram(folder);
try {
  const { address, setupToken } = program;
  const cookie = await setUpOffice(address, setupToken ?? '');
  const staff = sender(address, cookie);
  const { units } = await staff(readOrganisation, {});
  const next = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const id = randomUUID();
  await staff(planReception, {
    body: {
      id,
      content: {
        unitId: units[0]?.id ?? '',
        kind: 'fixed-place',
        on: next,
        startsAt: '08:30',
        endsAt: '11:30',
        place: '安宁县信访接待中心',
        leaders: [{ name: '周建国', post: '副县长' }],
        booking: { slotMinutes: 30, capacity: 1, closesDaysBefore: 1, closesAt: '17:00' },
      },
    },
  });
  await staff(publishReception, { params: { id }, body: { expectedVersion: 1 } });
  await measureRace();
  await measureReading();

  async function measureRace(): Promise<void> {
    const url = address + bookFor.path.replace(':id', id);
    const ask = async (at: number): Promise<number> => {
      const body = JSON.stringify({
        id: randomUUID(),
        name: '王秀兰',
        phone: `138${String(at).padStart(8, '0')}`,
        title: '宅基地确权',
        detail: '',
        startsAt: '08:30',
        waitIfFull: false,
      });
      const headers = { cookie, 'content-type': 'application/json' };
      const reply = await fetch(url, { method: 'POST', headers, body });
      await reply.arrayBuffer();
      return reply.status;
    };
    const began = performance.now();
    const statuses = await Promise.all(Array.from({ length: clients }, (_, at) => ask(at)));
    const seconds = (performance.now() - began) / 1000;
    const count = (status: number): number => statuses.filter((one) => one === status).length;
    if (count(200) !== 1 || count(409) !== clients - 1)
      throw new Error(`${count(200)} won, ${count(409)} were refused`);
    say('booking-race', clients / seconds, '1/s', clients);
    say('booking-race-all', seconds * 1000, 'ms', clients);
  }

  async function measureReading(): Promise<void> {
    const began = performance.now();
    for (let at = 0; at < reads; at += 1) await staff(listBookings, { params: { id } });
    say('booking-list', (reads / (performance.now() - began)) * 1000, '1/s', reads);
  }
} finally {
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

function say(name: string, value: number, unit: string, rows: number): void {
  const rounded = Number(value.toFixed(1));
  process.stdout.write(
    `${toLine({ name, value: rounded, unit, reference: null, ratio: null, rows, note: '' })}\n`,
  );
}
