import { createPool } from '#platform/db/pool.ts';

/** Empties a database that `findDemonstration` found to hold an unfinished demonstration and nothing else. */
export async function dropUnfinished(databaseUrl: string): Promise<void> {
  const owner = createPool(databaseUrl, { name: 'demo', role: null, max: 1 });
  try {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables
        WHERE schemaname = current_schema() AND tablename <> 'schema_migration'`,
    );
    await owner.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')} RESTART IDENTITY`);
  } finally {
    await owner.end();
  }
}
