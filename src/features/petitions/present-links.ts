// The petitions that one belongs together with, as far as the reader may see them.
import { sql } from 'kysely';
import type { LinkedPetition } from '#contract/link-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import type { Actor } from '#core/access/actor.ts';
import type { PetitionId, UnitId } from '#core/kit/ids.ts';
import { say, type Language } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { linkKindWords } from '#core/petitions/link-words.ts';
import { roadOf, type EarlierRoad, type KnownRepeat } from '#core/petitions/earlier-road.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import type { PetitionState, Phase } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { loadPetition } from '#ledger/load-petition.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';

export type LinkedRow = {
  readonly id: PetitionId;
  readonly number: string;
  readonly title: string;
  readonly phase: Phase;
  readonly receivedOn: PlainDate;
  readonly responsibleUnitId: UnitId | null;
  readonly letters: readonly string[];
};

/** One that is named on the page, and for a repeat how far its road went. */
export type KnownLink = LinkedRow & { readonly road: EarlierRoad | undefined };

/** Rows of `petition` under the alias `p`, each with the numbers of its letters. */
export const linkedRows = (read: Reader, actor: Actor) =>
  read
    .selectFrom('petition as p')
    .select([
      'p.id',
      'p.number',
      'p.title',
      'p.phase',
      'p.received_on as receivedOn',
      'p.responsible_unit_id as responsibleUnitId',
      sql<readonly string[]>`array(select paper.number from petition_paper paper
        where paper.jurisdiction_id = p.jurisdiction_id and paper.petition_id = p.id
          and paper.kind = 'decision-letter' order by paper.issued_on, paper.number)`.as('letters'),
    ])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId);

export function presentLinked(row: LinkedRow, directory: Directory, language: Language): LinkedPetition {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    phase: row.phase,
    phaseName: say(phaseWords[row.phase], language),
    responsibleUnit: directory.unitName(row.responsibleUnitId ?? undefined),
    receivedOn: row.receivedOn,
    letters: [...row.letters],
  };
}

/** Every petition that `state` names and the actor may see, by its id. */
export async function readLinked(
  state: PetitionState,
  read: Reader,
  actor: Actor,
  today: PlainDate,
): Promise<ReadonlyMap<PetitionId, KnownLink>> {
  const named = [...state.links, ...state.mergedIn].map((one) => one.petitionId);
  const ids = [...named, ...(state.merge ? [state.merge.leadId] : [])];
  if (ids.length === 0) return new Map();
  const rows = await linkedRows(read, actor).where('p.id', 'in', ids).where(visibleTo(actor)).execute();
  const repeats = state.links.filter(({ kind }) => kind === 'repeat').map((link) => link.petitionId);
  return new Map(
    await Promise.all(
      rows.map(async (row): Promise<readonly [PetitionId, KnownLink]> => {
        const loaded = repeats.includes(row.id) ? await loadPetition(read, actor, row.id) : undefined;
        return [row.id, { ...row, road: loaded?.ok ? roadOf(loaded.value.state, today) : undefined }];
      }),
    ),
  );
}

/** The repeats of `state` that the actor may see, for the rule that refuses one. */
export async function readRepeats(
  state: PetitionState,
  read: Reader,
  actor: Actor,
  { today, directory }: { readonly today: PlainDate; readonly directory: Directory },
): Promise<readonly KnownRepeat[]> {
  const linked = await readLinked(state, read, actor, today);
  return [...linked.values()].flatMap(({ number, responsibleUnitId, road }) =>
    road ? [{ number, responsibleUnit: directory.unitName(responsibleUnitId ?? undefined), road }] : [],
  );
}

const writable = (road: EarlierRoad) => ('papers' in road ? { ...road, papers: [...road.papers] } : road);

/** Links to what the reader may not see are left out; merged claims stay, because this petition answers them. */
export function presentLinks(
  { links, merge, mergedIn }: PetitionState,
  linked: ReadonlyMap<PetitionId, KnownLink>,
  directory: Directory,
  language: Language,
): Pick<PetitionView, 'links' | 'merge' | 'mergedIn'> {
  const present = (id: PetitionId): LinkedPetition | undefined => {
    const row = linked.get(id);
    return row && presentLinked(row, directory, language);
  };
  return {
    links: links.flatMap(({ petitionId, kind, on, reason }) => {
      const other = present(petitionId);
      if (!other) return [];
      const road = linked.get(petitionId)?.road;
      const kindName = say(linkKindWords[kind], language);
      return [{ ...other, kind, kindName, on, reason, ...(road ? { road: writable(road) } : {}) }];
    }),
    merge: merge && {
      on: merge.on,
      reason: merge.reason,
      samePeople: merge.samePeople,
      lead: present(merge.leadId),
    },
    mergedIn: mergedIn.map(({ petitionId, on, samePeople, claims }) => ({
      on,
      samePeople,
      matter: present(petitionId),
      claims: claims.map(({ id, text }) => ({ id, text })),
    })),
  };
}
