// What every command that works on data needs: the data folder, its lock, a database that is up to date.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#platform/config/read-config.ts';
import { openDataFolder, type DataFolder } from '#platform/data-folder/data-folder.ts';
import { takeFolderLock, type FolderInUse, type FolderLock } from '#platform/data-folder/folder-lock.ts';
import {
  findRunningUrl,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '#platform/db/embedded-postgres.ts';
import { ensureDatabase } from '#platform/db/ensure-database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { programFolder } from './program-folder.ts';
import { sayStep } from './console.ts';

export const databaseName = 'kaimen';

export type Store = {
  readonly folder: DataFolder;
  /** The owner's connection string. Ordinary work goes through `createPool(databaseUrl)`. */
  readonly databaseUrl: string;
  readonly migrated: readonly string[];
  readonly close: () => Promise<void>;
};

export type StoreOptions = {
  /** Join a Kaimen that is already running on this data instead of being refused. */
  readonly joinRunning?: boolean;
  readonly onCrash?: (message: string) => void;
};

/**
 * Locks the data folder, starts our database or reaches the one in `DATABASE_URL`, and migrates it. Throws in
 * words when another Kaimen has the folder. Close it in any case.
 */
export async function openStore(config: Config, options: StoreOptions = {}): Promise<Store> {
  const folder = openDataFolder(config.dataFolder);
  const lock = takeFolderLock(folder.lockFile);
  if (!lock.ok) {
    const running = options.joinRunning ? findDatabaseUrl(config, folder) : undefined;
    if (running) return { folder, databaseUrl: running, migrated: [], close: async () => undefined };
    throw new Error(inUseWords(folder, lock.error));
  }
  try {
    return await openLocked(config, folder, lock.value, options);
  } catch (error) {
    lock.value.release();
    throw error;
  }
}

/** The connection string of the database this data folder uses now; nothing when it is ours and not running. */
export function findDatabaseUrl(
  config: Config,
  folder: { readonly clusterDir: string; readonly databasePasswordFile: string },
): string | undefined {
  return config.databaseUrl ?? findRunningUrl(folder.clusterDir, folder.databasePasswordFile, databaseName);
}

async function openLocked(
  config: Config,
  folder: DataFolder,
  lock: FolderLock,
  options: StoreOptions,
): Promise<Store> {
  const server = config.databaseUrl === undefined ? await startOwn(folder, options) : undefined;
  try {
    const databaseUrl = config.databaseUrl ?? server?.databaseUrl(databaseName) ?? '';
    if (server) await ensureDatabase(server.url, databaseName);
    const migrated = await migrate(databaseUrl, join(programFolder, 'db', 'migrations'), {
      onStart: (name) => sayStep({ zh: `升级数据库 ${name}`, en: 'updating the database' }),
    });
    const close = async (): Promise<void> => {
      await server?.stop();
      lock.release();
    };
    return { folder, databaseUrl, migrated, close };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

function startOwn(folder: DataFolder, options: StoreOptions): Promise<EmbeddedPostgres> {
  if (existsSync(folder.clusterDir) && !existsSync(folder.databasePasswordFile))
    throw new Error(
      `${folder.databasePasswordFile} 不见了，请从备份恢复 / ${folder.databasePasswordFile} is missing, restore it from a backup`,
    );
  return startEmbeddedPostgres({
    clusterDir: folder.clusterDir,
    passwordFile: folder.databasePasswordFile,
    onProgress: sayStep,
    ...(options.onCrash ? { onCrash: options.onCrash } : {}),
  });
}

function inUseWords(folder: DataFolder, { pid, host }: FolderInUse): string {
  return (
    `数据目录 ${folder.root} 正由另一个 Kaimen 使用（进程 ${pid}，主机 ${host}）。请先停止它，或用 KAIMEN_DATA 指定其他目录。\n` +
    `  The data folder is in use by another Kaimen (process ${pid} on ${host}). Stop it first, or name another folder with KAIMEN_DATA.`
  );
}
