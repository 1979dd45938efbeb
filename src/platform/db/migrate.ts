// Brings a database to the state this program needs: plain SQL files, forward only.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { appRole, connectionOptions } from './connection-options.ts';
import { ensureAppRole } from './ensure-app-role.ts';

export type MigrationFile = { readonly name: string; readonly sql: string; readonly checksum: string };

export type MigrateOptions = {
  readonly onStart?: (name: string) => void;
};

/** The migrations in `directory`, in their order. Throws when a name or number is wrong. */
export function readMigrations(directory: string): readonly MigrationFile[] {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  for (const [index, name] of names.entries()) {
    if (!/^\d{4}_[a-z0-9]+(_[a-z0-9]+)+\.sql$/.test(name))
      throw new Error(`${name}: a migration is named NNNN_verb_noun.sql`);
    if (Number(name.slice(0, 4)) !== index + 1)
      throw new Error(`${name}: expected number ${String(index + 1).padStart(4, '0')}`);
  }
  return names.map((name) => {
    const sql = readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Applies what is missing, each file in one transaction, as the owner the address names. Two programs at once
 * wait for each other. Throws in words when the server is too old, a merged file was changed, or the database
 * is ahead of this program. Returns the names applied.
 */
export async function migrate(
  url: string,
  directory: string,
  options: MigrateOptions = {},
): Promise<readonly string[]> {
  const files = readMigrations(directory);
  const client = new pg.Client(connectionOptions(url, { name: 'migrate', statementTimeoutMs: 0 }));
  await client.connect();
  try {
    await requireVersion(client);
    // One at a time across the whole server: roles belong to the server, not to one database.
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await ensureAppRole(client, appRole);
    return await applyMissing(client, files, options);
  } finally {
    await client.end();
  }
}

const migrationLock = 7_130_418;
const oldestMajor = 15;

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; text: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS text`,
  );
  const [row] = rows;
  if (row && Number(row.number) >= oldestMajor * 10_000) return;
  throw new Error(
    `需要 PostgreSQL ${oldestMajor} 或更高版本，当前为 ${row?.text ?? '?'}。 / ` +
      `PostgreSQL ${oldestMajor} or later is needed; this server is ${row?.text ?? '?'}.`,
  );
}

async function applyMissing(
  client: pg.Client,
  files: readonly MigrationFile[],
  options: MigrateOptions,
): Promise<readonly string[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS schema_migration (
    name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM schema_migration ORDER BY name',
  );
  refuseDifferentPast(files, rows);
  const missing = files.slice(rows.length);
  for (const file of missing) {
    options.onStart?.(file.name);
    await applyOne(client, file);
  }
  return missing.map((file) => file.name);
}

async function applyOne(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(file.sql);
    await client.query('INSERT INTO schema_migration (name, checksum) VALUES ($1, $2)', [
      file.name,
      file.checksum,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`${file.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function refuseDifferentPast(
  files: readonly MigrationFile[],
  applied: readonly { name: string; checksum: string }[],
): void {
  for (const [index, past] of applied.entries()) {
    const file = files[index];
    if (!file || file.name !== past.name)
      throw new Error(
        `数据库已执行过本程序没有的升级 ${past.name}，请使用更新版本的程序。 / ` +
          `The database already has ${past.name}, which this program does not know. Use a newer version of the program.`,
      );
    if (file.checksum !== past.checksum)
      throw new Error(
        `升级文件 ${file.name} 执行之后被改动过，请恢复原文件，另写一个新的升级文件。 / ` +
          `${file.name} was changed after it had been applied. Restore it and write a new migration instead.`,
      );
  }
}
