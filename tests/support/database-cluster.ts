// Before the database tests: one throw-away PostgreSQL server with one migrated database to copy from.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/platform/db/embedded-postgres.ts';
import { ensureDatabase } from '../../src/platform/db/ensure-database.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { postgresAt } from '../../src/platform/db/postgres-binaries.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Maintenance database of the server the tests run on. */
    databaseServer: string;
    /** Name of the migrated database that every test copies. */
    templateDatabase: string;
  }
}

const template = 'kaimen_template';

/** `KAIMEN_TEST_PG=15:/usr/lib/postgresql/15` runs the same tests on another installation. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'kaimen-test-'));
  chmodSync(folder, 0o711);
  const [major, root] = (process.env['KAIMEN_TEST_PG'] ?? '').split(':');
  const server = await startEmbeddedPostgres({
    clusterDir: join(folder, 'pg'),
    passwordFile: join(folder, 'password'),
    durable: false,
    ...(major && root ? { binaries: postgresAt(root, Number(major)) } : {}),
  });
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await ensureDatabase(server.url, template);
    await migrate(server.databaseUrl(template), join(import.meta.dirname, '../../db/migrations'));
  } catch (error) {
    await server.stop();
    remove();
    throw error;
  }
  project.provide('databaseServer', server.url);
  project.provide('templateDatabase', template);
  return async () => {
    await server.stop();
    remove();
  };
}
