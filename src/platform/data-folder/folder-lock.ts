// One program per data folder. The lock is a file that says who holds it, so that a refusal can name the
// holder and a lock left by a killed program is recognised and taken over.
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { err, ok, type Result } from '#core/kit/result.ts';

export type FolderLock = { readonly release: () => void };

export type FolderInUse = {
  readonly kind: 'data-folder.in-use';
  readonly pid: number;
  readonly host: string;
};

type Holder = { readonly pid: number; readonly born: string; readonly host: string; readonly id: string };

const heartbeatMs = 5000;
const silentMs = 20_000;

/** Takes the lock `file`, or says which process holds it. A lock whose holder is dead is taken over. */
export function takeFolderLock(file: string): Result<FolderLock, FolderInUse> {
  const me: Holder = {
    pid: process.pid,
    born: birthOf(process.pid) ?? '',
    host: hostname(),
    id: randomUUID(),
  };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (placeLock(file, me)) return ok(holdLock(file, me));
    const holder = readHolder(file);
    if (holder && isHeld(file, holder))
      return err({ kind: 'data-folder.in-use', pid: holder.pid, host: holder.host });
    removeStale(file, holder);
  }
  throw new Error(`${file}: the lock changes hands all the time`);
}

// A link appears with its whole content or not at all, and only if nobody was faster.
function placeLock(file: string, me: Holder): boolean {
  const draft = `${file}.${me.id}`;
  writeFileSync(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holdLock(file: string, me: Holder): FolderLock {
  const beat = setInterval(() => touch(file), heartbeatMs);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      if (readHolder(file)?.id === me.id) rmSync(file, { force: true });
    },
  };
}

function isHeld(file: string, holder: Holder): boolean {
  // From another computer or container its process cannot be seen; its heartbeat can.
  if (holder.host !== hostname()) return ageOf(file) < silentMs;
  return birthOf(holder.pid) === holder.born;
}

// Two programs may find the same stale lock. Only the one that moves it away goes on; if it moved a lock that
// was fresh after all, it puts it back.
function removeStale(file: string, holder: Holder | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (holder && readHolder(aside)?.id !== holder.id) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function readHolder(file: string): Holder | undefined {
  try {
    const parsed: Partial<Holder> = JSON.parse(readFileSync(file, 'utf8'));
    const { pid, born, host, id } = parsed;
    if (
      typeof pid !== 'number' ||
      typeof born !== 'string' ||
      typeof host !== 'string' ||
      typeof id !== 'string'
    )
      return undefined;
    return { pid, born, host, id };
  } catch {
    return undefined;
  }
}

// Process numbers are used again; a number together with its start is not. Without /proc only the number counts.
function birthOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`;
  } catch {
    return '';
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return Infinity;
  }
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // The folder may be gone; the next write will say so.
  }
}
