// The life of the server, from the lock on its data to the last closed connection.
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { buildApp } from '../app.ts';
import { systemClock } from '#platform/clock/clock.ts';
import type { Config } from '#platform/config/read-config.ts';
import { createPool } from '#platform/db/pool.ts';
import { openLog, type Log } from '#platform/log/log.ts';
import { sayFailure, sayPlain, sayStep } from './console.ts';
import { openStore, type Store } from './open-store.ts';
import { programFolder } from './program-folder.ts';
import { sayReady } from './say-ready.ts';
import { stopSignal } from './stop-signal.ts';

type Running = { readonly store: Store; readonly pool: Pool; readonly app: FastifyInstance };

/** Something to do when the database is ready and nothing has read it yet, such as filling in a demonstration. */
export type BeforeOpening = (parts: Pick<Running, 'store' | 'pool'>) => Promise<void>;

/**
 * Runs the whole program until it is told to stop. The order is fixed: lock, database, pages, doors; and back
 * the same way. Throws in words when a step fails, with everything started so far ended again.
 */
export async function serveUntilStopped(config: Config, beforeOpening?: BeforeOpening): Promise<void> {
  const began = performance.now();
  const stop = stopSignal();
  const closing: (() => Promise<unknown>)[] = [];
  sayPlain('开门 Kaimen');
  try {
    const running = await build(config, closing, beforeOpening);
    const port = await listen(running.app, config);
    const setupToken = (await isSetUp(running.pool)) ? undefined : running.store.folder.setupToken();
    sayReady({ host: config.host, port, setupToken, tookMs: performance.now() - began });
    await stop.requested;
    sayPlain('');
    sayStep({ zh: '正在停止（再按一次立即结束）', en: 'stopping (once more ends at once)' });
  } catch (error) {
    // Stopped in the middle of starting: whatever step that broke was meant to end.
    if (!stop.isRequested()) throw error;
  } finally {
    for (const close of closing.toReversed()) await close().catch(sayFailure);
    stop.forget();
  }
  sayStep({ zh: '已停止', en: 'stopped' });
}

async function build(
  config: Config,
  closing: (() => Promise<unknown>)[],
  beforeOpening: BeforeOpening | undefined,
): Promise<Running> {
  const { store, log } = await openLoggedStore(config);
  closing.push(store.close);
  const pool = createPool(store.databaseUrl, {
    onBrokenConnection: (error) => log.warn({ error: error.message }, 'connection lost'),
  });
  closing.push(() => pool.end());
  await beforeOpening?.({ store, pool });
  const { folder } = store;
  const app = await buildApp({
    pool,
    config,
    clock: systemClock,
    programFolder,
    secret: folder.secret(),
    filesDir: folder.filesDir,
    formsDir: folder.formsDir,
    setupToken: folder.setupToken,
    forgetSetupToken: folder.forgetSetupToken,
    log,
  });
  closing.push(() => app.close());
  return { store, pool, app };
}

async function openLoggedStore(config: Config): Promise<{ store: Store; log: Log }> {
  // The log lies in the data folder, which the store opens first.
  const late: { log?: Log } = {};
  const store = await openStore(config, {
    onCrash: (message) => {
      late.log?.error({ message }, 'database ended unexpectedly');
      sayStep({
        zh: '数据库意外退出，正在重新启动',
        en: 'the database ended unexpectedly and is being started again',
      });
    },
  });
  late.log = openLog(store.folder.logFile, config.logLevel);
  return { store, log: late.log };
}

async function listen(app: FastifyInstance, { port, host }: Config): Promise<number> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    const words = listenWords(error, port, host);
    throw words ? new Error(words, { cause: error }) : error;
  }
  const address = app.server.address();
  return address !== null && typeof address === 'object' ? address.port : port;
}

function listenWords(error: unknown, port: number, host: string): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被占用，请用 PORT 指定其他端口 / port ${port} is in use, name another with PORT`;
  if (code === 'EACCES')
    return `没有权限使用端口 ${port}，请用 1024 以上的端口 / no right to use port ${port}, take one above 1024`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `本机没有地址 ${host}，请检查 HOST / this computer has no address ${host}, check HOST`;
  return undefined;
}

async function isSetUp(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT 1 FROM office LIMIT 1');
  return rowCount !== 0;
}
