import type { Calendar } from '#core/clocks/calendar.ts';
import { ok } from '#core/kit/result.ts';
import type { LawBook, MatterLaw } from '#core/petitions/law-in-force.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { movesLimit, reprojectClocks } from '#core/petitions/reproject-clocks.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import {
  type ClockMove,
  nextWithOpenClocks,
  type OpenClockFilter,
  recordClockMoves,
} from '#ledger/open-clocks.ts';
import type { Database, Reader } from '#ledger/transaction.ts';
import { reprojectSuggestions } from './reproject-suggestions.ts';

/** What to compute again, by which law, and what caused it. */
export type Reprojection = {
  readonly filter: OpenClockFilter;
  readonly lawFor: (state: PetitionState) => MatterLaw;
  /** The rules for what began on a day and keeps no rules of its own: suggestions. */
  readonly rulesOn: LawBook['on'];
  readonly calendar: Calendar;
  /** The paper that caused it, as the story of each petition names it. */
  readonly notice: string;
};

export type Reprojected = { readonly petitions: number; readonly moved: number; readonly settled: number };

const batchSize = 500;
const triesMax = 5;
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Computes the open clocks again, those of suggestions last, a batch a transaction, and records what differs. It can be stopped anywhere and asked again:
 * what was done is not done twice, because then nothing differs. Throws when a batch is overtaken five times.
 */
export async function reprojectOpenClocks(
  database: Database,
  order: Reprojection,
  circumstances: Circumstances,
): Promise<Reprojected> {
  let total: Reprojected = { petitions: 0, moved: 0, settled: 0 };
  let after: string | undefined = nobody;
  for (let tries = 1; after !== undefined;) {
    const from: string = after;
    const done = await database.transact(async (tx) => {
      const batch = await computeBatch(tx.read, order, circumstances.actor.jurisdictionId, from);
      await recordClockMoves(tx, batch.moves, circumstances);
      return ok(batch);
    });
    if (!done.ok) {
      if ((tries += 1) > triesMax) throw new Error('the petitions change faster than their limits');
      continue;
    }
    tries = 1;
    total = add(total, done.value.moves);
    after = done.value.last;
  }
  const { moved, settled } = await reprojectSuggestions(database, order, circumstances);
  return { ...total, moved: total.moved + moved, settled: total.settled + settled };
}

/** What a change would do, before it is made: `moves` are the first petitions of which a limit would move. */
export type Foreseen = {
  readonly moves: readonly ClockMove[];
  /** How many petitions have a limit that would move. */
  readonly moved: number;
  /** How many keep every limit and only have one settled or come under another name of rules. */
  readonly kept: number;
};

/** What would be recorded, without recording it: at most `max` petitions, and how many there are. */
export async function previewReprojection(
  read: Reader,
  order: Reprojection,
  jurisdictionId: Circumstances['actor']['jurisdictionId'],
  max: number,
): Promise<Foreseen> {
  const moves: ClockMove[] = [];
  let [moved, kept] = [0, 0];
  for (let after: string | undefined = nobody; after !== undefined;) {
    const batch = await computeBatch(read, order, jurisdictionId, after);
    const moving = batch.moves.filter(({ events }) => events.some(movesLimit));
    moved += moving.length;
    kept += batch.moves.length - moving.length;
    moves.push(...moving.slice(0, Math.max(0, max - moves.length)));
    after = batch.last;
  }
  return { moves, moved, kept };
}

type Batch = { readonly moves: readonly ClockMove[]; readonly last: string | undefined };

async function computeBatch(
  read: Reader,
  { filter, lawFor, calendar, notice }: Reprojection,
  jurisdictionId: Circumstances['actor']['jurisdictionId'],
  after: string,
): Promise<Batch> {
  const states = await nextWithOpenClocks(read, jurisdictionId, filter, after, batchSize);
  const moves = states
    .map((before) => ({ before, events: reprojectClocks(before, lawFor(before), calendar, notice) }))
    .filter((move) => move.events.length > 0);
  return { moves, last: states.at(-1)?.id };
}

function add(total: Reprojected, moves: readonly ClockMove[]): Reprojected {
  const events = moves.flatMap((move) => move.events).filter((event) => event.kind === 'ClockReprojected');
  const moved = events.filter(movesLimit).length;
  return {
    petitions: total.petitions + moves.length,
    moved: total.moved + moved,
    settled: total.settled + events.length - moved,
  };
}
