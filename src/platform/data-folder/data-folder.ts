// Where the program keeps what must not be lost. One folder, one layout.
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepSecret } from './keep-secret.ts';

export type DataFolder = {
  readonly root: string;
  /** The PostgreSQL cluster, when the database is ours. */
  readonly clusterDir: string;
  readonly databasePasswordFile: string;
  readonly filesDir: string;
  readonly formsDir: string;
  readonly logFile: string;
  readonly lockFile: string;
  /** 32 random bytes that everything secret is derived from. */
  readonly secret: () => Buffer;
  /** The one-time token of the set-up page, made when first asked for. */
  readonly setupToken: () => string;
  readonly forgetSetupToken: () => void;
};

/** The layout of the data folder at `path`. Touches nothing. */
export function locateDataFolder(
  path: string,
): Omit<DataFolder, 'secret' | 'setupToken' | 'forgetSetupToken'> {
  const root = resolve(path);
  return {
    root,
    clusterDir: join(root, 'pg'),
    databasePasswordFile: join(root, 'database.password'),
    filesDir: join(root, 'files'),
    formsDir: join(root, 'forms'),
    logFile: join(root, 'logs', 'kaimen.log'),
    lockFile: join(root, 'kaimen.lock'),
  };
}

/** Opens the data folder, and makes it on first use. Throws in words when it cannot be written. */
export function openDataFolder(path: string): DataFolder {
  const places = locateDataFolder(path);
  try {
    // As root the database runs under another account, which must be able to pass through, not to look.
    mkdirSync(places.root, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    mkdirSync(places.filesDir, { recursive: true, mode: 0o700 });
    accessSync(places.root, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `无法写入数据目录 ${places.root}（可用 KAIMEN_DATA 指定其他位置）：${reason}\n` +
        `The data folder ${places.root} cannot be written (KAIMEN_DATA names another one): ${reason}`,
      { cause: error },
    );
  }
  const tokenFile = join(places.root, 'setup.token');
  return {
    ...places,
    secret: () => Buffer.from(keepSecret(join(places.root, 'secret.key'), 32), 'hex'),
    setupToken: () => keepSecret(tokenFile, 16),
    forgetSetupToken: () => rmSync(tokenFile, { force: true }),
  };
}
