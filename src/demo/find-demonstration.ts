import type { Pool } from 'pg';
import { systemActor } from '#core/access/system-actor.ts';
import type { DemoRecord } from './demo-record.ts';

/** What the database holds: nothing yet, the demonstration, a part of it, or an office that is none of our business. */
export type FoundOffice = 'none' | 'whole' | 'unfinished' | 'foreign';

/** Compares the office in the database with what the data folder remembers. */
export async function findDemonstration(pool: Pool, record: DemoRecord | undefined): Promise<FoundOffice> {
  const { rows } = await pool.query<{ at: Date }>('SELECT set_up_at AS at FROM office');
  const [office] = rows;
  if (!office) return 'none';
  if (!record || rows.length > 1 || office.at.toISOString() !== record.foundedAt) return 'foreign';
  if (record.state === 'whole') return 'whole';
  return (await hasLaterWork(pool, record)) ? 'foreign' : 'unfinished';
}

// Somebody may have started the program on the unfinished demonstration and worked with it: then it is theirs. What the
// program raised by itself is nobody's work.
async function hasLaterWork(pool: Pool, { begunAt }: DemoRecord): Promise<boolean> {
  const { rowCount } = await pool.query(
    'SELECT 1 FROM event WHERE recorded_at > $1 AND actor_id <> $2 LIMIT 1',
    [begunAt, systemActor.accountId],
  );
  return rowCount !== 0;
}
