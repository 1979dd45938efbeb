// Many new petitions at once, as an old ledger brings them: the same rows as one by one, in one statement a table.
import type { Insertable, Transaction } from 'kysely';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import { type Circumstances, eventRows } from './append-events.ts';
import { petitionRows, withGrams } from './projections/petition-rows.ts';
import type { AllTables } from './tables.ts';
import { type Tx, writerOf } from './transaction.ts';

/** One petition from its first event on, and what caused it. */
export type Registration = { readonly events: readonly PetitionEvent[]; readonly cause: string };

/**
 * Records petitions that are new, in the caller's transaction. A few hundred at a time: a statement holds at most
 * 65,535 values.
 */
export async function recordRegistrations(
  tx: Tx,
  registrations: readonly Registration[],
  circumstances: Omit<Circumstances, 'cause'>,
): Promise<void> {
  const { jurisdictionId } = circumstances.actor;
  const written = registrations.map(({ events, cause }) => {
    const state = fold(events);
    if (!state) throw new Error('nothing to record');
    const stream = { kind: 'petition', id: state.id } as const;
    return {
      events: eventRows(stream, 0, events, { ...circumstances, cause }),
      rows: petitionRows(jurisdictionId, state),
    };
  });
  const writer = writerOf(tx);
  const all = written.map(({ rows }) => rows);
  await insert(
    writer,
    'event',
    written.flatMap(({ events }) => events),
  );
  await insert(
    writer,
    'petition',
    all.flatMap((rows) => rows.petition),
  );
  await insert(
    writer,
    'petition_claim',
    all.flatMap((rows) => rows.petition_claim),
  );
  await insert(
    writer,
    'petition_person',
    all.flatMap((rows) => rows.petition_person),
  );
  await insert(
    writer,
    'petition_clock',
    all.flatMap((rows) => rows.petition_clock),
  );
  await insert(
    writer,
    'petition_paper',
    all.flatMap((rows) => rows.petition_paper),
  );
  await insert(
    writer,
    'petition_text',
    all.flatMap((rows) => rows.petition_text.map(withGrams)),
  );
}

async function insert<Table extends keyof AllTables>(
  writer: Transaction<AllTables>,
  table: Table,
  rows: Insertable<AllTables[Table]>[],
): Promise<void> {
  if (rows.length > 0) await writer.insertInto(table).values(rows).execute();
}
