// `postmaster.pid`: what a running PostgreSQL writes about itself into its data folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type PostmasterFacts = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** What the server in `clusterDir` says about itself; nothing when it left no note. */
export function readPostmasterFile(clusterDir: string): PostmasterFacts | undefined {
  let lines: readonly string[];
  try {
    lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Whether `pid` is a live PostgreSQL on this cluster, and not a later process that got the same number. */
export function isPostmasterAlive(pid: number, clusterDir: string): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(clusterDir);
  } catch {
    return true;
  }
}

/**
 * Stops a server that outlived the program that started it, so that a new one can take the cluster.
 * Only call while holding the data folder's lock: nobody else can then be using it.
 */
export async function stopOrphan(clusterDir: string, patienceMs = 20_000): Promise<boolean> {
  const facts = readPostmasterFile(clusterDir);
  if (!facts || !isPostmasterAlive(facts.pid, clusterDir)) return false;
  await stopProcess(facts.pid, () => isPostmasterAlive(facts.pid, clusterDir), patienceMs);
  return true;
}

/** Asks for a fast shutdown, then for an immediate one, then ends the process. */
export async function stopProcess(pid: number, isAlive: () => boolean, patienceMs: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const end = performance.now() + patienceMs;
    while (isAlive() && performance.now() < end) await pause(20);
    if (!isAlive()) return;
  }
}
