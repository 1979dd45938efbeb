// One run of a PostgreSQL server: from its start until it stops or dies.
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { readPostmasterFile, stopProcess } from './postmaster-file.ts';
import type { ServerAccount } from './server-account.ts';
import { serverSettings } from './server-settings.ts';

/** A cluster, the programs for it and the account they run under. */
export type ClusterPlace = {
  readonly clusterDir: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount;
};

export type LaunchedServer = {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly lastWords: () => string;
  readonly stop: () => Promise<void>;
};

/** Starts the server and waits until it answers. Throws with its last words when it ends before that. */
export async function launchServer(
  place: ClusterPlace,
  port: number,
  durable: boolean,
): Promise<LaunchedServer> {
  const child = spawn(place.binaries.postgres, ['-D', place.clusterDir, ...serverSettings(port, durable)], {
    ...place.account,
    cwd: '/',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    // A session of its own: Ctrl-C reaches us first, and we let requests finish before the database goes.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-4000)));
  const failed = new Promise<never>((_, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`PostgreSQL ended (${code}): ${words.trim()}`)));
  });
  failed.catch(() => undefined);
  const pid = child.pid ?? 0;
  await Promise.race([failed, answering(place.clusterDir, pid)]);
  const guard = startGuard(pid, place);
  child.once('exit', () => guard.stdin?.end());
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  const stop = async (): Promise<void> => {
    if (isAlive()) await stopProcess(pid, isAlive, 15_000);
  };
  return { child, pid, lastWords: () => words.trim(), stop };
}

async function answering(clusterDir: string, pid: number): Promise<void> {
  const patienceMs = 120_000;
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const facts = readPostmasterFile(clusterDir);
    if (facts?.pid === pid && facts.ready) return;
    await pause(15);
  }
  throw new Error('PostgreSQL did not become ready within two minutes');
}

// A shell that waits for our end of a pipe to close. It closes however we end, `kill -9` included, and the
// shell then stops the server: nothing outlives the program.
function startGuard(pid: number, place: ClusterPlace): ChildProcess {
  const script = 'read -r _; [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ] && kill -INT "$1"';
  const guard = spawn('/bin/sh', ['-c', script, 'sh', String(pid), place.clusterDir], {
    ...place.account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  return guard;
}
