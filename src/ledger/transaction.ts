// The one way to write a case: a transaction whose writing half only this room can take out.
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import { err, type Result } from '#core/kit/result.ts';
import type { DeskTables } from '#platform/db/desk-tables.ts';
import { preparingPool } from '#platform/db/preparing-pool.ts';
import type { AllTables } from './tables.ts';

/** Reads any table and writes none. */
export type Reader = Pick<Kysely<AllTables>, 'selectFrom' | 'with' | 'fn'>;

const writing: unique symbol = Symbol('the writing half');

/** An open transaction. Everything in it is kept, or nothing is. */
export type Tx = { readonly read: Reader; readonly [writing]: Transaction<AllTables> };

export type Database = {
  readonly read: Reader;
  readonly desk: Kysely<DeskTables>;
  /** Runs `work` in one transaction: commits an ok result, rolls a refusal or an exception back. */
  readonly transact: <Value, Refusal>(
    work: (tx: Tx) => Promise<Result<Value, Refusal>>,
  ) => Promise<Result<Value, Refusal | Stale>>;
};

/** Somebody else was faster: what the decision was made on is no longer so. */
export type Stale = { readonly kind: 'ledger.stale' };

export function openDatabase(pool: Pool): Database {
  const dialect = new PostgresDialect({ pool: preparingPool(pool) });
  const kysely = knownReader(new Kysely<AllTables>({ dialect }));
  return {
    read: kysely,
    desk: new Kysely<DeskTables>({ dialect: new PostgresDialect({ pool }) }),
    transact: (work) => transact(kysely, work),
  };
}

/** What runs statements written out as text; for the ledger's own files, like `writerOf`. */
export function executorOf(read: Reader): Executor {
  const executor = executors.get(read);
  if (!executor) throw new Error('this reader was not opened by the ledger');
  return executor;
}

type Executor = Pick<Kysely<AllTables>, 'executeQuery'>;

const executors = new WeakMap<Reader, Executor>();

// Every reader the ledger gives out is known here under itself.
function knownReader<Known extends Reader & Executor>(kysely: Known): Known {
  executors.set(kysely, kysely);
  return kysely;
}

/** For the ledger's own files; an import from any other room is refused by the boundary check. */
export function writerOf(tx: Tx): Transaction<AllTables> {
  return tx[writing];
}

async function transact<Value, Refusal>(
  kysely: Kysely<AllTables>,
  work: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | Stale>> {
  try {
    return await kysely.transaction().execute(async (transaction) => {
      const result = await work({ read: knownReader(transaction), [writing]: transaction });
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<Value, Refusal>;
    if (isRaceLost(error)) return err({ kind: 'ledger.stale' });
    throw error;
  }
}

class RolledBack extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('refused');
    this.result = result;
  }
}

// Somebody else wrote the same thing first. Which of two came first only the database knows.
const raced: ReadonlySet<unknown> = new Set([
  'event_stream_version_key',
  'request_answer_pkey',
  'petitioner_certificate_key',
  'account_username_key',
  'office_pkey',
  'booking_place_key',
  'booking_hold_pkey',
]);

// PostgreSQL ends one of two transactions that wait for each other; the other one goes on.
const deadlocked = '40P01';

function isRaceLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === deadlocked) return true;
  return 'constraint' in error && raced.has(error.constraint);
}
