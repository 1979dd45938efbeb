import { fold } from '#core/petitions/evolve.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { LoadedPetition } from '#ledger/load-petition.ts';

/**
 * The petition as it stood when the paper got its number: an issued paper never changes, whatever happened since.
 * Without `number` the latest of the kind. A paper without a number shows the petition as it is today.
 */
export function asIssued(
  { state, story }: LoadedPetition,
  kind: PetitionPaperKind,
  number: string | undefined,
): PetitionState | undefined {
  const at = story.findLastIndex(
    ({ event }) =>
      event.kind === 'PaperNumbered' &&
      event.paper === kind &&
      (number === undefined || event.number === number),
  );
  if (at === -1) return number === undefined ? state : undefined;
  return fold(story.slice(0, at + 1).map((entry) => entry.event));
}
