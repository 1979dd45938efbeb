import pg from 'pg';
import { appRole, connectionOptions } from './connection-options.ts';

export type PoolOptions = {
  /** Shown by the server beside each connection. */
  readonly name?: string;
  /** The role to work as; null keeps the rights of the address, for migrations and tests. */
  readonly role?: string | null;
  readonly max?: number;
  readonly statementTimeoutMs?: number;
  /** Told when an idle connection breaks. The pool replaces it by itself. */
  readonly onBrokenConnection?: (error: Error) => void;
};

/**
 * Connections for ordinary work, as the role `kaimen_app`. After the server was away the next query simply
 * gets a new connection. Close with `pool.end()`.
 */
export function createPool(url: string, options: PoolOptions = {}): pg.Pool {
  const role = options.role === undefined ? appRole : options.role;
  const pool = new pg.Pool({
    ...connectionOptions(url, {
      name: options.name ?? 'app',
      ...(role === null ? {} : { role }),
      statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
    }),
    max: options.max ?? 16,
    idleTimeoutMillis: 30_000,
  });
  // Without listeners a broken connection would end the whole program: idle ones tell the pool, those in the
  // middle of a transaction tell only themselves (and whoever waits for the query).
  const tell = (error: Error): void => options.onBrokenConnection?.(error);
  pool.on('error', tell);
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}
