// Makes a PostgreSQL cluster: the folder a server keeps its databases in.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { giveTo, makeAccountFolder, type ServerAccount } from './server-account.ts';

/** The owner of everything in a cluster of ours. */
export const clusterOwner = 'kaimen';

export type ClusterMaking = {
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount;
  readonly durable: boolean;
};

/**
 * Creates the cluster beside its final place and renames it there, so that an interrupted start leaves
 * nothing half made. Does nothing when it exists. Throws with the words of initdb when that fails.
 */
export async function createCluster(
  clusterDir: string,
  password: string,
  { binaries, account, durable }: ClusterMaking,
): Promise<void> {
  if (existsSync(join(clusterDir, 'PG_VERSION'))) return;
  const parent = dirname(clusterDir);
  removeHalfMade(parent, basename(clusterDir));
  const half = `${clusterDir}.new-${randomBytes(4).toString('hex')}`;
  makeAccountFolder(half, account);
  const passwordFile = `${half}.pw`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(passwordFile, account);
  try {
    await run(
      binaries.initdb,
      [...initdbArguments(half, passwordFile, binaries.major), ...(durable ? [] : ['--no-sync'])],
      account,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(clusterDir, { recursive: true, force: true });
  renameSync(half, clusterDir);
}

function initdbArguments(dir: string, passwordFile: string, major: number): string[] {
  // The built-in provider sorts by code point and knows upper and lower case of every script, the same on every computer.
  const locale =
    major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8'];
  return [
    '-D',
    dir,
    '-U',
    clusterOwner,
    '-E',
    'UTF8',
    ...locale,
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-instructions',
  ];
}

function removeHalfMade(parent: string, name: string): void {
  if (!existsSync(parent)) return;
  for (const entry of readdirSync(parent))
    if (entry.startsWith(`${name}.new-`)) rmSync(join(parent, entry), { recursive: true, force: true });
}

function run(program: string, args: readonly string[], account: ServerAccount): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`initdb: ${output.trim()}`))));
  });
}
