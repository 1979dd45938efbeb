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

/** The newest petitions of the people of one petition, as they lie in the table, and what happened to it. */
app.get<{ Params: { id: string } }>('/earlier/:id', async (request) => {
  const { rows } = await pool.query(
    `select p.*, count(*) over () as found,
       (select json_agg(json_build_array(e.kind, e.data, e.recorded_at) order by e.version) from event e
        where e.jurisdiction_id = $1 and e.stream_id = $2) as log
     from petition p where p.jurisdiction_id = $1 and p.id in (
       select other.petition_id from petition_person own join petition_person other
         on other.jurisdiction_id = own.jurisdiction_id and other.petitioner_id = own.petitioner_id
       where own.jurisdiction_id = $1 and own.petition_id = $2)
     order by p.received_on desc, p.id desc limit 12`,
    ['330106', request.params.id],
  );
  return rows;
});

type Slot = { Params: { id: string; startsAt: string } };

/** Holds a slot and looks who has a place in it: what nobody can leave out who wants one winner. */
app.post<Slot>('/slot/:id/:startsAt', async (request) => {
  const key = ['330106', request.params.id, request.params.startsAt];
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      'select 1 from reception_slot where jurisdiction_id = $1 and reception_id = $2 and starts_at = $3 for update',
      key,
    );
    const { rows } = await client.query(
      `select place from booking where jurisdiction_id = $1 and reception_id = $2 and starts_at = $3 and status = 'booked'`,
      key,
    );
    await client.query('commit');
    return rows;
  } finally {
    client.release();
  }
});

/** The bookings of a reception with who booked, as they lie in the tables. */
app.get<{ Params: { id: string } }>('/bookings/:id', async (request) => {
  const { rows } = await pool.query(
    `select b.*, p.name, p.phone from booking b join petitioner p using (jurisdiction_id)
     where b.jurisdiction_id = $1 and b.reception_id = $2 and p.id = b.petitioner_id`,
    ['330106', request.params.id],
  );
  return rows;
});

/** The numbers of a hall, as they lie in the table. */
app.get<{ Params: { id: string } }>('/hall/:id', async (request) => {
  const { rows } = await pool.query('select * from hall_ticket where jurisdiction_id = $1 and hall_id = $2', [
    '330106',
    request.params.id,
  ]);
  return rows;
});

const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.(Number(new URL(address).port));
process.once('SIGINT', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
