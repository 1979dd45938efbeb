// Writes db/schema.sql again: `npm run schema`. The file is what a reviewer reads beside a new migration.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dumpSchema } from '#platform/db/dump-schema.ts';
import { startEmbeddedPostgres } from '#platform/db/embedded-postgres.ts';
import { migrate } from '#platform/db/migrate.ts';
import { createPool } from '#platform/db/pool.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'kaimen-schema-'));
chmodSync(folder, 0o711);
const server = await startEmbeddedPostgres({
  clusterDir: join(folder, 'pg'),
  passwordFile: join(folder, 'password'),
  durable: false,
});
try {
  await migrate(server.url, join(root, 'db/migrations'));
  const pool = createPool(server.url, { role: null });
  writeFileSync(join(root, 'db/schema.sql'), await dumpSchema(pool));
  await pool.end();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
