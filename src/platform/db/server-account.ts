// PostgreSQL refuses to run as root. When we are root, its processes run under an ordinary account, and
// everything they touch must lie where that account can reach it.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The account the server runs under. Empty when it is simply ours. */
export type ServerAccount = { readonly uid?: number; readonly gid?: number };

/** Where things go that the account cannot reach at their own place. */
export const reachableRoot = '/var/lib/kaimen';

/** The account for a cluster in `clusterDir`: the owner it already has, else `nobody`; ours when we are not root. */
export function chooseServerAccount(clusterDir: string): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(clusterDir)) {
    const { uid, gid } = statSync(clusterDir);
    if (uid !== 0) return { uid, gid };
  }
  return { uid: numberOf('-u'), gid: numberOf('-g') };
}

/** Whether the account can enter (a folder) or execute (a file) `path`. */
export function canReach(path: string, account: ServerAccount): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' });
  return probe.status === 0;
}

/** Creates `path` and gives it to the account, closed to everyone else. */
export function makeAccountFolder(path: string, account: ServerAccount): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o700);
  giveTo(path, account);
}

/** Makes the account the owner of a file or folder. */
export function giveTo(path: string, account: ServerAccount): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}

/** The copy made earlier under this name. */
export function findReachableCopy(name: string): string | undefined {
  const target = join(reachableRoot, name);
  return existsSync(target) ? target : undefined;
}

/** A copy of `root` the account can execute; `name` says which version it is. */
export function makeReachableCopy(root: string, name: string): string {
  const target = join(reachableRoot, name);
  mkdirSync(reachableRoot, { recursive: true, mode: 0o755 });
  const half = `${target}.${process.pid}`;
  cpSync(root, half, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'go+rX', half]);
  try {
    renameSync(half, target);
  } catch (error) {
    // Another start finished the same copy first.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function numberOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
}
