import type { JurisdictionId } from '#core/kit/ids.ts';
import type { WarningEvent } from '#core/petitions/warning-events.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { assessPetition } from '#core/supervision/assess-clock.ts';
import type { LadderHistory } from '#core/supervision/ladder.ts';
import { findWarningsDue } from '#ledger/due-warnings.ts';
import { loadStates } from '#ledger/open-clocks.ts';
import type { Reader } from '#ledger/transaction.ts';

/** A petition with the warnings that only the new ladder would raise. */
export type NewlyWarned = { readonly state: PetitionState; readonly warnings: readonly WarningEvent[] };

const batchSize = 500;

/**
 * Which open petitions would stand on another rung on `day`, the first day of a ladder: what `after` raises by then and
 * `before` does not. At most `max` of them, and how many there are.
 */
export async function previewLadder(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { before, after, day }: { before: LadderHistory; after: LadderHistory; day: PlainDate },
  max: number,
): Promise<{ readonly warned: readonly NewlyWarned[]; readonly count: number }> {
  const due = await findWarningsDue(read, jurisdictionId, day, after);
  const warned: NewlyWarned[] = [];
  let count = 0;
  for (let from = 0; from < due.length; from += batchSize) {
    const states = await loadStates(read, jurisdictionId, due.slice(from, from + batchSize));
    const found = states
      .map((state) => ({ state, warnings: newWarnings(state, { before, after, day }) }))
      .filter(({ warnings }) => warnings.length > 0);
    count += found.length;
    warned.push(...found.slice(0, Math.max(0, max - warned.length)));
  }
  return { warned, count };
}

function newWarnings(
  state: PetitionState,
  { before, after, day }: { before: LadderHistory; after: LadderHistory; day: PlainDate },
): readonly WarningEvent[] {
  const warningsBy = (ladders: LadderHistory): readonly WarningEvent[] =>
    assessPetition(state, day, ladders).flatMap((event) => (event.kind === 'WarningRaised' ? [event] : []));
  const key = ({ clock, from, rung }: WarningEvent): string => `${clock} ${from} ${rung}`;
  const known = new Set(warningsBy(before).map(key));
  return warningsBy(after).filter((event) => !known.has(key(event)));
}
