// The whole program as a person starts it, in a data folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type ProgramOptions = {
  readonly dataFolder: string;
  /** The command and its options; `serve` on any free port when left out. */
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Start under this account; only root can. */
  readonly account?: { readonly uid: number; readonly gid: number };
  /** What it must have said to count as started; that it is ready, when left out. */
  readonly until?: string;
};

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

export type RunningProgram = {
  /** Such as `http://127.0.0.1:34567`. */
  readonly address: string;
  /** The set-up page with its token, while the office is not set up. */
  readonly setupAddress: string | undefined;
  /** The script in front (`scripts/kaimen.mjs`). */
  readonly launcher: ChildProcess;
  readonly err: () => string;
  readonly ended: Promise<Ended>;
  /** As Ctrl-C in a terminal does: the signal goes to every process in the foreground. */
  readonly pressCtrlC: () => Promise<Ended>;
};

const script = join(import.meta.dirname, '../../scripts/kaimen.mjs');
const patienceMs = 60_000;

/** A folder that goes with `remove`, wherever the program moved its database to. */
export function freshDataFolder(mode = 0o711): { path: string; parent: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'kaimen-program-'));
  chmodSync(parent, mode);
  const path = join(parent, 'data');
  const remove = (): void => {
    const cluster = realpathOrNothing(join(path, 'pg'));
    if (cluster && !cluster.startsWith(parent)) rmSync(dirname(cluster), { recursive: true, force: true });
    rmSync(parent, { recursive: true, force: true });
  };
  return { path, parent, remove };
}

/** Starts the program and waits until it says where it listens. Throws with its words when it ends before. */
export async function startProgram(options: ProgramOptions): Promise<RunningProgram> {
  const { launcher, texts, ended } = launch(options);
  const address = (): string | undefined => /^ {2}(http:\/\/\S+:\d+)$/m.exec(texts.out)?.[1];
  const end = performance.now() + patienceMs;
  const sign = options.until ?? 'Ctrl-C';
  while (!texts.err.includes(sign) && launcher.exitCode === null && performance.now() < end) await pause(20);
  const found = address() ?? '';
  if (!texts.err.includes(sign)) {
    launcher.kill('SIGKILL');
    throw new Error(`the program did not start\n${texts.out}${texts.err}`);
  }
  return {
    address: found,
    setupAddress: /^ {2}(http:\/\/\S+\/setup\?token=\S+)$/m.exec(texts.out)?.[1],
    launcher,
    err: () => texts.err,
    ended,
    pressCtrlC: () => {
      process.kill(-(launcher.pid ?? 0), 'SIGINT');
      return ended;
    },
  };
}

/** Runs a command to its end. */
export function runProgram(options: ProgramOptions & { readonly input?: string }): Promise<Ended> {
  const { launcher, ended } = launch(options);
  launcher.stdin?.end(options.input ?? '');
  return ended;
}

/** Every process below `pid`, with its command line. */
export function processesBelow(pid: number): readonly { readonly pid: number; readonly command: string }[] {
  const found: { pid: number; command: string }[] = [];
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name));
    if (parent !== undefined) parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const visit = (of: number): void => {
    for (const child of parents.get(of) ?? []) {
      found.push({ pid: child, command: commandOf(child) });
      visit(child);
    }
  };
  visit(pid);
  return found;
}

/** Waits until none of the processes is alive; answers those that stayed. */
export async function survivors(pids: readonly number[], forMs = 10_000): Promise<readonly number[]> {
  const end = performance.now() + forMs;
  let alive = pids.filter(isAlive);
  while (alive.length > 0 && performance.now() < end) {
    await pause(20);
    alive = alive.filter(isAlive);
  }
  return alive;
}

function launch(options: ProgramOptions) {
  const words = options.words ?? ['serve', '--port', '0'];
  const launcher = spawn('node', [script, ...words], {
    ...options.account,
    cwd: '/',
    detached: true,
    env: { PATH: process.env['PATH'], HOME: '/tmp', KAIMEN_DATA: options.dataFolder, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  launcher.stdout.on('data', (chunk: Buffer) => (texts.out += chunk.toString()));
  launcher.stderr.on('data', (chunk: Buffer) => (texts.err += chunk.toString()));
  const ended = new Promise<Ended>((done) => launcher.on('close', (code) => done({ code, ...texts })));
  return { launcher, texts, ended };
}

function isAlive(pid: number): boolean {
  const stat = statOf(pid);
  return stat !== undefined && stat[0] !== 'Z';
}

function parentOf(pid: number): number | undefined {
  const stat = statOf(pid);
  return stat ? Number(stat[1]) : undefined;
}

// State and parent, behind the name in brackets, which may hold anything.
function statOf(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function realpathOrNothing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
