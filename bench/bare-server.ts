// What the program is compared with: the same framework and the same database, and nothing else. A process of its
// own, as the program is.
import Fastify from 'fastify';
import pg from 'pg';

const [databaseUrl] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl ?? '', max: 16 });
await pool.query('create schema if not exists bench');
await pool.query(
  'create table if not exists bench.note (id bigint generated always as identity primary key, body jsonb not null)',
);

const app = Fastify({ logger: false });

/** One durable insert of what was sent. */
app.post('/note', async (request) => {
  const { rows } = await pool.query('insert into bench.note (body) values ($1) returning id', [
    JSON.stringify(request.body),
  ]);
  return rows[0];
});

/** One row by its primary key. */
app.get<{ Params: { id: string } }>('/petition/:id', async (request) => {
  const { rows } = await pool.query('select * from petition where jurisdiction_id = $1 and id = $2', [
    '330106',
    request.params.id,
  ]);
  return rows[0];
});

/** The row and its whole log, as they lie in the tables. */
app.get<{ Params: { id: string } }>('/petition-and-events/:id', async (request) => {
  const key = ['330106', request.params.id];
  const petition = pool.query('select * from petition where jurisdiction_id = $1 and id = $2', key);
  const events = pool.query(
    'select version, kind, data, actor_id, recorded_at from event where jurisdiction_id = $1 and stream_id = $2 order by version',
    key,
  );
  return { petition: (await petition).rows[0], events: (await events).rows };
});

const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.(Number(new URL(address).port));
process.once('SIGINT', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
