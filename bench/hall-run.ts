// `node_modules/.bin/node bench/hall-run.ts`: how long after a call fifty screens show it, and how many calls a hall of
// twenty windows takes in a second; beside the screens, in the same run, what one durable write and one reading of the hall's
// numbers take from a bare route on the same database. Everything runs on one machine over loopback. Prints JSON lines.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { callNumber, openHall, openWindow, readHall, stepNumber, takeNumber } from '#contract/hall.ts';
import type { HallBoard } from '#features/hall/show-board.ts';
import { startBareProcess, type BareProcess } from './bare-process.ts';
import { sender, setUpOffice } from './bench-office.ts';
import { toLine } from './bench-report.ts';
import { databaseUrlOf, prepareProgram, startProgram } from './running-program.ts';

const screens = 50;
const calls = 60;
const windows = Array.from({ length: 20 }, (_, at) => `${at + 1}号窗口`);
const numbers = 500;

prepareProgram();
const folder = mkdtempSync(join(tmpdir(), 'kaimen-hall-bench-'));
const program = await startProgram(folder);
let bare: BareProcess | undefined;
try {
  const { address, setupToken } = program;
  const staff = sender(address, await setUpOffice(address, setupToken ?? ''));
  const { id } = await staff(openHall, { body: { place: '安宁县信访接待中心' } });
  const params = { id };
  for (const window of windows) await staff(openWindow, { params, body: { window, lines: ['office'] } });
  await measureTaking();
  bare = await startBareProcess(databaseUrlOf(folder));
  const bareAddress = `http://127.0.0.1:${bare.port}`;
  const { addresses } = await staff(readHall, { params });
  await measureScreens(`${address}${addresses.screen}/board`);
  await measureCalling();

  async function measureTaking(): Promise<void> {
    const began = performance.now();
    const give = () =>
      staff(takeNumber, { params, body: { requestId: randomUUID(), line: 'office', frail: false } });
    for (let at = 0; at < numbers; at += windows.length) await Promise.all(windows.map(give));
    say('hall-numbers-taken', (numbers / (performance.now() - began)) * 1000, '1/s', numbers);
  }

  /** From the moment the call is sent to the moment each screen has the number. */
  async function measureScreens(board: string): Promise<void> {
    const sentAt = new Map<string, number>();
    const delays: number[] = [];
    const plain: number[] = [];
    let stop = false;
    const screen = async (): Promise<void> => {
      let token = '';
      const seen = new Set<string>();
      while (!stop) {
        const answer = await fetch(`${board}?seen=${token}`);
        const state = (await answer.json()) as HallBoard;
        const now = performance.now();
        token = state.token;
        for (const { number } of state.calls) {
          const sent = sentAt.get(number);
          if (sent !== undefined && !seen.has(number)) delays.push(now - sent);
          seen.add(number);
        }
      }
    };
    const running = Array.from({ length: screens }, screen);
    await pause(1_000);
    const [window = ''] = windows;
    for (let at = 0; at < calls; at += 1) {
      const { queue } = await staff(readHall, { params });
      await pause(400);
      sentAt.set(queue[0]?.number ?? '', performance.now());
      const { serial } = await staff(callNumber, { params, body: { window } });
      await pause(600);
      await finish(serial);
      plain.push(await plainTurn());
    }
    stop = true;
    await finishWaiting();
    await Promise.all(running);
    if (delays.length !== screens * calls) throw new Error(`${delays.length} displays`);
    for (const [name, share] of [
      ['p50', 0.5],
      ['p99', 0.99],
      ['max', 1],
    ] as const)
      say(`hall-screen-${name}`, shareOf(delays, share), 'ms', delays.length, shareOf(plain, share));
  }

  /** One durable write and one reading of the hall, as plainly as they can be asked for, while the screens wait. */
  async function plainTurn(): Promise<number> {
    const began = performance.now();
    const headers = { 'content-type': 'application/json' };
    await (await fetch(`${bareAddress}/note`, { method: 'POST', headers, body: '{}' })).text();
    await (await fetch(`${bareAddress}/hall/${id}`)).text();
    return performance.now() - began;
  }

  // One more change, so that every screen comes back and ends.
  async function finishWaiting(): Promise<void> {
    await staff(takeNumber, { params, body: { requestId: randomUUID(), line: 'office', frail: false } });
  }

  async function finish(serial: number): Promise<void> {
    for (const step of ['begin', 'end'] as const)
      await staff(stepNumber, { params: { id, serial }, body: { step } });
  }

  /** Twenty windows that do nothing but call, begin and end. */
  async function measureCalling(): Promise<void> {
    const rounds = 15;
    const took: number[] = [];
    const began = performance.now();
    await Promise.all(
      windows.map(async (window) => {
        for (let round = 0; round < rounds; round += 1) {
          const sent = performance.now();
          const { serial } = await staff(callNumber, { params, body: { window } });
          took.push(performance.now() - sent);
          await finish(serial);
        }
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    took.sort((a, b) => a - b);
    say('hall-calls-c20', took.length / seconds, '1/s', took.length);
    say('hall-decisions-c20', (took.length * 3) / seconds, '1/s', took.length * 3);
    say('hall-call-p50-c20', took[Math.floor(took.length / 2)] ?? 0, 'ms', took.length);
  }
} finally {
  await bare?.stop();
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

function shareOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function say(name: string, value: number, unit: string, rows: number, plain?: number): void {
  const rounded = (number: number): number => Number(number.toFixed(1));
  const reference = plain === undefined ? null : rounded(plain);
  const ratio = plain === undefined ? null : rounded(value / plain);
  process.stdout.write(
    `${toLine({ name, value: rounded(value), unit, reference, ratio, rows, note: '' })}\n`,
  );
}
