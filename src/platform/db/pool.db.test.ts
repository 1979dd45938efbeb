import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { createPool } from './pool.ts';

describe('a connection of the pool', () => {
  it('brings days as text and large counts exactly, whatever the zone of the computer', async () => {
    const { pool } = await testDatabase();
    const { rows } = await pool.query(
      `SELECT date '2026-02-28' AS day, ARRAY[date '2026-01-01', NULL] AS days, ARRAY[]::date[] AS none,
              count(*) AS few, 9007199254740993::int8 AS many, NULL::date AS never`,
    );
    expect(rows).toEqual([
      {
        day: '2026-02-28',
        days: ['2026-01-01', null],
        none: [],
        few: 1,
        many: 9007199254740993n,
        never: null,
      },
    ]);
  });

  it('works as the role of ordinary work, in the zone of the offices', async () => {
    const { pool } = await testDatabase();
    const { rows } = await pool.query(
      `SELECT current_user::text AS role, current_setting('timezone') AS zone`,
    );
    expect(rows).toEqual([{ role: 'kaimen_app', zone: 'Asia/Shanghai' }]);
    await expect(pool.query('CREATE TABLE forbidden (id int)')).rejects.toThrow('permission denied');
  });

  it('heals by itself after every connection was cut', async () => {
    const { pool, owner } = await testDatabase();
    await pool.query('SELECT 1');
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await expect.poll(async () => (await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('fails alone when it is cut in the middle of a transaction', async () => {
    const { pool, owner } = await testDatabase();
    const client = await pool.connect();
    await client.query('BEGIN');
    const gone = new Promise((done) => client.once('end', done));
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'idle in transaction'`,
    );
    await gone;
    await expect(client.query('SELECT 1')).rejects.toThrow('not queryable');
    client.release();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('ends a statement that takes too long', async () => {
    const { url } = await testDatabase();
    const pool = createPool(url, { statementTimeoutMs: 50 });
    await expect(pool.query('SELECT pg_sleep(5)')).rejects.toThrow('statement timeout');
    await pool.end();
  });

  it('gives each test a database of its own', async () => {
    const [one, other] = [await testDatabase(), await testDatabase()];
    await one.owner.query('CREATE TABLE mine (id int)');
    const { rows } = await other.owner.query(`SELECT to_regclass('mine') AS mine`);
    expect(rows).toEqual([{ mine: null }]);
  });
});
