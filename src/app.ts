// Builds every dependency by hand. Nothing else in the program makes its own.
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Clock } from '#platform/clock/clock.ts';
import type { Config } from '#platform/config/read-config.ts';
import type { Log } from '#platform/log/log.ts';

/** What the outside gives the program: a database, the settings, the time and places to keep things. */
export type AppParts = {
  readonly pool: Pool;
  readonly config: Config;
  readonly clock: Clock;
  readonly secret: Buffer;
  readonly filesDir: string;
  readonly formsDir: string;
  /** The one-time token of the set-up page. */
  readonly setupToken: () => string;
  readonly forgetSetupToken: () => void;
  readonly log: Log;
};

/** The web server with every page and route, not yet listening. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = parts.log;
  const app = fastify({ loggerInstance });
  app.get('/healthz', async () => {
    await parts.pool.query('SELECT 1');
    return { ready: true };
  });
  return app;
}
