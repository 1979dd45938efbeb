// Before the doors open: a database that holds the whole demonstration, or an error that says why it cannot.
import { randomInt } from 'node:crypto';
import type { Pool } from 'pg';
import { makePassword } from '#features/organisation/open-account.ts';
import { createPool } from '#platform/db/pool.ts';
import { keptPassword, readDemoRecord, writeDemoRecord } from './demo-record.ts';
import { dropUnfinished } from './drop-unfinished.ts';
import { fillDemonstration, type FillParts, type FillWishes } from './fill-demonstration.ts';
import { findDemonstration } from './find-demonstration.ts';
import { setPasswords } from './set-passwords.ts';

export type DemoSurroundings = Omit<FillParts, 'pool'> & {
  readonly pool: Pool;
  /** The data folder. */
  readonly root: string;
  readonly databaseUrl: string;
  readonly forgetSetupToken: () => void;
};

export type DemoWishes = Pick<FillWishes, 'petitions' | 'now' | 'onProgress' | 'isStopped'> & {
  /** From the settings; the one kept in the data folder when left out. */
  readonly password: string | undefined;
  readonly onRefill: () => void;
};

/** Fills an empty database, refills an unfinished one, leaves a whole one as it is. Answers the password. */
export async function prepareDemonstration(
  around: DemoSurroundings,
  wishes: DemoWishes,
): Promise<{ readonly password: string }> {
  const found = await findDemonstration(around.pool, readDemoRecord(around.root));
  if (found === 'foreign') throw new Error(foreignWords);
  if (found === 'unfinished') {
    wishes.onRefill();
    await dropUnfinished(around.databaseUrl);
  }
  const password = wishes.password ?? keptPassword(around.root, makePassword);
  if (found !== 'whole') await fill(around, wishes, password);
  await setPasswords(around.pool, password);
  return { password };
}

const foreignWords =
  '数据库里已经有一个办公室，不是演示数据，没有改动。请用 --data 指定另一个数据目录再运行 demo；要使用现有数据请运行 npm start。\n' +
  '  The database already holds an office that is not the demonstration; nothing was changed. Name another data folder with --data, or run npm start to work with it.';

async function fill(around: DemoSurroundings, wishes: DemoWishes, password: string): Promise<void> {
  const { now } = wishes;
  const foundedAt = foundingMoment(now);
  const record = { foundedAt: foundedAt.toISOString(), begunAt: now.toISOString() };
  writeDemoRecord(around.root, { state: 'filling', ...record });
  // Nobody misses a step lost in a power cut: an unfinished demonstration is made anew. So nothing waits for the disk.
  const pool = createPool(around.databaseUrl, { name: 'demo', max: 4 });
  pool.on('connect', (client) => void client.query('SET synchronous_commit = off').catch(() => undefined));
  try {
    await fillDemonstration({ ...around, pool }, { ...wishes, foundedAt, password });
  } finally {
    await pool.end();
  }
  // This commit waits for the disk, and with it everything before.
  await setPasswords(around.pool, password);
  around.forgetSetupToken();
  writeDemoRecord(around.root, { state: 'whole', ...record });
}

// Some morning two years ago, to a millisecond that no other office will have been set up at.
function foundingMoment(now: Date): Date {
  const morning = new Date(now.getTime() - 735 * 86_400_000);
  morning.setUTCHours(0, 30, 0, 0);
  return new Date(morning.getTime() + randomInt(0, 600_000));
}
