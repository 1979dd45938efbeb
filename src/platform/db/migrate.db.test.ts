import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';

const create = 'CREATE TABLE lamp (id int PRIMARY KEY);';
const extend = 'ALTER TABLE lamp ADD COLUMN lit boolean;';

describe('migrations', () => {
  it('apply once, in order, and only what is missing', async () => {
    const { folder, url } = await emptyDatabase({ '0001_create_lamp.sql': create });
    expect(await migrate(url, folder)).toEqual(['0001_create_lamp.sql']);
    writeFileSync(join(folder, '0002_extend_lamp.sql'), extend);
    expect(await migrate(url, folder)).toEqual(['0002_extend_lamp.sql']);
    expect(await migrate(url, folder)).toEqual([]);
  });

  it('leave nothing behind from a file that fails half way', async () => {
    const { folder, url, owner } = await emptyDatabase({ '0001_create_lamp.sql': `${create} SELECT 1/0;` });
    await expect(migrate(url, folder)).rejects.toThrow('0001_create_lamp.sql: division by zero');
    const { rows } = await owner.query(`SELECT to_regclass('lamp') AS lamp`);
    expect(rows).toEqual([{ lamp: null }]);
  });

  it('refuse a file that was changed after it had been applied', async () => {
    const { folder, url } = await emptyDatabase({ '0001_create_lamp.sql': create });
    await migrate(url, folder);
    writeFileSync(join(folder, '0001_create_lamp.sql'), `${create} -- a second thought`);
    await expect(migrate(url, folder)).rejects.toThrow('was changed after it had been applied');
  });

  it('refuse a database that is ahead of the program', async () => {
    const { folder, url } = await emptyDatabase({
      '0001_create_lamp.sql': create,
      '0002_extend_lamp.sql': extend,
    });
    await migrate(url, folder);
    rmSync(join(folder, '0002_extend_lamp.sql'));
    await expect(migrate(url, folder)).rejects.toThrow('Use a newer version');
  });

  it('refuse a gap in the numbers and a name out of shape', async () => {
    const gap = await emptyDatabase({ '0002_create_lamp.sql': create });
    await expect(migrate(gap.url, gap.folder)).rejects.toThrow('expected number 0001');
    const shapeless = await emptyDatabase({ '1_lamp.sql': create });
    await expect(migrate(shapeless.url, shapeless.folder)).rejects.toThrow('NNNN_verb_noun.sql');
  });

  it('wait for each other when several programs start at once', async () => {
    const { folder, url } = await emptyDatabase({
      '0001_create_lamp.sql': `${create} SELECT pg_sleep(0.2);`,
    });
    const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
    expect(applied.flat()).toEqual(['0001_create_lamp.sql']);
  });

  it('tell an account without the right to create roles what to ask for, and then work', async () => {
    const { folder, url, owner } = await emptyDatabase({ '0001_create_lamp.sql': create });
    const guest = `guest_${process.pid}`;
    await owner.query(
      `CREATE ROLE ${guest} LOGIN PASSWORD 'guest'; GRANT CREATE, USAGE ON SCHEMA public TO ${guest}`,
    );
    onTestFinished(async () => void (await owner.query(`DROP OWNED BY ${guest}; DROP ROLE ${guest}`)));
    const address = new URL(url);
    address.username = guest;
    address.password = 'guest';
    await expect(migrate(address.href, folder)).rejects.toThrow(`GRANT kaimen_app TO ${guest};`);
    await owner.query(`GRANT kaimen_app TO ${guest}`);
    expect(await migrate(address.href, folder)).toEqual(['0001_create_lamp.sql']);
    const pool = createPool(address.href);
    const { rows } = await pool.query('SELECT current_user::text AS role');
    await pool.end();
    expect(rows).toEqual([{ role: 'kaimen_app' }]);
  });
});

async function emptyDatabase(files: Record<string, string>) {
  const { url, owner } = await testDatabase();
  await owner.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const folder = mkdtempSync(join(tmpdir(), 'kaimen-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
  return { folder, url, owner };
}
