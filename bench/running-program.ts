// The program as people start it: the script in front, on a free port, with a data folder of its own.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type RunningProgram = {
  readonly address: string;
  /** From the command to the first 200 of `/healthz`, in milliseconds. */
  readonly readyMs: number;
  readonly setupToken: string | undefined;
  readonly stop: () => Promise<void>;
};

const programFolder = join(import.meta.dirname, '..');
const script = join(programFolder, 'scripts', 'kaimen.mjs');
const patienceMs = 120_000;
const stopPatienceMs = 15_000;
const pollMs = 10;

/** Installs and builds what is missing, so that no start pays for it. */
export function prepareProgram(): void {
  const { status } = spawnSync(process.execPath, [script, '--help'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the program does not build');
}

/** Starts the program and waits until it answers. Throws with its words when it does not. */
export async function startProgram(dataFolder: string): Promise<RunningProgram> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [script, 'serve', '--data', dataFolder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) {
    if (child.exitCode !== null || performance.now() - began > patienceMs) {
      await stopChild(child);
      throw new Error(`the program did not start\n${said.join('')}`);
    }
    await pause(pollMs);
  }
  const readyMs = performance.now() - began;
  const token = /setup\?token=(\S+)/;
  // The console speaks a moment after the doors are open.
  for (let wait = 0; wait < 100 && !said.join('').includes('Ctrl-C'); wait += 1) await pause(pollMs);
  return { address, readyMs, setupToken: token.exec(said.join(''))?.[1], stop: () => stopChild(child) };
}

/** The connection string of the database in a data folder that is in use. */
export function databaseUrlOf(dataFolder: string): string {
  const { status, stdout } = spawnSync(process.execPath, [script, 'db-url', '--data', dataFolder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('the database does not tell its address');
  return stdout.trim();
}

/** Ends a process politely, or after a while in any case, and waits until it is gone. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs);
  await gone;
  clearTimeout(timer);
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/healthz`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
