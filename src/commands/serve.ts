import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { buildApp } from '../app.ts';
import { systemClock } from '#platform/clock/clock.ts';
import type { Config } from '#platform/config/read-config.ts';
import { createPool } from '#platform/db/pool.ts';
import { openLog, type Log } from '#platform/log/log.ts';
import type { Command } from './command.ts';
import { say, sayFailure, sayPlain, sayStep } from './console.ts';
import { loadConfig } from './load-config.ts';
import { openStore, type Store } from './open-store.ts';
import { programFolder } from './program-folder.ts';
import { stopSignal } from './stop-signal.ts';

export const serve: Command = {
  words: { zh: '启动 Kaimen（npm start）', en: 'Start Kaimen (npm start)' },
  usage: '[--port N] [--host ADDRESS] [--data DIR]',
  positionals: [0, 0],
  options: {
    port: {
      type: 'string',
      value: 'N',
      words: { zh: '端口（默认 8080，或环境变量 PORT）', en: 'port (default 8080, or PORT)' },
    },
    host: {
      type: 'string',
      value: 'ADDRESS',
      words: {
        zh: '监听地址（默认 127.0.0.1；0.0.0.0 供其他电脑访问）',
        en: 'address to listen on (default 127.0.0.1; 0.0.0.0 for other computers)',
      },
    },
  },
  details: { zh: '其他设置见 docs/config.md', en: 'Further settings: docs/config.md' },
  run: async (input) => {
    const config = loadConfig(input);
    if (!config) return 1;
    await serveUntilStopped(config);
    return 0;
  },
};

/** Something to do between the database being ready and the doors opening, such as filling in a demonstration. */
export type BeforeOpening = (parts: { readonly store: Store; readonly pool: Pool }) => Promise<void>;

/**
 * Runs the whole program until it is told to stop. The order is fixed: lock, database, pages, doors; and back
 * the same way. Throws in words when a step fails, with everything started so far ended again.
 */
export async function serveUntilStopped(config: Config, beforeOpening?: BeforeOpening): Promise<void> {
  const began = performance.now();
  const stop = stopSignal();
  sayPlain('开门 Kaimen');
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const { store, log } = await openLoggedStore(config);
    closing.push(store.close);
    const pool = createPool(store.databaseUrl, {
      onBrokenConnection: (error) => log.warn({ error: error.message }, 'connection lost'),
    });
    closing.push(() => pool.end());
    await beforeOpening?.({ store, pool });
    const app = await buildApp({
      pool,
      config,
      clock: systemClock,
      programFolder,
      secret: store.folder.secret(),
      filesDir: store.folder.filesDir,
      formsDir: store.folder.formsDir,
      setupToken: store.folder.setupToken,
      forgetSetupToken: store.folder.forgetSetupToken,
      log,
    });
    closing.push(() => app.close());
    await listen(app, config);
    await sayReady(config, boundPort(app.server.address()), store, pool, performance.now() - began);
    await stop.requested;
    sayPlain('');
    sayStep({ zh: '正在停止（再按一次立即结束）', en: 'stopping (once more ends at once)' });
  } finally {
    for (const close of closing.toReversed()) await close().catch(sayFailure);
    stop.forget();
  }
  sayStep({ zh: '已停止', en: 'stopped' });
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
  const log = openLog(store.folder.logFile, config.logLevel);
  late.log = log;
  return { store, log };
}

async function listen(app: Awaited<ReturnType<typeof buildApp>>, config: Config): Promise<void> {
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new Error(
        `端口 ${config.port} 已被占用，请用 PORT 指定其他端口 / port ${config.port} is in use, name another with PORT`,
        { cause: error },
      );
    if (code === 'EACCES')
      throw new Error(
        `没有权限使用端口 ${config.port}，请用 1024 以上的端口 / no right to use port ${config.port}, take one above 1024`,
        { cause: error },
      );
    throw error;
  }
}

async function sayReady(
  config: Config,
  port: number,
  store: Store,
  pool: Pool,
  tookMs: number,
): Promise<void> {
  const open = config.host === '0.0.0.0' || config.host === '::';
  const host = open ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host;
  const address = `http://${host}:${port}`;
  const seconds = (tookMs / 1000).toFixed(1);
  say({ zh: `✓ 已就绪，用时 ${seconds} 秒`, en: `ready in ${seconds} s` });
  // The one line of stdout: what a script waits for.
  process.stdout.write(`  ${address}\n`);
  const { rowCount } = await pool.query('SELECT 1 FROM office LIMIT 1');
  if (rowCount === 0) {
    say({
      zh: '首次使用，请打开这个网址完成设置（只在设置前有效）',
      en: 'First run: set up at this address (valid until set-up is done)',
    });
    process.stdout.write(`  ${address}/setup?token=${store.folder.setupToken()}\n`);
  }
  sayStep({ zh: '按 Ctrl-C 停止', en: 'Ctrl-C stops' });
}

function boundPort(address: AddressInfo | string | null): number {
  return address !== null && typeof address === 'object' ? address.port : 0;
}
