// New petitions, one or many at once as an old ledger brings them, with everything that belongs to their beginning.
import type { JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { eventRows, type Circumstances } from './append-events.ts';
import { insertNewRows } from './insert-new-rows.ts';
import { petitionRows, withGrams } from './projections/petition-rows.ts';
import type { PetitionerTable } from './tables.ts';
import { preparedStatement } from './prepared-statement.ts';
import type { Reader, Tx } from './transaction.ts';

/** One petition from its first event on, and what caused it. */
export type Registration = { readonly events: readonly PetitionEvent[]; readonly cause: string };

/** What a registration at the desk leaves besides the petition. */
export type Arrival = {
  /** People nobody knew before. */
  readonly petitioners: readonly PetitionerTable[];
  /** Of the code on the slip; the code itself is stored nowhere. */
  readonly codeHash: Buffer;
  /** Sent twice, a request registers once. */
  readonly requestId: string;
};

/** Records one new petition and its arrival in the caller's transaction. Returns its state. */
export async function recordRegistration(
  tx: Tx,
  events: readonly PetitionEvent[],
  { petitioners, codeHash, requestId }: Arrival,
  circumstances: Circumstances,
): Promise<PetitionState> {
  const { jurisdictionId } = circumstances.actor;
  const state = stateOf(events);
  const key = { jurisdiction_id: jurisdictionId, petition_id: state.id };
  await insertNewRows(tx, {
    petitioner: petitioners,
    query_code: [{ ...key, code_hash: codeHash }],
    request_answer: [{ ...key, request_id: requestId }],
    event: eventRows(streamOf(state.id), 0, events, circumstances),
    ...tablesOf(jurisdictionId, [state]),
  });
  return state;
}

/** The petition that a request led to before; nothing for a request that is new. */
export async function findRegistered(
  read: Reader,
  jurisdictionId: JurisdictionId,
  requestId: string,
): Promise<PetitionId | undefined> {
  const [row] = await answerStatement(read, [jurisdictionId, requestId]);
  return row?.petition_id;
}

const answerStatement = preparedStatement<{ readonly petition_id: PetitionId }>(
  'select petition_id from request_answer where jurisdiction_id = $1 and request_id = $2',
);

/** Records petitions that are new, in the caller's transaction. A few hundred at a time. */
export async function recordRegistrations(
  tx: Tx,
  registrations: readonly Registration[],
  circumstances: Omit<Circumstances, 'cause'>,
): Promise<void> {
  const written = registrations.map(({ events, cause }) => {
    const state = stateOf(events);
    return { state, rows: eventRows(streamOf(state.id), 0, events, { ...circumstances, cause }) };
  });
  await insertNewRows(tx, {
    event: written.flatMap(({ rows }) => rows),
    ...tablesOf(
      circumstances.actor.jurisdictionId,
      written.map(({ state }) => state),
    ),
  });
}

const streamOf = (id: PetitionId) => ({ kind: 'petition', id }) as const;

function tablesOf(jurisdictionId: JurisdictionId, states: readonly PetitionState[]) {
  const rows = states.map((state) => petitionRows(jurisdictionId, state));
  return {
    petition: rows.flatMap((row) => row.petition),
    petition_claim: rows.flatMap((row) => row.petition_claim),
    petition_person: rows.flatMap((row) => row.petition_person),
    petition_clock: rows.flatMap((row) => row.petition_clock),
    petition_hop: rows.flatMap((row) => row.petition_hop),
    petition_paper: rows.flatMap((row) => row.petition_paper),
    petition_text: rows.flatMap((row) => row.petition_text.map(withGrams)),
  };
}

function stateOf(events: readonly PetitionEvent[]): PetitionState {
  const state = fold(events);
  if (!state) throw new Error('nothing to record');
  return state;
}
