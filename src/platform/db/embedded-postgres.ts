// Our own PostgreSQL server: created on first use, started with the program, ended with the program.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepSecret } from '#platform/data-folder/keep-secret.ts';
import { clusterOwner, createCluster } from './create-cluster.ts';
import { findShippedPostgres, postgresAt, type PostgresBinaries } from './postgres-binaries.ts';
import { isPostmasterAlive, readPostmasterFile, stopOrphan } from './postmaster-file.ts';
import {
  canReach,
  chooseServerAccount,
  makeAccountFolder,
  findReachableCopy,
  makeReachableCopy,
  reachableRoot,
  type ServerAccount,
} from './server-account.ts';
import { launchServer, type ClusterPlace } from './launch-server.ts';

/** A short sentence about a step that takes a moment. */
export type Progress = (step: { readonly zh: string; readonly en: string }) => void;

export type EmbeddedOptions = {
  /** The folder of the cluster; its parent exists. */
  readonly clusterDir: string;
  /** Where the owner's password is kept, readable only by us. */
  readonly passwordFile: string;
  /** Another installation than the shipped one, for tests on an older server. */
  readonly binaries?: PostgresBinaries;
  /** False only for data that is thrown away: skips waiting for the disk. */
  readonly durable?: boolean;
  readonly onProgress?: Progress;
  /** Told when the server ended by itself; it is started again on the same port. */
  readonly onCrash?: (message: string) => void;
};

export type EmbeddedPostgres = {
  /** Connection string of the `postgres` maintenance database. */
  readonly url: string;
  readonly databaseUrl: (database: string) => string;
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the server of `clusterDir` and waits until it answers. The caller holds the lock of the data folder.
 * Throws with the server's own last words when it does not start.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = preparePlace(options);
  const password = keepSecret(options.passwordFile, 24);
  if (!existsSync(join(place.clusterDir, 'PG_VERSION')))
    options.onProgress?.({ zh: '正在建立数据库（仅首次）', en: 'Creating the database (first time only)' });
  await createCluster(place.clusterDir, password, { ...place, durable: options.durable ?? true });
  if (await stopOrphan(place.clusterDir))
    options.onProgress?.({
      zh: '已停止上次遗留的数据库进程',
      en: 'Stopped a database process left from last time',
    });
  options.onProgress?.({ zh: '正在启动数据库', en: 'Starting the database' });
  const server = await supervise(place, await freePort(), options);
  const databaseUrl = (database: string): string => clusterUrl(password, server.port, database);
  return { url: databaseUrl('postgres'), databaseUrl, pid: server.pid, stop: server.stop };
}

/** The connection string of a server that is already running on this data, or nothing. */
export function findRunningUrl(
  clusterDir: string,
  passwordFile: string,
  database: string,
): string | undefined {
  if (!existsSync(clusterDir) || !existsSync(passwordFile)) return undefined;
  const real = realpathSync(clusterDir);
  const facts = readPostmasterFile(real);
  if (!facts?.ready || !isPostmasterAlive(facts.pid, real)) return undefined;
  return clusterUrl(readFileSync(passwordFile, 'utf8').trim(), facts.port, database);
}

// Root's own folders are often closed to other accounts. Then the cluster, and if need be the programs, go to a
// place the server's account can reach, and a link in the data folder leads there.
function preparePlace(options: EmbeddedOptions): ClusterPlace {
  const binaries = options.binaries ?? findShippedPostgres();
  const account = chooseServerAccount(options.clusterDir);
  if (account.uid === undefined) return { clusterDir: options.clusterDir, binaries, account };
  if (!existsSync(options.clusterDir) && !canReach(dirname(options.clusterDir), account)) {
    const elsewhere = join(
      reachableRoot,
      `data-${randomBytes(6).toString('hex')}`,
      basename(options.clusterDir),
    );
    makeAccountFolder(elsewhere, account);
    symlinkSync(elsewhere, options.clusterDir);
    options.onProgress?.({
      zh: `数据目录只有 root 能进入，数据库文件改放在 ${elsewhere}`,
      en: `Only root can enter the data folder; the database files are kept in ${elsewhere}`,
    });
  }
  const clusterDir = existsSync(options.clusterDir) ? realpathSync(options.clusterDir) : options.clusterDir;
  return { clusterDir, binaries: reachableBinaries(binaries, account, options.onProgress), account };
}

function reachableBinaries(
  binaries: PostgresBinaries,
  account: ServerAccount,
  onProgress?: Progress,
): PostgresBinaries {
  if (canReach(binaries.postgres, account)) return binaries;
  const copy = findReachableCopy(binaries.name);
  if (copy) return postgresAt(copy, binaries.major);
  onProgress?.({ zh: '正在复制数据库程序（仅首次）', en: 'Copying the database programs (first time only)' });
  return postgresAt(makeReachableCopy(binaries.root, binaries.name), binaries.major);
}

const clusterUrl = (password: string, port: number, database: string): string =>
  `postgresql://${clusterOwner}:${password}@127.0.0.1:${port}/${database}`;

type Server = { readonly port: number; readonly pid: () => number; readonly stop: () => Promise<void> };

async function supervise(place: ClusterPlace, port: number, options: EmbeddedOptions): Promise<Server> {
  let stopping = false;
  let running = await launchServer(place, port, options.durable ?? true);
  const watch = (): void => {
    running.child.once('exit', () => {
      if (stopping) return;
      options.onCrash?.(running.lastWords());
      void restart();
    });
  };
  const restart = async (): Promise<void> => {
    for (let wait = 200; !stopping; wait = Math.min(wait * 2, 10_000)) {
      try {
        running = await launchServer(place, port, options.durable ?? true);
        if (stopping) return void (await running.stop());
        return watch();
      } catch (error) {
        options.onCrash?.(String(error));
        await pause(wait);
      }
    }
  };
  watch();
  const stop = async (): Promise<void> => {
    stopping = true;
    await running.stop();
  };
  return { port, pid: () => running.pid, stop };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}
