// The sweep: the calendar instead of a person. Pages of clocks that have reached a warning, the rule, the log. Twice is once,
// a missed night is caught up, and several workers share the pages.
import { systemActor } from '#core/access/system-actor.ts';
import type { JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import { assessPetition } from '#core/supervision/assess-clock.ts';
import type { LadderHistory, Rung } from '#core/supervision/ladder.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { findWarningsDue, keepForSelf } from '#ledger/due-warnings.ts';
import { type ClockMove, loadStates, recordClockMoves } from '#ledger/open-clocks.ts';
import type { Database, Reader } from '#ledger/transaction.ts';

export type Sweep = {
  readonly jurisdictionId: JurisdictionId;
  /** The day as of which limits are looked at. */
  readonly today: PlainDate;
  readonly ladders: LadderHistory;
  readonly at: Date;
  /** What asked for it, such as `nightly sweep 2026-03-02`. */
  readonly cause: string;
};

export type Swept = {
  readonly petitions: number;
  readonly raised: Readonly<Record<Rung, number>>;
};

const batchSize = 500;
const triesMax = 5;

/**
 * Records every warning that is due, a batch a transaction. It can be stopped anywhere and asked again, by several workers at
 * once: what one of them writes, the others pass over. Throws when a batch is overtaken five times.
 */
export async function sweepClocks(database: Database, sweep: Sweep): Promise<Swept> {
  const due = await findWarningsDue(database.read, sweep.jurisdictionId, sweep.today, sweep.ladders);
  let total = nothing;
  for (let from = 0; from < due.length; from += batchSize)
    total = add(total, await sweepBatch(database, sweep, due.slice(from, from + batchSize)));
  return total;
}

/** What a sweep would record, without recording it. */
export async function previewSweep(read: Reader, sweep: Sweep): Promise<Swept> {
  const due = await findWarningsDue(read, sweep.jurisdictionId, sweep.today, sweep.ladders);
  let total = nothing;
  for (let from = 0; from < due.length; from += batchSize)
    total = add(total, await movesOf(read, sweep, due.slice(from, from + batchSize)));
  return total;
}

async function sweepBatch(
  database: Database,
  sweep: Sweep,
  ids: readonly PetitionId[],
): Promise<readonly ClockMove[]> {
  for (let tries = 1; tries <= triesMax; tries += 1) {
    const done = await database.transact<readonly ClockMove[], never>(async (tx) => {
      const kept = await keepForSelf(tx, sweep.jurisdictionId, ids);
      const moves = await movesOf(tx.read, sweep, kept);
      await recordClockMoves(tx, moves, circumstancesOf(sweep));
      return ok(moves);
    });
    if (done.ok) return done.value;
  }
  throw new Error('the petitions change faster than their limits are looked at');
}

async function movesOf(
  read: Reader,
  { jurisdictionId, today, ladders }: Sweep,
  ids: readonly PetitionId[],
): Promise<readonly ClockMove[]> {
  const states = await loadStates(read, jurisdictionId, ids);
  return states
    .map((before) => ({ before, events: assessPetition(before, today, ladders) }))
    .filter((move) => move.events.length > 0);
}

const circumstancesOf = ({ jurisdictionId, at, cause }: Sweep): Circumstances => ({
  actor: { ...systemActor, jurisdictionId },
  at,
  cause,
  legalBasis: '《信访工作条例》第四十条、第四十五条',
});

const nothing: Swept = { petitions: 0, raised: { amber: 0, red: 0, urge: 0, head: 0, supervision: 0 } };

function add(total: Swept, moves: readonly ClockMove[]): Swept {
  const raised = { ...total.raised };
  for (const event of moves.flatMap((move) => move.events))
    if (event.kind === 'WarningRaised') raised[event.rung] += 1;
  return { petitions: total.petitions + moves.length, raised };
}
