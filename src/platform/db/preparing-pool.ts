// Statements that come again and again are parsed by the server once a connection, and planned far less often.
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient } from 'pg';

const names = new Map<string, string>();

/** Has the server keep `text` ready on every connection that a preparing pool gives out. Answers the text. */
export function keepPrepared(text: string): string {
  if (!names.has(text)) names.set(text, `kaimen_${names.size + 1}`);
  return text;
}

/** The same pool for Kysely, with the texts given to `keepPrepared` sent under their names. */
export function preparingPool(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PreparingClient>();
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect();
      const preparing = known.get(client) ?? new PreparingClient(client);
      known.set(client, preparing);
      return preparing;
    },
    end: () => pool.end(),
  };
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: PoolClient;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    text: string | PostgresCursor<Row>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof text !== 'string') throw new Error('cursors are not used here');
    return this.#ask(text, [...values]);
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy);
  }

  async #ask<Row>(text: string, values: unknown[]): Promise<PostgresQueryResult<Row>> {
    const name = names.get(text);
    const { command, rowCount, rows } = await this.#client.query(
      name === undefined ? { text, values } : { name, text, values },
    );
    // The driver says in any text which of the known commands it was.
    return { command: command as PostgresQueryResult<Row>['command'], rowCount: rowCount ?? 0, rows };
  }
}
