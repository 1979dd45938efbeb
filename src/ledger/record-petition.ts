import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { appendEvents, type Circumstances } from './append-events.ts';
import { petitionRows } from './projections/petition-rows.ts';
import { writePetitionLists, writePetitionRow } from './projections/write-petition-rows.ts';
import { writerOf, type Tx } from './transaction.ts';

/**
 * Writes what was decided: the events, and the state tables they lead to, in the caller's transaction. `before`
 * is the state the decision was made on (nothing for a registration). Returns the state after.
 */
export async function recordPetition(
  tx: Tx,
  before: PetitionState | undefined,
  events: readonly PetitionEvent[],
  circumstances: Circumstances,
): Promise<PetitionState> {
  const after = fold(events, before);
  if (!after) throw new Error('nothing to record');
  const { jurisdictionId } = circumstances.actor;
  const rowsBefore = before && petitionRows(jurisdictionId, before);
  const rowsAfter = petitionRows(jurisdictionId, after);
  // The row before the events, as the sweep and the reprojection take them, or two would each wait for the other. The
  // lists only after the events, which fail when somebody was faster.
  await writePetitionRow(writerOf(tx), rowsBefore, rowsAfter);
  await appendEvents(tx, { kind: 'petition', id: after.id }, before?.version ?? 0, events, circumstances);
  await writePetitionLists(writerOf(tx), rowsBefore, rowsAfter);
  return after;
}
