import type { PetitionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { petitionersById } from '#ledger/load-as-known.ts';
import { findPetition, type NamedPetition, type NotFound } from '#ledger/load-petition.ts';
import { findByCode, type FollowParts, type Opened } from './find-by-code.ts';
import { followLead } from './follow-lead.ts';
import { tellPetitioner, type CitizenView } from './tell-petitioner.ts';

/** What the petitioner sees of the own petition, and its id for the papers. */
export type Followed = { readonly petitionId: PetitionId; readonly view: CitizenView };

/** The petition behind a query code, as its petitioner may see it. Unknown and malformed codes are one refusal. */
export async function followPetition(typed: string, parts: FollowParts): Promise<Result<Followed, NotFound>> {
  const { read } = parts.database;
  const opened = await findByCode(typed, read, parts);
  if (!opened) return err({ kind: 'petitions.not-found' });
  const { petitionId, directory } = opened;
  const loaded = await findPetition(read, directory.office.jurisdictionId, petitionId);
  if (!loaded) return err({ kind: 'petitions.not-found' });
  return ok({ petitionId, view: await tellLoaded(loaded, opened, parts) });
}

/** The petitioner's page of a loaded petition; of a merged one, with what its lead answers. */
export async function tellLoaded(
  loaded: NamedPetition,
  { code, directory }: Pick<Opened, 'code' | 'directory'>,
  { database: { read }, clock }: Pick<FollowParts, 'database' | 'clock'>,
): Promise<CitizenView> {
  const { jurisdictionId } = directory.office;
  const names = loaded.petitioners.map((row) => row.name);
  const holderIds = loaded.state.authorities.flatMap(({ holder }) => holder.petitionerId ?? []);
  const holders = await petitionersById(read, jurisdictionId, holderIds);
  const facts = { code, directory, today: clock.today(), names, holders };
  const leadId = loaded.state.merge?.leadId;
  const lead = leadId && (await findPetition(read, jurisdictionId, leadId));
  return lead ? followLead(loaded, lead, facts) : tellPetitioner(loaded, facts);
}
