// A real database for one test: a copy of the migrated one, so tests never see each other's rows.
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { connectionOptions } from '../../src/platform/db/connection-options.ts';
import { createPool } from '../../src/platform/db/pool.ts';

export type TestDatabase = {
  /** Works as the role of ordinary work, as the program does. */
  readonly pool: pg.Pool;
  /** Works as the owner: to prepare, to look behind, to tamper. */
  readonly owner: pg.Pool;
  /** The owner's connection string. */
  readonly url: string;
};

let serial = 0;

/**
 * A fresh migrated database. Called inside a test it goes when that test ends; called in `beforeAll` it stays
 * for the file (the whole server is thrown away afterwards).
 */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${process.pid}_${(serial += 1)}_${performance.now().toFixed(0)}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${inject('templateDatabase')}`);
  const address = new URL(inject('databaseServer'));
  address.pathname = `/${name}`;
  const small = { max: 6, name: 'test' };
  const pool = createPool(address.href, small);
  const owner = createPool(address.href, { ...small, role: null });
  whenTestEnds(async () => {
    await Promise.all([pool.end(), owner.end()]);
    await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  return { pool, owner, url: address.href };
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(connectionOptions(inject('databaseServer'), { name: 'test' }));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function whenTestEnds(clean: () => Promise<void>): void {
  try {
    onTestFinished(clean);
  } catch {
    // Not inside a test: the database belongs to the whole file.
  }
}
