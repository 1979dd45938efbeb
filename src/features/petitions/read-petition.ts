import type { PetitionView } from '#contract/petitions.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { filesOf } from '#core/petitions/petition-files.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadAsKnown, petitionersById, type NotKnownThen } from '#ledger/load-as-known.ts';
import {
  loadPetition,
  type NamedPetition,
  type NotFound,
  type PetitionerRow,
} from '#ledger/load-petition.ts';
import { suggestionsCiting } from '#ledger/suggestion-ledger.ts';
import { endOfDayAtShanghai } from '#platform/clock/clock.ts';
import type { Call } from '#platform/http/caller.ts';
import type { PetitionParts } from './petition-parts.ts';
import { presentCorrections } from './present-corrections.ts';
import { readLinked } from './present-links.ts';
import { presentPetition } from './presenter.ts';
import { attachmentsOf } from './queries.ts';

/** Nobody knows yet what will have been recorded by then. */
export type AsOfInFuture = { readonly kind: 'petitions.as-of-in-future'; readonly asOf: PlainDate };

/** One page: facts, story, clocks and the lawful next steps for this reader; or all that was known at the end of a day. */
export async function readPetition(
  id: PetitionId,
  asOf: PlainDate | undefined,
  { caller, language }: Call<Caller>,
  parts: PetitionParts,
): Promise<Result<PetitionView, NotFound | NotKnownThen | AsOfInFuture>> {
  const { read } = parts.database;
  const today = parts.clock.today();
  if (asOf && asOf > today) return err({ kind: 'petitions.as-of-in-future', asOf });
  const loaded = asOf
    ? await loadAsKnown(read, caller.actor, id, endOfDayAtShanghai(asOf))
    : await loadPetition(read, caller.actor, id);
  if (!loaded.ok) return loaded;
  const { state, story } = loaded.value;
  const [attachments, linked, citing] = await Promise.all([
    attachmentsOf(read, filesOf(state)),
    readLinked(state, read, caller.actor, asOf ?? today),
    suggestionsCiting(read, caller.actor, id, asOf && endOfDayAtShanghai(asOf)),
  ]);
  const petitioners = await withFormerPeople(loaded.value, caller, parts);
  const facts = { caller, language, today: asOf ?? today, petitioners, attachments, linked, citing, parts };
  const view = presentPetition(loaded.value, facts);
  const { directory } = caller;
  const corrections = presentCorrections(story, { petitioners, directory, language, parts });
  const told = view.story.map((entry) => {
    const changes = corrections.get(entry.version);
    return changes ? { ...entry, changes } : entry;
  });
  return ok({ ...view, story: told, ...(asOf ? asKnown(view, asOf) : {}) });
}

// Of another day nothing can be done any more, and papers without a number are made from the petition of today.
function asKnown(view: PetitionView, asOf: PlainDate) {
  const papers = view.papers
    .filter((paper) => paper.number !== undefined)
    .map((paper) => ({ ...paper, voidable: false, reissuable: false }));
  return { asOf, steps: [], notYet: [], ahead: { road: [], groups: [] }, papers };
}

// A correction may have taken a person off the petition; the entry before it still names them. Who holds an authority need
// not be of the petition.
async function withFormerPeople(
  { state, story, petitioners }: NamedPetition,
  caller: Caller,
  parts: PetitionParts,
): Promise<readonly PetitionerRow[]> {
  const known = new Set(petitioners.map((row) => row.id));
  const corrected = story.flatMap(({ event }) =>
    event.kind === 'PetitionAmended' || event.kind === 'PetitionRegistered' ? event.intake.people : [],
  );
  const holders = state.authorities.flatMap(({ holder }) => holder.petitionerId ?? []);
  const named = new Set([
    ...[...state.people, ...corrected].map((person) => person.petitionerId),
    ...holders,
  ]);
  const missing = [...named].filter((id) => !known.has(id));
  const { read } = parts.database;
  return [...petitioners, ...(await petitionersById(read, caller.actor.jurisdictionId, missing))];
}
